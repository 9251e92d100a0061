/** The urges of a range, in order, with what is known around each. */
import type { UrgeEntry } from '../../entries/entry';
import { toUtc } from '../../entries/local-day';
import { clockOf } from '../order';
import type { Range } from '../range';
import type { DayDetail, Journal } from '../snapshot';
import { daysIn } from './insight';

const NOON = 12;

export interface LoggedUrge {
  readonly urge: UrgeEntry;
  readonly resisted: boolean;
  /** Calendar hours since 1970-01-01, so that a night in which the clocks change is as long as others. */
  readonly hours: number;
}

export function urgesIn(journal: Journal, range: Range): readonly LoggedUrge[] {
  const urges: LoggedUrge[] = [];
  for (const day of daysIn(journal, range)) {
    if (day.row.urges === 0) continue;
    for (const { entry } of day.entries) {
      if (entry.kind !== 'urge') continue;
      const hours = hoursOf(day, entry.time === null ? null : clockOf(entry, journal.dayStartsAt));
      urges.push({ urge: entry, resisted: !day.unresisted.includes(entry), hours });
    }
  }
  return urges;
}

/** The moment of an entry of that day, at so many seconds after midnight; without a time, noon stands for it. */
export function hoursOf(day: DayDetail, seconds: number | null): number {
  const midnight = toUtc(day.row.date).getTime() / 3_600_000;
  return midnight + (seconds === null ? NOON : seconds / 3600);
}
