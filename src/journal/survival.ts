/** How long streaks lasted, the running one counted for as long as it has: a description of the past, no forecast. */
import type { StreakLine } from './snapshot';
import { Z_95, type Interval } from './statistics/wilson';

/** Fewer ended streaks than these describe nothing. */
export const ENOUGH_STREAKS = 5;

export interface SurvivalStep {
  /** At which one or more streaks were ended by a slip. */
  readonly days: number;
  /** The share of streaks that lasted longer than these days. */
  readonly share: number;
  /** Of 95 %, for this step alone; null where the share has come down to 0. */
  readonly interval: Interval | null;
  /** Streaks that had lasted at least these days, and those of them that a slip ended here. */
  readonly atRisk: number;
  readonly ended: number;
}

export interface Survival {
  /** Ascending by days; before the first the share is 1. */
  readonly steps: readonly SurvivalStep[];
  /** The days after which half of the streaks or fewer still ran; null = more than half outlast all steps. */
  readonly median: number | null;
  /** Streaks ended by a slip, and those that run or ended otherwise. */
  readonly ended: number;
  readonly censored: number;
}

/**
 * The product-limit estimate over a streak history; null below five streaks ended by a slip. What a slip did not end (the
 * running streak, a period's end) is censored. One person's streaks are not independent of each other, which the
 * estimate assumes: show it as a description, with its n.
 *
 * E. L. Kaplan & P. Meier, "Nonparametric Estimation from Incomplete Observations", Journal of the American Statistical
 * Association 53 (1958), 457–481; variance: M. Greenwood, "The Natural Duration of Cancer", London 1926; the interval is
 * taken on the log(−log) scale: J. D. Kalbfleisch & R. L. Prentice, "The Statistical Analysis of Failure Time Data", 1980.
 */
export function survivalOf(history: readonly StreakLine[]): Survival | null {
  const ends = history.filter((line) => line.endedBy === 'slip').map((line) => line.days);
  if (ends.length < ENOUGH_STREAKS) return null;
  const lengths = history.map((line) => line.days);
  const steps: SurvivalStep[] = [];
  let [share, greenwood] = [1, 0];
  for (const days of [...new Set(ends)].sort((a, b) => a - b)) {
    const atRisk = lengths.filter((length) => length >= days).length;
    const ended = ends.filter((length) => length === days).length;
    share *= 1 - ended / atRisk;
    greenwood += ended / (atRisk * (atRisk - ended));
    steps.push({ days, share, interval: intervalOf(share, greenwood), atRisk, ended });
  }
  return {
    steps,
    median: steps.find((step) => step.share <= 0.5)?.days ?? null,
    ended: ends.length,
    censored: history.length - ends.length,
  };
}

function intervalOf(share: number, greenwood: number): Interval | null {
  if (share <= 0) return null;
  const reach = (Z_95 * Math.sqrt(greenwood)) / Math.log(share);
  return { low: share ** Math.exp(-reach), high: share ** Math.exp(reach) };
}
