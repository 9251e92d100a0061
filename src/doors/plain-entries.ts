/** Entries as plain JSON, as other code asks for them. */
import type { Entry } from '../entries/entry';
import { KINDS, kindRow, type Kind } from '../entries/kinds';
import { parseLocalDay, type LocalDay } from '../entries/local-day';
import { fieldOf } from '../entries/make-entry';
import { formatTime } from '../entries/read-time';
import type { Journal } from '../journal/snapshot';
import { bad, isGiven, shapeOf, type Reading } from './reading';
import { WORDS } from './words';

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

interface Asked {
  readonly from: LocalDay | null;
  readonly to: LocalDay | null;
  /** Null = all. */
  readonly kinds: ReadonlySet<Kind> | null;
}

/** What of them is asked for: `{ from?, to?, kinds? }`, both days included. */
export function readAsked(asked: unknown): Reading<Asked> {
  if (!isGiven(asked)) return { ok: true, value: { from: null, to: null, kinds: null } };
  if (typeof asked !== 'object' || asked === null || Array.isArray(asked))
    return bad(WORDS.entry.askedNoObject(shapeOf(asked)));
  const given: Readonly<Record<string, unknown>> = { ...asked };
  const from = readDay(given.from);
  if (!from.ok) return from;
  const to = readDay(given.to);
  if (!to.ok) return to;
  const kinds = readKinds(given.kinds);
  return kinds.ok ? { ok: true, value: { from: from.value, to: to.value, kinds: kinds.value } } : kinds;
}

/** A day as other code says it; null = none was said. */
export function readDay(day: unknown): Reading<LocalDay | null> {
  if (!isGiven(day)) return { ok: true, value: null };
  const value = typeof day === 'string' ? parseLocalDay(day) : null;
  return value === null
    ? bad(WORDS.entry.noDay(typeof day === 'string' ? `"${day}"` : shapeOf(day)))
    : { ok: true, value };
}

/** In the contract's order; none after today. */
export function plainEntries({ days }: Journal, { from, to, kinds }: Asked): PlainEntry[] {
  return days
    .filter(({ row }) => (from === null || row.date >= from) && (to === null || row.date <= to))
    .flatMap(({ row, entries }) =>
      entries
        .filter(({ entry }) => kinds === null || kinds.has(entry.kind))
        .map(({ path, entry }) => ({ date: row.date, ...plain(entry), path, line: entry.line })),
    );
}

function readKinds(kinds: unknown): Reading<ReadonlySet<Kind> | null> {
  if (!isGiven(kinds)) return { ok: true, value: null };
  const named: readonly unknown[] = Array.isArray(kinds) ? kinds : [kinds];
  const known = new Set<Kind>();
  for (const name of named) {
    const row = typeof name === 'string' ? kindRow(name) : null;
    if (!row) {
      const all = KINDS.map(({ kind }) => kind);
      return bad(
        typeof name === 'string' ? WORDS.entry.noKind(name, all) : WORDS.entry.kindNoText(shapeOf(name)),
      );
    }
    known.add(row.kind);
  }
  return { ok: true, value: known };
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
