/** Sleep and urges of the same days. */
import { spearman } from '../statistics/spearman';
import { CLEAR, daysIn, missing, told, type ReadInsight } from './insight';
import { WORDS } from './words';

const ENOUGH = 20;

/** Of the days that tell their sleep; those without an urge count with 0. Going together is no cause. */
export const sleep: ReadInsight<'sleep'> = (journal, range) => {
  const pairs = daysIn(journal, range).flatMap(({ row }) =>
    row.sleep === null ? [] : [[row.sleep, row.urges] as const],
  );
  const n = pairs.length;
  if (n === 0) return null;
  if (n < ENOUGH) return missing('sleep', n, WORDS.sleep.missing(n));
  const found = spearman(pairs);
  if (!found) return null;
  const say = found.p >= CLEAR ? WORDS.sleep.unclear : found.rho < 0 ? WORDS.sleep.more : WORDS.sleep.fewer;
  return told('sleep', n, say(signed(found.rho), n));
};

/** Two digits, with a real minus. */
function signed(rho: number): string {
  return rho.toFixed(2).replace('-', '−');
}
