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
  const own = (each: Rated): boolean => each.responses.includes(response);
  const alike = likeOnes(likeWeeks(rated, own), own);
  const sides = [alike.filter(own), alike.filter((each) => !own(each))];
  if (sides.some((side) => side.length < LEAST)) return null;
  const days = Math.min(...sides.map((side) => new Set(side.map(({ day }) => day)).size));
  if (days < LEAST_DAYS) return null;

  const weeks = alike.map(({ week }) => week);
  const rest = (values: readonly number[], known: readonly (readonly number[])[]): readonly number[] =>
    without(withoutMeans(values, weeks), known);
  const line = unit(
    rest(
      alike.map(({ before }) => before),
      [],
    ),
  );
  const known = [
    line,
    unit(
      rest(
        alike.map(({ before }) => before ** 2),
        [line],
      ),
    ),
  ];
  const after = rest(
    alike.map((each) => each.after),
    known,
  );
  const given = rest(
    alike.map((each) => (own(each) ? 1 : 0)),
    known,
  );
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
  return { points, p: error < NOTHING ? 0 : studentP(points / error, days - 1) };
}

function likeWeeks(rated: readonly Rated[], own: (each: Rated) => boolean): readonly Rated[] {
  const [mine, others] = [new Set<number>(), new Set<number>()];
  for (const each of rated) (own(each) ? mine : others).add(each.week);
  return rated.filter(({ week }) => mine.has(week) && others.has(week));
}

/** Ratings are few and whole or half, so that a set of those of the other side says whether one is near. */
function likeOnes(rated: readonly Rated[], own: (each: Rated) => boolean): readonly Rated[] {
  const [mine, others] = [new Set<number>(), new Set<number>()];
  for (const each of rated) (own(each) ? mine : others).add(each.before);
  return rated.filter((each) =>
    [...(own(each) ? others : mine)].some((before) => Math.abs(before - each.before) <= LIKE),
  );
}

function withoutMeans(values: readonly number[], groups: readonly number[]): readonly number[] {
  const sums = new Map<number, { sum: number; n: number }>();
  for (const [at, value] of values.entries()) {
    const group = groups[at] ?? 0;
    const so = sums.get(group) ?? { sum: 0, n: 0 };
    sums.set(group, { sum: so.sum + value, n: so.n + 1 });
  }
  return values.map((value, at) => {
    const { sum, n } = sums.get(groups[at] ?? 0) ?? { sum: 0, n: 1 };
    return value - sum / n;
  });
}

function without(values: readonly number[], directions: readonly (readonly number[])[]): readonly number[] {
  return directions.reduce((rest, direction) => {
    const share = dot(direction, rest);
    return rest.map((value, at) => value - share * (direction[at] ?? 0));
  }, values);
}

function unit(values: readonly number[]): readonly number[] {
  const size = Math.sqrt(dot(values, values));
  return size < NOTHING ? values.map(() => 0) : values.map((value) => value / size);
}

function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (const [at, value] of a.entries()) sum += value * (b[at] ?? 0);
  return sum;
}
