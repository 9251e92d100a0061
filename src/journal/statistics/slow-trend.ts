/** Whether a series has a direction that its own slow ups and downs do not explain. */
import { studentP } from './student-t';

export interface Point {
  /** From 0 to below the series' length; those missing are gaps. */
  readonly x: number;
  readonly y: number;
}

export interface SlowTrend {
  /** Above 0: it rises. */
  readonly t: number;
  /** Two-sided. */
  readonly p: number;
}

/** What is left of a wave that the trend explains already. */
const NOTHING = 1e-6;

/**
 * The slope of a straight line against the slowest waves around it: one person's days hang together for weeks, so that what
 * lies beside the line is no yardstick as it stands, but its slow part is. Eight waves, or half as many as there are points.
 * Student's t with as many degrees of freedom; null for fewer than four points.
 *
 * U. K. Müller, "HAC Corrections for Strongly Autocorrelated Time Series", Journal of Business & Economic Statistics 32
 * (2014), 311–322; E. Lazarus, D. J. Lewis, J. H. Stock & M. W. Watson, "HAR Inference: Recommendations for Practice",
 * same journal 36 (2018), 541–559 (equal-weighted cosines).
 */
export function slowTrend(points: readonly Point[], length: number): SlowTrend | null {
  const basis: (readonly number[])[] = [];
  const add = (values: readonly number[]): readonly number[] | null => {
    let rest = values;
    // Twice: once leaves what rounding leaves.
    for (const direction of [...basis, ...basis]) {
      const share = dot(direction, rest);
      rest = rest.map((value, at) => value - share * (direction[at] ?? 0));
    }
    const size = Math.sqrt(dot(rest, rest));
    if (size < NOTHING) return null;
    const direction = rest.map((value) => value / size);
    basis.push(direction);
    return direction;
  };
  add(points.map(() => 1));
  const line = add(points.map(({ x }) => x));
  if (!line || points.length < 4) return null;
  const values = points.map(({ y }) => y);
  const waves = Math.min(8, Math.floor(points.length / 2));
  let [squares, freedom] = [0, 0];
  for (let wave = 2; freedom < waves && wave < 2 * length; wave++) {
    const direction = add(points.map(({ x }) => Math.cos((Math.PI * wave * (x + 0.5)) / length)));
    if (!direction) continue;
    squares += dot(direction, values) ** 2;
    freedom++;
  }
  const slope = dot(line, values);
  const size = Math.sqrt(squares / freedom);
  if (size < NOTHING) return { t: slope, p: Math.abs(slope) < NOTHING ? 1 : 0 };
  const t = slope / size;
  return { t, p: studentP(t, freedom) };
}

function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (const [at, value] of a.entries()) sum += value * (b[at] ?? 0);
  return sum;
}
