/** How rare a t is where nothing is going on. */

/**
 * Two-sided, for whole degrees of freedom: the finite sums of M. Abramowitz & I. A. Stegun, "Handbook of Mathematical
 * Functions", 10th printing, Washington 1972, 26.7.3 and 26.7.4.
 */
export function studentP(t: number, freedom: number): number {
  if (freedom < 1 || Number.isNaN(t)) return 1;
  const angle = Math.atan(Math.abs(t) / Math.sqrt(freedom));
  const cos2 = Math.cos(angle) ** 2;
  const odd = freedom % 2 === 1;
  let term = odd ? Math.cos(angle) : 1;
  let sum = freedom === 1 ? 0 : term;
  for (let step = odd ? 2 : 1; step <= freedom - 3; step += 2) {
    term *= (cos2 * step) / (step + 1);
    sum += term;
  }
  const inside = odd ? (2 / Math.PI) * (angle + Math.sin(angle) * sum) : Math.sin(angle) * sum;
  return Math.max(0, 1 - inside);
}
