/** The time between two urges, lately against the first weeks. */
import { median } from 'simple-statistics';
import { addToDay, daysBetween } from '../../entries/local-day';
import { resolveRange, type Days } from '../range';
import type { Journal } from '../snapshot';
import { missing, told, type ReadInsight } from './insight';
import { urgesIn } from './urges';
import { WORDS } from './words';

const WEEKS = 4;
const STRETCH = WEEKS * 7;
const ENOUGH = 5;

/** Of the first and the last four weeks of the range that the journal covers. */
export const between: ReadInsight<'between'> = (journal, range) => {
  const start = journal.days[0]?.row.date;
  if (start === undefined) return null;
  const wanted = resolveRange(range, journal.today, start);
  const from = wanted.from > start ? wanted.from : start;
  const to = wanted.to < journal.today ? wanted.to : journal.today;
  const length = daysBetween(from, to) + 1;
  if (length < 2 * STRETCH) {
    const n = urgesIn(journal, { from, to }).length;
    const weeks = Math.floor(length / 7);
    return n === 0 ? null : missing('between', n, WORDS.between.missing(2 * WEEKS, weeks));
  }
  const early = gapsIn(journal, { from, to: addToDay(from, STRETCH - 1) });
  const late = gapsIn(journal, { from: addToDay(to, 1 - STRETCH), to });
  if (early.length < ENOUGH || late.length < ENOUGH) return null;
  const text = WORDS.between.medians(WEEKS, median(late), late.length, median(early), early.length);
  return told('between', late.length + early.length, text);
};

/** Hours from each urge with a time to the next. */
function gapsIn(journal: Journal, days: Days): readonly number[] {
  const moments = urgesIn(journal, days)
    .filter(({ urge }) => urge.time !== null)
    .map(({ hours }) => hours)
    .sort((a, b) => a - b);
  return moments.slice(1).map((moment, index) => moment - (moments[index] ?? moment));
}
