/** How long urges were expected to take, and how long they took. */
import { median } from 'simple-statistics';
import { missing, told, type ReadInsight } from './insight';
import { urgesIn } from './urges';
import { WORDS } from './words';

const ENOUGH = 5;

/** Of the urges that have both a guess and a measured time. */
export const guesses: ReadInsight<'guesses'> = (journal, range) => {
  const pairs = urgesIn(journal, range).flatMap(({ urge: { expected, minutes } }) =>
    expected === null || minutes === null ? [] : [{ expected, minutes }],
  );
  const n = pairs.length;
  if (n === 0) return null;
  if (n < ENOUGH) return missing('guesses', n, WORDS.guesses.missing(n));
  const expected = median(pairs.map((pair) => pair.expected));
  const measured = median(pairs.map((pair) => pair.minutes));
  return told('guesses', n, WORDS.guesses.medians(expected, measured, n));
};
