/** The urge that a ride-out logged, in the journal: found by its day and time, however its note was renamed or its line edited. */
import { dayOf, type LocalDay } from '../entries/local-day';
import { slippedSince } from '../journal/resisted';
import type { Journal, PlacedEntry } from '../journal/snapshot';
import { clockTime } from './log';
import type { Session } from './ride-out-session';

/** Null = it is not there any more. */
export function loggedUrge(journal: Journal, session: Session): PlacedEntry | null {
  const { day, time } = momentOf(journal, session);
  const logged = (journal.days.find(({ row }) => row.date === day)?.entries ?? []).filter(
    ({ entry }) => entry.kind === 'urge' && entry.time === time,
  );
  return logged.reverse().find(({ path }) => path === session.path) ?? logged[0] ?? null;
}

/** Whether a slip was logged since the ride-out began. */
export function slippedSinceBegun(journal: Journal, session: Session): boolean {
  const { day, time } = momentOf(journal, session);
  return slippedSince(journal, day, time);
}

function momentOf({ dayStartsAt }: Journal, { startedAt }: Session): { day: LocalDay; time: number } {
  const began = new Date(startedAt);
  return { day: dayOf(began, dayStartsAt), time: clockTime(began) };
}
