import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slowTrend, type Point } from '../../../../src/journal/statistics/slow-trend';
import { studentP } from '../../../../src/journal/statistics/student-t';
import { leftOf, product } from './least-squares';

const points = (values: readonly number[]): Point[] => values.map((y, x) => ({ x, y }));

function unit(values: readonly number[]): number[] {
  const size = Math.sqrt(product(values, values));
  return values.map((value) => value / size);
}

/** By its words: a line and the slowest waves, each freed of all before it by least squares; null = hardly anything but a line. */
function byTheBook(
  series: readonly Point[],
  length: number,
): { readonly t: number; readonly p: number } | null {
  const xs = series.map(({ x }) => x);
  const ys = series.map(({ y }) => y);
  const columns = [xs.map(() => 1), xs];
  const line = unit(leftOf(xs, columns.slice(0, 1)));
  const waves: number[][] = [];
  for (let wave = 2; waves.length < Math.min(8, Math.floor(xs.length / 2)); wave += 1) {
    const rest = leftOf(
      xs.map((x) => Math.cos((Math.PI * wave * (x + 0.5)) / length)),
      columns,
    );
    if (Math.sqrt(product(rest, rest)) < 1e-4) continue;
    columns.push(unit(rest));
    waves.push(unit(rest));
  }
  const beside = waves.reduce((sum, wave) => sum + product(wave, ys) ** 2, 0) / waves.length;
  if (beside < 1e-3) return null;
  const t = product(line, ys) / Math.sqrt(beside);
  return { t, p: studentP(t, waves.length) };
}

describe('a slow trend', () => {
  it('is the line beside its slowest waves, wherever there are gaps', () => {
    const series = fc.integer({ min: 4, max: 24 }).chain((length) =>
      fc.record({
        length: fc.constant(length),
        xs: fc.subarray([...new Array<number>(length).keys()], { minLength: 4 }),
        ys: fc.array(fc.integer({ min: 0, max: 12 }), { minLength: length, maxLength: length }),
      }),
    );
    fc.assert(
      fc.property(series, ({ length, xs, ys }) => {
        const given = xs.map((x, at): Point => ({ x, y: ys[at] ?? 0 }));
        const expected = byTheBook(given, length);
        fc.pre(expected !== null);
        const found = slowTrend(given, length);
        expect(((found?.t ?? NaN) - expected.t) / (1 + Math.abs(expected.t))).toBeCloseTo(0, 6);
        expect(found?.p).toBeCloseTo(expected.p, 6);
      }),
      { numRuns: 200 },
    );
  });

  it('goes by the places and the length of this series, whatever it was asked before', () => {
    const shapes = [
      [0, 1, 2, 3, 4, 5],
      [0, 1, 2, 4, 5, 6],
      [0, 1, 2, 3, 4, 5, 6],
      [0, 2, 3, 4, 5, 6],
      [1, 2, 3, 4, 5, 6],
    ];
    const series = fc.record({
      xs: fc.constantFrom(...shapes),
      length: fc.constantFrom(7, 8, 12),
      ys: fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 7, maxLength: 7 }),
    });
    fc.assert(
      fc.property(fc.array(series, { minLength: 6, maxLength: 12 }), (asked) => {
        for (const { xs, length, ys } of asked) {
          const given = xs.map((x, at): Point => ({ x, y: ys[at] ?? 0 }));
          const expected = byTheBook(given, length);
          if (expected) expect(slowTrend(given, length)?.t).toBeCloseTo(expected.t, 5);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('is clear in a line with a little beside it, with its direction', () => {
    const rising = [0, 2, 1, 3, 5, 4, 6, 8, 7, 9, 11, 10, 12];
    const up = slowTrend(points(rising), 13);
    const down = slowTrend(points([...rising].reverse()), 13);
    expect(up?.p).toBeLessThan(0.001);
    expect(up?.t).toBeGreaterThan(0);
    expect(down?.t).toBeCloseTo(-(up?.t ?? 0), 9);
  });

  it('is none in one slow wave, whose straight line alone would look steep', () => {
    const wave = Array.from({ length: 13 }, (_, x) => Math.sin((2 * Math.PI * x) / 13));
    expect(slowTrend(points(wave), 13)?.p).toBeGreaterThan(0.02);
  });

  it('is nothing of too few, or of what never changes', () => {
    expect(slowTrend([], 0)).toBeNull();
    expect(slowTrend(points([1]), 1)).toBeNull();
    expect(slowTrend(points([1, 2, 3]), 3)).toBeNull();
    expect(slowTrend(points([1, 2, 3, 5]), 4)).not.toBeNull();
    expect(slowTrend(points(new Array<number>(12).fill(3)), 12)?.p).toBe(1);
  });

  it('is nothing where all stand at one place', () => {
    const one = [1, 5, 2, 4].map((y): Point => ({ x: 2, y }));
    expect(slowTrend(one, 12)).toBeNull();
  });

  it('is certain in a line with nothing beside it, with its direction', () => {
    const line = points([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(slowTrend(line, 8)).toMatchObject({ p: 0, t: expect.closeTo(Math.sqrt(42), 6) as number });
    expect(
      slowTrend(
        line.map(({ x, y }) => ({ x, y: -y })),
        8,
      )?.t,
    ).toBeCloseTo(-Math.sqrt(42), 6);
  });
});
