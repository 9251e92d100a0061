import { describe, expect, it } from 'vitest';
import { dayLabel, phaseOf } from '../../../src/journal/phases';

describe('the phase', () => {
  it.each([
    [0, 3, 'disappear'],
    [20, 3, 'disappear'],
    [21, 3, 'live'],
    [400, 3, 'live'],
    [0, 0, 'live'],
    [6, 1, 'disappear'],
    [7, 1, 'live'],
  ])('after %i days with %i weeks to disappear is %s', (days, weeks, phase) => {
    expect(phaseOf(days, weeks)).toBe(phase);
  });
});

it('the anchor’s own day is day 1', () => {
  expect(dayLabel(0)).toBe(1);
  expect(dayLabel(41)).toBe(42);
});
