/** How sure a share is. */

/** Of 95 %, two-sided. */
export const Z_95 = 1.959963984540054;

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * The score interval of a share, from 0 to 1; `total` > 0.
 *
 * E. B. Wilson, "Probable Inference, the Law of Succession, and Statistical Inference", Journal of the American
 * Statistical Association 22 (1927), 209–212.
 */
export function wilson(count: number, total: number, z: number = Z_95): Interval {
  const share = count / total;
  const square = (z * z) / total;
  const middle = share + square / 2;
  const reach = z * Math.sqrt((share * (1 - share)) / total + square / (4 * total));
  return {
    low: Math.max(0, (middle - reach) / (1 + square)),
    high: Math.min(1, (middle + reach) / (1 + square)),
  };
}
