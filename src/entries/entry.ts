/** The shapes that the reading stream carries: one entry, one note's worth of them, one problem. */
import type { Channel } from '../settings/settings';
import type { Kind, Rows } from './kinds';
import type { LocalDay } from './local-day';

interface EntryBase {
  /** 1-based line of the tag, and 1-based column of its `#`. */
  readonly line: number;
  readonly column: number;
  /** Seconds since midnight on the clock, 0–86399; null = no time given. */
  readonly time: number | null;
  /** The entry's own `date` field, which wins over the note's day; null = none. */
  readonly date: LocalDay | null;
  /** What remains of its words beside time, tag and fields, in one line; null = nothing. */
  readonly text: string | null;
}

/** The shape of each kind follows from its row: a property a field, null where nothing is given, lists empty then. */
type Shapes = { [Row in Rows as Row['kind']]: EntryBase & { readonly kind: Row['kind'] } & FieldsOf<Row> };

export type EntryOf<K extends Kind> = Shapes[K];
export type Entry = Shapes[Kind];
export type StartEntry = EntryOf<'start'>;
export type UrgeEntry = EntryOf<'urge'>;
export type SlipEntry = EntryOf<'slip'>;

type FieldsOf<Row extends Rows> = {
  readonly [Field in Row['fields'][number] as NameOf<Field['key'], Field['type']>]: ValueOf<Field>;
};

/** What `name` of a field's row is at run time. */
type NameOf<Key extends string, Type> = Type extends 'list' | 'channels' ? `${Key}s` : Joined<Key>;
type Joined<Key extends string> = Key extends `${infer Start}-${infer Rest}`
  ? `${Start}${Capitalize<Joined<Rest>>}`
  : Key;

type ValueOf<Field> = Field extends { readonly type: 'intensity' | 'amount' }
  ? number | null
  : Field extends { readonly type: 'date' }
    ? LocalDay | null
    : Field extends { readonly type: 'channels' }
      ? readonly Channel[]
      : Field extends { readonly type: 'list' }
        ? readonly string[]
        : Field extends { readonly type: 'one-of'; readonly values: readonly (infer Word)[] }
          ? Word | (Field extends { readonly otherwise: string } ? never : null)
          : string | null;

export type ProblemCode =
  | 'unknown-kind'
  | 'bad-intensity'
  | 'bad-number'
  | 'bad-time'
  | 'bad-date'
  | 'bad-value'
  | 'unknown-channel'
  | 'no-date'
  | 'future'
  | 'bad-mood'
  | 'bad-sleep'
  | 'bad-format'
  | 'near-miss'
  | 'folder'
  | 'too-large'
  | 'tag-lost';

/** Something in a note that could not be read as written, and how to mend it. */
export interface NoteProblem {
  /** 1-based. */
  readonly line: number;
  readonly column: number;
  /** Characters to underline. */
  readonly length: number;
  readonly severity: 'error' | 'warning';
  readonly code: ProblemCode;
  readonly message: string;
  /** What to put in place of those characters, where that is certain; null = only the user can know. */
  readonly fix: string | null;
}

/** What one note says, read without knowing what day it is. */
export interface NoteEntries {
  readonly path: string;
  /** The note's day, from its name or its `date` property; null = neither. */
  readonly day: LocalDay | null;
  /** Whether its path makes it a daily note. */
  readonly daily: boolean;
  /** In the order of their lines. Entries of unknown kind are only in `problems`. */
  readonly entries: readonly Entry[];
  readonly mood: number | null;
  /** Hours. */
  readonly sleep: number | null;
  readonly rulesKept: number;
  readonly rulesTotal: number;
  /** What they say, as `splitRules` reads it. */
  readonly rules: string;
  /** All but `no-date` and `future`, which the journal adds. */
  readonly problems: readonly NoteProblem[];
}

/** What of a note's Markdown the metadata cache already knows, and the parser needs. */
export interface NoteSource {
  readonly path: string;
  readonly text: string;
  readonly day: LocalDay | null;
  readonly daily: boolean;
  /** List items with a `#no-contact/…` tag on their first line; not in code nor in comments. Ascending. */
  readonly listItems: readonly ListItem[];
  readonly frontmatter: Readonly<Record<string, unknown>> | null;
}

export interface ListItem {
  /** Offset in the text of the line on which the item starts (of the line, not of its mark), and its 0-based number. */
  readonly lineStart: number;
  readonly line: number;
  /** Offset where the item's own text ends: before its children and the next item. */
  readonly end: number;
  /** The character in its checkbox; null = no checkbox. */
  readonly task: string | null;
}
