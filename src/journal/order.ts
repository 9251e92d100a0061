/** The contract's order of a day's entries. */
import type { Entry } from '../entries/entry';
import type { PlacedEntry } from './snapshot';

const DAY = 86_400;

/** Seconds since the day's midnight, 24 h more for a time before the day's first hour; `Infinity` without a time. */
export function clockOf(entry: Pick<Entry, 'time'>, dayStartsAt: number): number {
  if (entry.time === null) return Infinity;
  return entry.time < dayStartsAt * 3600 ? entry.time + DAY : entry.time;
}

/** Whether the entries of one note, which stand in the order of their lines, stand in the contract's order, too. */
export function inClockOrder(entries: readonly Entry[], dayStartsAt: number): boolean {
  let clock = 0;
  for (const entry of entries) {
    const next = clockOf(entry, dayStartsAt);
    if (next < clock) return false;
    clock = next;
  }
  return true;
}

/** By time, entries without one last. Those of one time stay as they are: by path and line where they came so. */
export function byClock(dayStartsAt: number): (a: PlacedEntry, b: PlacedEntry) => number {
  return (a, b) => {
    const [first, second] = [clockOf(a.entry, dayStartsAt), clockOf(b.entry, dayStartsAt)];
    return first === second ? 0 : first - second;
  };
}
