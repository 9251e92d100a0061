/** Whether two values of the same days go together. */
import { errorFunction, sampleRankCorrelation } from 'simple-statistics';

export interface RankCorrelation {
  /** From −1 to 1. */
  readonly rho: number;
  /** Two-sided, by the normal approximation; from about twenty pairs on. */
  readonly p: number;
}

/**
 * Rank correlation, ties at their mean rank; null for fewer than three pairs, or where one side never changes.
 *
 * C. Spearman, "The Proof and Measurement of Association between Two Things", American Journal of Psychology 15 (1904),
 * 72–101; ρ·√(n − 1) as standard normal: H. Hotelling & M. R. Pabst, Annals of Mathematical Statistics 7 (1936), 29–43.
 */
export function spearman(pairs: readonly (readonly [number, number])[]): RankCorrelation | null {
  const [xs, ys] = [pairs.map(([x]) => x), pairs.map(([, y]) => y)];
  if (pairs.length < 3 || new Set(xs).size < 2 || new Set(ys).size < 2) return null;
  const rho = sampleRankCorrelation(xs, ys);
  const z = Math.abs(rho) * Math.sqrt(pairs.length - 1);
  return { rho, p: 1 - errorFunction(z / Math.SQRT2) };
}
