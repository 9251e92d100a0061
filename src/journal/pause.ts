/** The pause before an answer: how much of it is left, from when they reached out. */
import { dayOf, daysBetween } from '../entries/local-day';
import { clockOf } from './order';
import type { Journal } from './snapshot';

const NOON = 12;

/**
 * Hours of the pause that are still to come, 0 = it is over. Counted on the calendar, so that a change of clocks adds and
 * takes nothing; without a time, noon stands for it.
 */
export function pauseLeft(
  { date, entry }: NonNullable<Journal['undecided']>,
  hours: number,
  now: Date,
  dayStartsAt: number,
): number {
  const began = entry.time === null ? NOON : clockOf(entry, dayStartsAt) / 3600;
  const gone = daysBetween(date, dayOf(now, 0)) * 24 + now.getHours() + now.getMinutes() / 60 - began;
  return Math.max(0, hours - gone);
}
