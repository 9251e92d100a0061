/** What notes say as one flat list of texts and numbers: small to keep, and quick to read back. */
import type { Entry, NoteEntries, NoteProblem } from '../../entries/entry';
import { KINDS, type FieldRow } from '../../entries/kinds';
import { fieldOf, type Kept } from '../../entries/make-entry';
import { joinList } from '../../entries/quotes';
import { CODES, SEVERITIES } from './packed-words';

export type Cell = string | number | null;

export function packNote({
  path,
  day,
  daily,
  entries,
  mood,
  sleep,
  rulesKept,
  rulesTotal,
  rules,
  problems,
}: NoteEntries): Cell[] {
  return [
    path,
    day,
    daily ? 1 : 0,
    mood,
    sleep,
    rulesKept,
    rulesTotal,
    rules,
    entries.length,
    problems.length,
    ...entries.flatMap(packEntry),
    ...problems.flatMap(packProblem),
  ];
}

function packEntry(entry: Entry): Cell[] {
  const kind = KINDS.findIndex((row) => row.kind === entry.kind);
  const fields = KINDS[kind]?.fields ?? [];
  return [
    kind,
    entry.line,
    entry.column,
    entry.time,
    entry.date,
    entry.text,
    ...fields.map((field) => packValue(field, fieldOf(entry, field))),
  ];
}

function packValue({ type, values = [] }: FieldRow, value: Kept): Cell {
  if (value === null || typeof value === 'number') return value;
  if (typeof value !== 'string') return type === 'channels' ? bitsOf(values, value) : joinList(value, ',');
  return type === 'one-of' ? values.indexOf(value) : value;
}

function packProblem({ line, column, length, severity, code, message, fix }: NoteProblem): Cell[] {
  return [line, column, length, SEVERITIES.indexOf(severity), CODES.indexOf(code), message, fix];
}

function bitsOf(words: readonly string[], given: readonly string[]): number {
  return given.reduce((bits, word) => bits | (1 << words.indexOf(word)), 0);
}
