import { describe, expect, it } from 'vitest';
import { pauseLeft } from '../../../src/journal/pause';
import { made } from '../entries/made';
import { day, noon } from './notes';

const HOUR = 3600;

function waiting(on: string, time: number | null) {
  const entry = made('reached-out', { time });
  return { path: 'A.md', entry, date: day(on) };
}

describe('the pause before an answer', () => {
  it.each([
    ['just begun', 18 * HOUR, noon('2026-03-10', 18), 24],
    ['an hour in', 18 * HOUR, noon('2026-03-10', 19), 23],
    ['the next day', 18 * HOUR, noon('2026-03-11', 17, 30), 0.5],
    ['over', 18 * HOUR, noon('2026-03-12', 9), 0],
    ['without a time, from noon', null, noon('2026-03-10', 18), 18],
    ['at night, on the day before', 2 * HOUR, noon('2026-03-11', 3), 23],
  ])('%s', (_, time, now, left) => {
    expect(pauseLeft(waiting('2026-03-10', time), 24, now, 4)).toBe(left);
  });

  it('is not changed by a change of clocks', () => {
    expect(pauseLeft(waiting('2026-03-28', 20 * HOUR), 24, noon('2026-03-29', 19), 0)).toBe(1);
    expect(pauseLeft(waiting('2026-10-24', 20 * HOUR), 24, noon('2026-10-25', 19), 0)).toBe(1);
  });
});
