/** Looking back: plain counts of this week or month beside the one before, from the user's own notes. Nothing is judged. */
import { addToDay, daysBetween, type LocalDay } from '../entries/local-day';
import type { DayDetail, Journal } from '../journal/snapshot';
import { helpedBefore } from './helped';

export type Span = 'week' | 'month';
const DAYS: Readonly<Record<Span, number>> = { week: 7, month: 30 };

export interface SpanCounts {
  readonly urges: number;
  /** Of the strongest urge; null = none was rated. */
  readonly strongest: number | null;
  readonly slips: number;
  /** Of the days on which any was ticked: a list left alone says nothing. */
  readonly rules: { readonly kept: number; readonly of: number; readonly days: number };
  /** Days that have something noted, of the span's days. */
  readonly daysNoted: number;
  readonly days: number;
}

export interface LookBack {
  readonly span: Span;
  readonly from: LocalDay;
  readonly to: LocalDay;
  readonly now: SpanCounts;
  /** Null = the period is not old enough to have one. */
  readonly before: SpanCounts | null;
  readonly helped: readonly string[];
}

const WEEKLY = [7, 14];

/** On days 7, 14 and 30 of the period, and each 30 after. */
export function lookBackIsDue(journal: Pick<Journal, 'today' | 'snapshot'>): boolean {
  const day = dayOfPeriod(journal);
  return day !== null && day > 0 && (WEEKLY.includes(day) || day % DAYS.month === 0);
}

/** A month once there is one; else a week. */
export function spanDue(journal: Pick<Journal, 'today' | 'snapshot'>): Span {
  const day = dayOfPeriod(journal);
  return day !== null && day >= DAYS.month && day % DAYS.month === 0 ? 'month' : 'week';
}

export function lookBack(journal: Pick<Journal, 'today' | 'days' | 'snapshot'>, span: Span): LookBack {
  const { today, days, snapshot } = journal;
  const length = DAYS[span];
  const from = addToDay(today, 1 - length);
  const earlier = addToDay(from, -length);
  const within = (first: LocalDay, last: LocalDay): readonly DayDetail[] =>
    days.filter(({ row }) => row.date >= first && row.date <= last);
  const here = within(from, today);
  const start = snapshot.period?.start ?? null;
  return {
    span,
    from,
    to: today,
    now: countsOf(here, length),
    before: start !== null && start <= earlier ? countsOf(within(earlier, addToDay(from, -1)), length) : null,
    helped: helpedBefore({ days: here }),
  };
}

function countsOf(days: readonly DayDetail[], length: number): SpanCounts {
  const sum = (count: (row: DayDetail['row']) => number): number =>
    days.reduce((total, { row }) => total + count(row), 0);
  const rated = days.map(({ row }) => row.maxIntensity).filter((value) => value !== null);
  return {
    urges: sum(({ urges }) => urges),
    strongest: rated.length === 0 ? null : Math.max(...rated),
    slips: sum(({ slips }) => slips),
    rules: rulesOf(days),
    daysNoted: days.filter(isNoted).length,
    days: length,
  };
}

function rulesOf(days: readonly DayDetail[]): SpanCounts['rules'] {
  const ticked = days.map(({ row }) => row).filter(({ rulesKept }) => rulesKept > 0);
  return {
    kept: ticked.reduce((total, { rulesKept }) => total + rulesKept, 0),
    of: ticked.reduce((total, { rulesTotal }) => total + rulesTotal, 0),
    days: ticked.length,
  };
}

/** Rules that wait to be ticked come with the template, and note nothing. */
function isNoted({ row, entries }: DayDetail): boolean {
  return entries.length > 0 || row.mood !== null || row.sleep !== null || row.rulesKept > 0;
}

/** Calendar days since the period's start; a slip sends nobody back. Null = none is open. */
function dayOfPeriod({ today, snapshot: { period } }: Pick<Journal, 'today' | 'snapshot'>): number | null {
  return period?.open === true ? daysBetween(period.start, today) : null;
}
