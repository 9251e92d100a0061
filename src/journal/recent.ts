/** Urges of the last while, and whether they are heavy: what the way out of a hard hour begins with. */
import { dayOf, daysBetween, type LocalDay } from '../entries/local-day';
import type { UrgeEntry } from '../entries/entry';
import { clockOf } from './order';
import type { Journal, PlacedEntry } from './snapshot';

export interface RecentUrge extends PlacedEntry {
  readonly entry: UrgeEntry;
  readonly date: LocalDay;
  /** Whole minutes, at least 0. */
  readonly minutesAgo: number;
}

/** Of the last `minutes`, those with a time, the latest last. Counted on the calendar and the clock. */
export function recentUrges(journal: Journal, now: Date, minutes: number): readonly RecentUrge[] {
  const { days, dayStartsAt } = journal;
  const found: RecentUrge[] = [];
  const today = dayOf(now, 0);
  const clock = now.getHours() * 60 + now.getMinutes();
  for (const { row, entries } of days.slice(-2)) {
    const sinceMidnight = daysBetween(row.date, today) * 24 * 60 + clock;
    for (const { path, entry } of entries) {
      if (entry.kind !== 'urge' || entry.time === null) continue;
      const minutesAgo = sinceMidnight - Math.floor(clockOf(entry, dayStartsAt) / 60);
      if (minutesAgo >= 0 && minutesAgo <= minutes) found.push({ path, entry, date: row.date, minutesAgo });
    }
  }
  return found;
}

const STRONG = 8;
const HOUR = 60;

/** Whether an urge of this intensity is heavy, logged now: a strong one, or the second within an hour. */
export function isHeavyUrge(journal: Journal, now: Date, intensity: number | null): boolean {
  return (intensity ?? 0) >= STRONG || recentUrges(journal, now, HOUR).length > 0;
}

const LOW_MOOD = 2;

/** Whether a day with this mood is one on which support is offered; null = none is noted. */
export function isLowMood(mood: number | null): boolean {
  return mood !== null && mood <= LOW_MOOD;
}

/** Whether the last hour was heavy, or the day's mood is low: then support stands out. */
export function isHeavyNow(journal: Journal, now: Date): boolean {
  const urges = recentUrges(journal, now, HOUR);
  const latest = journal.days.at(-1)?.row;
  const mood = latest?.date === journal.today ? latest.mood : null;
  return urges.length > 1 || urges.some(({ entry }) => (entry.intensity ?? 0) >= STRONG) || isLowMood(mood);
}
