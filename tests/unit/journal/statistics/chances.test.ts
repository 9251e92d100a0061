import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atLeast } from '../../../../src/journal/statistics/binomial';
import { studentP } from '../../../../src/journal/statistics/student-t';

/** The integral of a power of the cosine from 0 on, by Simpson's rule. */
function cosinePower(power: number, to: number): number {
  const steps = 2000;
  let sum = 0;
  for (let step = 0; step <= steps; step += 1) {
    const weight = step === 0 || step === steps ? 1 : step % 2 === 1 ? 4 : 2;
    sum += weight * Math.cos((to * step) / steps) ** power;
  }
  return (sum * to) / steps / 3;
}

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

  it('is what lies beyond it under the curve', () => {
    const t = fc.double({ min: 0, max: 40, noNaN: true });
    fc.assert(
      fc.property(t, fc.integer({ min: 1, max: 24 }), (t, freedom) => {
        // With t as the tangent of an angle the curve is a power of the angle's cosine.
        const inside = cosinePower(freedom - 1, Math.atan(t / Math.sqrt(freedom)));
        expect(studentP(t, freedom)).toBeCloseTo(1 - inside / cosinePower(freedom - 1, Math.PI / 2), 8);
      }),
    );
  });

  it('is 1 for none, and where there is no freedom or no number', () => {
    expect(studentP(0, 5)).toBe(1);
    expect(studentP(9, 0)).toBe(1);
    expect(studentP(NaN, 5)).toBe(1);
  });

  it('is next to nothing for one beyond all bounds, and never below', () => {
    for (const freedom of [1, 2, 3, 8]) {
      expect(studentP(Infinity, freedom)).toBeCloseTo(0, 12);
      expect(studentP(-Infinity, freedom)).toBeGreaterThanOrEqual(0);
    }
  });
});

describe('the chance of so many hits', () => {
  it.each([
    [0, 10, 0.25, 1],
    [-1, 10, 0.25, 1],
    [10, 10, 0.5, 1 / 1024],
    [11, 10, 0.5, 0],
    [9, 10, 0.5, 11 / 1024],
    [1, 2, 0.25, 7 / 16],
  ])('%i or more of %i at %f is %f', (hits, trials, share, chance) => {
    expect(atLeast(hits, trials, share)).toBeCloseTo(chance, 12);
  });

  it('is that of all ways to hit so often', () => {
    /** Step by step: how likely each number of hits is after so many trials. */
    const chances = (trials: number, share: number): number[] => {
      let before = [1];
      for (let trial = 0; trial < trials; trial += 1) {
        const hit = (hits: number): number => (before[hits - 1] ?? 0) * share;
        before = [...before, 0].map((chance, hits) => chance * (1 - share) + hit(hits));
      }
      return before;
    };
    fc.assert(
      fc.property(fc.nat(30), fc.nat(31), fc.integer({ min: 1, max: 15 }), (trials, hits, sixteenths) => {
        const share = sixteenths / 16;
        const expected = chances(trials, share)
          .slice(hits)
          .reduce((sum, chance) => sum + chance, 0);
        const found = atLeast(hits, trials, share);
        expect(found).toBeCloseTo(expected, 10);
        // The small ones are those that count.
        if (expected > 0) expect(found / expected).toBeCloseTo(1, 8);
      }),
    );
  });

  it('holds for thousands', () => {
    expect(atLeast(1000, 4000, 0.25)).toBeCloseTo(0.5, 1);
    expect(atLeast(2000, 4000, 0.25)).toBeLessThan(1e-200);
    expect(atLeast(1, 4000, 0.25)).toBeLessThanOrEqual(1);
  });
});
