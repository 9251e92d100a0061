import { describe, expect, it } from 'vitest';
import { responses } from '../../../src/charts/responses';
import type { Entry } from '../../../src/entries/entry';
import { daily, journalOf, urge } from '../journal/notes';
import { column, input, values } from './builders';

function build(entries: readonly Entry[], more = {}) {
  return responses.build(input(journalOf([daily('2026-11-16', entries)], '2026-11-16'), more));
}

const after = (response: string, intensity: number | null, then: number | null, more = {}) =>
  urge({ responses: [response], intensity, after: then, ...more });
const times = (n: number, entry: Entry) => new Array<Entry>(n).fill(entry);

describe('the responses chart', () => {
  const view = build([
    ...times(5, after('A walk', 8, 5)),
    after('a walk', 4, null, { outcome: 'slipped' }),
    ...times(6, after('called Sam', 7, 3)),
    ...times(5, after('their profile', 2, 4)),
    after('music', 9, 0),
    ...times(2, after('a bath', null, null)),
  ]);

  it('shows the mean fall and the resisted share, those with five rated urges first', () => {
    expect(column(view, 'Response')).toEqual(['called Sam', 'A walk', 'their profile', 'a bath', 'music']);
    expect(values(view, 0)).toEqual([4, 3, -2, null, 9]);
    expect(column(view, 'Mean fall of intensity')).toEqual([4, 3, -2, '–', 9]);
    expect(values(view, 1)).toEqual([1, 5 / 6, 1, 1, 1]);
    expect(column(view, 'Resisted')).toEqual([6, 5, 5, 2, 1]);
    expect(column(view, 'Urges')).toEqual([6, 6, 5, 2, 1]);
    expect(column(view, 'Rated before and after')).toEqual([6, 5, 5, 0, 1]);
  });

  it('draws faintly what rests on little, and writes a rise with a plus', () => {
    expect(view.config?.marks.rowLabels?.rows).toEqual([
      { name: 'called Sam', figures: '−4.0 · 6 of 6', faint: false },
      { name: 'A walk', figures: '−3.0 · 5 of 6', faint: false },
      { name: 'their profile', figures: '+2.0 · 5 of 5', faint: false },
      { name: 'a bath', figures: '– · 2 of 2', faint: true },
      { name: 'music', figures: '−9.0 · 1 of 1', faint: true },
    ]);
    expect(view.config?.options?.scales?.['x']).toMatchObject({ min: -2, max: 9 });
  });

  it('says a response in words with its interval, and opens its latest urge', () => {
    expect(view.points[1]).toEqual({
      label:
        'A walk: intensity fell by 3 on average (n = 5), 5 of 6 urges resisted, 95 % interval 44 % to 97 %',
      path: '2026-11-16.md',
      line: 6,
    });
    expect(view.points[2]?.label).toContain('intensity rose by 2 on average');
    expect(build([after('tea', 5, 5)]).points[0]?.label).toContain('intensity stayed as it was (n = 1)');
  });

  it('claims nothing below five urges', () => {
    expect(view).toMatchObject({ enough: true });
    expect(view.answer).toContain('Intensity fell most after “called Sam”: by 4 on average (n = 6)');
    expect(build(times(4, after('tea', 9, 1)))).toMatchObject({ enough: false });
    expect(build([urge()])).toMatchObject({
      enough: false,
      config: null,
      answer:
        'When you log an urge, you can note what you did instead; this will then compare your responses.',
    });
  });
});
