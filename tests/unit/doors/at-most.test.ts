import { describe, expect, it } from 'vitest';
import { AtMost, type Turn } from '../../../src/doors/at-most';

/** @param seconds of one day at which something comes */
function turns(...seconds: number[]): Turn[] {
  const door = new AtMost();
  return seconds.map((second) => door.next(new Date(2026, 2, 9, 12, 0, second)));
}

describe('what comes from outside', () => {
  it('gets through five times a minute, and the first that does not is told apart', () => {
    expect(turns(0, 1, 2, 3, 4, 5, 6)).toEqual([
      'fine',
      'fine',
      'fine',
      'fine',
      'fine',
      'last straw',
      'more',
    ]);
  });

  it('gets through again when the first of the five is a minute old, and is told again', () => {
    expect(turns(0, 10, 20, 30, 40, 50, 60, 61, 62).slice(5)).toEqual([
      'last straw',
      'fine',
      'last straw',
      'more',
    ]);
  });

  it('is not kept out by a clock that was set back', () => {
    expect(turns(100, 101, 102, 103, 104, 0).at(-1)).toBe('fine');
  });
});
