import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { median } from '../../../../src/journal/statistics/median';

describe('the median', () => {
  it.each([
    [[7], 7],
    [[3, 1, 2], 2],
    [[10, 9, 8, 1], 8.5],
    [[0, 0, 0, 12], 0],
    [[2, 10, 9], 9],
  ])('of %j is %d', (numbers, middle) => {
    expect(median(numbers)).toBe(middle);
  });

  it('has as many numbers below it as above it, and leaves the list as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1 }), (numbers) => {
        const before = [...numbers];
        const middle = median(numbers);
        expect(numbers).toEqual(before);
        expect(numbers.filter((each) => each < middle).length * 2).toBeLessThanOrEqual(numbers.length);
        expect(numbers.filter((each) => each > middle).length * 2).toBeLessThanOrEqual(numbers.length);
      }),
    );
  });
});
