/** The urges of a day with where they stand, and what their ratings add up to; most charts and insights ask for the same ones. */
import type { UrgeEntry } from '../entries/entry';
import { perDay } from './per-day';
import type { DayDetail } from './snapshot';

export interface PlacedUrge {
  readonly day: DayDetail;
  readonly path: string;
  readonly urge: UrgeEntry;
  readonly resisted: boolean;
}

/** In order. */
export function urgesOf(day: DayDetail): readonly PlacedUrge[] {
  return day.row.urges === 0 ? NONE : readUrges(day);
}

const NONE: readonly PlacedUrge[] = [];

const readUrges = perDay((day): readonly PlacedUrge[] => {
  const urges: PlacedUrge[] = [];
  for (const { path, entry } of day.entries) {
    if (entry.kind !== 'urge') continue;
    urges.push({ day, path, urge: entry, resisted: !day.unresisted.includes(entry) });
  }
  return urges;
});

export interface Ratings {
  /** Urges with an intensity. */
  readonly rated: number;
  /** The sum of these intensities. */
  readonly intensities: number;
}

export function ratingsOf(day: DayDetail): Ratings {
  return day.row.meanIntensity === null ? UNRATED : addRatings(day);
}

const UNRATED: Ratings = { rated: 0, intensities: 0 };

const addRatings = perDay((day): Ratings => {
  let [rated, intensities] = [0, 0];
  for (const { urge } of urgesOf(day)) {
    if (urge.intensity === null) continue;
    rated++;
    intensities += urge.intensity;
  }
  return { rated, intensities };
});
