/** Urges after they reached out, against the days before. */
import { addToDay } from '../../entries/local-day';
import { resolveRange, type Days, type Range } from '../range';
import type { Journal } from '../snapshot';
import { wilson } from '../statistics/wilson';
import { daysIn, told, type ReadInsight } from './insight';
import { hoursAtMidnight, hoursOf, urgesIn } from './urges';
import { WORDS } from './words';

const HOURS_AFTER = 72;
const HOURS_BEFORE = 7 * 24;
const ENOUGH_TIMES = 3;
const ENOUGH_URGES = 10;

/**
 * Counts the urges in the 72 hours after each time they reached out, and in the seven days before it. Told as more or
 * fewer only where the share of the hours after lies clearly off what the number of hours alone would give.
 */
export const afterContact: ReadInsight<'after-contact'> = (journal, range) => {
  const times = timesIn(journal, range);
  if (times.length < ENOUGH_TIMES) return null;
  let [before, after] = [0, 0];
  for (const { hours } of urgesIn(journal, around(journal, range))) {
    for (const time of times) {
      if (hours >= time - HOURS_BEFORE && hours < time) before++;
      if (hours >= time && hours < time + HOURS_AFTER) after++;
    }
  }
  const n = before + after;
  if (n < ENOUGH_URGES) return null;

  const fair = HOURS_AFTER / (HOURS_AFTER + HOURS_BEFORE);
  const { low, high } = wilson(after, n);
  const difference = low > fair ? 1 : high < fair ? -1 : 0;
  const later = (after * 24) / (times.length * HOURS_AFTER);
  const earlier = (before * 24) / (times.length * HOURS_BEFORE);
  const text = WORDS.afterContact.difference(difference, later, earlier, n, times.length);
  return told('after-contact', times.length, text);
};

/** When they reached out in the range; only with a week of journal before, without another time in it, and 72 h after. */
function timesIn(journal: Journal, range: Range): readonly number[] {
  const [first] = journal.days;
  if (!first) return [];
  const inRange = new Set(daysIn(journal, range));
  const over = hoursAtMidnight(journal.today);
  let previous = hoursAtMidnight(first.row.date);
  const times: number[] = [];
  for (const day of daysIn(journal, around(journal, range))) {
    for (const { entry } of day.entries) {
      if (entry.kind !== 'reached-out') continue;
      const time = hoursOf(day, entry, journal.dayStartsAt);
      const apart = time - previous >= HOURS_BEFORE && time + HOURS_AFTER <= over;
      if (apart && inRange.has(day)) times.push(time);
      previous = time;
    }
  }
  return times;
}

/** The range with the days on both sides that count for a time within it. */
function around(journal: Journal, range: Range): Days {
  const { from, to } = resolveRange(range, journal.today, journal.days[0]?.row.date ?? null);
  return { from: addToDay(from, -8), to: addToDay(to, 4) };
}
