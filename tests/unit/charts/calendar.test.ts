import { describe, expect, it } from 'vitest';
import { calendar } from '../../../src/charts/calendar';
import { daily, journalOf, slip, start, urge } from '../journal/notes';
import { column, days, input, values } from './builders';

// Monday 2 to Sunday 22 November, three whole weeks.
const notes = [
  daily('2026-11-02', [start()]),
  daily('2026-11-04', [urge(), urge({ intensity: 0 })]),
  daily('2026-11-15', [urge(), slip({ channels: ['text'] })]),
  daily('2026-11-16', [], { mood: 5 }),
];
const journal = journalOf(notes, '2026-11-22');
const view = calendar.build(input(journal));

function cells(of = view) {
  return of.config?.data.datasets[0]?.data;
}

describe('the calendar', () => {
  it('has a cell for each day with something logged, in columns of weeks', () => {
    expect(cells()).toEqual([
      { x: 0, y: 0, v: 0 },
      { x: 0, y: 2, v: 2 },
      { x: 1, y: 6, v: 1 },
      { x: 2, y: 0, v: 0 },
    ]);
    expect(values(view)).toEqual(column(view, 'Urges'));
    expect(column(view, 'Day')[1]).toBe('4 November 2026');
  });

  it('begins the week where the user does', () => {
    const sunday = calendar.build(input(journal, { weekStart: 0 }));
    expect(cells(sunday)).toEqual([
      { x: 0, y: 1, v: 0 },
      { x: 0, y: 3, v: 2 },
      { x: 2, y: 0, v: 1 },
      { x: 2, y: 1, v: 0 },
    ]);
  });

  it('keeps every day of a leap year that lies in 54 weeks', () => {
    const year = [daily('2028-01-01', [urge()]), daily('2028-12-31', [urge()])];
    const whole = { range: days('2028-01-01', '2028-12-31'), weekStart: 0, width: 900 } as const;
    const shown = calendar.build(input(journalOf(year, '2028-12-31'), whole));
    expect(column(shown, 'Day')).toEqual(['1 January 2028', '31 December 2028']);
  });

  it('tells days without an urge from days without anything, and marks slips', () => {
    const { lattices, diamonds } = view.config?.marks ?? {};
    expect(lattices?.[0]?.cells).toHaveLength(21 - 2);
    expect(lattices?.[1]?.cells).toMatchObject([
      { x: 0, y: 0 },
      { x: 2, y: 0 },
    ]);
    expect(diamonds?.at).toEqual([{ x: 1, y: 6, slips: 1 }]);
    expect(column(view, 'Slips')).toEqual([0, 0, 1, 0]);
  });

  it('names months where they begin, and in place of January the year', () => {
    const winter = calendar.build(input(journal, { range: days('2025-12-29', '2026-11-22'), width: 900 }));
    const months = winter.config?.marks.texts?.at.filter(({ y }) => y < 0).map(({ text }) => text);
    expect(months).toEqual(['2026', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sept', 'Oct', 'Nov']);
  });

  it.each([
    [900, 1],
    [400, 2],
    [260, 3],
  ])('shows a year on %d px in %d bands of cells no smaller than 9 px', (width, bands) => {
    const year = calendar.build(input(journal, { range: days('2025-11-23', '2026-11-22'), width }));
    const [dataset] = year.config?.data.datasets ?? [];
    const cell = dataset && 'width' in dataset && typeof dataset.width === 'number' ? dataset.width : 0;
    expect(cell).toBeGreaterThanOrEqual(9);
    const weekdays = year.config?.marks.texts?.at.filter(({ text }) => text === 'Mon');
    expect(weekdays).toHaveLength(bands);
    const most = Math.max(...(year.config?.marks.lattices?.[0]?.cells ?? []).map(({ x }) => x));
    expect((most + 1) * (cell + 2) + 32).toBeLessThanOrEqual(width + 0.001);
  });

  it('shows the latest year of a longer range, and ends with today', () => {
    const old = journalOf([daily('2020-01-01', [urge()]), ...notes], '2026-11-22');
    const long = calendar.build(input(old, { range: days('2020-01-01', '2026-12-31') }));
    expect(column(long, 'Day')).not.toContain('1 January 2020');
    expect(long.table.caption).toContain('to 22 November 2026, the latest year of the range');
    expect(long.answer).toBe('You logged something on 5 of 2518 days; 2 of those 5 had no urge.');
  });

  it('says a day in words and opens it', () => {
    expect(view.points[1]).toEqual({
      label: '4 November 2026: 2 urges, mean intensity 0',
      path: '2026-11-04.md',
    });
    expect(view.points[3]?.label).toBe('16 November 2026: no urges');
  });

  it('says on how many days there was something', () => {
    expect(view).toMatchObject({
      enough: false,
      answer: 'You logged something on 4 of 21 days; 2 of those 4 had no urge.',
    });
    expect(calendar.build(input(journalOf([], '2026-11-22')))).toMatchObject({
      enough: false,
      config: null,
      answer: 'Nothing is logged in these days.',
    });
  });
});
