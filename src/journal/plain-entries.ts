/** Entries as plain JSON, as other code asks for them and as they are exported. */
import type { Entry } from '../entries/entry';
import { kindRow, type Kind } from '../entries/kinds';
import type { LocalDay } from '../entries/local-day';
import { fieldOf } from '../entries/make-entry';
import { formatTime } from '../entries/read-time';
import type { DayDetail, Journal } from './snapshot';

/** One line that was logged. */
export interface PlainEntry {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** `HH:MM`, or with seconds where it has some; null = none was given. */
  readonly time: string | null;
  readonly kind: Kind;
  /** Those that are given, by their keys; several values are a list. */
  readonly fields: Readonly<Record<string, number | string | readonly string[]>>;
  readonly text: string;
  readonly path: string;
  /** 1-based. */
  readonly line: number;
}

export interface Asked {
  readonly from: LocalDay | null;
  readonly to: LocalDay | null;
  /** Null = all. */
  readonly kinds: ReadonlySet<Kind> | null;
}

/** In the contract's order; none after today. */
export function plainEntries({ days }: Journal, { from, to, kinds }: Asked): PlainEntry[] {
  return days
    .filter(({ row }) => (from === null || row.date >= from) && (to === null || row.date <= to))
    .flatMap((day) => plainEntriesOf(day, kinds));
}

/** Of one day. */
export function plainEntriesOf({ row, entries }: DayDetail, kinds: Asked['kinds'] = null): PlainEntry[] {
  return entries
    .filter(({ entry }) => kinds === null || kinds.has(entry.kind))
    .map(({ path, entry }) => ({ date: row.date, ...plain(entry), path, line: entry.line }));
}

function plain(entry: Entry): Pick<PlainEntry, 'time' | 'kind' | 'fields' | 'text'> {
  const fields: Record<string, number | string | readonly string[]> = {};
  for (const field of kindRow(entry.kind)?.fields ?? []) {
    const value = fieldOf(entry, field);
    if (typeof value === 'object') {
      if (value && value.length > 0) fields[field.key] = [...value];
    } else fields[field.key] = value;
  }
  const time = entry.time === null ? null : formatTime(entry.time);
  return { time, kind: entry.kind, fields, text: entry.text ?? '' };
}
