/** What is read from a journal's days over a range, read once: it goes with the days. */
import { resolveRange, type Range } from './range';
import type { Journal } from './snapshot';

/** For what rests on the days, today and the hour at which days start alone. */
export function perRange<T>(
  read: (journal: Journal, range: Range) => T,
): (journal: Journal, range: Range) => T {
  const known = new WeakMap<Journal['days'], Map<string, T>>();
  return (journal, range) => {
    const { days, today, dayStartsAt } = journal;
    const { from, to } = resolveRange(range, today, days[0]?.row.date ?? null);
    const ofDays = known.get(days) ?? new Map<string, T>();
    known.set(days, ofDays);
    const key = `${from} ${to} ${today} ${dayStartsAt}`;
    const before = ofDays.get(key);
    if (before !== undefined) return before;
    const result = read(journal, range);
    ofDays.set(key, result);
    return result;
  };
}
