/** The contract's order of a day's entries. */
import type { Entry } from '../entries/entry';
import type { PlacedEntry } from './snapshot';

const DAY = 86_400;

/** Seconds since the day's midnight, 24 h more for a time before the day's first hour; `Infinity` without a time. */
export function clockOf(entry: Pick<Entry, 'time'>, dayStartsAt: number): number {
  if (entry.time === null) return Infinity;
  return entry.time < dayStartsAt * 3600 ? entry.time + DAY : entry.time;
}

/** Whether the entries of one note stand in the contract's order: by time, those without one last, then by line. */
export function inClockOrder(entries: readonly Entry[], dayStartsAt: number): boolean {
  let [clock, line] = [-1, 0];
  for (const entry of entries) {
    const next = clockOf(entry, dayStartsAt);
    if (next < clock || (next === clock && entry.line < line)) return false;
    [clock, line] = [next, entry.line];
  }
  return true;
}

/** By time, entries without one last; then by path, line and column. */
export function byClockAndPlace(dayStartsAt: number): (a: PlacedEntry, b: PlacedEntry) => number {
  return (a, b) => {
    const [first, second] = [clockOf(a.entry, dayStartsAt), clockOf(b.entry, dayStartsAt)];
    if (first !== second) return first - second;
    if (a.path !== b.path) return a.path < b.path ? -1 : 1;
    return a.entry.line - b.entry.line || a.entry.column - b.entry.column;
  };
}
