/** How this week is, in one sentence of plain counts; and what stands after a slip. */
import { addToDay, daysBetween } from '../../entries/local-day';
import type { JournalHead } from '../../journal/head';
import { sliceDays } from '../../journal/range';
import { WORDS as VIEW } from './words';

const WORDS = VIEW.head;
const WEEK = 7;

/** The days of the streak that a slip of today or yesterday closed; null = no such slip. */
export function standing({ period, days, since, closed }: JournalHead): number | null {
  if (days > 1 || !period?.open || since === null || since <= period.start) return null;
  return closed?.endedBy === 'slip' && closed.end === since ? closed.days : 0;
}

export function weekSentence(head: JournalHead): string {
  const { period, today } = head;
  const week = countsIn(head, 0);
  const before = countsIn(head, WEEK);
  const start = period?.start ?? today;
  // Somebody who starts after days of quiet has logged none of them.
  const logged = head.logged ?? today;
  if (daysBetween(logged, today) < WEEK) {
    return week.urges === 0 ? WORDS.quietSoFar(start === today) : WORDS.soFar(week.urges);
  }
  if (week.logged === 0) return WORDS.nothingLogged;
  return before.logged === 0
    ? WORDS.thisWeek(week.urges, week.slips)
    : WORDS.weeks(week.urges, week.slips, before.urges, before.slips);
}

/** Of the seven days that end so many days before today. */
function countsIn({ recent, today }: JournalHead, ago: number) {
  const range = { from: addToDay(today, 1 - WEEK - ago), to: addToDay(today, -ago) };
  const days = sliceDays(recent, range, ({ date }) => date);
  return {
    urges: days.reduce((sum, { urges }) => sum + urges, 0),
    slips: days.reduce((sum, { slips }) => sum + slips, 0),
    logged: days.length,
  };
}
