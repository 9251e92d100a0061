/** What has come up on a day that a lesson speaks of. */
import { addToDay, daysBetween, type LocalDay } from '../entries/local-day';
import { perDay } from '../journal/per-day';
import type { DayDetail, Journal } from '../journal/snapshot';
import type { GuideEvent } from './lesson';

/** An answer that waits colours three days, not months. */
export const DAYS_UNDECIDED = 3;
const DAYS_AFTER_ANSWER = 7;
const LOW_MOOD = 1;
const LOW_DAYS = 3;
const HIGH_URGE = 9;
const HIGH_URGES = 2;

/** In the order in which they are spoken of. */
export function eventsOn(journal: Journal, day: LocalDay): readonly GuideEvent[] {
  const detail = detailOf(journal, day);
  const slip = detail ? slipOf(detail) : null;
  return [
    ...(isHeavy(journal, day) ? ['heavy' as const] : []),
    ...(slip === 'sent' ? ['slip' as const] : []),
    ...(isUndecided(journal, day) ? ['reached-out' as const] : []),
    ...(wasAnswered(journal, day) ? ['answered' as const] : []),
    ...(slip === 'looked' ? ['looked' as const] : []),
  ];
}

/** `sent` = something reached them, or may have; `looked` = their page was looked at, and nothing was sent. */
export type SlipSort = 'sent' | 'looked' | 'posted';

/** The gravest of a day's slips; null = it has none. */
export function slipOf(day: DayDetail): SlipSort | null {
  return day.row.slips === 0 ? null : gravestSlip(day);
}

const gravestSlip = perDay(({ entries }): SlipSort | null => {
  const sorts = entries.flatMap(({ entry }) => (entry.kind === 'slip' ? [sortOf(entry.channels)] : []));
  return (['sent', 'looked', 'posted'] as const).find((sort) => sorts.includes(sort)) ?? null;
});

function sortOf(channels: readonly string[]): SlipSort {
  if (channels.length === 0) return 'sent';
  if (channels.some((channel) => channel !== 'looked' && channel !== 'post')) return 'sent';
  return channels.includes('looked') ? 'looked' : 'posted';
}

/** They reached out, at most three days ago, and nothing is decided. */
export function isUndecided({ undecided }: Journal, day: LocalDay): boolean {
  if (undecided === null || day < undecided.date) return false;
  return daysBetween(undecided.date, day) < DAYS_UNDECIDED;
}

function wasAnswered({ snapshot: { period } }: Journal, day: LocalDay): boolean {
  if (period?.outcome !== 'reached-out' || period.end === null || day < period.end) return false;
  return daysBetween(period.end, day) < DAYS_AFTER_ANSWER;
}

/** Two very strong urges on the day, or three low days in a row; today's mood may not be noted yet. */
function isHeavy(journal: Journal, day: LocalDay): boolean {
  const today = detailOf(journal, day);
  if (today && today.row.urges >= HIGH_URGES && strongUrges(today) >= HIGH_URGES) return true;
  const first = today !== null && today.row.mood !== null ? 0 : 1;
  for (let ago = first; ago < first + LOW_DAYS; ago += 1) {
    const mood = (ago === 0 ? today : detailOf(journal, addToDay(day, -ago)))?.row.mood ?? null;
    if (mood === null || mood > LOW_MOOD) return false;
  }
  return true;
}

const strongUrges = perDay(
  ({ entries }): number =>
    entries.filter(({ entry }) => entry.kind === 'urge' && (entry.intensity ?? 0) >= HIGH_URGE).length,
);

/** The days ascend, and what is asked for is mostly the last of them. */
export function detailOf({ days }: Journal, day: LocalDay): DayDetail | null {
  let [low, high] = [0, days.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const detail = days[middle];
    if (!detail) return null;
    if (detail.row.date === day) return detail;
    if (detail.row.date < day) low = middle + 1;
    else high = middle - 1;
  }
  return null;
}
