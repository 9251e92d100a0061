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

  it('has no row where there is nothing, or names alone', () => {
    expect(parseTable('')).toEqual([]);
    expect(parseTable('\uFEFF')).toEqual([]);
    expect(parseTable('date,kind')).toEqual([]);
    expect(parseTable('date,kind\r\n')).toEqual([]);
    expect(parseTable('sep=;')).toEqual([]);
    expect(parseTable('\r\n')).toEqual([]);
  });

  it.each([
    ['a;b\n1;2', [{ a: '1', b: '2' }]],
    ['a;b\n1;2\n', [{ a: '1', b: '2' }]],
    ['a;b\r1;2', [{ a: '1', b: '2' }]],
    ['a\tb\n1\t', [{ a: '1', b: '' }]],
    ['a\tb\n1\t"2\t3"', [{ a: '1', b: '2\t3' }]],
    ['a;b;c,d\n1;2;3', [{ a: '1', b: '2', 'c,d': '3' }]],
    ['a,b\n1', [{ a: '1', b: '' }]],
    ['a,b\n1,2,3', [{ a: '1', b: '2' }]],
    ['a,b\n1,"2, 3"', [{ a: '1', b: '2, 3' }]],
    ['a;b\n1;"2; 3"', [{ a: '1', b: '2; 3' }]],
    ['a,b\n1,""', [{ a: '1', b: '' }]],
    ['a,b\n,', [{}]],
    ['a,b\n"1\n""2"" 3",4', [{ a: '1\n"2" 3', b: '4' }]],
    [
      'a,b\r\n1 "x", 2\r\n3,4',
      [
        { a: '1 "x", 2', b: '' },
        { a: '3', b: '4' },
      ],
    ],
    [
      'a,b\n1 "x\n3,4',
      [
        { a: '1 "x', b: '' },
        { a: '3', b: '4' },
      ],
    ],
    ['SEP=\t\na\tb\n1\t2', [{ a: '1', b: '2' }]],
    ['sep=,\na,b\n1,2;3', [{ a: '1', b: '2;3' }]],
    ['sep=|\n1', [{ 'sep=|': '1' }]],
    ["'a,b\n'1,''2", [{ a: '1', b: "'2" }]],
  ])('%j is read as %j', (text, rows) => {
    expect(parseTable(text)).toEqual(rows);
  });

  it('is written as RFC 4180 has it, more columns behind', () => {
    const columns = [...COLUMNS, 'path'].join(',');
    const cells = (text: string, path: string) =>
      [...COLUMNS.map((column) => (column === 'text' ? text : '')), path].join(',');
    expect(formatTable([{ text: 'a "b", c', path: 'A.md' }, { text: '-d' }], ['path'])).toBe(
      `${columns}\r\n${cells('"a ""b"", c"', 'A.md')}\r\n${cells("'-d", '')}\r\n`,
    );
    expect(formatTable([{ text: "don't" }])).toBe(
      `${COLUMNS.join(',')}\r\n${','.repeat(COLUMNS.length - 1)}don't\r\n`,
    );
    expect(formatTable([])).toBe(`${COLUMNS.join(',')}\r\n`);
  });

  it('has time and date first, the words last, and empty cells for what is not given', () => {
    expect(COLUMNS.slice(0, 4)).toEqual(['date', 'time', 'kind', 'intensity']);
    expect(COLUMNS.at(-1)).toBe('text');
    expect(
      rowOf(
        made('slip', { time: 75_600, channels: ['call', 'text'], triggers: ['a, b', 'c'] }),
        '2026-03-01',
      ),
    ).toEqual({
      date: '2026-03-01',
      time: '21:00',
      kind: 'slip',
      channel: 'call, text',
      intensity: '',
      trigger: '"a, b", c',
      plan: '',
      text: '',
    });
    expect(rowOf(made('letter', { text: 'so' }), '2026-03-01')).toEqual({
      date: '2026-03-01',
      kind: 'letter',
      note: '',
      text: 'so',
    });
  });

  it('is a draft of what its kind has, and of nothing else', () => {
    expect(
      draftOf({ kind: 'Slip', channel: 'call', trigger: 'a, "b, c"', after: '3', time: '21:14', date: '' }),
    ).toEqual({
      kind: 'slip',
      fields: { channel: 'call', trigger: ['a', 'b, c'], time: '21:14' },
      text: '',
    });
    expect(draftOf({})).toBeNull();
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
