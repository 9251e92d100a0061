/** How this week is, in one sentence of plain counts; and what stands after a slip. */
import { addToDay, daysBetween } from '../../entries/local-day';
import { sliceDays } from '../../journal/range';
import { indexFrom } from '../../journal/sorted';
import type { Journal } from '../../journal/snapshot';
import { WORDS as VIEW } from './words';

const WORDS = VIEW.head;
const WEEK = 7;

/** The days of the streak that a slip of today or yesterday closed; null = no such slip. */
export function standing({ snapshot }: Journal): number | null {
  const { streak, period } = snapshot;
  if (streak.days > 1 || !period?.open || streak.since === null || streak.since <= period.start) return null;
  const closed = streak.history.at(-2);
  return closed?.endedBy === 'slip' && closed.end === streak.since ? closed.days : 0;
}

export function weekSentence(journal: Journal): string {
  const { snapshot, today, days } = journal;
  const week = countsIn(journal, 0);
  const before = countsIn(journal, WEEK);
  const start = snapshot.period?.start ?? today;
  // Somebody who starts after days of quiet has logged none of them.
  const logged = days[indexFrom(days, start, ({ row }) => row.date)]?.row.date ?? today;
  if (daysBetween(logged, today) < WEEK) {
    return week.urges === 0 ? WORDS.quietSoFar(start === today) : WORDS.soFar(week.urges);
  }
  if (week.logged === 0) return WORDS.nothingLogged;
  return before.logged === 0
    ? WORDS.thisWeek(week.urges, week.slips)
    : WORDS.weeks(week.urges, week.slips, before.urges, before.slips);
}

/** Of the seven days that end so many days before today. */
function countsIn({ days, today }: Journal, ago: number) {
  const range = { from: addToDay(today, 1 - WEEK - ago), to: addToDay(today, -ago) };
  const rows = sliceDays(days, range, ({ row }) => row.date);
  return {
    urges: rows.reduce((sum, { row }) => sum + row.urges, 0),
    slips: rows.reduce((sum, { row }) => sum + row.slips, 0),
    logged: rows.length,
  };
}
