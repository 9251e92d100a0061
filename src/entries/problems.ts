/** What is said of a line that could not be read as written, and how to mend it: every sentence is here. */
import { KINDS, type FieldRow } from './kinds';
import { isTooEarly } from './read-value';

const LONGEST = 40;

/** 1-based; null = what is spoken of stands in no note. */
type Line = number | null;

export const MESSAGES = {
  unknownKind: (kind: string, line: number): string =>
    `"#no-contact/${short(kind)}" in line ${line} is not a kind of entry. The kinds are ${listed(KINDS.map((row) => row.kind))}.`,
  ruleIsTask: (line: number): string => `Write a rule as a task: start line ${line} with "- [ ]".`,
  notIntensity: (key: string, value: string, line: Line): string =>
    `${capital(key)} is a number from 0 to 10; ${said(value, line)}.`,
  notAmount: (key: string, value: string, line: Line): string =>
    `${capital(key)} is a number of minutes, 0 or more; ${said(value, line)}.`,
  notDate: (key: string, value: string, line: Line): string =>
    `${capital(key)} is a day written like 2026-03-01; ${said(value, line)}.`,
  notTime: (value: string, line: Line): string =>
    `A time is written like 21:14 or 9:14 pm; ${said(value, line)}.`,
  notOneOf: (key: string, value: string, allowed: readonly string[], line: Line): string =>
    `${capital(key)} is ${listed(allowed, 'or')}; ${said(value, line)}.`,
  notClosed: (key: string, close: string, line: number): string =>
    `The field "${key}" in line ${line} is never closed. Put a ${close} after its value.`,
  twice: (key: string, line: number): string =>
    `"${key}" is given twice in line ${line}; the first one counts. Remove the other.`,
  notMood: (property: string, value: string): string =>
    `"${property}" is a number from 0 to 10; this note says "${short(value)}".`,
  notSleep: (property: string, value: string): string =>
    `"${property}" is a number of hours from 0 to 24; this note says "${short(value)}".`,
  beforeItsTag: (line: number): string =>
    `Line ${line} is not read as an entry, because of what stands before its tag. Begin it with a time like 21:14, or with the tag.`,
  noItem: (line: number): string =>
    `Line ${line} is not read as an entry, because it is not a list item. Put "- " in front of it.`,
  nearField: (key: string, line: number): string =>
    `"${key}" in line ${line} is not read. A field is written like [${key}:: …].`,
  nearKey: (written: string, key: string, line: number): string =>
    `"${short(written)}" in line ${line} is not read. If you meant "${key}", write [${key}:: …].`,
  tooEarly: (key: string, value: string, line: Line): string =>
    `${capital(key)} is a day from 2000 on; ${said(value, line)}.`,
  tagLost: (line: number): string =>
    `This note had entries, and now line ${line} has their fields but no tag. Put #no-contact/urge, or what it was, in front of them.`,
  tooLarge: (characters: number): string =>
    `This note is too large to be read (${(characters / 1_000_000).toFixed(1)} million characters). Move its entries into a note of their own.`,
  noDay:
    'This entry has no day. Put it in a daily note, give the note a date property, or add [date:: 2026-03-01].',
  notYet: (date: string): string =>
    `This entry is for ${date}, which is in the future. It counts from that day on. If the day is wrong, change the note’s date or the entry’s date field.`,
  notNoteDate: (value: string): string =>
    `"date" is a day written like 2026-03-01; this note says "${short(value)}".`,
} as const;

/** The sentence for a value that its field does not take. */
export function valueMessage({ key, type, values = [] }: FieldRow, value: string, line: Line): string {
  switch (type) {
    case 'intensity':
      return MESSAGES.notIntensity(key, value, line);
    case 'amount':
      return MESSAGES.notAmount(key, value, line);
    case 'date':
      return isTooEarly(value) ? MESSAGES.tooEarly(key, value, line) : MESSAGES.notDate(key, value, line);
    case 'time':
      return MESSAGES.notTime(value, line);
    default:
      return MESSAGES.notOneOf(key, value, values, line);
  }
}

function said(value: string, line: Line): string {
  const where = line === null ? 'this' : `line ${line}`;
  return value === '' ? `${where} leaves it empty` : `${where} says "${short(value)}"`;
}

/** The first words of it, in one line: the same whatever breaks its lines. */
function short(value: string): string {
  const line = value.slice(0, 8 * LONGEST).replace(/\s+/g, ' ');
  return line.length > LONGEST ? `${line.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/, '')}…` : line;
}

function capital(key: string): string {
  return key.charAt(0).toUpperCase() + key.slice(1);
}

/** Of two or more. */
function listed(words: readonly string[], last = 'and'): string {
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1) ?? ''}`;
}
