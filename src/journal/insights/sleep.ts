/** Sleep and urges of the same days. */
import { spearman } from '../statistics/spearman';
import { CLEAR, count, daysIn, missing, told, type ReadInsight } from './insight';

const ENOUGH = 20;

/** Of the days that tell their sleep; those without an urge count with 0. Going together is no cause. */
export const sleep: ReadInsight<'sleep'> = (journal, range) => {
  const pairs = daysIn(journal, range).flatMap(({ row }) =>
    row.sleep === null ? [] : [[row.sleep, row.urges] as const],
  );
  const n = pairs.length;
  if (n === 0) return null;
  if (n < ENOUGH) {
    const text = `After twenty days with their sleep this will say whether it goes with urges (${n} so far).`;
    return missing('sleep', n, text);
  }
  const found = spearman(pairs);
  if (!found) return null;
  const basis = `(rank correlation ${signed(found.rho)}, n = ${count(n, 'day')})`;
  if (found.p >= CLEAR) return told('sleep', n, `Sleep and urges show no clear link ${basis}.`);
  return told('sleep', n, `Days with less sleep go with ${found.rho < 0 ? 'more' : 'fewer'} urges ${basis}.`);
};

/** Two digits, with a real minus. */
function signed(rho: number): string {
  return rho.toFixed(2).replace('-', '−');
}
