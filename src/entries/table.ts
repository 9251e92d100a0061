/** Entries as a table, a row an entry, with every field of every kind: CSV as RFC 4180 has it, and back. */
import { writtenOut } from './digits';
import type { Entry } from './entry';
import type { FieldValues } from './format';
import { COMMON_FIELDS, KINDS, fieldsOf, kindRow, type FieldRow, type Kind } from './kinds';
import { fieldOf } from './make-entry';
import { joinList, splitList } from './quotes';
import { formatTime } from './read-time';

/** One entry as a row says it: by column, empty where nothing is given. */
export type Row = Readonly<Record<string, string>>;

/** `date`, `time`, `kind`, each field once, and the words. */
export const COLUMNS: readonly string[] = [
  ...COMMON_FIELDS.map(({ key }) => key),
  'kind',
  ...new Set(KINDS.flatMap(({ fields }) => fields.map(({ key }) => key))),
  'text',
];

/** `date` is the day on which the entry counts. */
export function rowOf(entry: Entry, date: string): Row {
  const row = kindRow(entry.kind);
  const cells: Record<string, string> = {
    date,
    kind: entry.kind,
    text: entry.text ?? '',
  };
  if (entry.time !== null) cells.time = formatTime(entry.time);
  for (const field of row?.fields ?? []) cells[field.key] = cellOf(entry, field);
  return cells;
}

/** What a row says, as it is to be written; null = no such kind. */
export function draftOf(row: Row): { kind: Kind; fields: FieldValues; text: string } | null {
  const kind = kindRow(row.kind ?? '');
  if (!kind) return null;
  const given = fieldsOf(kind).map(({ key, type }) => {
    const cell = row[key] ?? '';
    return [key, type === 'list' ? splitList(cell) : cell] as const;
  });
  const fields: FieldValues = Object.fromEntries(given.filter(([, value]) => value.length > 0));
  return { kind: kind.kind, fields, text: row.text ?? '' };
}

/** With a line of names. `more` are columns besides. */
export function formatTable(rows: readonly Row[], more: readonly string[] = []): string {
  const columns = [...COLUMNS, ...more];
  return `${columns.join(',')}${LINE_END}${formatRows(rows, columns)}`;
}

/** The lines of a table without that of names. */
export function formatRows(rows: readonly Row[], columns: readonly string[]): string {
  return rows
    .map((row) => `${columns.map((column) => quoted(row[column] ?? '')).join(',')}${LINE_END}`)
    .join('');
}

/** As RFC 4180 has it. */
const LINE_END = '\r\n';

/**
 * Columns are known by their names, in any order; a row that is empty has none of them, and counts as a row all the same. Cells are
 * parted by commas, or by the semicolons that spreadsheets of many languages write, or by tabs, as rows copied out of one are.
 */
export function parseTable(text: string): readonly Row[] {
  return [...rowsIn(text)];
}

/** The same, row by row. */
export function* rowsIn(text: string): Generator<Row> {
  const rows = cellsOf(text.replace(/^\uFEFF/, ''));
  const names = rows.next();
  const columns = names.done === true ? [] : names.value.map((name) => plain(name).trim());
  for (const cells of rows) {
    const named = cells.every((cell) => cell === '') ? [] : columns;
    yield Object.fromEntries(named.map((column, at) => [column, plain(cells[at] ?? '')]));
  }
}

function cellOf(entry: Entry, field: FieldRow): string {
  const value = fieldOf(entry, field);
  if (value === null) return '';
  if (typeof value === 'number') return writtenOut(value);
  if (typeof value === 'string') return value;
  return field.type === 'list' ? joinList(value) : value.join(', ');
}

/** What a spreadsheet would take for a formula gets an apostrophe in front, and so does what has one already. */
function quoted(cell: string): string {
  const safe = /^'*[=+\-@\t\r\n]|^'/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function plain(cell: string): string {
  return cell.startsWith("'") ? cell.slice(1) : cell;
}

const SEPARATORS = [',', ';', '\t'] as const;
type Separator = (typeof SEPARATORS)[number];

const CELLS: Readonly<Record<Separator, RegExp>> = {
  ',': /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|\r|$)/y,
  ';': /(?:"((?:[^"]|"")*)"|([^";\r\n]*))(;|\r\n|\n|\r|$)/y,
  '\t': /(?:"((?:[^"]|"")*)"|([^"\t\r\n]*))(\t|\r\n|\n|\r|$)/y,
};

/** What parts the names of the columns, the most often; Excel may say it in a line of its own before them. */
function separatorOf(text: string): { readonly separator: Separator; readonly from: number } {
  const [said = '', named] = /^sep=([,;\t])(?:\r\n|\n|\r|$)/i.exec(text) ?? [];
  const separator = SEPARATORS.find((each) => each === named);
  if (separator) return { separator, from: said.length };
  const [names = ''] = /^[^\r\n]*/.exec(text) ?? [];
  const bare = names.replace(/"[^"]*"/g, '');
  const often = (each: string): number => bare.split(each).length;
  return { separator: SEPARATORS.reduce((best, each) => (often(each) > often(best) ? each : best)), from: 0 };
}

function* cellsOf(text: string): Generator<string[]> {
  const { separator, from } = separatorOf(text);
  const cell = new RegExp(CELLS[separator]);
  let row: string[] = [];
  for (let at = from; at < text.length; at = cell.lastIndex) {
    cell.lastIndex = at;
    const match = cell.exec(text);
    const [whole, inQuotes, bare = '', end = ''] = match ?? [];
    if (whole === undefined) {
      // A quote in the midst of a cell: what is left of the line is taken as it is.
      const rest = /[^\r\n]*/y;
      rest.lastIndex = at;
      const [words = ''] = rest.exec(text) ?? [];
      row.push(words);
      cell.lastIndex = at + words.length + (text.startsWith('\r\n', at + words.length) ? 2 : 1);
    } else {
      row.push(inQuotes?.replaceAll('""', '"') ?? bare);
      if (end === separator) {
        if (cell.lastIndex < text.length) continue;
        row.push('');
      }
    }
    yield row;
    row = [];
  }
}
