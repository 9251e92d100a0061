/** A stretch of the journal to look at, and the days, weeks or months it falls into. */
import { endOfMonth, endOfWeek, startOfMonth, startOfWeek } from 'date-fns';
import { addToDay, daysBetween, parseLocalDay, toLocalDay, toUtc, type LocalDay } from '../entries/local-day';
import { refused, type Result } from '../entries/result';
import { indexAfter, indexFrom } from './sorted';
import { WORDS } from './words';

/** Both days included. */
export interface Days {
  readonly from: LocalDay;
  readonly to: LocalDay;
}

export const RANGE_NAMES = ['30d', '90d', '1y', 'all'] as const;

export type Range = (typeof RANGE_NAMES)[number] | Days;

export const BUCKET_UNITS = ['day', 'week', 'month'] as const;

export type BucketUnit = (typeof BUCKET_UNITS)[number];

/** A day of the week; 0 = Sunday. */
export type WeekStart = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** A day, a week or a month, cut off where the range begins or ends within it. */
export interface Bucket extends Days {
  readonly unit: BucketUnit;
  /** Its first day, cut off or not: the same for the same week or month in every range. */
  readonly start: LocalDay;
}

const LENGTHS = { '30d': 30, '90d': 90, '1y': 365 } as const;

/** Reads `30d`, `90d`, `1y`, `all` or `2026-01-01..2026-03-31`; the message says what is allowed. */
export function parseRange(text: string): Result<Range> {
  const wanted = text.trim();
  const name = RANGE_NAMES.find((each) => each === wanted.toLowerCase());
  if (name) return { ok: true, value: name };
  const [from, to, ...more] = wanted.split('..').map((day) => parseLocalDay(day.trim()));
  if (!from || !to || more.length > 0) return refused(WORDS.noRange(wanted));
  if (from > to) return refused(WORDS.backwards(wanted));
  return { ok: true, value: { from, to } };
}

/** What `parseRange` reads back. */
export function formatRange(range: Range): string {
  return typeof range === 'string' ? range : `${range.from}..${range.to}`;
}

/**
 * The days a range means today: `30d` are today and the 29 days before. `first` is the journal's first day, where `all`
 * begins; null = none yet, and `all` is today alone.
 */
export function resolveRange(range: Range, today: LocalDay, first: LocalDay | null): Days {
  if (typeof range !== 'string') return range;
  if (range === 'all') return { from: first !== null && first < today ? first : today, to: today };
  return { from: addToDay(today, 1 - LENGTHS[range]), to: today };
}

/** Days up to six weeks, weeks up to a year and a half, else months. */
export function unitFor(days: Days): BucketUnit {
  const length = daysBetween(days.from, days.to) + 1;
  if (length <= 45) return 'day';
  return length <= 550 ? 'week' : 'month';
}

/** All of the range's buckets, ascending, those without anything in them too. */
export function bucketsOf(days: Days, unit: BucketUnit, weekStart: WeekStart): readonly Bucket[] {
  const buckets: Bucket[] = [];
  let { start, end } = bucketAround(days.from, unit, weekStart);
  while (start <= days.to) {
    const from = start < days.from ? days.from : start;
    buckets.push({ unit, start, from, to: end > days.to ? days.to : end });
    ({ start, end } = bucketAround(addToDay(end, 1), unit, weekStart));
  }
  return buckets;
}

/** The part of an ascending list, one element a day, that lies in the range; found by halving, not by reading all. */
export function sliceDays<T>(list: readonly T[], days: Days, dateOf: (element: T) => LocalDay): readonly T[] {
  const from = indexFrom(list, days.from, dateOf);
  return list.slice(from, indexAfter(list, days.to, dateOf));
}

function bucketAround(
  day: LocalDay,
  unit: BucketUnit,
  weekStart: WeekStart,
): { readonly start: LocalDay; readonly end: LocalDay } {
  if (unit === 'day') return { start: day, end: day };
  const utc = toUtc(day);
  const week = { weekStartsOn: weekStart };
  return unit === 'week'
    ? { start: toLocalDay(startOfWeek(utc, week)), end: toLocalDay(endOfWeek(utc, week)) }
    : { start: toLocalDay(startOfMonth(utc)), end: toLocalDay(endOfMonth(utc)) };
}
