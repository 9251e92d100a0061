/** Fields that are off by a colon, a bracket or a letter of their key, in the words of an entry. */
import { fieldsOf, type FieldRow, type KindRow } from './kinds';
import { canonicalKey } from './key';
import { slipsBetween } from './nearest';
import { readValue } from './read-value';

/** Offsets are in the text. */
export interface NearField {
  readonly field: FieldRow;
  readonly from: number;
  readonly to: number;
  /** What belongs in place of it; null = only the user can know. */
  readonly fix: string | null;
}

/** Of words between fields, from one offset to another. */
export function nearFields(text: string, row: KindRow, from: number, to: number): readonly NearField[] {
  const near: NearField[] = [];
  const keys = keysOf(row);
  keys.lastIndex = 0;
  const words = text.slice(from, to);
  for (let match = keys.exec(words); match; match = keys.exec(words)) {
    const [whole, written = '', colon = ''] = match;
    const field = fieldsOf(row).find(({ key }) => key === canonicalKey(written));
    if (!field) continue;
    const found = readNear(words, field, {
      keyFrom: match.index,
      keyTo: match.index + written.length,
      colon,
      valueFrom: match.index + whole.length,
    });
    if (!found) continue;
    near.push({ ...found, from: from + found.from, to: from + found.to });
    keys.lastIndex = Math.max(keys.lastIndex, found.to);
  }
  return near;
}

/** The field that a key is a slip of the finger away from; null = none, or several. Asked for keys that are none of ours. */
export function nearKey(row: KindRow, key: string): FieldRow | null {
  if (key.length > LONGEST_KEY) return null;
  const fields = fieldsOf(row);
  let [best, least]: [FieldRow | null, number] = [null, Infinity];
  for (const field of fields) {
    const slips = slipsBetween(field.key, key, field.key.length >= 7 ? 3 : 1);
    if (slips === null || slips > least) continue;
    best = slips === least ? null : field;
    least = slips;
  }
  return best;
}

const LONGEST_KEY = 20;
/** A line full of keys takes no longer than another. */
const LONGEST_VALUE = 300;

interface Place {
  readonly keyFrom: number;
  readonly keyTo: number;
  readonly colon: string;
  readonly valueFrom: number;
}

function readNear(words: string, field: FieldRow, place: Place): NearField | null {
  const open = openingBefore(words, place.keyFrom);
  if (open !== null) return inBrackets(words, field, open, place);
  if (/[\p{L}\p{N}_'-]$/u.test(words.slice(Math.max(0, place.keyFrom - 2), place.keyFrom))) return null;
  return bare(words, field, place);
}

/** `[intensity: 7]`, `(intensity：7)`: the colon is off. */
function inBrackets(words: string, field: FieldRow, open: number, place: Place): NearField | null {
  const { keyFrom, keyTo, colon, valueFrom } = place;
  const close = closing(words, words.charAt(open), valueFrom);
  const value = words.slice(valueFrom, close ?? valueFrom).trim();
  if (colon === '::' || close === null || value === '' || value.startsWith(':')) return null;
  if (words.charAt(close + 1) === '(') return null;
  const fixed = `${words.charAt(open)}${words.slice(keyFrom, keyTo)}:: ${value}${words.charAt(close)}`;
  return { field, from: open, to: close + 1, fix: isReadable(field, value) ? fixed : null };
}

/** `intensity:: 7]` and `intensity:: 7`: a bracket is missing, or both. */
function bare(words: string, field: FieldRow, place: Place): NearField | null {
  const { keyFrom, keyTo, colon, valueFrom } = place;
  const key = words.slice(keyFrom, keyTo);
  const line = /^[^\r\n]*/.exec(words.slice(valueFrom, valueFrom + LONGEST_VALUE))?.[0] ?? '';
  const close = unopened(line);
  const word = /^[^\s[\]()]+/.exec(line)?.[0] ?? '';
  // With one colon only a number is no sentence.
  if (colon.length < 2 && !(isNumber(field) && isReadable(field, word))) return null;
  if (close !== null) {
    const value = line.slice(0, close).trim();
    const [opening, closed] = line.charAt(close) === ']' ? ['[', ']'] : ['(', ')'];
    const fix = isReadable(field, value) ? `${opening}${key}:: ${value}${closed}` : null;
    return { field, from: keyFrom, to: valueFrom + close + 1, fix };
  }
  const alone = /^\s*(?:[[(]|$)/.test(line.slice(word.length));
  const certain = isReadable(field, word) && (alone || isNumber(field) || field.type === 'one-of');
  return certain
    ? { field, from: keyFrom, to: valueFrom + word.length, fix: `[${key}:: ${word}]` }
    : { field, from: keyFrom, to: valueFrom, fix: null };
}

function isReadable(field: FieldRow, value: string): boolean {
  return readValue(field, value, 0, value.length) !== null;
}

function isNumber({ type }: FieldRow): boolean {
  return type === 'intensity' || type === 'amount';
}

/** A bracket right before the key, but for marks and spaces. */
function openingBefore(words: string, at: number): number | null {
  const before = /[[(][ \t*_]{0,4}$/.exec(words.slice(Math.max(0, at - 5), at));
  return before ? at - before[0].length : null;
}

function closing(words: string, open: string, from: number): number | null {
  const close = open === '[' ? ']' : ')';
  let depth = 1;
  const end = Math.min(words.length, from + LONGEST_VALUE);
  for (let at = from; at < end && words[at] !== '\n'; at += 1) {
    if (words[at] === open) depth += 1;
    else if (words[at] === close) {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return null;
}

/** Offset of the first bracket that closes what nothing opened. */
function unopened(line: string): number | null {
  const open = { '[': 0, '(': 0 };
  for (let at = 0; at < line.length; at += 1) {
    const char = line.charAt(at);
    if (char === '[' || char === '(') open[char] += 1;
    else if (char === ']' || char === ')') {
      const its = char === ']' ? '[' : '(';
      if (open[its] === 0) return at;
      open[its] -= 1;
    }
  }
  return null;
}

/** Any key of the kind with a colon behind it, right or not. */
function keysOf(row: KindRow): RegExp {
  const known = KEYS.get(row.kind);
  if (known) return known;
  const keys = fieldsOf(row).map(({ key }) => key.replaceAll('-', '[- ]'));
  const made = new RegExp(`(${keys.join('|')})[*_]{0,3}[ \\t]{0,3}(::|[:：]{1,2})[ \\t]*`, 'giu');
  KEYS.set(row.kind, made);
  return made;
}

const KEYS = new Map<string, RegExp>();
