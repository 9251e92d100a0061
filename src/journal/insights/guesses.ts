/** How long urges were expected to take, and how long they took. */
import { median } from 'simple-statistics';
import { missing, rounded, told, type ReadInsight } from './insight';
import { urgesIn } from './urges';

const ENOUGH = 5;

/** Of the urges that have both a guess and a measured time. */
export const guesses: ReadInsight<'guesses'> = (journal, range) => {
  const pairs = urgesIn(journal, range).flatMap(({ urge: { expected, minutes } }) =>
    expected === null || minutes === null ? [] : [{ expected, minutes }],
  );
  const n = pairs.length;
  if (n === 0) return null;
  if (n < ENOUGH) {
    const text = `After five urges with a guessed and a measured time this will compare the two (${n} so far).`;
    return missing('guesses', n, text);
  }
  const expected = rounded(median(pairs.map((pair) => pair.expected)));
  const measured = rounded(median(pairs.map((pair) => pair.minutes)));
  return told('guesses', n, `You expected ${expected} minutes and measured ${measured} (medians, n = ${n}).`);
};
