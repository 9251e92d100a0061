import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextMilestone, reached } from '../../../src/journal/milestones';

describe('the next milestone', () => {
  it.each([
    [0, 0, 1, 0],
    [1, 1, 3, 0],
    [2, 1, 3, 0.5],
    [3, 3, 7, 0],
    [29, 21, 30, 8 / 9],
    [30, 30, 45, 0],
    [60, 60, 90, 0],
    [89, 60, 90, 29 / 30],
    [90, 90, 120, 0],
    [105, 90, 120, 0.5],
    [359, 330, 360, 29 / 30],
    [360, 360, 365, 0],
    [365, 365, 390, 0],
    [729, 720, 730, 0.9],
    [730, 730, 750, 0],
  ])('after %i days lies between %i and %i', (days, previous, next, progress) => {
    expect(nextMilestone(days)).toEqual({ previous, next, progress });
  });

  it('always lies ahead, and no day is the last', () => {
    fc.assert(
      fc.property(fc.nat(40_000), (days) => {
        const { previous, next, progress } = nextMilestone(days);
        expect(previous).toBeLessThanOrEqual(days);
        expect(next).toBeGreaterThan(days);
        expect(next - days).toBeLessThanOrEqual(30);
        expect(progress).toBeGreaterThanOrEqual(0);
        expect(progress).toBeLessThan(1);
        expect(nextMilestone(next).previous).toBe(next);
      }),
    );
  });
});

describe('a milestone is reached', () => {
  it.each([
    [0, 0, null],
    [0, 1, 1],
    [1, 2, null],
    [29, 30, 30],
    [30, 30, null],
    [30, 31, null],
    [5, 22, 21],
    [30, 0, null],
    [364, 365, 365],
  ])('from %i to %i days: %s', (before, now, milestone) => {
    expect(reached(before, now)).toBe(milestone);
  });
});
