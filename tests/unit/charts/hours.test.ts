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

  it('has a cell for each weekday’s hour that holds urges, and none for urges without a time', () => {
    expect(cells(view)).toEqual([
      { x: 21, y: 0, v: 16 },
      { x: 1, y: 6, v: 1 },
      { x: 21, y: 6, v: 6 },
      { x: 23, y: 6, v: 1 },
    ]);
    expect(view.table.rows).toEqual([
      ['Mon', '21–22 h', 16, 15],
      ['Sun', '1–2 h', 1, 1],
      ['Sun', '21–22 h', 6, 6],
      ['Sun', '23–24 h', 1, 1],
    ]);
    expect(view.config?.marks.lattices?.[0]?.cells).toHaveLength(7 * 24 - 4);
  });

  it('is darkest where most are', () => {
    const [dataset] = view.config?.data.datasets ?? [];
    const colors = Array.isArray(dataset?.backgroundColor) ? dataset.backgroundColor : [];
    expect(new Set(colors).size).toBe(3);
    expect(colors[1]).toBe(colors[3]);
    expect(colors[0]).not.toBe(colors[2]);
  });

  it('starts with the week’s and the day’s own start', () => {
    const shifted = hours.build(input(journalOf(notes, '2026-11-23', { dayStartsAt: 3 }), { weekStart: 0 }));
    // 1:30 belongs to Sunday's night still, in the column before the last.
    expect(cells(shifted)).toEqual([
      { x: 18, y: 0, v: 6 },
      { x: 20, y: 0, v: 1 },
      { x: 22, y: 0, v: 1 },
      { x: 18, y: 1, v: 16 },
    ]);
    expect(column(shifted, 'Hour')).toEqual(['21–22 h', '23–24 h', '1–2 h', '21–22 h']);
  });

  it('says a cell in words, and opens its latest urge', () => {
    expect(view.points[0]).toMatchObject({
      label: 'Mon, 21–22 h: 16 urges, 15 resisted (94 %)',
      path: '2026-11-16.md',
    });
    expect(view.points[3]).toEqual({
      label: 'Sun, 23–24 h: 1 urge, 1 resisted (100 %)',
      path: '2026-11-22.md',
      line: 90,
    });
  });

  it('writes the numbers into cells that are wide enough', () => {
    const written = (width: number) =>
      (hours.build(input(journal, { width })).config?.marks.texts?.at ?? []).filter(
        ({ align }) => align === 'center',
      );
    expect(written(400)).toEqual([]);
    expect(written(900).map(({ text }) => text)).toEqual(['16', '1', '6', '1']);
  });

  it('says which hours hold most', () => {
    expect(view).toMatchObject({
      enough: true,
      answer: 'Most of your urges came between 21 and 22 h (22 of 24; 95 % interval 74 to 98 %).',
    });
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
