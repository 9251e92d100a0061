/** Words used before, to offer them again: the most used first, of those the latest. */
import type { Entry } from '../../entries/entry';
import type { DayDetail, Journal } from '../../journal/snapshot';

export interface KnownValues {
  readonly triggers: readonly string[];
  readonly responses: readonly string[];
  readonly plans: readonly string[];
}

const MOST = 50;

/** Computed once for the same days. */
export function knownValues(journal: Journal): KnownValues {
  const known = values.get(journal.days) ?? valuesOf(journal.days);
  values.set(journal.days, known);
  return known;
}

const values = new WeakMap<readonly DayDetail[], KnownValues>();

function valuesOf(days: readonly DayDetail[]): KnownValues {
  const entries = days.flatMap((day) => day.entries.map(({ entry }) => entry));
  return {
    triggers: ranked(entries.flatMap(triggersOf)),
    responses: ranked(entries.flatMap((entry) => (entry.kind === 'urge' ? entry.responses : []))),
    plans: ranked(entries.flatMap((entry) => ('plan' in entry && entry.plan !== null ? [entry.plan] : []))),
  };
}

function triggersOf(entry: Entry): readonly string[] {
  return 'triggers' in entry ? entry.triggers : [];
}

/** Words that differ in case only are one, written as they were last. */
function ranked(words: readonly string[]): readonly string[] {
  const uses = new Map<string, { word: string; count: number; latest: number }>();
  words.forEach((word, latest) => {
    const key = word.toLowerCase();
    uses.set(key, { word, count: (uses.get(key)?.count ?? 0) + 1, latest });
  });
  return [...uses.values()]
    .sort((a, b) => b.count - a.count || b.latest - a.latest)
    .slice(0, MOST)
    .map(({ word }) => word);
}
