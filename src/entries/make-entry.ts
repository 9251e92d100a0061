/** An entry in the shape of its kind's row, with nothing in it that keeps the note's text alive. */
import type { Entry } from './entry';
import { channelList, flat, intern, NONE } from './intern';
import { KINDS, type FieldRow, type KindRow } from './kinds';
import { parseLocalDay, type LocalDay } from './local-day';
import type { Reading } from './read-entry';
import type { Value } from './read-value';

/** What a field of an entry holds. */
export type Kept = number | string | readonly string[] | null;

/** What every entry has, of whatever kind. */
export type Common = Pick<Entry, 'line' | 'column' | 'time' | 'date' | 'text'>;

/** `line` and `column` of the tag, 1-based. Null = the kind is unknown, or it counts in nothing. */
export function makeEntry(
  { row, time, values, text, counts }: Reading,
  line: number,
  column: number,
): Entry | null {
  if (!row || !counts) return null;
  const date = dayOf(values.date ?? null);
  const common = { line, column, time, date, text: text === null ? null : flat(text) };
  return entryOf(row, common, (field) => kept(field, values[field.key] ?? null));
}

/** The only place where an entry is put together: `valueOf` gives for each field what its type in the row says. */
export function entryOf(row: KindRow, common: Common, valueOf: (field: FieldRow) => Kept): Entry {
  const made: Record<string, Kept> = { ...BLANK.get(row) };
  made.kind = row.kind;
  made.line = common.line;
  made.column = common.column;
  made.time = common.time;
  made.date = common.date;
  made.text = common.text;
  for (const field of row.fields) made[field.name] = valueOf(field);
  return made as unknown as Entry;
}

/** What an entry holds for a field of its kind. */
export function fieldOf(entry: Entry, field: FieldRow): Kept {
  return (entry as unknown as Readonly<Record<string, Kept>>)[field.name] ?? null;
}

/** Copied for each entry, so that all of a kind have one shape in memory; read from JSON, which leaves no room to spare. */
const BLANK: ReadonlyMap<KindRow, Readonly<Record<string, Kept>>> = new Map(
  KINDS.map((row) => {
    const names = ['kind', 'line', 'column', 'time', 'date', 'text', ...row.fields.map(({ name }) => name)];
    const blank: unknown = JSON.parse(`{${names.map((name) => `"${name}":null`).join()}}`);
    return [row, blank as Readonly<Record<string, Kept>>];
  }),
);

function kept({ type, otherwise }: FieldRow, value: Value | null): Kept {
  switch (type) {
    case 'intensity':
    case 'amount':
    case 'time':
      return typeof value === 'number' ? value : null;
    case 'list':
      return typeof value === 'object' && value ? value : NONE;
    case 'channels':
      return typeof value === 'object' && value ? channelList(value) : NONE;
    default:
      return typeof value === 'string' ? intern(value) : (otherwise ?? null);
  }
}

function dayOf(value: Value | null): LocalDay | null {
  return typeof value === 'string' ? parseLocalDay(intern(value)) : null;
}
