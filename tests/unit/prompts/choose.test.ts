import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NoteEntries } from '../../../src/entries/entry';
import { addToDay, type LocalDay } from '../../../src/entries/local-day';
import type { GuideSettings } from '../../../src/guide/due';
import { PROMPTS } from '../../../src/prompts';
import {
  REST_DAYS,
  promptsFor,
  promptsOfDay,
  promptsOfDays,
  type PromptChoice,
} from '../../../src/prompts/choose';
import { shuffled } from '../../../src/prompts/order';
import { endedBy } from '../../../src/guide/ended-by';
import { periodDays } from '../../../src/prompts/period-days';
import { PHASES, PROMPT_KINDS, type Prompt, type PromptKind } from '../../../src/prompts/prompt';
import { isNight } from '../../../src/prompts/suits';
import { daily, day, end, journalOf, reachedOut, slip, start, urge } from '../journal/notes';

const DAY_30 = 'as-long-as-it-takes-day-30';
const NEW_YEAR = day('2026-01-01');
const SETTINGS: GuideSettings = { disappearWeeks: 3, quiet: false, safety: false };

interface Case {
  readonly from?: LocalDay;
  readonly mode?: 'full' | 'co-parent';
  readonly notes?: readonly NoteEntries[];
  readonly settings?: Partial<GuideSettings>;
  readonly choice?: Partial<PromptChoice>;
}

/** What is asked so many days after the start. */
function choiceOn(on: number, given: Case = {}): PromptChoice {
  const { from = NEW_YEAR, mode = 'full', notes = [], settings = {}, choice = {} } = given;
  const today = addToDay(from, on);
  const journal = journalOf([daily(from, [start({ mode })]), ...notes], today);
  const merged = { ...SETTINGS, ...settings };
  return {
    ...periodDays(journal, merged, today),
    modes: { quiet: merged.quiet, safety: merged.safety, endedBy: endedBy(journal) },
    library: PROMPTS,
    excluded: new Set(),
    favourites: new Set(),
    ...choice,
  };
}

const shownOn = (on: number, given?: Case): Prompt =>
  promptsOfDay(choiceOn(on, given))[0] ?? expect.fail('no prompt');

/** The day's own of each day. */
function walk(choice: PromptChoice): readonly Prompt[] {
  return promptsOfDays(choice).map((prompt) => prompt ?? expect.fail('no prompt'));
}

const run = (length: number, given?: Case): readonly Prompt[] => walk(choiceOn(length - 1, given));

