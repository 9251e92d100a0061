/** Which of a table's columns are ours: by their names, else by what the user says. */
import { canonicalKey } from '../entries/key';
import type { Row } from '../entries/table';
import { READ_COLUMNS, TOLD_COLUMNS } from './journal-rows';

/** By the file's column, ours; absent = it is left out. */
export interface Matching {
  readonly columns: ReadonlyMap<string, string>;
  /** Of rows that do not say their kind. */
  readonly kind: string;
}

/** The file's columns, in their order. */
export function columnsIn(rows: readonly Row[]): readonly string[] {
  const filled = rows.find((row) => !isBlank(row));
  return filled ? Object.keys(filled) : [];
}

/** As an empty row of a table is read. */
export function isBlank(row: Row): boolean {
  return Object.keys(row).length === 0;
}

/** Ours by name. */
export function knownColumns(columns: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    columns.flatMap((column): (readonly [string, string])[] => {
      const key = canonicalKey(column);
      return READ_COLUMNS.includes(key) ? [[column, key]] : [];
    }),
  );
}

/** Those that only the user can name; what we say ourselves and never read needs no name. */
export function strangeColumns(columns: readonly string[]): readonly string[] {
  const known = knownColumns(columns);
  const told: readonly string[] = TOLD_COLUMNS;
  return columns.filter(
    (column) => column !== '' && !known.has(column) && !told.includes(canonicalKey(column)),
  );
}

/** What a column of another name is likely to be; empty = there is no telling. For the user to confirm. */
export function likelyColumn(column: string): string {
  const key = canonicalKey(column);
  return LIKELY.find(([, names]) => names.includes(key))?.[0] ?? '';
}

const LIKELY: readonly (readonly [string, readonly string[]])[] = [
  ['date', ['day', 'when', 'datetime', 'date-time', 'timestamp', 'created']],
  ['time', ['hour', 'clock', 'at']],
  ['kind', ['type', 'category', 'event']],
  ['intensity', ['strength', 'level', 'rating', 'score', 'severity', 'before']],
  ['trigger', ['triggers', 'cause', 'reason', 'set-off-by']],
  ['response', ['responses', 'action', 'did', 'instead']],
  ['text', ['words', 'notes', 'comment', 'comments', 'description', 'entry']],
  ['sleep', ['hours-of-sleep', 'slept', 'sleep-hours']],
];

/** By our column, what the file calls it. */
export function namesInFile({ columns }: Pick<Matching, 'columns'>): ReadonlyMap<string, string> {
  // Of two with one meaning the first is named.
  return new Map([...columns].reverse().map(([name, key]) => [key, name]));
}

/** The rows under our names; a blank one stays blank. Of two columns with one meaning the first that says something counts. */
export function matched(rows: readonly Row[], { columns, kind }: Matching): readonly Row[] {
  return rows.map((row) => {
    const ours: Record<string, string> = {};
    if (isBlank(row)) return ours;
    for (const [column, key] of columns) ours[key] = (ours[key] ?? '') || (row[column] ?? '');
    if ((ours.kind ?? '').trim() === '') ours.kind = kind;
    return ours;
  });
}
