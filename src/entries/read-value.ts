/** The value of one field by its type, and the parts of it that are none. */
import { internList, intern, NONE } from './intern';
import type { FieldRow } from './kinds';
import { parseLocalDay } from './local-day';
import { parseClock } from './read-time';

export type Value = number | string | readonly string[];

export interface ReadValue {
  /** Null = nothing to be used. */
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

const NUMBER = /^\d{1,9}(?:\.\d{1,9})?$/;

export function readValue(field: FieldRow, written: string): ReadValue {
  switch (field.type) {
    case 'intensity':
      return typed(written, numberUpTo(written, 10), () => meantNumber(written, 10));
    case 'amount':
      return typed(written, numberUpTo(written, Infinity), () => meantNumber(written, Infinity));
    case 'date':
      return typed(written, parseLocalDay(written), () => null);
    case 'time':
      return typed(written, parseClock(written), () => null);
    case 'one-of':
      return typed(written, allowed(field, written), () => nearest(field, written));
    case 'channels':
      return readChannels(field, written);
    case 'list':
      return { value: written === '' ? null : internList(oneLine(written)), wrong: NONE };
    case 'text':
      return { value: written === '' ? null : intern(oneLine(written)), wrong: NONE };
    case 'link':
      return { value: linkTarget(written), wrong: NONE };
  }
}

function typed(written: string, value: Value | null, meant: () => string | null): ReadValue {
  return { value, wrong: value === null ? [{ part: written, at: 0, fix: meant() }] : NONE };
}

function numberUpTo(written: string, max: number): number | null {
  if (!NUMBER.test(written)) return null;
  const value = Number(written);
  return value <= max ? value : null;
}

/** `7,5` was 7.5, and `7/10` was 7. */
function meantNumber(written: string, max: number): string | null {
  const meant = /^\d+,\d+$/.test(written)
    ? written.replace(',', '.')
    : (/^(\d+(?:\.\d+)?)\s*\/\s*10$/.exec(written)?.[1] ?? null);
  return meant !== null && numberUpTo(meant, max) !== null ? meant : null;
}

function readChannels(field: FieldRow, written: string): ReadValue {
  const single = allowed(field, written);
  if (single !== null) return { value: internList(single), wrong: NONE };
  const known: string[] = [];
  const wrong: Wrong[] = [];
  let at = 0;
  for (const piece of written.split(',')) {
    const part = piece.trim();
    const value = allowed(field, part);
    if (value !== null) known.push(value);
    else if (part !== '' || written.trim() === '') {
      wrong.push({ part, at: at + piece.indexOf(part), fix: nearest(field, part) });
    }
    at += piece.length + 1;
  }
  return { value: known.length === 0 ? null : known, wrong };
}

function allowed({ values = [] }: FieldRow, written: string): string | null {
  const lower = written.toLowerCase();
  return values.find((value) => value === lower) ?? null;
}

/** The one allowed value that is a single slip of the finger away. */
function nearest({ values = [] }: FieldRow, written: string): string | null {
  const near = values.filter((value) => oneSlipAway(value, written.toLowerCase()));
  return near.length === 1 ? (near[0] ?? null) : null;
}

function oneSlipAway(value: string, written: string): boolean {
  if (Math.abs(value.length - written.length) > 1 || written.length > 64) return false;
  let start = 0;
  while (start < value.length && value[start] === written[start]) start += 1;
  const [a, b] = [value.slice(start), written.slice(start)];
  const swapped = a.length > 1 && a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2);
  return a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1) || swapped;
}

function linkTarget(written: string): string | null {
  const inner = /^!?\[\[([^\]|#]*)/.exec(written)?.[1] ?? written;
  const target = inner.trim();
  return target === '' ? null : intern(target);
}

function oneLine(written: string): string {
  return written.includes('\n') ? written.replace(/\s*\n[ \t>]*/g, ' ') : written;
}
