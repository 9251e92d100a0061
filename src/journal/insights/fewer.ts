/** Whether urges are getting fewer, week by week. */
import { slowTrend } from '../statistics/slow-trend';
import { CLEAR, daysIn, type Insight, type ReadInsight } from './insight';
import { ENOUGH_WEEKS, SIDE, weeksOf, type Week, type Weeks } from './weeks';
import { WORDS } from './words';

/** A difference that nobody would notice is not told as one. */
const NOTICED = 1.5;

/**
 * Urges on a day with something logged, week by week, on a scale of square roots, on which counts of all sizes scatter
 * alike (M. S. Bartlett, Supplement to the Journal of the Royal Statistical Society 3 (1936), 68–78).
 */
export const fewer: ReadInsight<'fewer'> = (journal, range) => {
  const weeks = weeksOf(journal, range);
  const { length, list, urgesOnly } = weeks;
  const n = daysIn(journal, range).reduce((sum, { row }) => sum + row.urges, 0);
  if (n === 0) return null;
  const basis = WORDS.fewer.basis(n, list.length, length - list.length);
  const about: Pick<Insight<'fewer'>, 'id' | 'n' | 'basis'> = { id: 'fewer', n, basis };
  if (list.length < 2 * SIDE) {
    const text = WORDS.fewer.missing(soFar(weeks, n), ENOUGH_WEEKS, list.length);
    return { ...about, text, enough: false, claim: false };
  }
  const [early, late] = [list.slice(0, SIDE), list.slice(-SIDE)].map(urgesOf);
  const said = [early ?? 0, late ?? 0] as const;
  const side = list.length < ENOUGH_WEEKS ? 0 : directionOf(list, length, urgesOnly);
  const noticed = Math.max(...said) >= NOTICED * Math.max(1, Math.min(...said));
  const claim = noticed && side !== 0 && Math.sign(said[1] - said[0]) === side;
  const text = claim ? WORDS.fewer.trend(side < 0, ...said) : WORDS.fewer.beside(...said);
  return { ...about, text, enough: true, claim };
};

/** This week beside the last one, where both are there; else how many there are. */
function soFar({ length, list, endsToday }: Weeks, n: number): string {
  const [last, before] = [list.at(-1), list.at(-2)];
  const both = endsToday && last && before?.place === length - 2;
  return both ? WORDS.fewer.recent(last.urges, before.urges) : WORDS.fewer.total(n);
}

function directionOf(list: readonly Week[], length: number, urgesOnly: boolean): number {
  const points = list.map(({ place, urges, days }) => ({
    x: place,
    y: Math.sqrt(urgesOnly ? urges : urges / days),
  }));
  const trend = slowTrend(points, length);
  return trend && trend.p < CLEAR ? Math.sign(trend.t) : 0;
}

function urgesOf(weeks: readonly Week[]): number {
  return weeks.reduce((sum, { urges }) => sum + urges, 0);
}
