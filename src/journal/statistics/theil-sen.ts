/** How steep a series of points is, whatever a few of them do. */
import { median } from 'simple-statistics';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * The median of the slopes of all pairs of points; null where no two differ in x.
 *
 * H. Theil, "A Rank-Invariant Method of Linear and Polynomial Regression Analysis", Proceedings of the Royal Netherlands
 * Academy of Sciences 53 (1950); P. K. Sen, "Estimates of the Regression Coefficient Based on Kendall's Tau", Journal of
 * the American Statistical Association 63 (1968), 1379–1389.
 */
export function theilSen(points: readonly Point[]): number | null {
  const slopes: number[] = [];
  for (const [index, later] of points.entries()) {
    for (const earlier of points.slice(0, index)) {
      if (later.x !== earlier.x) slopes.push((later.y - earlier.y) / (later.x - earlier.x));
    }
  }
  return slopes.length > 0 ? median(slopes) : null;
}
