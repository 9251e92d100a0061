/** The urges of a stretch of days with where they stand. */
import type { UrgeEntry } from '../entries/entry';
import { sliceDays, type Days } from '../journal/range';
import type { DayDetail, Journal, PlacedEntry } from '../journal/snapshot';

export interface PlacedUrge {
  readonly day: DayDetail;
  readonly path: string;
  readonly urge: UrgeEntry;
  readonly resisted: boolean;
}

/** The days of the range that have something logged, ascending. */
export function daysIn(journal: Journal, range: Days): readonly DayDetail[] {
  return sliceDays(journal.days, range, (day) => day.row.date);
}

/** Shows every urge of the days in order; there may be tens of thousands, so no list is made of them. */
export function eachUrge(days: readonly DayDetail[], see: (urge: PlacedUrge) => void): void {
  for (const day of days) {
    if (day.row.urges === 0) continue;
    for (const { path, entry } of day.entries) {
      if (entry.kind === 'urge') see({ day, path, urge: entry, resisted: !day.unresisted.includes(entry) });
    }
  }
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
