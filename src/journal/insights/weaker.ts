/** Whether urges are getting weaker, week by week. */
import { mannKendall } from '../statistics/mann-kendall';
import { theilSen } from '../statistics/theil-sen';
import { CLEAR, count, missing, rounded, told, type ReadInsight } from './insight';
import { ENOUGH_WEEKS, weeksOf } from './weeks';

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
  if (weeks < ENOUGH_WEEKS) {
    const text = `After ${ENOUGH_WEEKS} weeks with a rated urge this will say whether they get weaker (${count(weeks, 'week')} so far).`;
    return missing('weaker', n, text);
  }
  const trend = mannKendall(points.map(({ y }) => y));
  const basis = `(${count(n, 'rated urge')} in ${weeks} weeks)`;
  if (trend.p >= CLEAR)
    return told(
      'weaker',
      n,
      `From week to week your urges are neither clearly weaker nor stronger ${basis}.`,
    );
  const word = trend.s < 0 ? 'weaker' : 'stronger';
  const step = rounded(Math.abs(theilSen(points) ?? 0));
  const size = step === '0' ? '' : `, by about ${step} in intensity each week`;
  return told('weaker', n, `Your urges are getting ${word}${size} ${basis}.`);
};
