import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/entries/entry';
import { formatEntry } from '../../../src/entries/format';
import { KINDS } from '../../../src/entries/kinds';
import { parseNote } from '../../../src/entries/parse';
import { parseClock } from '../../../src/entries/read-time';
import { COLUMNS, draftOf, formatTable, parseTable, rowOf } from '../../../src/entries/table';
import { anyEntry } from './any-entry';
import { made } from './made';
import { sourceOf } from './source';

const cell = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom('=1+1', '+a', '-b', '@c', '\td', "'e", "'=f", 'g "h"', 'i, j', 'k\r\nl', '"'),
);

describe('a table of entries', () => {
  it('has a column for every field of every kind', () => {
    for (const { fields } of KINDS) for (const { key } of fields) expect(COLUMNS).toContain(key);
    expect(new Set(COLUMNS).size).toBe(COLUMNS.length);
  });

  it('reads back what was written into it, whatever stands in the cells', () => {
    const row = fc.record(Object.fromEntries(COLUMNS.map((column) => [column, cell])));
    const filled = row.filter((each) => Object.values(each).some((value) => value !== ''));
    fc.assert(
      fc.property(fc.array(filled, { maxLength: 4 }), (rows) => {
        expect(parseTable(formatTable(rows))).toEqual(rows);
      }),
    );
  });

  it('has no cell that a spreadsheet would take for a formula', () => {
    for (const text of ['=1+1', '+1', '-1', '@a', '\ta']) {
      expect(formatTable([{ kind: 'urge', text }])).not.toMatch(/(?:^|[,"\n])[=+\-@\t]/);
    }
  });

  it('says of every entry what a line of it would say', () => {
    const words = fc.constantFrom('old photos', 'a, b', 'say "no"', '"so"', '=1', 'é 💔', '[[Sam, 2024]]');
    fc.assert(
      fc.property(anyEntry(words), (entry) => {
        // The note of a letter is kept without its brackets.
        fc.pre(entry.kind !== 'letter' || entry.note !== '[[Sam, 2024]]');
        const [row] = parseTable(formatTable([rowOf(entry, '2026-03-01')]));
        const draft = row && draftOf(row);
        if (!row || !draft) throw new Error('No row.');
        const { time = '', ...fields } = draft.fields;
        const line = formatEntry({
          ...draft,
          fields,
          time: typeof time === 'string' ? parseClock(time) : null,
        });
        const [read] = parseNote(sourceOf(line), {
          mood: 'mood',
          sleep: 'sleep',
        }).entries;
        expect(placeless(read)).toEqual(placeless({ ...entry, date: read?.date ?? null }));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['more digits than a number shows', 1e24, '1000000000000000000000000'],
    ['a tiny one', 0.000_000_125, '0.000000125'],
    ['a plain one', 7.5, '7.5'],
  ])('says a number as a line can: %s', (_, minutes, written) => {
    const [row] = parseTable(formatTable([rowOf(made('urge', { minutes }), '2026-03-01')]));
    expect(row).toMatchObject({ minutes: written });
    const line = formatEntry({ kind: 'urge', time: null, fields: { minutes: row?.['minutes'] } });
    expect(parseNote(sourceOf(line), { mood: 'mood', sleep: 'sleep' }).entries).toMatchObject([{ minutes }]);
  });

  it('is read with its columns in any order, and with line feeds only', () => {
    expect(parseTable('kind,intensity\nurge,7\n\nslip,\n')).toEqual([
      { kind: 'urge', intensity: '7' },
      {},
      { kind: 'slip', intensity: '' },
    ]);
    expect(parseTable('Kind, Text\nurge,he said "no"\nslip,b')).toEqual([
      { Kind: 'urge', Text: 'he said "no"' },
      { Kind: 'slip', Text: 'b' },
    ]);
  });

  it.each([
    ['semicolons', 'date;kind;text\r\n2026-03-01;urge;"a; b, c"\r\n2026-03-02;slip;\r\n'],
    ['a mark of its encoding', '\uFEFFdate;kind;text\n2026-03-01;urge;"a; b, c"\n2026-03-02;slip;'],
    ['tabs', 'date\tkind\ttext\n2026-03-01\turge\ta; b, c\n2026-03-02\tslip\t'],
    [
      'a line that names what parts cells',
      'sep=;\r\ndate;kind;text\r\n2026-03-01;urge;"a; b, c"\r\n2026-03-02;slip;',
    ],
    ['quoted names with commas in them', '"date";"kind";"text"\n2026-03-01;urge;"a; b, c"\n2026-03-02;slip;'],
  ])('is read with %s', (_, text) => {
    expect(parseTable(text)).toEqual([
      { date: '2026-03-01', kind: 'urge', text: 'a; b, c' },
      { date: '2026-03-02', kind: 'slip', text: '' },
    ]);
  });

  it('knows no row of a kind that there is not', () => {
    expect(draftOf({ kind: 'party' })).toBeNull();
    expect(draftOf(rowOf(made('urge', { intensity: 0 }), '2026-03-01'))).toMatchObject({
      kind: 'urge',
      fields: { intensity: '0' },
    });
  });
});

function placeless(entry: Entry | undefined): object {
  return { ...entry, line: 0, column: 0 };
}
