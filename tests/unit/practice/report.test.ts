import { describe, expect, it } from 'vitest';
import { CHARTS } from '../../../src/charts/index';
import { parseNote } from '../../../src/entries/parse';
import type { Days } from '../../../src/journal/range';
import { chartInput, reportOf, type ReportParts } from '../../../src/practice/report';
import { formatDay } from '../charts/builders';
import { sourceOf } from '../entries/source';
import { daily, day, journalOf, slip, start, urge } from '../journal/notes';

const LOOK = { formatDay, formatHour: String, weekStart: 1 } as const;
const journal = journalOf(
  [
    daily('2026-03-01', [start()]),
    daily('2026-03-10', [urge({ at: '21:00', intensity: 7, triggers: ['a | b', '- #no-contact/slip'] })]),
    daily('2026-03-12', [urge({ intensity: 3 }), slip({ channels: ['text'] })], {
      rulesKept: 1,
      rulesTotal: 3,
    }),
  ],
  '2026-03-31',
);

function told(range: Days, pictures: ReportParts['pictures'] = new Map()): string {
  const input = chartInput(journal, range, LOOK);
  const views = new Map(CHARTS.map(({ name, build }) => [name, build(input)]));
  return reportOf({ journal, range, look: LOOK, views, pictures });
}

describe('the report', () => {
  it('counts plainly what lies in its range', () => {
    const report = told({ from: day('2026-03-11'), to: day('2026-03-31') });
    expect(report).toContain('From 11 March 2026 to 31 March 2026.');
    expect(report).toContain(
      '- 1 day with something written down\n- 1 urge, 0 of them resisted\n- 1 slip, 1 of them',
    );
    expect(report).toContain('- Rules kept: 1 of 3\n');
    expect(report).toContain('- 19 days now, 19 days the longest\n');
  });

  it('has a table of its chart’s columns for each question that has numbers', () => {
    const report = told({ from: day('2026-03-01'), to: day('2026-03-31') });
    const tables = report.match(/^\| .* \|\n\| --- .*\|$/gm) ?? [];
    expect(tables.length).toBeGreaterThan(3);
    const widths = report
      .split('\n')
      .filter((line) => line.startsWith('| '))
      .map((line) => line.replaceAll('\\|', '').split('|').length);
    const heads = report.split('\n').filter((line) => line.startsWith('| ---'));
    expect(heads.length).toBe(tables.length);
    expect(Math.min(...widths)).toBeGreaterThan(2);
    expect(report).toContain('a \\| b');
  });

  it('shows the charts that were drawn, by a name that any reader of Markdown follows', () => {
    const range = { from: day('2026-03-01'), to: day('2026-03-31') };
    const report = told(range, new Map([['hours', { file: 'my journal hours.png' }]]));
    expect(report).toMatch(/^!\[[^\]]+\]\(my%20journal%20hours\.png\)$/m);
    expect(report.match(/!\[/g)).toHaveLength(1);
  });

  it('holds no entry, whatever the words in it', () => {
    const report = told({ from: day('2026-03-01'), to: day('2026-03-31') });
    const { entries, problems } = parseNote(sourceOf(report), { mood: 'mood', sleep: 'sleep' });
    expect({ entries, problems }).toEqual({ entries: [], problems: [] });
  });
});
