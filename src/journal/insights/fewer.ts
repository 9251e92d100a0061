/** Whether urges are getting fewer, week by week. */
import { mannKendall } from '../statistics/mann-kendall';
import { remembered } from '../statistics/remembered';
import { theilSen } from '../statistics/theil-sen';
import { CLEAR, missing, told, type ReadInsight } from './insight';
import { ENOUGH_WEEKS, weeksOf } from './weeks';
import { WORDS } from './words';

export const fewer: ReadInsight<'fewer'> = (journal, range) => {
  const counts = weeksOf(journal, range).map((urges) => urges.length);
  const n = counts.reduce((total, each) => total + each, 0);
  if (n === 0) return null;
  const weeks = counts.length;
  if (weeks < ENOUGH_WEEKS) return missing('fewer', n, WORDS.fewer.missing(ENOUGH_WEEKS, weeks));
  const { trend, slope } = trendOf(counts);
  if (trend.p >= CLEAR) return told('fewer', n, WORDS.fewer.unclear(n, weeks));
  return told('fewer', n, WORDS.fewer.trend(trend.s < 0, Math.abs(slope), n, weeks));
};

const trendOf = remembered((counts) => ({
  trend: mannKendall(counts),
  slope: theilSen(counts.map((y, x) => ({ x, y }))) ?? 0,
}));
