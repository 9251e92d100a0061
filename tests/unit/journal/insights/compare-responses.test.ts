import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareResponse, type Rated } from '../../../../src/journal/insights/compare-responses';
import { studentP } from '../../../../src/journal/statistics/student-t';
import { leftOf, product } from '../statistics/least-squares';

const WALK = 'a walk';

function rated(day: number, before: number, after: number, ...responses: string[]): Rated {
  return { day, week: Math.floor(day / 7), before, after, responses };
}

/** So many of each, on as many days, with what they come down to. */
function sides(mine: number, others: number, days = 50): Rated[] {
  return [
    ...Array.from({ length: mine }, (_, n) => rated(n % days, 6 + (n % 2), 3 + (n % 3), WALK)),
    ...Array.from({ length: others }, (_, n) => rated(n % days, 6 + (n % 2), 5 + (n % 2))),
  ].map((each) => ({ ...each, week: 0 }));
}

/** Others of the walks' own intensity, without which nothing could be told apart. */
function rated5(): Rated[] {
  return [rated(0, 5, 5), rated(3, 5, 6), rated(5, 5, 4)];
}

/** The same by the textbook: a column for each week, the rating before and its square; errors added up by day. */
function byTheBook(all: readonly Rated[]): { readonly points: number; readonly error: number; size: number } {
  const weeks = [...new Set(all.map(({ week }) => week))];
  const columns = [
    ...weeks.map((week) => all.map((each) => (each.week === week ? 1 : 0))),
    all.map(({ before }) => before),
    all.map(({ before }) => before ** 2),
  ];
  const given = leftOf(
    all.map(({ responses }) => (responses.includes(WALK) ? 1 : 0)),
    columns,
  );
  const size = product(given, given);
  const after = all.map((each) => each.after);
  const points = product(given, after) / size;
  const remaining = leftOf(after, [...columns, given]);
  const days = new Map<number, number>();
  for (const [at, { day }] of all.entries())
    days.set(day, (days.get(day) ?? 0) + (given[at] ?? 0) * (remaining[at] ?? 0));
  const squares = [...days.values()].reduce((sum, value) => sum + value * value, 0);
  return { points, error: Math.sqrt((squares * days.size) / (days.size - 1)) / size, size };
}

describe('a response beside the others', () => {
  it('is worth as many points as least squares have it, and as sure', () => {
    // Ratings beside each other in every week, so that nothing is left out.
    const one = fc.record({
      before: fc.constantFrom(4, 4.5, 5),
      after: fc.integer({ min: 0, max: 10 }),
      responses: fc.constantFrom([], [WALK], ['rain'], ['rain', WALK]),
    });
    const months = fc.array(fc.array(one, { minLength: 1, maxLength: 2 }), { minLength: 28, maxLength: 28 });
    fc.assert(
      fc.property(months, (month) => {
        const all = month.flatMap((urges, day) =>
          urges.map((each): Rated => ({ ...each, day, week: Math.floor(day / 14) })),
        );
        const mine = all.filter(({ responses }) => responses.includes(WALK));
        const others = all.filter((each) => !mine.includes(each));
        const daysOf = (side: readonly Rated[]): number => new Set(side.map(({ day }) => day)).size;
        const weeksOf = (side: readonly Rated[]): number => new Set(side.map(({ week }) => week)).size;
        fc.pre([mine, others].every((side) => side.length >= 8 && daysOf(side) >= 5 && weeksOf(side) === 2));
        const { points, error, size } = byTheBook(all);
        fc.pre(size > 0.01 && error > 0.001);
        const found = compareResponse(all, WALK);
        expect(found?.points).toBeCloseTo(points, 8);
        const freedom = Math.min(daysOf(mine), daysOf(others)) - 1;
        expect(found?.p).toBeCloseTo(studentP(points / error, freedom), 8);
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    [8, 8, true],
    [7, 30, false],
    [30, 7, false],
  ])('is compared where both sides have eight: %i and %i', (mine, others, is) => {
    expect(compareResponse(sides(mine, others), WALK) !== null).toBe(is);
  });

  it.each([
    [5, true],
    [4, false],
  ])('is compared where both sides have five days: %i', (days, is) => {
    expect(compareResponse(sides(20, 20, days), WALK) !== null).toBe(is);
  });

  it('is not compared with weeks in which it, or nothing else, was tried', () => {
    const walks = sides(10, 0);
    const others = sides(0, 10).map((each) => ({ ...each, week: 1, day: each.day + 7 }));
    expect(compareResponse([...walks, ...others], WALK)).toBeNull();
  });

  it.each([
    [1, true],
    [1.5, false],
  ])('is compared with urges at most a point away from it: %d', (apart, is) => {
    const walks = Array.from({ length: 10 }, (_, day) => rated(day, 5, 2, WALK));
    const others = Array.from({ length: 10 }, (_, day) => rated(day, 5 + apart, 5 + (day % 2)));
    const level = [rated(0, 5, 5), rated(3, 5, 6)];
    const all = [...walks, ...others, ...level].map((each) => ({ ...each, week: 0 }));
    expect(compareResponse(all, WALK) !== null).toBe(is);
  });

  it('leaves out its own urges that no other is near to, too', () => {
    const others = Array.from({ length: 10 }, (_, day) => rated(day, 5, 5 + (day % 2)));
    const walks = Array.from({ length: 10 }, (_, day) =>
      rated(day, day < 7 ? 5 + (day % 3) / 2 : 6.5, 3, WALK),
    );
    const all = [...walks, ...others].map((each) => ({ ...each, week: 0 }));
    // Of ten walks three are too far away, and seven are too few.
    expect(compareResponse(all, WALK)).toBeNull();
    const near = all.map((each) => (each.before === 6.5 ? { ...each, before: 6 } : each));
    expect(compareResponse(near, WALK)).not.toBeNull();
  });

  it('takes a rating for near where one of the others is, though the rest are not', () => {
    const walks = Array.from({ length: 10 }, (_, day) => rated(day, 5, 2 + (day % 2), WALK));
    const others = Array.from({ length: 10 }, (_, day) => rated(day, 6, 5 + (day % 3)));
    const far = [rated(1, 9, 9), rated(2, 0, 0)];
    const all = [...walks, ...rated5(), ...others, ...far].map((each) => ({ ...each, week: 0 }));
    expect(compareResponse(all, WALK)).not.toBeNull();
  });

  it('is sure where nothing is left to chance', () => {
    const walks = Array.from({ length: 10 }, (_, day) => rated(day, 5, 2, WALK));
    const others = Array.from({ length: 10 }, (_, day) => rated(day, 5, 6));
    const found = compareResponse(
      [...walks, ...others].map((each) => ({ ...each, week: 0 })),
      WALK,
    );
    expect(found?.points).toBeCloseTo(-4, 9);
    expect(found?.p).toBe(0);
  });

  it('says nothing where the response goes with the rating before and cannot be told from it', () => {
    const walks = Array.from({ length: 10 }, (_, day) => rated(day, 5, 2, WALK));
    const others = Array.from({ length: 10 }, (_, day) => rated(day, 6, 6));
    expect(
      compareResponse(
        [...walks, ...others].map((each) => ({ ...each, week: 0 })),
        WALK,
      ),
    ).toBeNull();
  });
});
