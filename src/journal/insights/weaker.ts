/** Whether urges are getting weaker, week by week. */
import { slowTrend } from '../statistics/slow-trend';
import { CLEAR, type ReadInsight } from './insight';
import { ENOUGH_WEEKS, SIDE, weeksOf, type Week } from './weeks';
import { WORDS } from './words';

/** In points of intensity: a difference that nobody would notice is not told as one. */
const NOTICED = 1;

/** Of the mean intensities of the weeks that have one. */
export const weaker: ReadInsight<'weaker'> = (journal, range) => {
  const { length, list } = weeksOf(journal, range);
  const weeks = list.filter(({ rated }) => rated > 0);
  const n = weeks.reduce((sum, { rated }) => sum + rated, 0);
  if (n === 0) return null;
  const about = { id: 'weaker', n, basis: WORDS.weaker.basis(n, weeks.length) } as const;
  if (weeks.length < 2 * SIDE) {
    return { ...about, text: WORDS.weaker.missing(ENOUGH_WEEKS, weeks.length), enough: false, claim: false };
  }
  const [early, late] = [meanOf(weeks.slice(0, SIDE)), meanOf(weeks.slice(-SIDE))];
  const points = weeks.map((week) => ({ x: week.place, y: meanOf([week]) }));
  const trend = weeks.length < ENOUGH_WEEKS ? null : slowTrend(points, length);
  const difference = late - early;
  const claim =
    trend !== null &&
    trend.p < CLEAR &&
    Math.abs(difference) >= NOTICED &&
    Math.sign(difference) === Math.sign(trend.t);
  const text = claim ? WORDS.weaker.trend(difference < 0, early, late) : WORDS.weaker.beside(early, late);
  return { ...about, text, enough: true, claim };
};

function meanOf(weeks: readonly Week[]): number {
  const [sum, n] = weeks.reduce(([sum, n], week) => [sum + week.intensities, n + week.rated], [0, 0]);
  return n === 0 ? 0 : sum / n;
}
