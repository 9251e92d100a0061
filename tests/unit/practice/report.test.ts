import { describe, expect, it } from 'vitest';
import { parseNote } from '../../../src/entries/parse';
import { reportOf } from '../../../src/practice/report';
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

describe('the report', () => {
  it('counts plainly what lies in its range', () => {
    const report = reportOf(journal, { from: day('2026-03-11'), to: day('2026-03-31') }, LOOK);
    expect(report).toContain('From 11 March 2026 to 31 March 2026.');
    expect(report).toContain(
      '- 1 day with something written down\n- 1 urge, 0 of them resisted\n- 1 slip, 1 of them',
    );
    expect(report).toContain('- Rules kept: 1 of 3\n');
    expect(report).toContain('- 19 days now, 19 days the longest\n');
  });

  it('has a table of its chart’s columns for each question that has numbers', () => {
    const report = reportOf(journal, { from: day('2026-03-01'), to: day('2026-03-31') }, LOOK);
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

  it('holds no entry, whatever the words in it', () => {
    const report = reportOf(journal, { from: day('2026-03-01'), to: day('2026-03-31') }, LOOK);
    const { entries, problems } = parseNote(sourceOf(report), { mood: 'mood', sleep: 'sleep' });
    expect({ entries, problems }).toEqual({ entries: [], problems: [] });
  });
});
