import { describe, expect, it } from 'vitest';
import { atLeast } from '../../../../src/journal/statistics/binomial';
import { slowTrend } from '../../../../src/journal/statistics/slow-trend';
import { studentP } from '../../../../src/journal/statistics/student-t';

describe('the p of a t', () => {
  // Tables of Student's t, two-sided.
  it.each([
    [12.706, 1, 0.05],
    [4.303, 2, 0.05],
    [3.182, 3, 0.05],
    [2.776, 4, 0.05],
    [4.604, 4, 0.01],
    [4.032, 5, 0.01],
    [3.355, 8, 0.01],
    [2.042, 30, 0.05],
    [2.617, 120, 0.01],
  ])('of %f with %i degrees of freedom is %f, and of its opposite', (t, freedom, p) => {
    expect(studentP(t, freedom)).toBeCloseTo(p, 3);
    expect(studentP(-t, freedom)).toBeCloseTo(p, 3);
  });

  it('is 1 for none, and where there is no freedom', () => {
    expect(studentP(0, 5)).toBe(1);
    expect(studentP(9, 0)).toBe(1);
  });
});

describe('the chance of so many hits', () => {
  it.each([
    [0, 10, 0.25, 1],
    [10, 10, 0.5, 1 / 1024],
    [9, 10, 0.5, 11 / 1024],
    [1, 2, 0.25, 7 / 16],
  ])('%i or more of %i at %f is %f', (hits, trials, share, chance) => {
    expect(atLeast(hits, trials, share)).toBeCloseTo(chance, 12);
  });

  it('holds for thousands', () => {
    expect(atLeast(1000, 4000, 0.25)).toBeCloseTo(0.5, 1);
    expect(atLeast(2000, 4000, 0.25)).toBeLessThan(1e-200);
  });
});

describe('a slow trend', () => {
  const points = (values: readonly number[]) => values.map((y, x) => ({ x, y }));

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

  it('knows where there are gaps', () => {
    const gaps = points([0, 2, 1, 3, 5, 4, 6, 8, 7, 9, 11, 10, 12]).filter(({ x }) => x < 4 || x > 6);
    expect(slowTrend(gaps, 13)?.p).toBeLessThan(0.01);
  });

  it('is nothing of too few, or of what never changes', () => {
    expect(slowTrend(points([1, 2, 3]), 3)).toBeNull();
    expect(slowTrend(points(new Array<number>(12).fill(3)), 12)?.p).toBe(1);
  });
});
