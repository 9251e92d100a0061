import { describe, expect, it } from 'vitest';
import { triggers } from '../../../src/charts/triggers';
import type { Entry } from '../../../src/entries/entry';
import { daily, journalOf, urge } from '../journal/notes';
import { column, input, values } from './builders';

function build(entries: readonly Entry[], more = {}) {
  return triggers.build(input(journalOf([daily('2026-11-16', entries)], '2026-11-16'), more));
}

const by = (trigger: string, intensity: number | null = null) => urge({ triggers: [trigger], intensity });

describe('the triggers chart', () => {
  const view = build([
    by('wine', 0),
    by('Old photos', 7),
    by('old photos', 8),
    urge({ triggers: ['OLD PHOTOS', 'wine', 'old photos'], intensity: 3, outcome: 'slipped' }),
    by('rain'),
    urge({ intensity: 10 }),
  ]);

  it('counts a trigger’s urges, whatever its case, under the name first written', () => {
    expect(column(view, 'Trigger')).toEqual(['Old photos', 'wine', 'rain']);
    expect(values(view, 0)).toEqual([3, 2, 1]);
    expect(column(view, 'Urges')).toEqual([3, 2, 1]);
    expect(column(view, 'Resisted')).toEqual([2, 1, 1]);
  });

  it('takes an intensity of 0 into the mean, and leaves a gap where none was rated', () => {
    expect(column(view, 'Mean intensity')).toEqual([6, 1.5, '–']);
  });

  it('writes name and figures beside the bars', () => {
    expect(view.config?.marks.rowLabels).toMatchObject({
      heading: 'urges · mean intensity',
      rows: [
        { name: 'Old photos', figures: '3 · 6.0' },
        { name: 'wine', figures: '2 · 1.5' },
        { name: 'rain', figures: '1 · –' },
      ],
    });
  });

  it('opens the latest urge', () => {
    expect(view.points[1]?.behind?.()).toHaveLength(2);
    expect(view.points[1]).toMatchObject({
      label: 'wine: 2 urges, 1 resisted, mean intensity 1.5 (n = 2)',
      path: '2026-11-16.md',
      line: 4,
    });
  });

  it('puts counts beside counts, from five urges with a trigger on', () => {
    expect(view.answer).toBe('Of 5 urges with a trigger: 3 with “Old photos”, 2 with “wine”, 1 with “rain”.');
    const few = build(new Array(4).fill(by('rain')));
    expect(few).toMatchObject({
      enough: false,
      answer: 'After five urges with a trigger this will show how often each came up (4 so far).',
    });
    expect(few.config).not.toBeNull();
    expect(build([urge()])).toMatchObject({
      enough: false,
      config: null,
      answer: 'When you log an urge, you can name a trigger; this will then show how often each came up.',
    });
  });

  it('stands on an axis of counts', () => {
    expect(view.config?.options?.scales?.['x']).toMatchObject({ min: 0, max: 3 });
  });

  it('shows eight and the others as one, each urge among them once', () => {
    const names = 'abcdefgh'.split('');
    const often = names.flatMap((name) => [by(name, 4), by(name, 4)]);
    const rare = [urge({ triggers: ['x', 'y'], intensity: 0 }), by('z', 5)];
    const many = build([...often, ...rare]);
    expect(column(many, 'Trigger')).toEqual([...names, '3 others']);
    expect(values(many, 0)).toEqual([2, 2, 2, 2, 2, 2, 2, 2, 2]);
    expect(column(many, 'Mean intensity').at(-1)).toBe(2.5);
    expect(many.points.at(-1)?.behind?.()).toHaveLength(2);
    const nine = build([...often, by('z')]);
    expect(column(nine, 'Trigger')).toEqual([...names, 'z']);
  });
});
