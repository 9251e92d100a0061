import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mannKendall } from '../../../../src/journal/statistics/mann-kendall';
import { spearman } from '../../../../src/journal/statistics/spearman';
import { theilSen } from '../../../../src/journal/statistics/theil-sen';

const values = fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 2, maxLength: 30 });

describe('the Mann–Kendall test', () => {
  it('takes rising pairs less falling ones', () => {
    // R. O. Gilbert, "Statistical Methods for Environmental Pollution Monitoring" (1987), ch. 16: 10, 15, 14, 20 has five
    // rising pairs and one falling.
    expect(mannKendall([10, 15, 14, 20]).s).toBe(4);
  });

  it('corrects its variance for ties', () => {
    // The same chapter: 23, 24, trace, 6, trace, 24, trace, 23 has ties of 2, 3 and 2, with trace below all others:
    // (8·7·21 − 2·1·9 − 3·2·11 − 2·1·9) / 18 = 1074 / 18.
    expect(mannKendall([23, 24, 0, 6, 0, 24, 0, 23]).variance).toBeCloseTo(1074 / 18, 10);
  });

  it('has the z and p of a series computed by hand', () => {
    // 1 to 10: S = 45, variance 10·9·25/18 = 125, z = 44/√125 = 3.9355, two-sided p = 8.3e-5.
    const up = mannKendall([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(up).toMatchObject({ s: 45, variance: 125 });
    expect(up.z).toBeCloseTo(3.9355, 4);
    expect(up.p).toBeCloseTo(8.3e-5, 6);
    // 8 of 45 pairs fall: S = 29, z = 28/√125 = 2.5044, p = 0.0123.
    const mixed = mannKendall([1, 2, 3, 4, 8, 10, 5, 6, 9, 7]);
    expect(mixed.s).toBe(29);
    expect(mixed.p).toBeCloseTo(0.0123, 4);
  });

  it('finds nothing in a flat series', () => {
    const flat = mannKendall([3, 3, 3, 3]);
    expect(flat).toMatchObject({ s: 0, variance: 0, z: 0 });
    expect(flat.p).toBeCloseTo(1, 6);
  });

  it('turns round with the series', () => {
    fc.assert(
      fc.property(values, (series) => {
        const [there, back] = [mannKendall(series), mannKendall([...series].reverse())];
        expect(back.s + there.s).toBe(0);
        expect(back.variance).toBeCloseTo(there.variance, 8);
        expect(back.p).toBeCloseTo(there.p, 8);
      }),
    );
  });
});

describe('the Theil–Sen slope', () => {
  it('is the median of all pairs’ slopes', () => {
    // By hand: 1, 1, 1, 33, 49, 97.
    const points = [1, 2, 3, 100].map((y, x) => ({ x, y }));
    expect(theilSen(points)).toBe(17);
  });

  it('takes gaps between points as they are', () => {
    expect(
      theilSen([
        { x: 0, y: 0 },
        { x: 4, y: 2 },
        { x: 10, y: 5 },
      ]),
    ).toBe(0.5);
  });

  it('does not follow one wild point', () => {
    const line = Array.from({ length: 12 }, (_, x) => ({ x, y: x === 7 ? 900 : 20 - 2 * x }));
    expect(theilSen(line)).toBe(-2);
  });

  it('leaves out pairs at the same place', () => {
    // By hand: from (0, 0) and from (0, 10) to (2, 2) the slopes are 1 and −4.
    const points = [
      { x: 0, y: 0 },
      { x: 0, y: 10 },
      { x: 2, y: 2 },
    ];
    expect(theilSen(points)).toBe(-1.5);
  });

  it('is none for less than two places', () => {
    expect(theilSen([])).toBeNull();
    expect(theilSen([{ x: 1, y: 1 }])).toBeNull();
  });
});

describe('Spearman’s rank correlation', () => {
  it('is as in the textbook example of IQ and hours of television', () => {
    // Wikipedia, "Spearman's rank correlation coefficient", example: Σd² = 194, ρ = −29/165.
    const pairs = [
      [106, 7],
      [100, 27],
      [86, 2],
      [101, 50],
      [99, 28],
      [103, 29],
      [97, 20],
      [113, 12],
      [112, 6],
      [110, 17],
    ] as const;
    const found = spearman(pairs);
    expect(found?.rho).toBeCloseTo(-29 / 165, 10);
    // z = 29/165·√9 = 0.5273, two-sided p = 0.598.
    expect(found?.p).toBeCloseTo(0.598, 3);
  });

  it('gives ties their mean rank', () => {
    // Ranks 1, 2.5, 2.5, 4 and 1, 2, 3.5, 3.5: Pearson’s r of them is 3.75/4.5.
    const found = spearman([
      [1, 1],
      [2, 2],
      [2, 3],
      [3, 3],
    ]);
    expect(found?.rho).toBeCloseTo(3.75 / 4.5, 10);
  });

  it('is none where one side never changes', () => {
    expect(
      spearman([
        [1, 5],
        [2, 5],
        [3, 5],
      ]),
    ).toBeNull();
    expect(
      spearman([
        [1, 5],
        [2, 6],
      ]),
    ).toBeNull();
  });
});
