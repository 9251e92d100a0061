import { describe, expect, it } from 'vitest';
import { streaks } from '../../../src/charts/streaks';
import { addToDay } from '../../../src/entries/local-day';
import { daily, day, end, journalOf, slip, start } from '../journal/notes';
import { column, days, input, values } from './builders';

const FIRST = day('2026-01-01');

/** A period from the first day on, with a slip after so many days, and again, …; then so many more days until today. */
function journalWith(lengths: readonly number[], running: number) {
  let at = FIRST;
  const notes = [daily(at, [start()])];
  for (const length of lengths) {
    at = addToDay(at, length);
    notes.push(daily(at, [slip({ channels: ['text'] })]));
  }
  return journalOf(notes, addToDay(at, running));
}

describe('the streaks chart', () => {
  const journal = journalWith([10, 4], 7);
  const view = streaks.build(input(journal));

  it('has a bar for every streak, the newest first', () => {
    expect(values(view)).toEqual([7, 4, 10]);
    expect(view.table.rows).toEqual([
      ['15 January 2026', 'today', 7, 'running'],
      ['11 January 2026', '15 January 2026', 4, 'a slip'],
      ['1 January 2026', '11 January 2026', 10, 'a slip'],
    ]);
  });

  it('leaves the running one open at its end', () => {
    const [dataset] = view.config?.data.datasets ?? [];
    expect(dataset).toMatchObject({ borderWidth: [{ left: 1.5, right: 0 }, 0, 0] });
    const { background, accentSoft } = input(journal).palette;
    expect(dataset).toMatchObject({ backgroundColor: [background, accentSoft, accentSoft] });
    expect(view.config?.marks.texts?.at.map(({ text }) => text)).toEqual(['7, running', '4', '10']);
  });

  it('opens the note of the day that ended it, or started the running one', () => {
    expect(view.points.map(({ path }) => path)).toEqual(['2026-01-15.md', '2026-01-15.md', '2026-01-11.md']);
    expect(view.points[2]?.label).toBe('1 January 2026 – 11 January 2026: 10 days, ended by a slip');
  });

  it('shows those that reach into the range', () => {
    const late = streaks.build(input(journal, { range: days('2026-01-12', '2026-01-22') }));
    expect(values(late)).toEqual([7, 4]);
  });

  it.each([
    ['one that runs', [], 1, 'One streak, 1 day so far.'],
    ['one that began today', [], 0, 'Your first streak began today.'],
    ['a longer one before', [10], 3, '2 streaks, the longest 10 days, the running one 3.'],
    ['the running one as the longest', [10], 30, '2 streaks, the longest 30 days: the running one.'],
  ])('says with %s what there is', (_, lengths, running, answer) => {
    expect(streaks.build(input(journalWith(lengths, running)))).toMatchObject({ enough: true, answer });
  });

  it('tells what else ended one', () => {
    const ended = journalOf([daily('2026-01-01', [start()]), daily('2026-01-05', [end()])], '2026-01-09');
    const over = streaks.build(input(ended));
    expect(column(over, 'Ended by')).toEqual(['the end of the period']);
    expect(over.answer).toBe('One streak of 4 days.');
  });

  it('has room for a label behind every bar', () => {
    expect(view.config?.marks.texts?.at.every(({ align }) => align === 'left')).toBe(true);
    expect(view.config?.options?.layout?.padding).toMatchObject({ right: 84 });
  });

  it('waits for a start', () => {
    expect(streaks.build(input(journalOf([], '2026-01-09')))).toMatchObject({
      enough: false,
      config: null,
      answer: 'Your streaks will show here once no contact has started.',
    });
  });

  it('draws the latest hundred of very many, and says so', () => {
    const many = streaks.build(input(journalWith(new Array(120).fill(2), 5)));
    expect(values(many)).toHaveLength(100);
    expect(values(many)[0]).toBe(5);
    expect(many.table.caption).toContain('the latest 100 of 121');
    expect(many.answer).toBe('121 streaks, the longest 5 days: the running one.');
  });
});
