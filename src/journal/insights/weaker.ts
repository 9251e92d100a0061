/** Whether urges are getting weaker, week by week. */
import { mannKendall } from '../statistics/mann-kendall';
import { theilSen } from '../statistics/theil-sen';
import { CLEAR, missing, told, type ReadInsight } from './insight';
import { ENOUGH_WEEKS, weeksOf } from './weeks';
import { WORDS } from './words';

/** Of the mean intensities of the weeks that have one. */
export const weaker: ReadInsight<'weaker'> = (journal, range) => {
  let n = 0;
  const points = weeksOf(journal, range).flatMap((urges, x) => {
    const rated = urges.flatMap(({ urge }) => (urge.intensity === null ? [] : [urge.intensity]));
    n += rated.length;
    return rated.length === 0
      ? []
      : [{ x, y: rated.reduce((total, each) => total + each, 0) / rated.length }];
  });
  if (n === 0) return null;
  const weeks = points.length;
  if (weeks < ENOUGH_WEEKS) return missing('weaker', n, WORDS.weaker.missing(ENOUGH_WEEKS, weeks));
  const trend = mannKendall(points.map(({ y }) => y));
  if (trend.p >= CLEAR) return told('weaker', n, WORDS.weaker.unclear(n, weeks));
  const step = Math.abs(theilSen(points) ?? 0);
  return told('weaker', n, WORDS.weaker.trend(trend.s < 0, step, n, weeks));
};
