/** What the view says of a journal that is a claim: a direction, hours, a response or trigger that is different. */
import { CHARTS } from '../../src/charts';
import { insightsOf } from '../../src/journal/insights';
import type { Journal } from '../../src/journal/snapshot';
import { input } from '../unit/charts/builders';
import { EFFECTS, journalFrom, LENGTHS, NOISE, type Truth } from './journals';

/** All sentences over the range of all days. */
export function sentencesOf(journal: Journal): readonly string[] {
  const given = input(journal, { unit: 'week' });
  return [
    ...insightsOf(journal, 'all').map(({ text }) => text),
    ...CHARTS.map(({ build }) => build(given).answer),
  ];
}

const CLAIMS: Readonly<Record<Truth | 'other', RegExp>> = {
  fewer: /\b(?:fewer|less often|weaker)\b/i,
  more: /\b(?:more urges|more often|stronger)\b/i,
  hours: /\bcame between\b/i,
  helped: /\bwent from about\b/i,
  other:
    /\b(?:most|best|worst|better|worse|rising|falling|goes with|go with|helps|lower after|higher after)\b/i,
};

export type Claim = keyof typeof CLAIMS;

export function claimsOf(journal: Journal): ReadonlySet<Claim> {
  return claimsIn(sentencesOf(journal));
}

/** Read from the words alone; what a sentence leaves open ("will say whether") is none. */
export function claimsIn(sentences: readonly string[]): ReadonlySet<Claim> {
  const found = new Set<Claim>();
  for (const sentence of sentences.flatMap((text) => text.split(/(?<=[.])\s/))) {
    if (/\bwill (?:say|show|compare)\b/.test(sentence)) continue;
    for (const kind of ['fewer', 'more', 'hours', 'helped', 'other'] as const) {
      if (CLAIMS[kind].test(sentence)) found.add(kind);
    }
  }
  return found;
}

export interface Rate {
  readonly name: string;
  readonly days: number;
  readonly journals: number;
  /** Of noise: with any claim. Of effects: with the true one. */
  readonly said: number;
  /** Of effects: with a claim that is not true. */
  readonly wrong: number;
}

export function noiseRates(journals: number): readonly Rate[] {
  return Object.entries(NOISE).flatMap(([name, life]) =>
    LENGTHS.map((days): Rate => {
      const said = seeds(journals).filter((seed) => claimsOf(journalFrom(life, days, seed)).size > 0).length;
      return { name, days, journals, said, wrong: said };
    }),
  );
}

/** A direction needs ten weeks, so that journals of two weeks have nothing to show. */
export function effectRates(journals: number): readonly Rate[] {
  return Object.entries(EFFECTS).flatMap(([name, { life, truth }]) =>
    LENGTHS.filter((days) => days > 14).map((days): Rate => {
      let [said, wrong] = [0, 0];
      for (const seed of seeds(journals)) {
        const claims = new Set(claimsOf(journalFrom(life, days, seed)));
        if (claims.delete(truth)) said++;
        if (claims.size > 0) wrong++;
      }
      return { name, days, journals, said, wrong };
    }),
  );
}

function seeds(count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => 7919 * (at + 1));
}
