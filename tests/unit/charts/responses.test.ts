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
    ...times(8, after('A walk', 8, 5)),
    after('a walk', 4, null, { outcome: 'slipped' }),
    ...times(6, after('called Sam', 7, 3)),
    ...times(5, after('their profile', 2, 4)),
    ...times(2, after('a bath', null, null)),
    after('music', 9, 0),
  ]);

  it('shows where intensity stood before and after, those with most urges first', () => {
    expect(column(view, 'Response')).toEqual(['A walk', 'called Sam', 'their profile', 'a bath', 'music']);
    expect(view.config?.data.datasets[0]?.data).toEqual([[5, 8], [3, 7], [4, 2], null, [0, 9]]);
    expect(values(view, 1)).toEqual([8, 7, 2, null, 9]);
    expect(values(view, 2)).toEqual([5, 3, 4, null, 0]);
    expect(column(view, 'Mean drop in intensity')).toEqual([3, 4, -2, '–', 9]);
    expect(column(view, 'Resisted')).toEqual([8, 6, 5, 2, 1]);
    expect(column(view, 'Urges')).toEqual([9, 6, 5, 2, 1]);
    expect(column(view, 'Rated before and after')).toEqual([8, 6, 5, 0, 1]);
  });

  it('keeps the scale from 0 to 10, and draws faintly what rests on little', () => {
    expect(view.config?.options?.scales?.['x']).toMatchObject({ min: 0, max: 10 });
    expect(view.config?.marks.rowLabels).toMatchObject({
      heading: 'rated · urges',
      rows: [
        { name: 'A walk', figures: '8 · 9', faint: false },
        { name: 'called Sam', figures: '6 · 6', faint: true },
        { name: 'their profile', figures: '5 · 5', faint: true },
        { name: 'a bath', figures: '0 · 2', faint: true },
        { name: 'music', figures: '1 · 1', faint: true },
      ],
    });
    expect(view.legend?.map(({ shape, label }) => [shape, label])).toEqual([
      ['ring', 'before'],
      ['dot', 'after'],
    ]);
  });

  it('says a response in words, opens its latest urge and knows all of them', () => {
    expect(view.points[0]).toMatchObject({
      label: 'A walk: from 8 to 5 on average (8 urges with both ratings), 8 of 9 urges resisted',
      path: '2026-11-16.md',
      line: 9,
    });
    expect(view.points[0]?.behind?.()).toHaveLength(9);
  });

  it('names no winner by rank, and waits where little is rated', () => {
    expect(view).toMatchObject({
      enough: true,
      answer: 'No response is clearly different from the others so far; the chart shows each of them.',
    });
    expect(build(times(4, after('tea', 9, 1)))).toMatchObject({ enough: false });
    expect(build([urge()])).toMatchObject({
      enough: false,
      config: null,
      answer:
        'When you log an urge, you can note what you did instead; this will then compare your responses.',
    });
  });
});
