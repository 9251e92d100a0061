/** A sentence computed from the journal, and what every one of them needs. */
import { resolveRange, sliceDays, type Range } from '../range';
import type { DayDetail, Journal } from '../snapshot';
import type { Interval } from '../statistics/wilson';

export interface Insight<Id extends string = string> {
  readonly id: Id;
  /** Plain, second person, with its n. */
  readonly text: string;
  /** What the sentence rests on; which things these are, the sentence says. */
  readonly n: number;
  /** False: too little is known yet, and the sentence says what is missing. */
  readonly enough: boolean;
  /** Of 95 %, around the share that the sentence tells, where it tells one. */
  readonly interval: Interval | null;
}

/** What the journal says about a range; null = nothing of the kind was logged there. */
export type ReadInsight<Id extends string> = (journal: Journal, range: Range) => Insight<Id> | null;

/** Below this a difference is told as one. */
export const CLEAR = 0.05;

/** The days of the range that have something logged. */
export function daysIn(journal: Journal, range: Range): readonly DayDetail[] {
  const first = journal.days[0]?.row.date ?? null;
  return sliceDays(journal.days, resolveRange(range, journal.today, first), (day) => day.row.date);
}

export function told<Id extends string>(
  id: Id,
  n: number,
  text: string,
  interval: Interval | null = null,
): Insight<Id> {
  return { id, text, n, enough: true, interval };
}

export function missing<Id extends string>(id: Id, n: number, text: string): Insight<Id> {
  return { id, text, n, enough: false, interval: null };
}

/** `1 urge`, `3 urges`. */
export function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}

/** With one digit after the point where there is one to show. */
export function rounded(value: number): string {
  return String(Math.round(value * 10) / 10);
}
