/**
 * The few figures at the top of the view, small enough to be kept by themselves: shown at a start before the journal is read
 * back, moved on to the day that it is by then.
 */
import { addToDay, daysBetween, type LocalDay } from '../entries/local-day';
import { perDay } from './per-day';
import { sliceDays } from './range';
import type { DayDetail, DayRow, Journal, Period, StreakLine, Totals } from './snapshot';
import { indexFrom } from './sorted';

/** Days of the strip, and of the two weeks that are told beside each other. */
export const HEAD_DAYS = 14;

export interface JournalHead {
  readonly today: LocalDay;
  readonly period: Period | null;
  readonly since: LocalDay | null;
  readonly days: number;
  readonly longest: number;
  /** The streak that ended last; null = none did. */
  readonly closed: StreakLine | null;
  readonly totals: HeadTotals;
  /** Of the last days, those with data, ascending. */
  readonly recent: readonly HeadDay[];
  /** The first day with data since the period began, or at all where there is none; null = there is none. */
  readonly logged: LocalDay | null;
  /** On which their page was looked at last; null = never. */
  readonly looked: LocalDay | null;
}

export type HeadTotals = Pick<Totals, 'cleanDays' | 'resisted' | 'urges' | 'slips'>;

export interface HeadDay extends Pick<DayRow, 'date' | 'urges' | 'slips' | 'rulesKept' | 'rulesTotal'> {
  /** The note to open; null = none. */
  readonly path: string | null;
}

export function headOf({ today, days, snapshot }: Journal): JournalHead {
  const { period, streak, totals } = snapshot;
  const { cleanDays, resisted, urges, slips } = totals;
  const from = addToDay(today, 1 - HEAD_DAYS);
  const begin = period === null ? 0 : indexFrom(days, period.start, dateOf);
  return {
    today,
    period,
    since: streak.since,
    days: streak.days,
    longest: streak.longest,
    closed: [...streak.history].reverse().find(({ end }) => end !== null) ?? null,
    totals: { cleanDays, resisted, urges, slips },
    recent: sliceDays(days, { from, to: today }, dateOf).map(headDay),
    logged: days[begin]?.row.date ?? null,
    looked: lastLooked(days),
  };
}

/** The head on a later day, where nothing was noted since and nothing of that time was noted before; null = that day is earlier. */
export function headOn(head: JournalHead, today: LocalDay): JournalHead | null {
  const passed = daysBetween(head.today, today);
  if (passed < 0) return null;
  const { since, totals } = head;
  const from = addToDay(today, 1 - HEAD_DAYS);
  const moved = { ...head, today, recent: head.recent.filter(({ date }) => date >= from) };
  if (since === null) return moved;
  const days = daysBetween(since, today);
  return {
    ...moved,
    days,
    longest: Math.max(head.longest, days),
    totals: { ...totals, cleanDays: totals.cleanDays + passed },
  };
}

function headDay({ row, path }: DayDetail): HeadDay {
  const { date, urges, slips, rulesKept, rulesTotal } = row;
  return { date, urges, slips, rulesKept, rulesTotal, path };
}

function dateOf({ row }: DayDetail): LocalDay {
  return row.date;
}

function lastLooked(days: readonly DayDetail[]): LocalDay | null {
  for (let index = days.length - 1; index >= 0; index -= 1) {
    const day = days[index];
    if (day && day.row.slips > 0 && hasLooked(day)) return day.row.date;
  }
  return null;
}

const hasLooked = perDay(({ entries }) =>
  entries.some(({ entry }) => entry.kind === 'slip' && entry.channels.includes('looked')),
);
