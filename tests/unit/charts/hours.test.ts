import { describe, expect, it } from 'vitest';
import { hours } from '../../../src/charts/hours';
import type { Entry } from '../../../src/entries/entry';
import { daily, journalOf, urge } from '../journal/notes';
import { column, input, values } from './builders';

const evening = (n: number) => new Array<Entry>(n).fill(urge({ at: '21:14' }));
// A Monday, and the Sunday after it.
const notes = [
  daily('2026-11-16', [...evening(15), urge({ at: '21:50', outcome: 'slipped' }), urge()]),
  daily('2026-11-22', [urge({ at: '01:30' }), ...evening(6), urge({ at: '23:59:59', line: 90 })]),
];
const journal = journalOf(notes, '2026-11-23');

function cells(view: ReturnType<typeof hours.build>) {
  return view.config?.data.datasets[0]?.data;
}

describe('the hours chart', () => {
  const view = hours.build(input(journal));

  it('has a cell for each weekday’s three hours that hold urges, and none for urges without a time', () => {
    expect(cells(view)).toEqual([
      { x: 7, y: 0, v: 16 },
      { x: 0, y: 6, v: 1 },
      { x: 7, y: 6, v: 7 },
    ]);
    expect(view.table.rows).toEqual([
      ['Mon', '21:00 to 24:00', 16, 15],
      ['Sun', '0:00 to 3:00', 1, 1],
      ['Sun', '21:00 to 24:00', 7, 7],
    ]);
    expect(view.config?.marks.lattices?.[0]?.cells).toHaveLength(7 * 8 - 3);
  });

  it('has one for each hour where there are some hundred', () => {
    const many = journalOf(
      [...notes, daily('2026-11-17', new Array<Entry>(280).fill(urge({ at: '10:00' })))],
      '2026-11-23',
    );
    const fine = hours.build(input(many));
    expect(column(fine, 'Hour')).toEqual([
      '21:00 to 22:00',
      '10:00 to 11:00',
      '1:00 to 2:00',
      '21:00 to 22:00',
      '23:00 to 24:00',
    ]);
    expect(fine.config?.marks.lattices?.[0]?.cells).toHaveLength(7 * 24 - 5);
  });

  it('is darkest where most are', () => {
    const [dataset] = view.config?.data.datasets ?? [];
    const colors = Array.isArray(dataset?.backgroundColor) ? dataset.backgroundColor : [];
    expect(new Set(colors).size).toBe(3);
  });

  it('starts with the week’s and the day’s own start', () => {
    const shifted = hours.build(input(journalOf(notes, '2026-11-23', { dayStartsAt: 3 }), { weekStart: 0 }));
    // 1:30 belongs to Sunday's night still, in the last column.
    expect(cells(shifted)).toEqual([
      { x: 6, y: 0, v: 7 },
      { x: 7, y: 0, v: 1 },
      { x: 6, y: 1, v: 16 },
    ]);
    expect(column(shifted, 'Hour')).toEqual(['21:00 to 24:00', '0:00 to 3:00', '21:00 to 24:00']);
  });

  it('says a cell in words, opens its latest urge and knows all of them', () => {
    expect(view.points[0]).toMatchObject({
      label: 'Mon, 21:00 to 24:00: 16 urges, 15 resisted',
      path: '2026-11-16.md',
    });
    expect(view.points[2]).toMatchObject({ path: '2026-11-22.md', line: 90 });
    expect(view.points[2]?.behind?.()[0]?.entry.line).toBe(90);
    expect(view.points.map(({ behind }) => behind?.().length)).toEqual(column(view, 'Urges'));
  });

  it('writes the numbers into cells that are wide enough', () => {
    const written = (width: number) =>
      (hours.build(input(journal, { width })).config?.marks.texts?.at ?? []).filter(
        ({ align }) => align === 'center',
      );
    expect(written(150)).toEqual([]);
    expect(written(400).map(({ text }) => text)).toEqual(['16', '1', '7']);
  });

  it('names hours only where many days have them', () => {
    expect(view).toMatchObject({
      enough: true,
      answer: 'Of 24 urges with a time: 1 at night, 0 in the morning, 0 in the afternoon, 23 in the evening.',
    });
    const evenings = Array.from({ length: 12 }, (_, n) =>
      daily(`2026-11-${String(n + 1).padStart(2, '0')}`, evening(2)),
    );
    expect(hours.build(input(journalOf(evenings, '2026-11-23'))).answer).toBe(
      '24 of your 24 urges came between 21:00 and 22:00.',
    );
  });

  it.each([
    [0, 'After about twenty timed urges this will show your hours.'],
    [19, 'After about twenty timed urges this will show your hours (19 so far).'],
  ])('waits for twenty timed urges where there are %d', (n, answer) => {
    const few = hours.build(input(journalOf([daily('2026-11-16', [...evening(n), urge()])], '2026-11-23')));
    expect(few).toMatchObject({ enough: false, config: null, answer });
    expect(column(few, 'Urges')).toEqual(n === 0 ? [] : [n]);
  });

  it('knows its numbers', () => {
    expect(values(view)).toEqual(column(view, 'Urges'));
  });
});
