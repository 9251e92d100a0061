/** A range in weeks of seven days, counted back from its end; what is left over at its start stays out. */
import { addToDay } from '../../entries/local-day';
import { resolveRange, type Range } from '../range';
import type { Journal } from '../snapshot';
import { urgesIn, type LoggedUrge } from './urges';

/** What a trend needs at least: the test's approximation holds from about ten values on. */
export const ENOUGH_WEEKS = 10;

/** The urges of each week, ascending; weeks before the journal's first day are left out, quiet ones after it are not. */
export function weeksOf(journal: Journal, range: Range): readonly (readonly LoggedUrge[])[] {
  const first = journal.days[0]?.row.date;
  if (first === undefined) return [];
  const { from, to } = resolveRange(range, journal.today, first);
  const begin = from > first ? from : first;
  const weeks: (readonly LoggedUrge[])[] = [];
  for (let last = to < journal.today ? to : journal.today; ; last = addToDay(last, -7)) {
    const start = addToDay(last, -6);
    if (start < begin) return weeks.reverse();
    weeks.push(urgesIn(journal, { from: start, to: last }));
  }
}
