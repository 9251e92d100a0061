/** How many urges a day had on average over the seven days that end with it. */
import { addToDay, daysBetween } from '../entries/local-day';
import type { Days } from '../journal/range';
import type { Journal } from '../journal/snapshot';
import { daysIn } from './each-urge';

const WINDOW = 7;

/**
 * One number a day, null where the journal has fewer than seven days up to it, or nothing was logged in these seven: a week
 * without journaling is a gap. Other days without an urge count with 0.
 */
export function movingMeans(journal: Journal, { from, to }: Days): readonly (number | null)[] {
  const start = addToDay(from, 1 - WINDOW);
  const counts = new Array<number>(daysBetween(start, to) + 1).fill(0);
  const logged = new Array<number>(counts.length).fill(0);
  for (const { row } of daysIn(journal, { from: start, to })) {
    const at = daysBetween(start, row.date);
    counts[at] = row.urges;
    logged[at] = 1;
  }
  const first = journal.days[0]?.row.date ?? from;
  const known = daysBetween(start, first > start ? first : start);
  const means: (number | null)[] = [];
  let [sum, days] = [0, 0];
  for (const [index, count] of counts.entries()) {
    sum += count - (counts[index - WINDOW] ?? 0);
    days += (logged[index] ?? 0) - (logged[index - WINDOW] ?? 0);
    if (index >= WINDOW - 1) means.push(index - known >= WINDOW - 1 && days > 0 ? sum / WINDOW : null);
  }
  return means;
}
