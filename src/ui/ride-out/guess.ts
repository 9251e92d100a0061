/** What urges took, by the user's own measure: guess against measured, and the median of all measured so far. */
import { medianSorted } from 'simple-statistics';
import type { Journal } from '../../journal/snapshot';
import { WORDS as RIDE_OUT } from './words';

const WORDS = RIDE_OUT.close;

/** One sentence or two; only what was measured is said. `journal` is as it was before this one was written. */
export function guessAgainstMeasured(journal: Journal, expected: number | null, minutes: number): string {
  const measured = journal.days
    .flatMap(({ entries }) => entries.map(({ entry }) => (entry.kind === 'urge' ? entry.minutes : null)))
    .filter((value): value is number => value !== null)
    .concat(minutes)
    .sort((a, b) => a - b);
  const now = expected === null ? WORDS.minutes(minutes) : WORDS.guessed(expected, minutes);
  if (measured.length < 2) return now;
  const median = Math.round(medianSorted(measured));
  return `${now} ${WORDS.median(measured.length, median)}`;
}
