/** One list item read as an entry: its kind, time and values, and what is wrong with it. */
import type { ListItem, NoteProblem, ProblemCode } from './entry';
import { oneLine } from './intern';
import { KINDS, fieldAt, kindRow, type FieldKey, type FieldRow, type KindRow } from './kinds';
import { LineProblems } from './line-problems';
import { mendValue } from './mend-value';
import { addNearFields, addNearKey } from './near-problems';
import { nearest } from './nearest';
import { MESSAGES, valueMessage } from './problems';
import { readHead, type Head } from './read-head';
import { meantClock, parseClock } from './read-time';
import { isTooEarly, readValue, takesAnything, type Value, type Values } from './read-value';
import { FieldCursor } from './scan-fields';

export interface Reading {
  /** Null = no such kind. */
  readonly row: KindRow | null;
  /** Offsets of the tag. */
  readonly tagFrom: number;
  readonly tagTo: number;
  /** Seconds since midnight; null = none. */
  readonly time: number | null;
  readonly values: Values;
  /** A slice of the note: whoever keeps it keeps a copy. */
  readonly text: string | null;
  /** False = its date is before the year 2000, so that it counts in nothing. */
  readonly counts: boolean;
  readonly problems: readonly NoteProblem[];
}

/** Null = the item is no entry: its tag does not stand at the start. */
export function readEntry(text: string, item: ListItem): Reading | null {
  const head = readHead(text, item);
  return head && readBehind(text, item, head);
}

function readBehind(text: string, item: ListItem, head: Head): Reading {
  const { tagFrom, kindFrom, tagTo, timeFrom, timeTo } = head;
  const problems = new LineProblems(text, item);
  const row = kindRow(text.slice(kindFrom, tagTo));
  const inFront = timeTo > timeFrom ? readTime(text, head, problems) : null;
  if (!row) addUnknownKind(text, head, problems);
  const read = row ? readFields(text, row, tagTo, item.end, inFront !== null, problems) : NOTHING;
  const time = typeof read.values.time === 'number' ? read.values.time : inFront;
  return { row, tagFrom, tagTo, time, ...read, problems: problems.all };
}

type Fields = Pick<Reading, 'values' | 'text' | 'counts'>;

const NOTHING: Fields = { values: {}, text: null, counts: true };

function readTime(text: string, { timeFrom, timeTo }: Head, problems: LineProblems): number | null {
  const written = text.slice(timeFrom, timeTo);
  const time = parseClock(written);
  if (time === null) {
    problems.add({
      code: 'bad-time',
      from: timeFrom,
      to: timeTo,
      message: (line) => MESSAGES.notTime(written, line),
      fix: meantClock(written),
    });
  }
  return time;
}

function addUnknownKind(text: string, head: Head, problems: LineProblems): void {
  const { tagFrom: from, kindFrom, tagTo: to, timeFrom, timeTo } = head;
  const kind = text.slice(kindFrom, to);
  const place = { code: 'unknown-kind', from, to } as const;
  if (kind.toLowerCase() === 'rule') {
    const fix = timeFrom === timeTo ? `[ ] ${text.slice(from, to)}` : null;
    problems.add({ ...place, message: MESSAGES.ruleIsTask, fix });
    return;
  }
  const meant = nearest(
    KINDS.map((row) => row.kind),
    kind,
  );
  const fix = meant && text.slice(from, kindFrom) + meant;
  problems.add({ ...place, message: (line) => MESSAGES.unknownKind(kind, line), fix });
}

