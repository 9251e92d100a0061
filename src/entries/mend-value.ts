/** What is wrong with a value that its field does not take, and what was meant by it. */
import { plainDigits } from './digits';
import { channelList } from './intern';
import type { FieldRow } from './kinds';
import { parseLocalDay, type LocalDay } from './local-day';
import { nearest } from './nearest';
import { meantClock } from './read-time';
import { allowedValue, type Value } from './read-value';

export interface Mending {
  /** What can be used all the same; null = nothing. */
  readonly value: Value | null;
  readonly wrong: readonly Wrong[];
}

export interface Wrong {
  readonly part: string;
  /** Offset in what was written. */
  readonly at: number;
  /** What was certainly meant; null = only the user can know. */
  readonly fix: string | null;
}

export function mendValue(field: FieldRow, written: string): Mending {
  if (field.type === 'channels') return mendChannels(field, written);
  return { value: null, wrong: [{ part: written, at: 0, fix: meant(field, written) }] };
}

function meant(field: FieldRow, written: string): string | null {
  switch (field.type) {
    case 'intensity':
      return meantNumber(written, 10);
    case 'amount':
      return meantNumber(written, Number.MAX_VALUE);
    case 'date':
      return meantDay(written);
    case 'time':
      return meantClock(written);
    default:
      return nearest(field.values ?? [], written);
  }
}

/** `7,5` was 7.5, `7/10` was 7, and `７` too. Null = only the user can know. */
export function meantNumber(given: string, max: number): string | null {
  const written = plainDigits(given);
  const plain = /^\d+(?:\.\d+)?$/.test(written) ? written : undefined;
  const number = /^\d+,\d+$/.test(written)
    ? written.replace(',', '.')
    : (plain ?? /^(\d+(?:\.\d+)?)\s*\/\s*10$/.exec(written)?.[1]);
  return number !== undefined && Number(number) <= max ? number : null;
}

/** `2026/3/1` and `[[2026-03-01]]` were 2026-03-01. Null = only the user can know. */
export function meantDay(written: string): LocalDay | null {
  const [, year = '', month = '', date = ''] =
    /^(?:\[\[)?(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:\]\])?$/.exec(written) ?? [];
  return parseLocalDay(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`);
}

function mendChannels(field: FieldRow, written: string): Mending {
  const known: string[] = [];
  const wrong: Wrong[] = [];
  let at = 0;
  for (const piece of written.split(',')) {
    const part = piece.trim();
    const value = allowedValue(field, part);
    if (value !== null) known.push(value);
    else if (part !== '') {
      wrong.push({ part, at: at + piece.indexOf(part), fix: nearest(field.values ?? [], part) });
    }
    at += piece.length + 1;
  }
  if (known.length === 0 && wrong.length === 0) wrong.push({ part: written, at: 0, fix: null });
  return { value: known.length === 0 ? null : channelList(known), wrong };
}
