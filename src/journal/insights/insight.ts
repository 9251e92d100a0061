/** A sentence computed from the journal, and what every one of them needs. */
import { resolveRange, sliceDays, type Range } from '../range';
import type { DayDetail, Journal } from '../snapshot';

export interface Insight<Id extends string = string> {
  readonly id: Id;
  /** Plain, second person: counts beside counts, or what a test lets be said. */
  readonly text: string;
  /** What it rests on, for whoever asks: numbers and method. */
  readonly basis: string;
  readonly n: number;
  /** False: too little is known yet, and the sentence says what is missing. */
  readonly enough: boolean;
  /** Whether the sentence names a direction, a window or a response that is different: only what passed its test. */
  readonly claim: boolean;
}

/** What the journal says about a range; null = nothing of the kind was logged there. */
export type ReadInsight<Id extends string> = (journal: Journal, range: Range) => Insight<Id> | null;

/**
 * Below this p a direction is named. The sentences of a view are several, and one of them that says something of nothing
 * is too many: docs/figures.md has how often that happens.
 */
export const CLEAR = 0.01;

/** The days of the range that have something logged. */
export function daysIn(journal: Journal, range: Range): readonly DayDetail[] {
  const first = journal.days[0]?.row.date ?? null;
  return sliceDays(journal.days, resolveRange(range, journal.today, first), (day) => day.row.date);
}

/** `1 urge`, `3 urges`. */
export function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}

/** With one digit after the point where there is one to show. */
export function rounded(value: number): string {
  return String(Math.round(value * 10) / 10);
}
