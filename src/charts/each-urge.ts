/** The urges of a stretch of days with where they stand. */
import { urgesOf, type PlacedUrge } from '../journal/day-urges';
import { sliceDays, type Days } from '../journal/range';
import type { DayDetail, Journal, PlacedEntry } from '../journal/snapshot';

/** The days of the range that have something logged, ascending. */
export function daysIn(journal: Journal, range: Days): readonly DayDetail[] {
  return sliceDays(journal.days, range, (day) => day.row.date);
}

/** Shows every urge of the days in order; there may be tens of thousands, so no list is made of them. */
export function eachUrge(days: readonly DayDetail[], see: (urge: PlacedUrge) => void): void {
  for (const day of days) for (const placed of urgesOf(day)) see(placed);
}

/** At most so many of those urges of the days that fit, the latest ones, in order. */
export function latestUrges(
  days: readonly DayDetail[],
  most: number,
  fits: (urge: PlacedUrge) => boolean,
): readonly PlacedUrge[] {
  const found: PlacedUrge[] = [];
  for (let at = days.length - 1; at >= 0 && found.length < most; at -= 1) {
    const day = days[at];
    if (day) found.unshift(...urgesOf(day).filter(fits));
  }
  return found.slice(-most);
}

/** The entries of a range that fit, the latest first; gone through only when somebody asks. */
export function behind(
  journal: Journal,
  range: Days,
  fits: (placed: PlacedEntry, day: DayDetail) => boolean,
): () => readonly PlacedEntry[] {
  return () =>
    daysIn(journal, range)
      .flatMap((day) => day.entries.filter((placed) => fits(placed, day)))
      .reverse();
}
