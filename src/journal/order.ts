/** The contract's order of a day's entries. */
import type { Entry } from '../entries/entry';
import type { PlacedEntry } from './snapshot';

const DAY = 86_400;

/** Seconds since the day's midnight, 24 h more for a time before the day's first hour; `Infinity` without a time. */
export function clockOf(entry: Entry, dayStartsAt: number): number {
  if (entry.time === null) return Infinity;
  return entry.time < dayStartsAt * 3600 ? entry.time + DAY : entry.time;
}

/** By time, entries without one last; then by line and column. For entries of one note. */
export function byClock(dayStartsAt: number): (a: Entry, b: Entry) => number {
  return (a, b) => {
    const [first, second] = [clockOf(a, dayStartsAt), clockOf(b, dayStartsAt)];
    if (first !== second) return first - second;
    return a.line - b.line || a.column - b.column;
  };
}

/** By time, entries without one last; then by path, line and column. For entries of several notes. */
export function byClockAndPlace(dayStartsAt: number): (a: PlacedEntry, b: PlacedEntry) => number {
  return (a, b) => {
    const [first, second] = [clockOf(a.entry, dayStartsAt), clockOf(b.entry, dayStartsAt)];
    if (first !== second) return first - second;
    if (a.path !== b.path) return a.path < b.path ? -1 : 1;
    return a.entry.line - b.entry.line || a.entry.column - b.entry.column;
  };
}
