/** How long urges were expected to take, and how long they took. */
import { median } from '../statistics/median';
import { type ReadInsight } from './insight';
import { urgesIn } from './urges';
import { WORDS } from './words';

const ENOUGH = 5;

/** Of the urges that passed and have both a guess and a measured time: the others have no end. */
export const guesses: ReadInsight<'guesses'> = (journal, range) => {
  const pairs = urgesIn(journal, range).flatMap(({ urge: { expected, minutes, outcome } }) =>
    expected === null || minutes === null || outcome !== 'passed' ? [] : [{ expected, minutes }],
  );
  const n = pairs.length;
  if (n === 0) return null;
  const about = { id: 'guesses', n, basis: WORDS.guesses.basis(n), claim: false } as const;
  if (n < ENOUGH) return { ...about, text: WORDS.guesses.missing(n), enough: false };
  const expected = median(pairs.map((pair) => pair.expected));
  const measured = median(pairs.map((pair) => pair.minutes));
  return { ...about, text: WORDS.guesses.medians(expected, measured), enough: true };
};
