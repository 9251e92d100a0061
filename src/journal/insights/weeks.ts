/** A range in weeks of seven days, counted back from its end; what is left over at its start stays out. */
import { resolveRange, type Range } from '../range';
import type { Journal } from '../snapshot';
import { hoursAtMidnight, urgesIn, type LoggedUrge } from './urges';

const WEEK = 7 * 24;

/** What a trend needs at least: the test's approximation holds from about ten values on. */
export const ENOUGH_WEEKS = 10;

/** The urges of each week, ascending; weeks before the journal's first day are left out, quiet ones after it are not. */
export function weeksOf(journal: Journal, range: Range): readonly (readonly LoggedUrge[])[] {
  const first = journal.days[0]?.row.date;
  if (first === undefined) return [];
  const { from, to } = resolveRange(range, journal.today, first);
  const begin = hoursAtMidnight(from > first ? from : first);
  const end = hoursAtMidnight(to < journal.today ? to : journal.today) + 24;
  const length = Math.max(0, Math.floor((end - begin) / WEEK));
  const weeks = Array.from({ length }, (): LoggedUrge[] => []);
  for (const urge of urgesIn(journal, range)) {
    weeks[length - Math.ceil((end - urge.midnight) / WEEK)]?.push(urge);
  }
  return weeks;
}
