/** What other code asks for, checked: which entries, of which days. */
import { KINDS, kindRow, type Kind } from '../entries/kinds';
import { parseLocalDay, type LocalDay } from '../entries/local-day';
import type { Asked } from '../journal/plain-entries';
import { refused, type Result } from '../entries/result';
import { isGiven, shapeOf } from './reading';
import { WORDS } from './words';

/** What of them is asked for: `{ from?, to?, kinds? }`, both days included. */
export function readAsked(asked: unknown): Result<Asked> {
  if (!isGiven(asked)) return { ok: true, value: { from: null, to: null, kinds: null } };
  if (typeof asked !== 'object' || asked === null || Array.isArray(asked))
    return refused(WORDS.entry.askedNoObject(shapeOf(asked)));
  const given: Readonly<Record<string, unknown>> = { ...asked };
  const from = readDay(given.from);
  if (!from.ok) return from;
  const to = readDay(given.to);
  if (!to.ok) return to;
  const kinds = readKinds(given.kinds);
  return kinds.ok ? { ok: true, value: { from: from.value, to: to.value, kinds: kinds.value } } : kinds;
}

/** A day as other code says it; null = none was said. */
export function readDay(day: unknown): Result<LocalDay | null> {
  if (!isGiven(day)) return { ok: true, value: null };
  const value = typeof day === 'string' ? parseLocalDay(day) : null;
  return value === null
    ? refused(WORDS.entry.noDay(typeof day === 'string' ? `"${day}"` : shapeOf(day)))
    : { ok: true, value };
}

function readKinds(kinds: unknown): Result<ReadonlySet<Kind> | null> {
  if (!isGiven(kinds)) return { ok: true, value: null };
  const named: readonly unknown[] = Array.isArray(kinds) ? kinds : [kinds];
  const known = new Set<Kind>();
  for (const name of named) {
    const row = typeof name === 'string' ? kindRow(name) : null;
    if (!row) {
      const all = KINDS.map(({ kind }) => kind);
      return refused(
        typeof name === 'string' ? WORDS.entry.noKind(name, all) : WORDS.entry.kindNoText(shapeOf(name)),
      );
    }
    known.add(row.kind);
  }
  return { ok: true, value: known };
}
