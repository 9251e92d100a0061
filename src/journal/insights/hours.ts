/** Whether urges have their hours. */
import { perRange } from '../per-range';
import type { Range } from '../range';
import type { DayDetail, Journal } from '../snapshot';
import { atLeast } from '../statistics/binomial';
import { type ReadInsight } from './insight';
import { urgesIn } from './urges';
import { WORDS, type Quarters } from './words';

const ENOUGH = 20;
const WIDEST = 4;
/** Of a day: urges are logged by those who are awake, and spread over these says nothing. */
const WAKING = 16;
const CLEAR = 0.005;

export interface Window {
  /** 0–23, and the hour before which it ends, from 1 on; below `from` where it goes over midnight. */
  readonly from: number;
  readonly to: number;
  /** Urges in it, and all with a time. */
  readonly held: number;
  readonly n: number;
}

interface Hours {
  readonly n: number;
  readonly days: number;
  readonly quarters: Quarters;
  readonly window: Window | null;
}

export const hours: ReadInsight<'hours'> = (journal, range) => {
  const { n, days, quarters, window } = hoursOf(journal, range);
  if (n === 0) return null;
  const about = { id: 'hours', n, basis: WORDS.hours.basis(n, days) } as const;
  if (n < ENOUGH) return { ...about, text: WORDS.hours.missing(n), enough: false, claim: false };
  const text = window
    ? WORDS.hours.window(window.held, n, window.from, window.to)
    : WORDS.hours.none(n, quarters);
  return { ...about, text, enough: true, claim: window !== null };
};

/**
 * Of all runs of at most four hours, over midnight too, that hold more than half of the timed urges, the one that is least
 * likely for urges spread evenly over waking hours; null where that is not unlikely, however many runs there are to choose
 * from. A day counts once, with the share of its urges: the urges of one bad evening are no ten witnesses.
 */
export const hoursOf = perRange((journal: Journal, range: Range): Hours => {
  const counts: number[] = [];
  const shares: number[] = [];
  let [n, days] = [0, 0];
  let last: DayDetail | null = null;
  let today: number[] = [];
  const close = (): void => {
    for (const hour of today) shares[hour] = (shares[hour] ?? 0) + 1 / today.length;
    if (today.length > 0) days++;
    today = [];
  };
  for (const { urge, day } of urgesIn(journal, range)) {
    if (urge.time === null) continue;
    if (day !== last) close();
    last = day;
    const hour = Math.floor(urge.time / 3600);
    counts[hour] = (counts[hour] ?? 0) + 1;
    today.push(hour);
    n++;
  }
  close();
  let window: Window | null = null;
  let least = CLEAR / (24 * WIDEST);
  for (let length = 1; n >= ENOUGH && length <= WIDEST; length++) {
    for (let from = 0; from < 24; from++) {
      const held = sum(counts, from, length);
      if (held <= n / 2) continue;
      const p = atLeast(Math.floor(sum(shares, from, length) + 1e-9), days, length / WAKING);
      if (p >= least) continue;
      least = p;
      window = { from, to: (from + length) % 24 || 24, held, n };
    }
  }
  const quarter = (from: number): number => sum(counts, from, 6);
  return { n, days, quarters: [quarter(0), quarter(6), quarter(12), quarter(18)], window };
});

function sum(values: readonly number[], from: number, length: number): number {
  let total = 0;
  for (let hour = from; hour < from + length; hour++) total += values[hour % 24] ?? 0;
  return total;
}
