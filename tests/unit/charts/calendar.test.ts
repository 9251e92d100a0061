import { describe, expect, it } from 'vitest';
import { calendar } from '../../../src/charts/calendar';
import { daily, end, journalOf, slip, start, urge } from '../journal/notes';
import { column, days, input } from './builders';

// Monday 2 to Sunday 15 November, two whole weeks; no contact from the 4th on, with a slip on the 12th.
const notes = [
  daily('2026-11-02', [], { mood: 3 }),
  daily('2026-11-04', [start(), urge(), urge({ intensity: 0 })]),
  daily('2026-11-12', [urge(), slip({ channels: ['text'] })], { mood: 5, rulesKept: 2, rulesTotal: 5 }),
  daily('2026-11-13', [slip({ channels: ['looked'] })], { mood: 10, rulesKept: 5, rulesTotal: 5 }),
];
const journal = journalOf(notes, '2026-11-15');
const view = calendar.build(input(journal));

/** What a chart shows of its days, by the day. */
function shownOf(of = view): Readonly<Record<string, number>> {
  const data = of.config?.data.datasets[0]?.data ?? [];
  const amounts = data.map((value) => (typeof value === 'object' && value && 'v' in value ? value.v : NaN));
  return Object.fromEntries<number>(
    column(of, 'Day').map((day, at) => [String(day).replace(/ .*/, ''), amounts[at] ?? NaN]),
  );
}

describe('the calendar', () => {
  it('shows the days that were kept: after the start, without a slip that restarts the streak', () => {
    const kept = Object.entries(shownOf()).filter(([, amount]) => amount === 1);
    expect(kept.map(([day]) => Number(day)).sort((a, b) => a - b)).toEqual([
      5, 6, 7, 8, 9, 10, 11, 13, 14, 15,
    ]);
    expect(journal.snapshot.totals.cleanDays).toBe(kept.length);
    expect(column(view, 'Kept')).toEqual([
      'no',
      'no',
      ...new Array<string>(7).fill('yes'),
      'no',
      'yes',
      'yes',
      'yes',
    ]);
  });

  it('leaves days after the end blank', () => {
    const ended = journalOf([...notes, daily('2026-11-14', [end()])], '2026-11-15');
    expect(shownOf(calendar.build(input(ended)))).not.toHaveProperty('15');
  });

  it.each([
    ['urges', { 2: 0, 4: 1, 12: 0.5, 13: 0 }],
    ['mood', { 2: 4 / 11, 4: 0, 12: 6 / 11, 13: 1 }],
    ['rules', { 2: 0, 12: 2 / 5, 13: 1 }],
  ])('shows %s where that is chosen', (choice, amounts) => {
    expect(shownOf(calendar.build(input(journal, { choice })))).toMatchObject(amounts);
  });

  it('offers what it can show, and says what its marks mean', () => {
    expect(view.choices?.map(({ label }) => label)).toEqual(['Kept', 'Urges', 'Mood', 'Rules']);
    expect(view.legend?.map(({ label }) => label)).toEqual(['kept', 'a slip']);
  });

  it('keeps every day of a leap year that lies in 54 weeks', () => {
    const year = [daily('2028-01-01', [urge()]), daily('2028-12-31', [urge()])];
    const whole = { range: days('2028-01-01', '2028-12-31'), weekStart: 0, width: 900 } as const;
    const shown = calendar.build(input(journalOf(year, '2028-12-31'), whole));
    expect(column(shown, 'Day')).toHaveLength(366);
    expect(shown.config?.data.datasets[0]?.data).toHaveLength(366);
  });

  it('stands in columns of weeks that begin where the user’s do, and marks slips', () => {
    const places = (of = view) => of.config?.data.datasets[0]?.data.slice(0, 2);
    expect(places()).toMatchObject([
      { x: 0, y: 0 },
      { x: 0, y: 2 },
    ]);
    expect(places(calendar.build(input(journal, { weekStart: 0 })))).toMatchObject([
      { x: 0, y: 1 },
      { x: 0, y: 3 },
    ]);
    expect(view.config?.marks.diamonds?.at).toEqual([
      { x: 1, y: 3, slips: 1 },
      { x: 1, y: 4, slips: 1 },
    ]);
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
    expect((most + 1) * (cell + 2) + 36).toBeLessThanOrEqual(width + 0.001);
  });

  it('shows the latest year of a longer range, and ends with today', () => {
    const old = journalOf([daily('2020-01-01', [start()]), ...notes.slice(2)], '2026-11-22');
    const long = calendar.build(input(old, { range: days('2020-01-01', '2026-12-31') }));
    expect(column(long, 'Day')).not.toContain('1 January 2020');
    expect(long.table.caption).toContain('to 22 November 2026, the latest year of the range');
    expect(long.answer).toBe('2516 of 2517 days kept; something logged on 3.');
  });

  it('says a day in words, opens it and knows its entries', () => {
    expect(view.points[1]).toMatchObject({
      label: '4 November 2026: 2 urges, mean intensity 0',
      path: '2026-11-04.md',
    });
    expect(view.points[1]?.behind?.()).toHaveLength(3);
    expect(view.points[2]).toMatchObject({ label: '5 November 2026: kept; nothing logged', path: null });
    expect(view.points.at(-3)?.label).toBe('13 November 2026: kept, no urges, mood 10, 5 of 5 rules, 1 slip');
  });

  it('says how many days were kept, and on how many something was logged', () => {
    expect(view).toMatchObject({
      enough: false,
      answer: '10 of 11 days kept; something logged on 4.',
    });
    expect(calendar.build(input(journalOf([], '2026-11-22')))).toMatchObject({
      enough: false,
      config: null,
      answer: 'Nothing is logged in this range.',
    });
  });
});
