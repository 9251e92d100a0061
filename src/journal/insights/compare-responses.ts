/** How far intensity went after a response, against the same person's other urges of like intensity in the same weeks. */
import { studentP } from '../statistics/student-t';

export interface Rated {
  readonly before: number;
  readonly after: number;
  /** In whole weeks; any two of one week have the same. */
  readonly week: number;
  /** Likewise in days. */
  readonly day: number;
  /** Keys of the responses; none is allowed. */
  readonly responses: readonly string[];
}

export interface Difference {
  /** In points of intensity; below 0: lower after this response than after the others. */
  readonly points: number;
  /** Two-sided, of this one comparison. */
  readonly p: number;
}

const NOTHING = 1e-9;
/** On each side, after what has no like was left out. */
const LEAST = 8;
const LEAST_DAYS = 5;
/** In points: urges that are this near to each other are of like intensity. */
const LIKE = 1;

/**
 * Least squares of the rating after on the response, the rating before and its square, and the week (so that a better month is
 * no better response), over the weeks and intensities that both sides have; the error is that of whole days, whose urges
 * hang together. Null where too little can be compared.
 *
 * R. Frisch & F. V. Waugh, Econometrica 1 (1933), 387–401 (weeks and ratings taken out first); K.-Y. Liang & S. L. Zeger,
 * Biometrika 73 (1986), 13–22 (errors by day).
 */
export function compareResponse(rated: readonly Rated[], response: string): Difference | null {
  const sides = likeOnes(likeWeeks(parted(rated, ({ responses }) => responses.includes(response))));
  if (sides.some((side) => side.length < LEAST)) return null;
  const days = Math.min(...sides.map((side) => new Set(side.map(({ day }) => day)).size));
  if (days < LEAST_DAYS) return null;

  const [own] = sides;
  const alike = sides.flat();
  const weeks = placesOf(alike.map(({ week }) => week));
  const rest = (
    valueOf: (each: Rated, at: number) => number,
    known: readonly Float64Array[],
  ): Float64Array => {
    const values = Float64Array.from(alike, valueOf);
    takeMeans(values, weeks);
    for (const direction of known) takeDirection(values, direction);
    return values;
  };
  const line = unit(rest(({ before }) => before, []));
  const known = [line, unit(rest(({ before }) => before ** 2, [line]))];
  const after = rest((each) => each.after, known);
  const given = rest((_, at) => (at < own.length ? 1 : 0), known);
  const size = dot(given, given);
  if (size < NOTHING) return null;
  const points = dot(given, after) / size;
  const byDay = new Map<number, number>();
  for (const [at, { day }] of alike.entries()) {
    const share = given[at] ?? 0;
    byDay.set(day, (byDay.get(day) ?? 0) + share * ((after[at] ?? 0) - points * share));
  }
  const squares = [...byDay.values()].reduce((sum, value) => sum + value * value, 0);
  const error = Math.sqrt((squares * byDay.size) / (byDay.size - 1)) / size;
  return { points, p: studentP(points / error, days - 1) };
}

/** Urges with the response, and those without it. */
type Sides = readonly [own: readonly Rated[], others: readonly Rated[]];

function parted(rated: readonly Rated[], isOwn: (each: Rated) => boolean): Sides {
  return [rated.filter(isOwn), rated.filter((each) => !isOwn(each))];
}

function likeWeeks([own, others]: Sides): Sides {
  const [mine, theirs] = [own, others].map((side) => new Set(side.map(({ week }) => week)));
  return [own.filter(({ week }) => theirs?.has(week)), others.filter(({ week }) => mine?.has(week))];
}

/** Ratings are few and whole or half, so that a set of those of the other side says whether one is near. */
function likeOnes([own, others]: Sides): Sides {
  const ratings = (side: readonly Rated[]): ReadonlySet<number> => new Set(side.map(({ before }) => before));
  const [nearMine, nearTheirs] = [nearOf(ratings(own)), nearOf(ratings(others))];
  return [own.filter(({ before }) => nearTheirs(before)), others.filter(({ before }) => nearMine(before))];
}

/** Whether one of the ratings is near; worked out once for each that is asked for. */
function nearOf(ratings: ReadonlySet<number>): (before: number) => boolean {
  const known = new Map<number, boolean>();
  return (before) => {
    const near = known.get(before) ?? [...ratings].some((each) => Math.abs(each - before) <= LIKE);
    known.set(before, near);
    return near;
  };
}

/** For each value its place among those that are different. */
function placesOf(values: readonly number[]): Int32Array {
  const places = new Map<number, number>();
  return Int32Array.from(values, (value) => {
    const place = places.get(value) ?? places.size;
    places.set(value, place);
    return place;
  });
}

/** In place, like what follows: a thousand ratings are gone through for each response. */
function takeMeans(values: Float64Array, groups: Int32Array): void {
  const [sums, sizes] = [new Float64Array(groups.length), new Float64Array(groups.length)];
  for (let at = 0; at < values.length; at++) {
    const group = groups[at] ?? 0;
    sums[group] = (sums[group] ?? 0) + (values[at] ?? 0);
    sizes[group] = (sizes[group] ?? 0) + 1;
  }
  for (let at = 0; at < values.length; at++) {
    const group = groups[at] ?? 0;
    values[at] = (values[at] ?? 0) - (sums[group] ?? 0) / (sizes[group] ?? 1);
  }
}

function takeDirection(values: Float64Array, direction: Float64Array): void {
  const share = dot(direction, values);
  for (let at = 0; at < values.length; at++) values[at] = (values[at] ?? 0) - share * (direction[at] ?? 0);
}

function unit(values: Float64Array): Float64Array {
  const size = Math.sqrt(dot(values, values));
  return size < NOTHING ? values.fill(0) : values.map((value) => value / size);
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}
