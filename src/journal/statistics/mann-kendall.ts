/** Whether a series of values rises or falls. */
import { errorFunction } from 'simple-statistics';

export interface Trend {
  /** Rising pairs less falling pairs. */
  readonly s: number;
  readonly variance: number;
  /** Standard normal where there is no trend; 0 where all values are the same. */
  readonly z: number;
  /** Two-sided. */
  readonly p: number;
}

/**
 * The test for a monotonic trend, corrected for ties and continuity. The normal approximation holds from about ten
 * values on.
 *
 * H. B. Mann, "Nonparametric Tests Against Trend", Econometrica 13 (1945), 245–259; M. G. Kendall, "Rank Correlation
 * Methods", 4th ed., London 1975 (variance with ties).
 */
export function mannKendall(values: readonly number[]): Trend {
  let s = 0;
  for (const [index, later] of values.entries()) {
    for (const earlier of values.slice(0, index)) s += Math.sign(later - earlier);
  }
  const ties = new Map<number, number>();
  for (const value of values) ties.set(value, (ties.get(value) ?? 0) + 1);
  let variance = spread(values.length);
  for (const size of ties.values()) variance -= spread(size);
  const z = variance > 0 ? (s - Math.sign(s)) / Math.sqrt(variance) : 0;
  return { s, variance, z, p: 1 - errorFunction(Math.abs(z) / Math.SQRT2) };
}

function spread(n: number): number {
  return (n * (n - 1) * (2 * n + 5)) / 18;
}
