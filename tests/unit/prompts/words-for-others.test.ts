import { describe, expect, it } from 'vitest';
import { parseLocalDay } from '../../../src/entries/local-day';
import {
  CALM_REPLY,
  CALM_REPLY_MOVES,
  CALM_REPLY_VARIANTS,
  calmReply,
} from '../../../src/prompts/calm-reply';
import { APOLOGY_DRAFT, DRAFTS, SITUATIONS, firstSentence, withName } from '../../../src/prompts/drafts';
import { AFTER_MUCH_WRITING, LETTER_OPENINGS, afterMuchWriting } from '../../../src/prompts/letters';
import { GET_SUPPORT, supportParagraphs } from '../../../src/prompts/support';

describe('the calm reply', () => {
  it('makes its four moves in order, in as many variants for each', () => {
    expect(CALM_REPLY_MOVES).toEqual(['regret', 'acceptance', 'good-wishes', 'open-door']);
    for (const move of CALM_REPLY_MOVES) expect(CALM_REPLY[move]).toHaveLength(CALM_REPLY_VARIANTS);
    expect(calmReply(0)).toBe(CALM_REPLY_MOVES.map((move) => CALM_REPLY[move][0]).join(' '));
  });

  it('is short, and another one with each variant until they come round', () => {
    const replies = Array.from({ length: CALM_REPLY_VARIANTS }, (_, variant) => calmReply(variant));
    expect(new Set(replies).size).toBe(CALM_REPLY_VARIANTS);
    for (const reply of replies) expect(reply.length).toBeLessThan(280);
    expect(calmReply(CALM_REPLY_VARIANTS)).toBe(calmReply(0));
    expect(calmReply(-1)).toBe(calmReply(CALM_REPLY_VARIANTS - 1));
  });
});

describe('the drafts', () => {
  it.each(SITUATIONS)('offer more than one answer for "%s"', (situation) => {
    expect(DRAFTS.filter((draft) => draft.situation === situation).length).toBeGreaterThan(1);
  });

  it('are short, have room for the name, and a title of their own that can name a note', () => {
    expect(new Set(DRAFTS.map(({ title }) => title)).size).toBe(DRAFTS.length);
    expect(new Set(DRAFTS.map(({ id }) => id)).size).toBe(DRAFTS.length);
    for (const { text, title } of DRAFTS) {
      expect(text).toMatch(/^(Hi|Good morning) \{name\}, /);
      expect(text.length).toBeLessThan(260);
      expect(title).not.toMatch(/[\\/:*?"<>|#^[\]]/);
    }
  });

  it('go with a decision, and are some for each', () => {
    for (const { fits } of DRAFTS) expect(fits.length).toBeGreaterThan(0);
    for (const then of ['stay', 'end'] as const)
      expect(DRAFTS.filter(({ fits }) => fits.includes(then)).length).toBeGreaterThan(6);
  });

  it.each([
    ['Hi {name}, thank you for writing. It was good.', 'Thank you for writing.'],
    ['Hi {name}, here is the answer: (one line). All the best.', 'Here is the answer: (one line).'],
    ['Hi {name}, could we meet? I hope so.', 'Could we meet?'],
  ])('say their first sentence before they are chosen: %s', (text, first) => {
    expect(firstSentence(text)).toBe(first);
  });

  it('leave a place for the name, which nobody but the user fills: an alias is for the journal alone', () => {
    expect(withName('Hi {name}, {name}.')).toBe('Hi (their name), (their name).');
    for (const { text } of DRAFTS) expect(withName(text)).not.toContain('{');
  });

  it('say in the apology sorry, what is wanted, and that no answer is owed', () => {
    expect(APOLOGY_DRAFT).toMatch(/sorry[\s\S]*What I would like[\s\S]*owe me no answer/);
  });
});

describe('where else to turn', () => {
  it('names thoughts of hurting oneself and danger first of all, in either mode', () => {
    for (const safety of [true, false]) {
      expect(supportParagraphs(safety)[0]).toMatch(/hurting yourself.*in danger/);
      expect(supportParagraphs(safety)[1]).toMatch(/emergency number/);
    }
  });

  it('puts safety sooner where safety is set, and leaves nothing out', () => {
    const [safe, usual] = [supportParagraphs(true), supportParagraphs(false)];
    const all = [...GET_SUPPORT.urgent, ...GET_SUPPORT.paragraphs, ...GET_SUPPORT.safety];
    for (const text of all) {
      expect(safe).toContain(text);
      expect(usual).toContain(text);
    }
    const place = (list: readonly string[], text = '-'): number => list.indexOf(text);
    expect(place(safe, GET_SUPPORT.safety[0])).toBeLessThan(place(safe, GET_SUPPORT.paragraphs[0]));
    expect(safe.join(' ')).toMatch(/safety plan[\s\S]*evidence/);
  });
});

describe('letters', () => {
  const day = parseLocalDay('2026-03-14') ?? expect.fail('no day');

  it('have openings to choose from, each another one', () => {
    expect(LETTER_OPENINGS.length).toBeGreaterThan(9);
    expect(new Set(LETTER_OPENINGS).size).toBe(LETTER_OPENINGS.length);
  });

  it('are met by a kind word, the same all day', () => {
    expect(AFTER_MUCH_WRITING).toContain(afterMuchWriting(day));
    expect(afterMuchWriting(day)).toBe(afterMuchWriting(day));
  });
});
