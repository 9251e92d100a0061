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
  const { line, waves } = directionsFor(points, length);
  if (!line || points.length < 4) return null;
  const values = Float64Array.from(points, ({ y }) => y);
  const squares = waves.reduce((sum, wave) => sum + dot(wave, values) ** 2, 0);
  const slope = dot(line, values);
  const size = Math.sqrt(squares / waves.length);
  if (size < NOTHING) return { t: slope, p: Math.abs(slope) < NOTHING ? 1 : 0 };
  const t = slope / size;
  return { t, p: studentP(t, waves.length) };
}

/** Of length 1 and at right angles to each other and to what is the same everywhere. */
interface Directions {
  readonly xs: Float64Array;
  readonly length: number;
  /** Null where all points stand at one place. */
  readonly line: Float64Array | null;
  readonly waves: readonly Float64Array[];
}

/** They rest on where the points are alone: an edit changes how high they are. */
function directionsFor(points: readonly Point[], length: number): Directions {
  const isFor = (each: Directions): boolean =>
    each.length === length &&
    each.xs.length === points.length &&
    points.every(({ x }, at) => x === each.xs[at]);
  const before = known.find(isFor);
  if (before) return before;
  const made = madeDirections(
    Float64Array.from(points, ({ x }) => x),
    length,
  );
  known = [made, ...known.slice(0, MOST_KNOWN - 1)];
  return made;
}

/** The series of a view over a range or two. */
const MOST_KNOWN = 4;
let known: readonly Directions[] = [];

function madeDirections(xs: Float64Array, length: number): Directions {
  const basis: Float64Array[] = [];
  const add = (valueOf: (x: number) => number): Float64Array | null => {
    const rest = xs.map(valueOf);
    // Twice: once leaves what rounding leaves.
    for (const direction of [...basis, ...basis]) subtract(rest, direction, dot(direction, rest));
    const size = Math.sqrt(dot(rest, rest));
    if (size < NOTHING) return null;
    for (let at = 0; at < rest.length; at++) rest[at] = (rest[at] ?? 0) / size;
    basis.push(rest);
    return rest;
  };
  add(() => 1);
  const line = add((x) => x);
  const waves: Float64Array[] = [];
  const most = line ? Math.min(8, Math.floor(xs.length / 2)) : 0;
  for (let wave = 2; waves.length < most && wave < 2 * length; wave++) {
    const direction = add((x) => Math.cos((Math.PI * wave * (x + 0.5)) / length));
    if (direction) waves.push(direction);
  }
  return { xs, length, line, waves };
}

/** In place: ten years of weeks are gone through some hundred times. */
function subtract(from: Float64Array, direction: Float64Array, share: number): void {
  for (let at = 0; at < from.length; at++) from[at] = (from[at] ?? 0) - share * (direction[at] ?? 0);
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}
