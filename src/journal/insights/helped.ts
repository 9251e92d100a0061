/** What helped most: how far intensity fell after each response, and how many of its urges were resisted. */
import { perRange } from '../per-range';
import { wilson, type Interval } from '../statistics/wilson';
import { missing, type ReadInsight, rounded, told } from './insight';
import { urgesIn } from './urges';
import { WORDS } from './words';

/** Below this a response is not compared. */
export const ENOUGH_URGES = 5;

/** What would be told as 0 is no fall. */
const LEAST_FALL = 0.05;

export interface ResponseFigures {
  /** As it was first written; upper and lower case are one. */
  readonly response: string;
  readonly urges: number;
  readonly resisted: number;
  /** Around the share of resisted urges. */
  readonly interval: Interval;
  /** Urges with both ratings, and by how much the second lay lower on average; null = none. */
  readonly rated: number;
  readonly meanFall: number | null;
}

/** Every response of the range, those with most urges first. */
export const responsesIn = perRange((journal, range): readonly ResponseFigures[] => {
  const found = new Map<string, { response: string; urges: number; resisted: number; falls: number[] }>();
  for (const { urge, resisted } of urgesIn(journal, range)) {
    for (const key of new Set(urge.responses.map((response) => response.toLowerCase()))) {
      const response = urge.responses.find((each) => each.toLowerCase() === key) ?? key;
      const figures = found.get(key) ?? { response, urges: 0, resisted: 0, falls: [] };
      figures.urges++;
      if (resisted) figures.resisted++;
      if (urge.intensity !== null && urge.after !== null) figures.falls.push(urge.intensity - urge.after);
      found.set(key, figures);
    }
  }
  return [...found.values()]
    .map(({ response, urges, resisted, falls }) => ({
      response,
      urges,
      resisted,
      interval: wilson(resisted, urges),
      rated: falls.length,
      meanFall: falls.length > 0 ? falls.reduce((total, fall) => total + fall, 0) / falls.length : null,
    }))
    .sort((a, b) => b.urges - a.urges);
});

export const helped: ReadInsight<'helped'> = (journal, range) => {
  const responses = responsesIn(journal, range);
  const [most] = responses;
  if (!most) return null;
  const rated = responses.filter(({ rated }) => rated >= ENOUGH_URGES);
  const [fallen, second] = [...rated].sort((a, b) => (b.meanFall ?? 0) - (a.meanFall ?? 0));
  if (fallen && fallen.meanFall !== null && fallen.meanFall >= LEAST_FALL) {
    const { response, urges, resisted, interval, meanFall } = fallen;
    const { fell, tied } = WORDS.helped;
    // No winner where the figures that are shown are the same.
    const text =
      second && rounded(second.meanFall ?? 0) === rounded(meanFall)
        ? tied(response, second.response, meanFall, fallen.rated, second.rated)
        : fell(response, meanFall, fallen.rated, resisted, urges);
    return told('helped', fallen.rated, text, interval);
  }
  const often = responses.filter(({ urges }) => urges >= ENOUGH_URGES);
  const [kept] = [...often].sort((a, b) => b.interval.low - a.interval.low);
  if (kept) {
    const { response, urges, resisted, interval } = kept;
    return told('helped', urges, WORDS.helped.resisted(response, resisted, urges), interval);
  }
  return missing('helped', most.urges, WORDS.helped.missing(most.response, most.urges));
};
