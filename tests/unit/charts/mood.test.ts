import { describe, expect, it } from 'vitest';
import { mood } from '../../../src/charts/mood';
import { addToDay } from '../../../src/entries/local-day';
import { daily, day, journalOf } from '../journal/notes';
import { column, input, values } from './builders';

const FIRST = day('2026-11-09');

/** Notes for days 0, 1, 2, …; null = none that day. */
function journal(moods: readonly (number | null)[], sleeps: readonly (number | null)[] = []) {
  const notes = moods.map((value, n) =>
    daily(addToDay(FIRST, n), [], { mood: value, sleep: sleeps[n] ?? null }),
  );
  return journalOf(notes, addToDay(FIRST, moods.length - 1));
}

describe('the mood chart', () => {
  it('draws mood and sleep, gaps as gaps, and 0 as a value', () => {
    const view = mood.build(input(journal([0, null, 6, 7], [6.5, 0, null, 8])));
    expect(values(view, 0)).toEqual([0, null, 6, 7]);
    expect(values(view, 1)).toEqual([6.5, 0, null, 8]);
    expect(column(view, 'Mood')).toEqual([0, '–', 6, 7]);
    expect(column(view, 'Hours of sleep')).toEqual([6.5, 0, '–', 8]);
    for (const dataset of view.config?.data.datasets.slice(2) ?? []) {
      expect(dataset).toMatchObject({ spanGaps: false });
    }
  });

  it('draws a smooth line over the days, the mean of a value and three on either side, and no line over a gap', () => {
    const view = mood.build(input(journal([1, 3, 5, 7, 9, 7, null, 5])));
    expect(values(view, 2)).toEqual([4, 5, 32 / 6, 32 / 6, 36 / 6, 33 / 5, null, 21 / 3]);
  });

  it('makes a value of the line visible that stands alone', () => {
    const lonely = Array.from({ length: 60 }, (_, n) => (n % 2 === 0 || n === 59 ? 5 : null));
    const line = mood.build(input(journal(lonely))).config?.data.datasets[2];
    const together = [58, 59];
    expect(line).toMatchObject({
      pointRadius: lonely.map((_, n): unknown =>
        n % 2 === 1 || together.includes(n) ? expect.anything() : 2,
      ),
    });
  });

  it('averages a week over the days that have a value', () => {
    const view = mood.build(input(journal([2, null, null, 4, null, null, null, 9]), { unit: 'week' }));
    expect(values(view, 0)).toEqual([3, 9]);
    expect(view.points.map(({ label }) => label)).toEqual([
      '9 Nov – 15 Nov: mood 3 (n = 2)',
      '16 Nov: mood 9',
    ]);
  });

  it('draws sleep below, on an axis of its own with room for long nights', () => {
    const axes = (sleep: number | null) => mood.build(input(journal([5], [sleep]))).config?.options?.scales;
    expect(axes(9)?.['y']).toMatchObject({ min: 0, max: 10, stack: 'panels' });
    expect(axes(9)?.['sleep']).toMatchObject({ min: 0, max: 14.5, stack: 'panels' });
    expect(axes(11.5)?.['sleep']).toMatchObject({ max: 17.4 });
    expect(axes(null)).not.toHaveProperty('sleep');
  });

  it('lists only the series that there are', () => {
    expect(mood.build(input(journal([5]))).series.map(({ key }) => key)).toEqual(['mood']);
    expect(mood.build(input(journal([null], [7]))).series.map(({ key }) => key)).toEqual(['sleep']);
  });

  const seven = [4, 5, 4, 5, 4, 5, 4];
  it.each([
    ['nothing is noted', [null], [], 'Mood and sleep from your notes will show here.'],
    ['one day is', [5], [], 'After a week of check-ins this will show how you are (1 day so far).'],
    [
      'six days are',
      [5, 5, 5, 5, 5, 5],
      [7],
      'After a week of check-ins this will show how you are (6 days so far).',
    ],
    ['a week is', seven, [], 'Your mood averaged 4.4 of 10.'],
    ['nights are', [...seven.map(() => null)], seven, 'You slept 4.4 hours on average.'],
    [
      'two weeks are',
      [...seven, 6, 6, 6, 6, 6, 6, 6],
      [8, 7],
      'Your mood averaged 4.4 in the first half of this range, 6.0 in the second; you slept 7.5 hours on average.',
    ],
  ])('says where %s how it was', (_, moods, sleeps, answer) => {
    const view = mood.build(input(journal(moods, sleeps)));
    expect(view.answer).toBe(answer);
    expect(view.enough).toBe(moods.length >= 7);
    expect(view.config === null).toBe(moods.every((value) => value === null) && sleeps.length === 0);
  });
});