/** `timed` = a time stands in front, so that one in a field is not asked for. */
export function readFields(
  text: string,
  row: KindRow,
  from: number,
  to: number,
  timed: boolean,
  problems: LineProblems,
): Fields {
  const values: Partial<Record<FieldKey, Value>> = {};
  let grown: Map<FieldKey, string[]> | null = null;
  let words: string | null = null;
  let wordsFrom = from;
  let counts = true;
  const cursor = new FieldCursor(text, from, to);
  while (cursor.next()) {
    const field = fieldAt(row, text, cursor.keyFrom, cursor.keyTo);
    if (cursor.closed) {
      if (!field) addNearKey(text, row, cursor, problems);
      words = withMore(words, text, wordsFrom, cursor.from);
      wordsFrom = cursor.to;
    }
    if (!field || (field.type === 'time' && timed)) continue;
    if (!cursor.closed) {
      addUnclosed(text, field, cursor, problems);
      continue;
    }
    const before = values[field.key];
    if (before !== undefined && typeof before !== 'object') {
      addTwice(field, cursor, problems);
      continue;
    }
    const value =
      readValue(field, text, cursor.valueFrom, cursor.valueTo) ?? mended(text, field, cursor, problems);
    if (field.key === 'date' && value === null && isTooEarly(text.slice(cursor.valueFrom, cursor.valueTo)))
      counts = false;
    if (before !== undefined && typeof value === 'object' && value !== null) {
      grown ??= new Map();
      values[field.key] = goOn(grown, field.key, before, value);
    } else if (value !== null) values[field.key] = value;
  }
  words = withMore(words, text, wordsFrom, to);
  if (words !== null && /[:：]/.test(words)) addNearFields(text, row, from, to, values, problems);
  return { values, text: words, counts };
}

/** Words with those between two offsets added, in one line. */
function withMore(words: string | null, text: string, from: number, to: number): string | null {
  if (to - from < 2 && (to === from || text[from] === ' ')) return words;
  const more = oneLine(text.slice(from, to)).trim();
  if (more === '') return words;
  return words === null ? more : `${words} ${more}`;
}

function mended(
  text: string,
  field: FieldRow,
  { valueFrom, valueTo }: FieldCursor,
  problems: LineProblems,
): Value | null {
  if (takesAnything(field)) return null;
  const { value, wrong } = mendValue(field, text.slice(valueFrom, valueTo));
  for (const { part, at, fix } of wrong) {
    const from = valueFrom + at;
    const message = (line: number): string => valueMessage(field, part, line);
    problems.add({ code: codeOf(field), from, to: from + part.length, message, fix });
  }
  return value;
}

/** A list that is given again goes on. The first one is shared with other entries, so a copy of it grows. */
function goOn(
  grown: Map<FieldKey, string[]>,
  key: FieldKey,
  before: readonly string[],
  more: readonly string[],
): readonly string[] {
  const list = grown.get(key) ?? [...before];
  for (const word of more) list.push(word);
  grown.set(key, list);
  return list;
}

function addTwice(field: FieldRow, { from, to }: FieldCursor, problems: LineProblems): void {
  const message = (line: number): string => MESSAGES.twice(field.key, line);
  problems.add({ code: 'bad-value', severity: 'warning', from, to, message });
}

/** What was to be in the bracket is certain where it is one word that the field takes, with nothing or another bracket behind. */
function addUnclosed(text: string, field: FieldRow, cursor: FieldCursor, problems: LineProblems): void {
  const { from, valueFrom, valueTo } = cursor;
  const close = text[from] === '[' ? ']' : ')';
  const written = text.slice(valueFrom, Math.min(valueTo, problems.endOfLine(from)));
  const word = /^([^\s[\]()]+)\s*(?=[[(]|$)/.exec(written)?.[1] ?? '';
  const certain = readValue(field, word, 0, word.length) !== null;
  const to = certain ? valueFrom + word.length : valueFrom + written.length;
  const fix = certain ? `${text.slice(from, to)}${close}` : null;
  const message = (line: number): string => MESSAGES.notClosed(field.key, close, line);
  problems.add({ code: codeOf(field), from, to, message, fix });
}

function codeOf({ type }: FieldRow): ProblemCode {
  switch (type) {
    case 'intensity':
      return 'bad-intensity';
    case 'amount':
      return 'bad-number';
    case 'date':
      return 'bad-date';
    case 'time':
      return 'bad-time';
    case 'channels':
      return 'unknown-channel';
    default:
      return 'bad-value';
  }
}
