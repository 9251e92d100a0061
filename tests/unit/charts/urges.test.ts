import { describe, expect, it } from 'vitest';
import { urges } from '../../../src/charts/urges';
import { addToDay } from '../../../src/entries/local-day';
import { daily, day, journalOf, slip, start, urge } from '../journal/notes';
import { column, days, input, values } from './builders';

const notes = [
  daily('2026-11-16', [start()]),
  daily('2026-11-17', [urge({ intensity: 0 }), urge({ intensity: 5 }), urge()]),
  daily('2026-11-19', [urge({ at: '20:00', intensity: 8 }), slip({ at: '21:00', channels: ['text'] })]),
  daily('2026-11-20', [urge()]),
];
const journal = journalOf(notes, '2026-11-22');

describe('the urges chart', () => {
  const view = urges.build(input(journal));

  it('counts each day, with 0 where nothing is logged', () => {
    expect(values(view, 0)).toEqual([0, 3, 0, 1, 1, 0, 0]);
    expect(column(view, 'Urges')).toEqual([0, 3, 0, 1, 1, 0, 0]);
    expect(column(view, 'Resisted')).toEqual([0, 3, 0, 0, 1, 0, 0]);
  });

  it('takes an intensity of 0 into the mean, and leaves a gap where none was rated', () => {
    expect(values(view, 1)).toEqual([null, 2.5, null, 8, null, null, null]);
    expect(column(view, 'Mean intensity')).toEqual(['–', 2.5, '–', 8, '–', '–', '–']);
  });

  it('marks slips with diamonds above the day', () => {
    expect(view.config?.marks.diamonds?.at).toEqual([{ x: 3, y: null, slips: 1 }]);
    expect(column(view, 'Slips')).toEqual([0, 0, 0, 1, 0, 0, 0]);
  });

  it('has a mean of seven days as soon as there are seven', () => {
    expect(values(view, 2)).toEqual([null, null, null, null, null, null, 5 / 7]);
    expect(column(view, 'Mean of 7 days').at(-1)).toBe(0.7);
  });

  it('has no line and no key of that mean before there are seven', () => {
    const early = urges.build(input(journal, { range: days('2026-11-16', '2026-11-20') }));
    expect(early.series.map(({ key }) => key)).toEqual(['urges', 'intensity', 'slips']);
    expect(early.legend?.map(({ label }) => label)).toEqual(['a slip']);
    expect(early.table.columns).not.toContain('Mean of 7 days');
  });

  it('has a key of that mean from two days with one on, which is the least that a line needs', () => {
    const keys = ({ legend }: ReturnType<typeof urges.build>) => legend?.map(({ label }) => label);
    expect(keys(view)).toEqual(['a slip']);
    const later = journalOf(notes, '2026-11-23');
    const longer = urges.build(input(later, { range: days('2026-11-16', '2026-11-23') }));
    expect(values(longer, 2).slice(-2)).toEqual([5 / 7, 5 / 7]);
    expect(keys(longer)).toEqual(['mean of 7 days', 'a slip']);
  });

  it('takes the days before the range into that mean', () => {
    const late = urges.build(input(journal, { range: days('2026-11-20', '2026-11-22') }));
    expect(values(late, 2)).toEqual([null, null, 5 / 7]);
  });

  it('says a point in words and opens its note', () => {
    expect(view.points[3]).toEqual({
      label: 'Thursday 19 November: 1 urge, 0 resisted, mean intensity 8, 1 slip',
      path: '2026-11-19.md',
    });
    expect(view.points[2]).toEqual({ label: 'Wednesday 18 November: no urges', path: null });
  });

  it('draws the one intensity of many days as a dot, for no line would show it', () => {
    const one = journalOf([daily('2026-10-01', [urge({ intensity: 6 })])], '2026-11-22');
    const view = urges.build(input(one, { range: days('2026-10-01', '2026-11-22') }));
    const intensity = view.config?.data.datasets[1];
    expect(values(view, 1).filter((each) => each !== null)).toEqual([6]);
    expect(intensity && 'pointRadius' in intensity ? intensity.pointRadius : 0).toBeGreaterThan(0);
  });

  it('sums up weeks, whose mean is over their urges and not over their days', () => {
    const weekly = urges.build(input(journal, { unit: 'week' }));
    expect(values(weekly, 0)).toEqual([5]);
    expect(values(weekly, 1)).toEqual([13 / 3]);
    expect(weekly.points[0]).toMatchObject({ path: '2026-11-20.md' });
    expect(weekly.series.map(({ key }) => key)).toEqual(['urges', 'intensity', 'slips']);
  });

  it('hides what is hidden and keeps its numbers', () => {
    const hidden = urges.build(input(journal, { hidden: new Set(['intensity', 'slips']) }));
    expect(hidden.config?.data.datasets.map(({ hidden }) => hidden)).toEqual([false, true, false]);
    expect(hidden.config?.marks.diamonds?.at).toEqual([]);
    expect(hidden.table).toEqual(view.table);
  });

  it('says a change only where it is one, from ten weeks on', () => {
    expect(view.answer).toBe(
      '5 urges in this range. After 10 weeks with something logged this will say whether they are getting fewer (1 so far).',
    );
    const first = day('2026-09-01');
    const fading = Array.from({ length: 84 }, (_, n) =>
      daily(addToDay(first, n), n % 7 === 3 ? new Array(24 - 2 * Math.floor(n / 7)).fill(urge()) : [start()]),
    );
    const long = journalOf(fading, addToDay(first, 83));
    expect(urges.build(input(long)).answer).toBe(
      'You log fewer urges than at the start of this range: 84 in its first four weeks, 20 in its last four.',
    );
  });

  it('draws intensity below, on an axis of its own', () => {
    expect(view.config?.options?.scales?.['intensity']).toMatchObject({ stack: 'panels', min: 0 });
    const hidden = urges.build(input(journal, { hidden: new Set(['intensity']) }));
    expect(hidden.config?.options?.scales).not.toHaveProperty('intensity');
    expect(hidden.height).toBeLessThan(view.height);
  });

  it('draws nothing where there is nothing, and a slip alone', () => {
    const quiet = urges.build(input(journalOf([daily('2026-11-20', [start()])], '2026-11-22')));
    expect(quiet).toMatchObject({
      enough: false,
      config: null,
      answer: 'No urges are logged in this range.',
    });
    const alone = urges.build(input(journalOf([daily('2026-11-20', [slip()])], '2026-11-22')));
    expect(alone.config?.marks.diamonds?.at).toHaveLength(1);
  });

  it('moves only where motion is not reduced', () => {
    expect(view.config?.options?.animation).toBe(false);
    const moving = urges.build(input(journal, { reducedMotion: false })).config?.options?.animation;
    expect(moving).toEqual({ duration: 150 });
  });
});
