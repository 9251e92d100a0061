import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnFinder, columnsOf, coveredDays } from '../../../src/charts/columns';
import { roundScale } from '../../../src/charts/look';
import { addToDay, daysBetween } from '../../../src/entries/local-day';
import { daily, day, journalOf, start } from '../journal/notes';
import { days, input, someUnits } from './builders';

const TODAY = '2026-11-23';

function journalFrom(first: string) {
  return journalOf([daily(first, [start()])], TODAY);
}

describe('the days a chart covers', () => {
  it.each([
    ['2026-11-01', '2026-11-30', '2026-11-10', '2026-11-10', TODAY],
    ['2026-11-12', '2026-11-14', '2026-11-10', '2026-11-12', '2026-11-14'],
    ['2026-10-01', '2026-10-04', '2026-11-10', '2026-10-01', '2026-10-04'],
    ['2027-01-01', '2027-01-04', '2026-11-10', '2027-01-01', '2027-01-04'],
  ])('of %s to %s, with a journal from %s, are %s to %s', (from, to, first, start, end) => {
    expect(coveredDays(journalFrom(first), days(from, to))).toEqual(days(start, end));
  });

  it('are all of them in an empty journal', () => {
    expect(coveredDays(journalOf([], TODAY), days('2026-11-01', '2026-11-30'))).toEqual(
      days('2026-11-01', '2026-11-30'),
    );
  });
});

describe('columns', () => {
  const over = (first: string, unit: 'day' | 'week' | 'month', width: number) =>
    columnsOf(input(journalFrom(first), { unit, width }));

  it.each([
    ['2026-10-25', 'day', 260, 'day', 30],
    ['2026-08-26', 'day', 260, 'day', 90],
    ['2026-05-26', 'day', 260, 'week', 27],
    ['2026-08-26', 'day', 900, 'day', 90],
    ['2023-11-24', 'week', 260, 'month', 37],
    ['2015-11-24', 'month', 260, 'year', 12],
    ['2016-11-24', 'day', 900, 'month', 121],
  ] as const)('from %s by %s on %d px are %ss, %d of them', (first, unit, width, shown, length) => {
    const columns = over(first, unit, width);
    expect(columns.unit).toBe(shown);
    expect(columns.list).toHaveLength(length);
  });

  it('are named in full and ticked where weeks, months and years begin', () => {
    const byDay = over('2026-11-10', 'day', 260);
    expect(byDay.list[0]?.label).toBe('Tuesday 10 November');
    expect([...byDay.ticks]).toEqual([
      [6, '16 Nov'],
      [13, '23 Nov'],
    ]);
    const byWeek = over('2025-11-20', 'week', 900);
    expect(byWeek.list[0]?.label).toBe('20 Nov – 23 Nov');
    expect([...byWeek.ticks.values()].slice(0, 3)).toEqual(['Dec', '2026', 'Feb']);
    expect(byWeek.list[byWeek.ticks.keys().next().value ?? -1]).toMatchObject(
      days('2025-12-01', '2025-12-07'),
    );
    const byYear = over('2015-11-24', 'month', 260);
    expect(byYear.list[0]).toMatchObject({ label: '2015', from: '2015-11-24', to: '2015-12-31' });
    expect([...byYear.ticks.values()]).toEqual(['2015', '2020', '2025']);
  });

  it('hold every day of the range once, fit the width, and have ticks apart from each other', () => {
    fc.assert(
      fc.property(fc.nat(4000), someUnits, fc.integer({ min: 200, max: 1200 }), (length, unit, width) => {
        const first = addToDay(day(TODAY), -length);
        const { list, ticks } = over(first, unit, width);
        expect(list.length).toBeLessThanOrEqual(Math.max(8, width / 2) + 2);
        let next = first;
        for (const { from, to } of list) {
          expect(from).toBe(next);
          next = addToDay(to, 1);
        }
        expect(next).toBe(addToDay(day(TODAY), 1));
        const places = [...ticks.keys()];
        expect(places.length).toBeGreaterThan(0);
        for (const [index, place] of places.slice(1).entries()) {
          expect(((place - (places[index] ?? 0)) * width) / list.length).toBeGreaterThan(36);
        }
        const find = columnFinder(list);
        for (let offset = 0; offset <= daysBetween(first, day(TODAY)); offset += 13) {
          const date = addToDay(first, offset);
          const column = list[find(date)];
          expect(column && column.from <= date && date <= column.to).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('a round scale', () => {
  it.each([
    [0, 1, 1],
    [1, 1, 1],
    [3, 3, 1],
    [4, 4, 2],
    [5, 6, 3],
    [7, 8, 4],
    [9, 10, 5],
    [11, 12, 6],
    [17, 20, 10],
    [21, 30, 10],
    [41, 50, 25],
    [95, 100, 50],
    [110, 120, 60],
    [3333, 4000, 2000],
  ])('for %d ends at %d, in steps of %d', (largest, max, step) => {
    expect(roundScale(largest)).toEqual({ max, step });
  });

  it('is never below the largest value, nor far above it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (largest) => {
        const { max, step } = roundScale(largest);
        expect(max).toBeGreaterThanOrEqual(largest);
        expect(max).toBeLessThanOrEqual(Math.max(2, largest * 1.6));
        expect(Number.isInteger(max / step) && Number.isInteger(step)).toBe(true);
      }),
    );
  });
});
