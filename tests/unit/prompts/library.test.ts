import { describe, expect, it } from 'vitest';
import { PROMPTS } from '../../../src/prompts';
import { ANTHEM } from '../../../src/prompts/anthem';
import { ARTICLE_IDS, SERVED_BY } from '../../../src/guide/article';
import { CALM_REPLY } from '../../../src/prompts/calm-reply';
import { APOLOGY_DRAFT, DRAFTS } from '../../../src/prompts/drafts';
import { AFTER_MUCH_WRITING, LETTER_OPENINGS } from '../../../src/prompts/letters';
import { PHASES, PROMPT_KINDS } from '../../../src/prompts/prompt';
import { RULES } from '../../../src/prompts/rules';
import { GET_SUPPORT } from '../../../src/prompts/support';

describe('the prompt library', () => {
  it('has at least 110 prompts, and no id and no text twice', () => {
    expect(PROMPTS.length).toBeGreaterThanOrEqual(110);
    expect(new Set(PROMPTS.map(({ id }) => id)).size).toBe(PROMPTS.length);
    expect(new Set(PROMPTS.map(({ text }) => text.toLowerCase().replace(/\W+/g, ' ').trim())).size).toBe(
      PROMPTS.length,
    );
  });

  it('names in each id the point it comes from', () => {
    for (const { id, article } of PROMPTS) expect(id).toMatch(new RegExp(`^${article}-[a-z0-9-]+$`));
  });

  it('serves every point of the article by several prompts', () => {
    const scant = ARTICLE_IDS.filter((id) => PROMPTS.filter(({ article }) => article === id).length < 3);
    expect(scant).toEqual([]);
  });

  it('leaves no point without a prompt or a feature', () => {
    const unserved = ARTICLE_IDS.filter(
      (id) => SERVED_BY[id].length === 0 && !PROMPTS.some(({ article }) => article === id),
    );
    expect(unserved).toEqual([]);
  });

  it.each(PHASES.flatMap((phase) => PROMPT_KINDS.map((kind) => [phase, kind] as const)))(
    'has for %s more than one prompt of the kind %s',
    (phase, kind) => {
      const fitting = PROMPTS.filter((prompt) => prompt.kind === kind && prompt.phase.includes(phase));
      expect(fitting.length).toBeGreaterThan(1);
    },
  );

  it('asks for feelings in words less often than for everything else', () => {
    const express = PROMPTS.filter(({ kind }) => kind === 'express').length;
    expect(express / PROMPTS.length).toBeLessThan(0.45);
  });

  it('marks one prompt for day 30', () => {
    expect(PROMPTS.filter(({ onDay }) => onDay !== undefined)).toMatchObject([
      { article: 'as-long-as-it-takes', onDay: 30 },
    ]);
  });
});

const WORDS: readonly (readonly [where: string, text: string])[] = [
  ...PROMPTS.map(({ id, text }) => [id, text] as const),
  ...RULES.map(({ id, text }) => [`rule ${id}`, text] as const),
  ...DRAFTS.flatMap(({ id, title, text }) => [[`draft ${id}`, `${title}. ${text}`] as const]),
  ...Object.entries(CALM_REPLY).flatMap(([move, texts]) => texts.map((text) => [move, text] as const)),
  ...LETTER_OPENINGS.map((text) => ['letter', text] as const),
  ...AFTER_MUCH_WRITING.map((text) => ['after much writing', text] as const),
  ...[...GET_SUPPORT.urgent, ...GET_SUPPORT.paragraphs, ...GET_SUPPORT.safety].map(
    (text) => ['support', text] as const,
  ),
  ['apology', APOLOGY_DRAFT],
  ['anthem', ANTHEM],
];

const BANNED: readonly (readonly [why: string, pattern: RegExp])[] = [
  ['an exclamation mark', /!/],
  [
    'praise or blame',
    /\b(congrat\w*|fail\w*|relaps\w*|success\w*|well done|proud of you|weak|loser|shame\w*)\b/i,
  ],
  ['a lost streak', /\b(broke|broken|ruined|reset|back to zero|start over|(you|have) lost)\b/i],
  ['an order that presses', /\b(you (must|should|have to|ought to)|don't|do not (write|text|call|give))\b/i],
  ['a promise about them', /\b(they|she|he) (will|'ll|are going to|is going to)\b/i],
  [
    'their missing or return',
    /\b(miss(es|ing)? you|comes? back to you|wins? (them|her|him) back|regret(s)? it)\b/i,
  ],
  [
    'how long an urge lasts',
    /\b(\d+|few|fifteen|twenty|thirty) (seconds?|minutes?)\b|\b(will|it) pass(es)?\b/i,
  ],
  ['that contact harms', /\bcontact (always|only|never)\b|\balways (hurts?|harms?)\b/i],
  ['a name for the other one', /\b(your ex|exes|ex-\w+|girlfriend|boyfriend|husband|wife)\b/i],
  ['a sickness', /\b(addict\w*|withdrawal|toxic|narciss\w*|detox)\b/i],
  ['a fixed end', /\b(finish line|only \d+ (more )?days|almost there|you are done)\b/i],
];

describe('the words', () => {
  it.each(BANNED)('hold nowhere %s', (_, pattern) => {
    expect(WORDS.filter(([, text]) => pattern.test(text))).toEqual([]);
  });

  it('keep a prompt to 220 characters and one line', () => {
    expect(PROMPTS.filter(({ text }) => text.length > 220 || /[\r\n]/.test(text))).toEqual([]);
  });

  it('end each prompt as a sentence', () => {
    expect(PROMPTS.filter(({ text }) => !/[.?]$/.test(text) || !/^[A-Z]/.test(text))).toEqual([]);
  });
});
