/** The value of one field by its type. */
import { channelList, internList, oneLine } from './intern';
import type { FieldKey, FieldRow } from './kinds';
import { parseLocalDay, type LocalDay } from './local-day';
import { isQuote, withoutQuotes } from './quotes';
import { parseClock } from './read-time';

/** Texts are slices of the note: whoever keeps one keeps a copy. */
export type Value = number | string | readonly string[];

/** By key, the first value of each; lists hold all. */
export type Values = Readonly<Partial<Record<FieldKey, Value>>>;

/** Null = it is not what the field takes, or there is nothing. */
export function readValue(field: FieldRow, text: string, from: number, to: number): Value | null {
  switch (field.type) {
    case 'intensity':
      return numberAt(text, from, to, 10);
    case 'amount':
      return numberAt(text, from, to, Infinity);
    case 'date':
      return dayIn(text.slice(from, to));
    case 'time':
      return parseClock(unquoted(text.slice(from, to)));
    case 'one-of':
      return allowedValue(field, unquoted(text.slice(from, to)));
    case 'channels':
      return channelsIn(field, unquoted(text.slice(from, to)));
    case 'list':
      return from === to ? null : internList(text.slice(from, to).normalize('NFC'));
    case 'text':
      return textIn(text.slice(from, to));
    case 'link':
      return linkTarget(oneLine(withoutQuotes(text.slice(from, to))));
  }
}

/** A day, or a link to one: `[[Journal/2026-11-01|that Sunday]]`. */
export function dayIn(written: string): LocalDay | null {
  return parseLocalDay(dateIn(written));
}

/** Whether it would be a day, were it not before the first year that counts. */
export function isTooEarly(written: string): boolean {
  return /^[01]\d{3}-\d{2}-\d{2}$/.test(dateIn(written));
}

function dateIn(written: string): string {
  const plain = unquoted(written);
  if (!plain.startsWith('[[') || !plain.endsWith(']]')) return plain;
  const target = plain.slice(2, -2).split(/[|#]/, 1)[0] ?? '';
  return target
    .slice(target.lastIndexOf('/') + 1)
    .trim()
    .replace(/\.md$/i, '');
}

/** One pair of quotes is taken off: a value in quotes can be written so that it keeps its own. */
function textIn(written: string): string | null {
  return oneLine(withoutQuotes(written)) || null;
}

/** Of a value that has none of its own: all quotes round it are taken off. */
function unquoted(written: string): string {
  if (!isQuote(written.charCodeAt(0))) return written;
  let text = written;
  for (let next = withoutQuotes(text); next !== text; next = withoutQuotes(text)) text = next.trim();
  return text;
}

/** Whether any text will do, and none is no mistake. */
export function takesAnything({ type }: FieldRow): boolean {
  return type === 'list' || type === 'text' || type === 'link';
}

/** The value that was written in any case; null = it is none of those. */
export function allowedValue({ values = [] }: FieldRow, written: string): string | null {
  const known = values.find((value) => value === written);
  if (known !== undefined) return known;
  const lower = written.toLowerCase();
  return values.find((value) => value === lower) ?? null;
}

const NUMBER = /^\d+(?:\.\d+)?$/;

function numberAt(text: string, from: number, to: number, max: number): number | null {
  const digit = text.charCodeAt(from) - 48;
  if (to - from === 1 && digit >= 0 && digit <= 9) return digit;
  const written = unquoted(text.slice(from, to));
  if (!NUMBER.test(written)) return null;
  const value = Number(written);
  return value <= max && value !== Infinity ? value : null;
}

/** Null also where only some are channels. */
function channelsIn(field: FieldRow, written: string): readonly string[] | null {
  const single = allowedValue(field, written);
  if (single !== null) return channelList([single]);
  const words = written.split(',').map((word) => word.trim());
  const known = words.flatMap((word) => allowedValue(field, word) ?? []);
  const filled = words.filter((word) => word !== '').length;
  return filled > 0 && known.length === filled ? channelList(known) : null;
}

function linkTarget(written: string): string | null {
  const inner = /^!?\[\[([^\]|#]*)/.exec(written)?.[1] ?? written;
  return inner.trim() || null;
}
