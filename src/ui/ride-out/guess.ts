/** What urges took, by the user's own measure: guess against measured, and the median of all measured so far. */
import type { Journal } from '../../journal/snapshot';
import { median } from '../../journal/statistics/median';
import { loggedUrge } from '../../practice/logged-urge';
import type { Session } from '../../practice/ride-out-session';
import { WORDS as RIDE_OUT } from './words';

const WORDS = RIDE_OUT.close;

/** Measures that have a middle worth telling. */
const FEW = 3;

/** One sentence or two; only what was measured is said. `journal` may hold this one's own measure already. */
export function guessAgainstMeasured(journal: Journal, session: Session, minutes: number): string {
  const own = loggedUrge(journal, session)?.entry;
  const measured = journal.days
    .flatMap(({ entries }) =>
      entries.map(({ entry }) => (entry.kind === 'urge' && entry !== own ? entry.minutes : null)),
    )
    .filter((value): value is number => value !== null)
    .concat(minutes);
  const { expected } = session;
  const now = expected === null ? WORDS.minutes(minutes) : WORDS.guessed(expected, minutes);
  if (measured.length < FEW) return now;
  return `${now} ${WORDS.median(measured.length, Math.round(median(measured)))}`;
}
