/** How long urges were expected to take, and how long they took. */
import { median } from '../statistics/median';
import { type ReadInsight } from './insight';
import { urgesIn } from './urges';
import { WORDS } from './words';

const ENOUGH = 5;

/** Of the urges that passed and have both a guess and a measured time: the others have no end. */
export const guesses: ReadInsight<'guesses'> = (journal, range) => {
  const [guessed, taken]: [number[], number[]] = [[], []];
  for (const { urge } of urgesIn(journal, range)) {
    if (urge.expected === null || urge.minutes === null || urge.outcome !== 'passed') continue;
    guessed.push(urge.expected);
    taken.push(urge.minutes);
  }
  const n = guessed.length;
  if (n === 0) return null;
  const about = { id: 'guesses', n, basis: WORDS.guesses.basis(n), claim: false } as const;
  if (n < ENOUGH) return { ...about, text: WORDS.guesses.missing(n), enough: false };
  return { ...about, text: WORDS.guesses.medians(median(guessed), median(taken)), enough: true };
};
