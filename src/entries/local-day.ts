/** A calendar day in the device's zone, as `YYYY-MM-DD`. Arithmetic is done on UTC dates, so that no zone's clock changes touch it. */
import { UTCDateMini } from '@date-fns/utc';

declare const localDay: unique symbol;
export type LocalDay = string & { readonly [localDay]: true };

/** No day before this year is one that the journal speaks of: a slip of the pen would stretch every chart. */
const FIRST_YEAR = 2000;

/** Strict `YYYY-MM-DD` of a day that exists, from the year 2000 on; else null. */
export function parseLocalDay(text: string): LocalDay | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return null;
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const exists =
    year >= FIRST_YEAR && month >= 1 && month <= 12 && date >= 1 && date <= lastDate(year, month);
  return exists ? (text as LocalDay) : null;
}

/** Asked for every note of a vault, so without making a date. */
function lastDate(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/** The day that `now` belongs to on the device's clock, when days start at `dayStartsAt` o'clock. */
export function dayOf(now: Date, dayStartsAt: number): LocalDay {
  const shift = now.getHours() < dayStartsAt ? 1 : 0;
  return toLocalDay(new UTCDateMini(now.getFullYear(), now.getMonth(), now.getDate() - shift));
}

/** Minutes from the day's start to a time of day. */
export function minutesIntoDay(hours: number, minutes: number, dayStartsAt: number): number {
  return (hours * 60 + minutes - dayStartsAt * 60 + MINUTES) % MINUTES;
}

const MINUTES = 24 * 60;

/** Calendar days from one day to another; negative when `to` is earlier. Asked for each day of ten years, so without making dates. */
export function daysBetween(from: LocalDay, to: LocalDay): number {
  return (millisecondsOf(to) - millisecondsOf(from)) / DAY;
}

export function addToDay(day: LocalDay, days: number): LocalDay {
  return toLocalDay(new Date(millisecondsOf(day) + days * DAY));
}

/** Midnight UTC of the day: there each day is as long as the others. */
function millisecondsOf(day: LocalDay): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));
}

const DAY = 86_400_000;

/** Midnight UTC of the day, for date-fns functions on calendar days. */
export function toUtc(day: LocalDay): Date {
  return new UTCDateMini(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));
}

/** The day of a UTC date; inverse of `toUtc`. Asked for each day of ten years: `toISOString` takes several times as long. */
export function toLocalDay(utc: Date): LocalDay {
  const year = utc.getUTCFullYear();
  if (!(year >= 1000 && year <= 9999)) return utc.toISOString().slice(0, 10) as LocalDay;
  return `${year}-${twoDigits(utc.getUTCMonth() + 1)}-${twoDigits(utc.getUTCDate())}` as LocalDay;
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}
