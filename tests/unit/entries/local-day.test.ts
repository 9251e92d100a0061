import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addToDay,
  dayOf,
  daysBetween,
  minutesIntoDay,
  parseLocalDay,
  toLocalDay,
  toUtc,
  type LocalDay,
} from '../../../src/entries/local-day';

function day(text: string): LocalDay {
  const parsed = parseLocalDay(text);
  if (!parsed) throw new Error(`${text} is no day`);
  return parsed;
}

describe('days', () => {
  it.each(['2026-01-05', '2024-02-29', '2000-02-29', '2011-12-30', '2026-12-31'])('takes %s', (text) => {
    expect(parseLocalDay(text)).toBe(text);
  });

  it.each([
    '2026-02-29',
    '2026-01-32',
    '2026-12-32',
    '2026-04-31',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-1-5',
    '26-01-05',
    '2026-01-05T10:00',
    '',
  ])('does not take %j', (text) => {
    expect(parseLocalDay(text)).toBeNull();
  });

  it('are those that the calendar has, from the year 2000 on', () => {
    const two = (number: number): string => String(number).padStart(2, '0');
    const year = fc.constantFrom(1900, 1999, 2000, 2023, 2024, 2026, 2100, 2400);
    fc.assert(
      fc.property(year, fc.nat(14), fc.nat(33), (year, month, date) => {
        const utc = new Date(Date.UTC(year, month - 1, date));
        const is = utc.getUTCMonth() === month - 1 && utc.getUTCDate() === date && year >= 2000;
        const text = `${year}-${two(month)}-${two(date)}`;
        expect(parseLocalDay(text)).toBe(is ? text : null);
      }),
      { numRuns: 1000 },
    );
  });

  it('are midnights of UTC, and back', () => {
    expect(toUtc(day('2026-03-01')).getTime()).toBe(Date.UTC(2026, 2, 1));
    expect(toUtc(day('2024-12-31')).getTime()).toBe(Date.UTC(2024, 11, 31));
    expect(toLocalDay(toUtc(day('2011-12-30')))).toBe('2011-12-30');
  });

  it.each([
    ['2026-03-28', '2026-03-30', 2],
    ['2026-10-24', '2026-10-26', 2],
    ['2024-02-28', '2024-03-01', 2],
    ['2025-12-31', '2026-01-01', 1],
    ['2011-12-29', '2011-12-31', 2],
    ['2026-03-01', '2026-02-01', -28],
  ])('from %s to %s are %i days, in every zone', (from, to, days) => {
    expect(daysBetween(day(from), day(to))).toBe(days);
    expect(addToDay(day(from), days)).toBe(to);
  });

  it('writes the days of UTC dates as ISO does', () => {
    const dates = fc.date({ min: new Date(0, 0, 1), max: new Date('+012026-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(dates, (date) => {
        expect(toLocalDay(date)).toBe(date.toISOString().slice(0, 10));
      }),
    );
  });

  it('adds and counts as one', () => {
    const days = fc.integer({ min: -200_000, max: 200_000 });
    fc.assert(
      fc.property(days, days, (start, more) => {
        const from = addToDay(day('2026-01-01'), start);
        expect(daysBetween(from, addToDay(from, more))).toBe(more);
      }),
    );
  });
});

describe('the day that a moment belongs to', () => {
  it.each([
    [new Date(2026, 2, 29, 0, 0), 0, '2026-03-29'],
    [new Date(2026, 2, 29, 23, 59, 59), 0, '2026-03-29'],
    [new Date(2026, 2, 29, 3, 59), 4, '2026-03-28'],
    [new Date(2026, 2, 29, 4, 0), 4, '2026-03-29'],
    [new Date(2026, 0, 1, 1, 0), 6, '2025-12-31'],
    [new Date(2024, 2, 1, 2, 0), 3, '2024-02-29'],
  ])('%s with days from %i h is %s', (now, startsAt, expected) => {
    expect(dayOf(now, startsAt)).toBe(expected);
  });
});

describe('a time of day', () => {
  it.each([
    [21, 0, 0, 1260],
    [4, 0, 4, 0],
    [21, 0, 4, 1020],
    [1, 0, 4, 1260],
    [3, 59, 4, 1439],
  ])('%i:%i with days from %i h is %i minutes into the day', (hours, minutes, startsAt, expected) => {
    expect(minutesIntoDay(hours, minutes, startsAt)).toBe(expected);
  });
});
