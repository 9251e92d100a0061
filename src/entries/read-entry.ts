/** One list item read as an entry: its kind, time and fields with their places, its free text, and what was wrong with it. */
import type { NoteProblem, ProblemCode } from './entry';
import { fieldRow, kindRow, type FieldRow, type KindRow } from './kinds';
import { MESSAGES, valueMessage } from './problems';
import { readValue, type Value } from './read-value';
import { TIME_LIKE, parseClock } from './read-time';
import { scanFields, type RawField } from './scan-fields';

export interface Item {
  readonly text: string;
  /** Offset of the line on which the item starts, and where the item's own text ends. */
  readonly from: number;
  readonly to: number;
  /** 1-based, for problems. */
  readonly line: number;
}

export interface Reading {
  /** Null = no such kind. */
  readonly row: KindRow | null;
  /** Offsets of the tag. */
  readonly tagFrom: number;
  readonly tagTo: number;
  /** Seconds since midnight; null = none. */
  readonly time: number | null;
  /** By key, the first value of each; lists hold all. */
  readonly values: ReadonlyMap<string, Value>;
  readonly fields: readonly RawField[];
  readonly problems: readonly NoteProblem[];
}

const HEAD = /\uFEFF?(?:[ \t>]|(?:[-*+]|\d{1,9}[.)])(?=[ \t]))*(?:\[[^\]\n]\][ \t]+)?/y;
/** What Obsidian takes for a tag. */
const TAG = /#no-contact\/([^\s\u2000-\u206F\u2E00-\u2E7F'!"#$%&()*+,.:;<=>?@^`{|}~[\]\\]*)/iy;

/** Null = the item is no entry: its tag does not stand at the start. */
export function readEntry(item: Item): Reading | null {
  const head = headOf(item);
  if (!head) return null;
  const { tagFrom, tagTo, kind, timeFrom, timeTo } = head;
  const notes = new Problems(item);
  const row = kindRow(kind);
  if (!row) {
    const isRule = kind.toLowerCase() === 'rule';
    const message = isRule ? MESSAGES.ruleIsTask(item.line) : MESSAGES.unknownKind(kind, item.line);
    notes.add(
      'unknown-kind',
      'error',
      tagFrom,
      tagTo,
      message,
      isRule ? `[ ] ${item.text.slice(tagFrom, tagTo)}` : null,
    );
  }
  let time: number | null = null;
  if (timeTo > timeFrom) {
    const written = item.text.slice(timeFrom, timeTo);
    time = parseClock(written);
    if (time === null) notes.add('bad-time', 'error', timeFrom, timeTo, MESSAGES.notTime(written, item.line));
  }
  const fields = scanFields(item.text, tagTo, item.to);
  const values = row ? readFields(item, row, fields, time !== null, notes) : NO_VALUES;
  const fieldTime = values.get('time');
  if (timeTo === timeFrom && typeof fieldTime === 'number') time = fieldTime;
  return { row, tagFrom, tagTo, time, values, fields, problems: notes.all };
}

/** What remains when tag, time and fields are taken away: in one line, without quote marks of its further lines. */
export function freeText(item: Item, { tagTo, fields }: Reading): string {
  let text = '';
  let at = tagTo;
  for (const { from, to } of fields) {
    text += `${item.text.slice(at, from)} `;
    at = to;
  }
  return `${text}${item.text.slice(at, item.to)}`
    .replace(/\r?\n[ \t>]*/g, ' ')
    .replace(/[ \t]+/g, ' ')
    .trim();
}

const NO_VALUES: ReadonlyMap<string, Value> = new Map();

interface Head {
  readonly tagFrom: number;
  readonly tagTo: number;
  readonly kind: string;
  /** The same where there is no time. */
  readonly timeFrom: number;
  readonly timeTo: number;
}

function headOf({ text, from, to }: Item): Head | null {
  HEAD.lastIndex = from;
  HEAD.exec(text);
  let at = HEAD.lastIndex;
  const timeFrom = at;
  let timeTo = at;
  TIME_LIKE.lastIndex = at;
  if (TIME_LIKE.test(text)) {
    timeTo = TIME_LIKE.lastIndex;
    at = timeTo;
    while (text[at] === ' ' || text[at] === '\t') at += 1;
  }
  TAG.lastIndex = at;
  const kind = TAG.exec(text)?.[1];
  if (kind === undefined || TAG.lastIndex > to) return null;
  return { tagFrom: at, tagTo: TAG.lastIndex, kind, timeFrom, timeTo };
}

function readFields(
  item: Item,
  row: KindRow,
  fields: readonly RawField[],
  timeInFront: boolean,
  notes: Problems,
): ReadonlyMap<string, Value> {
  if (fields.length === 0) return NO_VALUES;
  const values = new Map<string, Value>();
  for (const raw of fields) {
    const field = fieldRow(row, raw.key);
    if (!field || (field.type === 'time' && timeInFront)) continue;
    if (!raw.closed) {
      notes.addUnclosed(field, raw);
      continue;
    }
    const written = item.text.slice(raw.valueFrom, raw.valueTo);
    const read = readValue(field, written);
    const before = values.get(field.key);
    if (before !== undefined && typeof before !== 'object') {
      notes.add('bad-value', 'warning', raw.from, raw.to, MESSAGES.twice(field.key, item.line));
      continue;
    }
    for (const { part, at, fix } of read.wrong) {
      notes.addWrong(field, raw.valueFrom + at, part, fix);
    }
    if (read.value === null) continue;
    const joined =
      typeof before === 'object' && typeof read.value === 'object' ? [...before, ...read.value] : read.value;
    values.set(field.key, joined);
  }
  return values;
}

/** Collects what is wrong with one item, with its true line and column. */
class Problems {
  readonly all: NoteProblem[] = [];

  constructor(private readonly item: Item) {}

  add(
    code: ProblemCode,
    severity: NoteProblem['severity'],
    from: number,
    to: number,
    message: string,
    fix: string | null = null,
  ): void {
    const { line, lineStart } = this.lineOf(from);
    const column = from - lineStart + 1;
    this.all.push({ line, column, length: Math.max(1, to - from), severity, code, message, fix });
  }

  addWrong(field: FieldRow, from: number, part: string, fix: string | null): void {
    const message = valueMessage(field, part, this.lineOf(from).line);
    this.add(codeOf(field), 'error', from, from + part.length, message, fix);
  }

  addUnclosed(field: FieldRow, raw: RawField): void {
    const close = this.item.text[raw.from] === '[' ? ']' : ')';
    const { line } = this.lineOf(raw.from);
    const written = this.item.text.slice(raw.valueFrom, raw.valueTo);
    const certain = /^[\w.:-]+$/.test(written);
    const fix = certain ? `${this.item.text.slice(raw.from, raw.valueTo)}${close}` : null;
    this.add(codeOf(field), 'error', raw.from, raw.valueTo, MESSAGES.notClosed(field.key, close, line), fix);
  }

  private lineOf(offset: number): { line: number; lineStart: number } {
    let { from: lineStart, line } = this.item;
    for (;;) {
      const next = this.item.text.indexOf('\n', lineStart);
      if (next === -1 || next >= offset) break;
      lineStart = next + 1;
      line += 1;
    }
    // A byte order mark is no character of the line.
    if (lineStart === 0 && this.item.text.startsWith('\uFEFF')) lineStart = 1;
    return { line, lineStart };
  }
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