describe('the prompt of a day', () => {
  it('is the same whenever it is asked for, in whatever order the library is listed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200 }), (on) => {
        const choice = choiceOn(on);
        const other = { ...choice, library: [...PROMPTS].reverse() };
        expect(promptsOfDay(other)[0]).toEqual(promptsOfDay(choice)[0]);
      }),
      { numRuns: 30 },
    );
  });

  it('stays what it was as the days go on', () => {
    const early = run(40);
    const late = choiceOn(120);
    early.forEach((prompt, index) => {
      expect(promptsOfDay({ ...late, days: late.days.slice(0, index + 1) })[0]?.id).toBe(prompt.id);
    });
  });

  it('does not return within thirty days, whatever day it began on, phase changes included', () => {
    const slipAndMessage = (from: LocalDay): NoteEntries[] => [
      daily(addToDay(from, 24), [slip({ channels: ['text'] })]),
      daily(addToDay(from, 33), [reachedOut()]),
    ];
    for (let index = 0; index < 365; index += 1) {
      const from = addToDay(NEW_YEAR, index);
      const notes = index % 2 === 0 ? [] : slipAndMessage(from);
      const mode = index % 3 === 0 ? 'co-parent' : 'full';
      const choice = choiceOn(95, { from, notes, mode });
      const seen = new Map<string, number>();
      walk(choice).forEach(({ id }, on) => {
        const before = seen.get(id);
        if (before !== undefined)
          expect(on - before, `${id} from ${from} on ${on}`).toBeGreaterThan(REST_DAYS);
        seen.set(id, on);
      });
    }
  });

  it('takes of a period of years the last stretch alone', () => {
    expect(choiceOn(419).days).toHaveLength(420);
    expect(choiceOn(420).days).toHaveLength(61);
    expect(choiceOn(3650).days.length).toBeLessThan(420);
    expect(promptsOfDay(choiceOn(3650))[0]).toBeDefined();
  });

  it('returns sooner only where nothing else fits', () => {
    const few = PROMPTS.filter(({ kind }) => kind === 'body').slice(0, 4);
    const ids = run(60, { choice: { library: few.map((prompt) => ({ ...prompt, phase: PHASES })) } });
    expect(new Set(ids.slice(17, 21).map(({ id }) => id)).size).toBe(4);
  });

  it('is of a phase in force, and not one that was hidden', () => {
    const all = PROMPTS.map(({ id }) => id);
    fc.assert(
      fc.property(fc.subarray(all), fc.integer({ min: 17, max: 100 }), (hidden, on) => {
        const choice = choiceOn(on, { choice: { excluded: new Set(hidden) } });
        const [own] = promptsOfDay(choice);
        if (!own) return;
        expect(hidden).not.toContain(own.id);
        const phases = choice.days.at(-1)?.phases ?? [];
        const isOwn = own.id === choice.days.at(-1)?.lesson || own.onDay === on;
        expect(isOwn || own.phase.some((phase) => phases.includes(phase))).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('stays, on other days, what it was when one is hidden', () => {
    const before = run(60);
    const hidden = before[40]?.id ?? '';
    const after = run(60, { choice: { excluded: new Set([hidden]) } });
    expect(after.slice(0, 40).map(({ id }) => id)).toEqual(before.slice(0, 40).map(({ id }) => id));
    expect(after[40]?.id).not.toBe(hidden);
  });

  it('is none before any period, and goes on after one', () => {
    const journal = journalOf([], NEW_YEAR);
    expect(periodDays(journal, SETTINGS, NEW_YEAR).days).toEqual([]);
    const ended = [daily(addToDay(NEW_YEAR, 9), [end({ reason: 'moved-on' })])];
    expect(shownOn(20, { notes: ended }).phase).toContain('later');
  });

  it('is none where nothing suits', () => {
    expect(promptsOfDay(choiceOn(30, { choice: { library: [] } }))).toEqual([]);
    const all = new Set(PROMPTS.map(({ id }) => id));
    expect(promptsOfDay(choiceOn(31, { choice: { excluded: all } }))).toEqual([]);
  });
});

describe('the day it is', () => {
  it('brings in the first week a prompt on each of the five reasons', () => {
    const articles = run(7).map(({ article }) => article);
    for (const reason of ['stops-damage', 'faces-decision', 'they-miss-you', 'stands-apart', 'good-listener'])
      expect(articles).toContain(reason);
  });

  it('brings the prompt of what came up', () => {
    const on = 20;
    const notes = (entries: NoteEntries['entries']) => [daily(addToDay(NEW_YEAR, on), entries)];
    const asked = (entries: NoteEntries['entries']) => shownOn(on, { notes: notes(entries) }).id;
    expect(asked([slip({ channels: ['text'] })])).toBe('stops-damage-quiet-after');
    expect(asked([slip({ channels: ['looked'] })])).toBe('rule-no-accidents-lighter-or-heavier');
    expect(asked([reachedOut()])).toBe('their-idea-hope-and-words');
    expect(asked([urge({ intensity: 9 }), urge({ intensity: 9 })])).toBe('ask-for-help-without-fixing');
  });

  it('is for two more days about a slip that reached them, and not about a look', () => {
    const after = (channel: 'text' | 'looked') => [
      daily(addToDay(NEW_YEAR, 20), [slip({ channels: [channel] })]),
    ];
    for (const on of [21, 22]) {
      if (on !== 21) expect(shownOn(on, { notes: after('text') }).phase).toContain('after-slip');
      expect(shownOn(on, { notes: after('looked') }).phase).not.toEqual(['after-slip']);
    }
    expect(shownOn(24, { notes: after('text') }).phase).not.toEqual(['after-slip']);
  });

  it('is for three days about an answer that waits, and then goes on', () => {
    const notes = [daily(addToDay(NEW_YEAR, 50), [reachedOut()])];
    const waits = (on: number) => shownOn(on, { notes }).phase.includes('before-answering');
    expect([49, 50, 51, 52, 53].map(waits)).toEqual([false, true, true, true, false]);
  });

  it('has a plan for the weekend on a Thursday or Friday only', () => {
    const id = 'thrive-a-door-and-a-time';
    const weekdays = Array.from({ length: 14 }, (_, index) => addToDay(NEW_YEAR, index)).flatMap((from) =>
      walk(choiceOn(120, { from })).flatMap((prompt, on) =>
        prompt.id === id && on > 17 ? [new Date(`${addToDay(from, on)}T00:00Z`).getUTCDay()] : [],
      ),
    );
    expect(weekdays.length).toBeGreaterThan(0);
    expect(new Set([...weekdays, 4, 5])).toEqual(new Set([4, 5]));
  });

  it('has its own prompt thirty days after the start, and on no other day', () => {
    const ids = run(130).map(({ id }) => id);
    expect(ids.indexOf(DAY_30)).toBe(30);
    expect(ids.filter((id) => id === DAY_30)).toHaveLength(1);
  });

  it('comes by the user’s ratings, where there are enough, on every second free day', () => {
    const rated = (kind: PromptKind, after: number) =>
      urge({ prompt: kind, intensity: 8, after, at: '10:00' });
    const notes = Array.from({ length: 6 }, (_, index) =>
      daily(addToDay(NEW_YEAR, index + 1), [rated('body', 3), rated('express', 8)]),
    );
    const kinds = (given: Case) =>
      run(60, given)
        .slice(31, 45)
        .map(({ kind }) => kind);
    const bodies = (given: Case) => kinds(given).filter((kind) => kind === 'body').length;
    expect(bodies({ notes })).toBeGreaterThanOrEqual(6);
    expect(bodies({})).toBeLessThan(6);
  });
});

describe('another prompt', () => {
  it('is each that suits, once, the day’s own first', () => {
    const ids = promptsOfDay(choiceOn(31)).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const later = PROMPTS.filter(
      ({ phase, onDay, weekdays }) =>
        phase.includes('later') && onDay === undefined && weekdays === undefined,
    );
    expect(ids).toEqual(expect.arrayContaining(later.map(({ id }) => id)));
  });

  it('does not give away what the next days hold', () => {
    const next = run(38)
      .slice(31)
      .map(({ id }) => id);
    const others = promptsOfDay(choiceOn(31))
      .slice(1, 5)
      .map(({ id }) => id);
    expect(next.filter((id) => others.includes(id))).toEqual([]);
  });

  it('is a favourite first', () => {
    const favourites = new Set(['thrive-arms-up', 'thrive-curious-again']);
    const ids = promptsOfDay(choiceOn(31, { choice: { favourites } })).map(({ id }) => id);
    expect(new Set(ids.slice(0, 3))).toEqual(new Set([ids[0], ...favourites]));
  });
});

describe('what suits', () => {
  const marks = { library: PROMPTS, excluded: new Set<string>(), favourites: new Set<string>() };

  it('stands in the order that the user’s marks and ratings give it', () => {
    const favourites = new Set(['thrive-curious-again']);
    const given = { ...marks, favourites, modes: { quiet: false, safety: false, endedBy: 'them' as const } };
    const [first, ...others] = promptsFor(given, PHASES, 'body');
    expect(first?.id).toBe('thrive-curious-again');
    const bodies = others.filter(({ kind }) => kind === 'body').length;
    expect(others.slice(0, bodies).every(({ kind }) => kind === 'body')).toBe(true);
    const unrated = promptsFor(given, PHASES, null);
    expect(new Set(unrated.slice(1, 9).map(({ kind }) => kind)).size).toBe(4);
  });

  it('asks in quiet mode for nothing that puts feelings into words', () => {
    const prompts = promptsFor(
      { ...marks, modes: { quiet: true, safety: false, endedBy: 'them' } },
      PHASES,
      null,
    );
    expect(new Set(prompts.map(({ kind }) => kind))).toEqual(new Set(['look-ahead', 'distract', 'body']));
  });

  it.each([
    [{ endedBy: null }, 'them'],
    [{ endedBy: 'them' }, 'them'],
    [{ endedBy: 'me' }, 'me'],
    [{ endedBy: 'both' }, 'both'],
  ] as const)('goes by who ended it, as the start has it: %o', (given, expected) => {
    const started = daily('2026-01-04', [start({ ...given, lastContact: day('2026-01-01') })]);
    const before = daily('2025-12-01', [start({ endedBy: 'both' })]);
    const journal = journalOf([before, started, daily('2026-01-09', [urge()])], day('2026-01-09'));
    expect(endedBy(journal)).toBe(expected);
  });

  it.each(['me', 'both'] as const)('tells nobody that they were left where %s ended it', (endedBy) => {
    const prompts = promptsFor({ ...marks, modes: { quiet: false, safety: false, endedBy } }, PHASES, null);
    const left =
      /\byou were left\b|\bdid they end it\b|\bdecided without you\b|\btheir decision\b|\bdecision need not\b|\basked for distance\b|\bwhen they went\b/i;
    expect(prompts.filter(({ text }) => left.test(text)).map(({ id }) => id)).toEqual([]);
    const them = promptsFor(
      { ...marks, modes: { quiet: false, safety: false, endedBy: 'them' } },
      PHASES,
      null,
    );
    expect(them.filter(({ text }) => left.test(text)).length).toBeGreaterThan(5);
  });

  it.each([
    ['their return', /\b(?:come|comes|came|get|got) back\b|\breturn\w*|\bback together\b|\bwhichever way\b/i],
    ['being missed by them', /\bmiss(?:ed|ing)? you\b|\bbe missed\b|\babsence\b/i],
    [
      'who reaches out first',
      /\breach\w* out\b|\bin touch\b|\bown accord\b|\btheir idea\b|\bnext move\b|\bnext word\b/i,
    ],
    ['an open door', /\bdoors?\b/i],
    ['meeting them, or writing to them', /\bmet them\b|\bwriting to them\b|\byour answer\b/i],
  ])('speaks in safety mode nowhere of %s', (_, pattern) => {
    const prompts = promptsFor(
      { ...marks, modes: { quiet: false, safety: true, endedBy: 'them' } },
      PHASES,
      null,
    );
    expect(prompts.filter(({ text }) => pattern.test(text)).map(({ id }) => id)).toEqual([]);
    expect(prompts.length).toBeGreaterThan(60);
  });

  it.each([
    [21, false],
    [22, true],
    [0, true],
    [5, true],
    [6, false],
  ])('knows the night: %i o’clock is %s', (hour, expected) => {
    expect(isNight(hour)).toBe(expected);
  });

  it('sends at night nobody into a street, to the telephone or to a stove', () => {
    const texts = PROMPTS.filter(
      ({ night, kind }) => night !== false && kind !== 'express' && kind !== 'look-ahead',
    );
    const found = texts.filter(({ text }) => /\b(?:street|after a walk|ring|stew|soup|friend)\b/i.test(text));
    expect(found.map(({ id }) => id)).toEqual(['one-day-as-if-it-might-ring']);
  });
});

describe('the fixed order', () => {
  it('spreads the kinds: of four kinds equally many, each four in a row are all four', () => {
    const ofKind = (kind: Prompt['kind']) =>
      Array.from({ length: 12 }, (_, index): Prompt => {
        return { id: `${kind}-${String(index)}`, article: 'own', phase: ['later'], kind, text: 'x' };
      });
    const order = shuffled(PROMPT_KINDS.flatMap(ofKind)).map(({ kind }) => kind);
    for (let index = 0; index + 4 <= order.length; index += 4) {
      expect(new Set(order.slice(index, index + 4)).size).toBe(4);
    }
  });

  it('counts an id that is listed twice once', () => {
    expect(shuffled([...PROMPTS, ...PROMPTS])).toEqual(shuffled(PROMPTS));
  });
});
