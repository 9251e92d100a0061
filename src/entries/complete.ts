/** What can come next in an entry line that is being typed: its tag, a kind, a key, a value. */
import { COMMON_FIELDS, KINDS, fieldRow, kindRow, type FieldRow } from './kinds';
import { joinList } from './quotes';
import { readHead } from './read-head';

export interface Completing {
  readonly what: 'tag' | 'kind' | 'key' | 'value';
  /** Column in the line, 0-based, from which on the choice replaces what is typed. */
  readonly from: number;
  /** None where what is typed is there in full: then nobody else is to offer it either. */
  readonly choices: readonly Choice[];
}

export interface Choice {
  /** What is put in place. */
  readonly insert: string;
  readonly label: string;
  readonly hint: string;
}

/** Words used before, by the key of their field. */
export type KnownWords = Readonly<Record<string, readonly string[]>>;

const LISTED = /^[\s>]*(?:[-*+]|\d{1,9}[.)])[ \t]/;
/** Neither a link, of either form, nor words in brackets that have not begun. */
const TYPING_KEY = /(?:^|[^[])\[([\w-]*)$|(?:^|[^\]])\(([a-z][\w-]*)$/i;
const TYPING_VALUE = /[[(]([\w-]+)::[ \t]*((?:[^[\]()]*,[ \t]*)?)([^[\](),]*)$/;

/** A bullet, perhaps a checkbox and a time, and the beginning of a word. */
const BEFORE_TAG =
  /^[\s>]*(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[.\][ \t]+)?(\d{1,2}:\d{2}(?::\d{2})?(?:[ \t]?[ap]m)?[ \t]+)?([a-z][a-z-]*)?$/i;
/** Letters of a word without a time in front: one could begin any. */
const LEAST_LETTERS = 2;

/** The whole tag, before its `#` is typed: after a time, or a word that begins as a kind does. */
export function completeTag(before: string): Completing | null {
  const [, time, word = ''] = BEFORE_TAG.exec(before) ?? [];
  if (time === undefined && word.length < LEAST_LETTERS) return null;
  const lower = word.toLowerCase();
  const choices = KINDS.filter((row) => row.kind.startsWith(lower)).map((row) => ({
    insert: `#no-contact/${row.kind} `,
    label: row.kind,
    hint: row.effect,
  }));
  return orNull({ what: 'tag', from: before.length - word.length, choices });
}

/** `before` is the line up to the cursor; null = nothing of ours is being typed. */
export function complete(before: string, known: KnownWords): Completing | null {
  if (!LISTED.test(before)) return null;
  const head = readHead(before, { lineStart: 0, line: 0, end: before.length, task: null });
  if (!head) return null;
  const kind = before.slice(head.kindFrom, head.tagTo);
  if (head.tagTo === before.length) return completeKind(before, kind);
  const row = kindRow(kind);
  if (!row) return null;
  const value = TYPING_VALUE.exec(before);
  if (value) {
    const field = fieldRow(row, value[1] ?? '');
    return field && completeValue(before, field, value[3] ?? '', known);
  }
  const typing = TYPING_KEY.exec(before);
  if (!typing) return null;
  const key = typing[1] ?? typing[2] ?? '';
  const lower = key.toLowerCase();
  const choices = [...row.fields, ...COMMON_FIELDS]
    .filter((field) => field.key.startsWith(lower))
    .map((field) => ({ insert: `${field.key}:: `, label: field.key, hint: field.meaning }));
  return orNull({ what: 'key', from: before.length - key.length, choices });
}

function completeKind(before: string, typed: string): Completing | null {
  const lower = typed.toLowerCase();
  const from = before.length - typed.length;
  const fitting = KINDS.filter((row) => row.kind.startsWith(lower));
  const choices = fitting
    .filter((row) => row.kind !== lower)
    .map((row) => ({ insert: `${row.kind} `, label: row.kind, hint: row.effect }));
  return fitting.length === 0 ? null : { what: 'kind', from, choices };
}

function completeValue(before: string, field: FieldRow, typed: string, known: KnownWords): Completing | null {
  const words = field.values ?? known[field.key] ?? [];
  const lower = typed.toLowerCase();
  const choices = words
    .filter((word) => word.toLowerCase().includes(lower) && word.toLowerCase() !== lower)
    .map((word) => ({
      insert: field.type === 'list' ? joinList([word]) : word,
      label: word,
      hint: field.values ? '' : 'used before',
    }));
  return orNull({ what: 'value', from: before.length - typed.length, choices });
}

function orNull(completing: Completing): Completing | null {
  return completing.choices.length === 0 ? null : completing;
}
