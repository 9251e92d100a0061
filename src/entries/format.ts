/** Entries as lines of Markdown. What is written parses back to the same values. */
import { writtenOut } from './digits';
import { isList, type Kind } from './kinds';
import { formatTime } from './read-time';
import { isQuote, joinList, keepingQuotes, splitAtCommas } from './quotes';
import { safeText, safeValue, safeWord } from './sanitize';

/** By key; words of a list as an array, or as they were typed. Null, an empty text and what is no finite number are not written; 0 is. */
export type FieldValues = Readonly<Record<string, string | number | readonly string[] | null | undefined>>;

export interface EntryDraft {
  readonly kind: Kind;
  /** Seconds since midnight; null = no time. */
  readonly time: number | null;
  readonly fields: FieldValues;
  readonly text?: string;
}

/** The whole line, without a line break. */
export function formatEntry({ kind, time, fields, text = '' }: EntryDraft): string {
  const parts = ['-'];
  if (time !== null) parts.push(formatTime(time));
  parts.push(`#no-contact/${kind}`);
  for (const [key, value] of Object.entries(fields)) {
    const written = formatField(key, value);
    if (written !== null) parts.push(written);
  }
  const words = safeText(text);
  if (words !== '') parts.push(words);
  return parts.join(' ');
}

/** `[key:: value]`; null = there is nothing to write. */
export function formatField(key: string, value: FieldValues[string]): string | null {
  const written = formatValue(key, value);
  const name = fieldName(key);
  return written === null || name === '' ? null : `[${name}:: ${written}]`;
}

/** The key as it is written: what a key cannot hold becomes a hyphen. */
export function fieldName(key: string): string {
  return key.replace(/[^\p{L}\p{N}_-]+/gu, '-');
}

/** The value as it stands between `::` and the closing bracket; null = there is nothing to write. */
export function formatValue(key: string, value: FieldValues[string]): string | null {
  if (typeof value === 'object' && value !== null) {
    return safeValue(joinList(value.map(safeWord).filter((word) => word !== ''))) || null;
  }
  if (typeof value !== 'number') {
    const safe = safeValue(value ?? '');
    // Quotes that were typed are words, and reading would take them off.
    return (/["“]/.test(safe) ? (isList(key) ? keepingEachQuote(safe) : keepingQuotes(safe)) : safe) || null;
  }
  if (!Number.isFinite(value)) return null;
  return String(value).includes('e') ? writtenOut(Number(value.toFixed(6))) : String(value);
}

function keepingEachQuote(list: string): string {
  const words = splitAtCommas(list);
  return words.some((word) => isQuote(word.charCodeAt(0))) ? joinList(words) : list;
}
