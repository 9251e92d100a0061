import { describe, expect, it } from 'vitest';
import { practiceDay, rulePhaseOf } from '../../../src/guide/phase';
import { daily, day, end, journalOf, slip, start } from '../journal/notes';

describe('the day of the practice', () => {
  const journal = journalOf(
    [daily('2026-03-01', [start()]), daily('2026-03-09', [slip({ channels: ['call'] })])],
    '2026-03-20',
  );

  it.each([
    ['2026-02-28', null],
    ['2026-03-01', 0],
    ['2026-03-02', 1],
    ['2026-03-09', 8],
    ['2026-03-20', 19],
  ])('on %s is %s, whatever slips there were', (date, expected) => {
    expect(practiceDay(journal, day(date))).toBe(expected);
  });

  it('is none where no period was ever open, and from the day on which one ended', () => {
    expect(practiceDay(journalOf([], '2026-03-20'), day('2026-03-20'))).toBeNull();
    const ended = journalOf([daily('2026-03-01', [start()]), daily('2026-03-05', [end()])], '2026-03-20');
    expect(practiceDay(ended, day('2026-03-04'))).toBe(3);
    expect(practiceDay(ended, day('2026-03-05'))).toBeNull();
  });
});

describe('the two phases of the rules', () => {
  it.each([
    [0, 3, 'disappear'],
    [20, 3, 'disappear'],
    [21, 3, 'live'],
    [0, 0, 'live'],
    [null, 3, 'live'],
  ] as const)('on day %s with %i weeks out of sight are %s', (number, weeks, phase) => {
    expect(rulePhaseOf(number, weeks)).toBe(phase);
  });
});
