/** The shapes that the reading stream carries: one entry, one note's worth of them, one problem. */
import type { Channel } from '../settings/settings';
import type { LocalDay } from './local-day';

export type Kind = 'start' | 'urge' | 'slip' | 'reached-out' | 'logistics' | 'end' | 'letter';

interface EntryBase {
  /** 1-based line of the tag, and 1-based column of its `#`. */
  readonly line: number;
  readonly column: number;
  /** Seconds since midnight on the clock, 0–86399; null = no time given. */
  readonly time: number | null;
  /** The entry's own `date` field, which wins over the note's day; null = none. */
  readonly date: LocalDay | null;
}

export interface StartEntry extends EntryBase {
  readonly kind: 'start';
  readonly mode: 'full' | 'co-parent';
  readonly endedBy: 'them' | 'me' | 'both' | null;
  readonly lastContact: LocalDay | null;
}

export interface UrgeEntry extends EntryBase {
  readonly kind: 'urge';
  readonly intensity: number | null;
  readonly after: number | null;
  /** Minutes, guessed before and measured. */
  readonly expected: number | null;
  readonly minutes: number | null;
  readonly triggers: readonly string[];
  readonly responses: readonly string[];
  readonly outcome: 'passed' | 'slipped' | null;
  /** The kind of prompt that was rated by it. */
  readonly prompt: string | null;
}

export interface SlipEntry extends EntryBase {
  readonly kind: 'slip';
  readonly channels: readonly Channel[];
  readonly intensity: number | null;
  readonly triggers: readonly string[];
  readonly plan: string | null;
}

export interface ReachedOutEntry extends EntryBase {
  readonly kind: 'reached-out';
  readonly channels: readonly Channel[];
  readonly then: 'stay' | 'end' | null;
}

export interface LogisticsEntry extends EntryBase {
  readonly kind: 'logistics';
  readonly channels: readonly Channel[];
}

export interface EndEntry extends EntryBase {
  readonly kind: 'end';
  readonly reason: 'moved-on' | 'together' | 'other';
}

export interface LetterEntry extends EntryBase {
  readonly kind: 'letter';
  /** Link path of the letter, without brackets; null = none. */
  readonly note: string | null;
}

export type Entry =
  StartEntry | UrgeEntry | SlipEntry | ReachedOutEntry | LogisticsEntry | EndEntry | LetterEntry;

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
  | 'bad-sleep';

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
