/** A range in weeks of seven days, counted back from its end; what is left over at its start stays out. */
import { addToDay, daysBetween } from '../../entries/local-day';
import { ratingsOf } from '../day-urges';
import { perRange } from '../per-range';
import { resolveRange } from '../range';
import { daysIn } from './insight';

/** What a direction needs at least. */
export const ENOUGH_WEEKS = 10;
/** How many weeks stand beside how many others. */
export const SIDE = 4;

/** A week in which something was logged: one without is a gap, and no week without urges. */
export interface Week {
  /** Of the range, from 0. */
  readonly place: number;
  /** On which something was logged. */
  readonly days: number;
  readonly urges: number;
  readonly rated: number;
  /** The sum of all ratings. */
  readonly intensities: number;
}

export interface Weeks {
  /** In weeks, those without anything too. */
  readonly length: number;
  /** Ascending, without gaps. */
  readonly list: readonly Week[];
  /** Whether the last of them ends today. */
  readonly endsToday: boolean;
  /** Whether nobody logged anything on a day without an urge: then such days say nothing, and weeks are counted whole. */
  readonly urgesOnly: boolean;
}

const URGES_ONLY = 0.95;

export const weeksOf = perRange((journal, range): Weeks => {
  const first = journal.days[0]?.row.date;
  if (first === undefined) return { length: 0, list: [], endsToday: false, urgesOnly: false };
  const { from, to } = resolveRange(range, journal.today, first);
  const begin = from > first ? from : first;
  const end = to < journal.today ? to : journal.today;
  const length = Math.max(0, Math.floor((daysBetween(begin, end) + 1) / 7));
  const weeks = Array.from({ length }, (_, place) => ({
    place,
    days: 0,
    urges: 0,
    rated: 0,
    intensities: 0,
  }));
  let [days, withUrges] = [0, 0];
  for (const day of daysIn(journal, { from: addToDay(end, 1 - 7 * length), to: end })) {
    const { row } = day;
    const week = weeks[length - 1 - Math.floor(daysBetween(row.date, end) / 7)];
    if (!week) continue;
    week.days++;
    days++;
    if (row.urges === 0) continue;
    withUrges++;
    week.urges += row.urges;
    const { rated, intensities } = ratingsOf(day);
    week.rated += rated;
    week.intensities += intensities;
  }
  const list = weeks.filter((week) => week.days > 0);
  return { length, list, endsToday: end === journal.today, urgesOnly: withUrges >= URGES_ONLY * days };
});
