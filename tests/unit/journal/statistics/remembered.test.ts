import { describe, expect, it, vi } from 'vitest';
import { remembered } from '../../../../src/journal/statistics/remembered';

describe('a remembered function', () => {
  it('computes anew for other numbers, and only for those', () => {
    const sum = vi.fn((values: readonly number[]) => values.reduce((total, each) => total + each, 0));
    const known = remembered(sum);
    expect([known([1, 2]), known([1, 2]), known([2, 1]), known([2, 1, 0]), known([1, 2])]).toEqual([
      3, 3, 3, 3, 3,
    ]);
    expect(sum).toHaveBeenCalledTimes(4);
  });
});
