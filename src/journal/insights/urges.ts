/** The urges of a range, in order, with what is known around each. */
import type { Entry, UrgeEntry } from '../../entries/entry';
import { toUtc, type LocalDay } from '../../entries/local-day';
import { clockOf } from '../order';
import { perRange } from '../per-range';
import type { DayDetail, Journal } from '../snapshot';
import { daysIn } from './insight';

const HOUR = 3_600_000;
const NOON = 12;

export interface LoggedUrge {
  readonly urge: UrgeEntry;
  readonly resisted: boolean;
  /** Of its day's midnight and of itself: calendar hours since 1970-01-01, so that no change of clocks tells. */
  readonly midnight: number;
  readonly hours: number;
}

/** Most insights ask for the same urges of the same journal. */
export const urgesIn = perRange((journal, range): readonly LoggedUrge[] =>
  daysIn(journal, range).flatMap((day) => urgesOf(day, journal)),
);

function hoursAtMidnight(day: LocalDay): number {
  return toUtc(day).getTime() / HOUR;
}

/** A day that did not change need not be read again: of ten years an edit changes one. */
function urgesOf(day: DayDetail, { dayStartsAt }: Journal): readonly LoggedUrge[] {
  if (day.row.urges === 0) return NONE;
  const before = known.get(day);
  if (before?.dayStartsAt === dayStartsAt) return before.urges;
  const urges = readUrges(day, dayStartsAt);
  known.set(day, { dayStartsAt, urges });
  return urges;
}

const NONE: readonly LoggedUrge[] = [];
const known = new WeakMap<
  DayDetail,
  { readonly dayStartsAt: number; readonly urges: readonly LoggedUrge[] }
>();

function readUrges(day: DayDetail, dayStartsAt: number): readonly LoggedUrge[] {
  const midnight = hoursAtMidnight(day.row.date);
  const urges: LoggedUrge[] = [];
  for (const { entry } of day.entries) {
    if (entry.kind !== 'urge') continue;
    const hours = midnight + hoursInto(entry, dayStartsAt);
    urges.push({ urge: entry, resisted: !day.unresisted.includes(entry), midnight, hours });
  }
  return urges;
}

function hoursInto(entry: Entry, dayStartsAt: number): number {
  return entry.time === null ? NOON : clockOf(entry, dayStartsAt) / 3600;
}
