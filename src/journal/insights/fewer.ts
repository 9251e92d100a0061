/** Whether urges are getting fewer, week by week. */
import { mannKendall } from '../statistics/mann-kendall';
import { theilSen } from '../statistics/theil-sen';
import { CLEAR, count, missing, rounded, told, type ReadInsight } from './insight';
import { ENOUGH_WEEKS, weeksOf } from './weeks';

export const fewer: ReadInsight<'fewer'> = (journal, range) => {
  const counts = weeksOf(journal, range).map((urges) => urges.length);
  const n = counts.reduce((total, each) => total + each, 0);
  if (n === 0) return null;
  const weeks = counts.length;
  if (weeks < ENOUGH_WEEKS) {
    const text = `After ${ENOUGH_WEEKS} weeks this will say whether you log fewer urges (${count(weeks, 'week')} so far).`;
    return missing('fewer', n, text);
  }
  const trend = mannKendall(counts);
  const slope = theilSen(counts.map((y, x) => ({ x, y }))) ?? 0;
  const basis = `(${count(n, 'urge')} in ${weeks} weeks)`;
  if (trend.p >= CLEAR)
    return told('fewer', n, `From week to week your urges are neither clearly fewer nor more ${basis}.`);
  const word = trend.s < 0 ? 'fewer' : 'more';
  const step = rounded(Math.abs(slope));
  const size = step === '0' ? '' : `, about ${step} ${word} each week`;
  return told('fewer', n, `You log ${word} urges from week to week${size} ${basis}.`);
};
