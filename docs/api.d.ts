/**
 * The public API of No Contact Journal, for other plugins and scripts. Made from the sources by `npm run docs`; copy this file to where
 * you need it.
 *
 *     const api: Api | null = app.plugins.plugins['no-contact-journal']?.api ?? null;
 *     if (api) {
 *       await api.ready;
 *       console.log(api.snapshot().streak.days);
 *     }
 *
 * Keys may be added to what it gives; none is changed or removed. A day is a string like `2026-03-01`, in the calendar of the device,
 * where a setting may begin it some hours after midnight. Intensities and mood go from 0 to 10, sleep is in hours.
 */

/** What other code may use. Every member can be called at any time; figures are whole once `ready` has resolved. */
export interface Api {
  /** The plugin's version, `1.2.3`. */
  readonly version: string;
  /** Resolves once every note was looked at; never rejects. Until then the snapshot says `complete: false`. */
  readonly ready: Promise<void>;
  /** The journal as of now: plain JSON, the caller's own copy. */
  snapshot(): Snapshot;
  /**
   * Calls back after each change of the journal, and when the day moves on. Returns what ends it; call that when your plugin unloads.
   *
   * @throws TypeError when it is given no function
   */
  onChange(callback: () => void): () => void;
  /**
   * Writes an entry into the daily note of today, at the present time unless a field `time` (`21:14`) says another; into that of an
   * earlier day where a field `date` (`2026-03-01`) names one. Resolves to the line once it is in the note and in the snapshot.
   *
   * @param kind one of the kinds, `urge` for example
   * @param fields strings, numbers, or lists of them for fields with several values; null is none. Intensities are 0 to 10, minutes
   *   0 or more. Fields that the kind does not have are written as they are, and ignored by the journal
   * @param text words behind the fields; line breaks become spaces
   * @throws rejects with a sentence that says what was wrong, nothing being written then: a TypeError for what is no entry, an Error
   *   where the note could not be written, or where an urge of this moment is being ridden out: that one is logged already
   */
  log(kind: string, fields?: Readonly<Record<string, unknown>> | null, text?: string | null): Promise<string>;
  /**
   * What was logged from one day to another (`2026-03-01`), both included and none after today; of all kinds unless some are named.
   * By day and time, those without a time last.
   *
   * @throws TypeError with a sentence, for a day or a kind that there is not
   */
  entries(asked?: {
    readonly from?: string | null;
    readonly to?: string | null;
    readonly kinds?: readonly string[] | string | null;
  }): PlainEntry[];
  /**
   * The prompt of a day (`2026-03-01`), of today where none is given; empty where there is none.
   *
   * @throws TypeError for what is no day
   */
  prompt(day?: string | null): string;
  /** The lesson that stands first on a day, as Markdown; likewise. */
  lesson(day?: string | null): string;
  /** The template with that day's values, as Markdown; likewise. */
  template(day?: string | null): string;
}

/** Public and plain JSON; keys may be added, none changed. */
export interface Snapshot {
  /** Local ISO date-time, without zone. */
  readonly asOf: string;
  /** False while notes are still being looked at. */
  readonly complete: boolean;
  /** The open period, else the last one; null = nothing was logged yet. */
  readonly period: Period | null;
  readonly streak: Streak;
  /** Over the whole journal. */
  readonly totals: Totals;
  /** Days with data, ascending, none after today. */
  readonly days: readonly DayRow[];
  /** Lines that could not be read as written. */
  readonly problems: readonly Problem[];
}

export interface Period {
  readonly start: LocalDay;
  /** True: nobody logged a start, so the first entry's day is taken for it. */
  readonly assumed: boolean;
  readonly mode: 'full' | 'co-parent';
  readonly open: boolean;
  /** Null = it is open. */
  readonly end: LocalDay | null;
  /** How it ended; null = it is open, or another start ended it. */
  readonly outcome: 'reached-out' | 'moved-on' | 'together' | 'other' | null;
}

/** A calendar day of the device, `2026-03-01`. */
export type LocalDay = string;

export interface Streak {
  /** Calendar days from `since` to today; its own day is 0. 0 without an open period. */
  readonly days: number;
  /** The period's start, or the latest slip that reset the streak; null without an open period. */
  readonly since: LocalDay | null;
  /** Days of the longest streak, the running one included. */
  readonly longest: number;
  /** Oldest first; the running one last, its `end` null. */
  readonly history: readonly StreakLine[];
}

export interface StreakLine {
  readonly start: LocalDay;
  /** Null = it runs. */
  readonly end: LocalDay | null;
  readonly days: number;
  /** Null = it runs. */
  readonly endedBy: 'slip' | 'end' | 'start' | null;
}

export interface Totals {
  /** Days kept: in periods, after their start, without a slip that resets. */
  readonly cleanDays: number;
  /** Of known kinds, with a day, not in the future. */
  readonly entries: number;
  readonly urges: number;
  /** Urges that no slip followed on the same day within two hours. */
  readonly resisted: number;
  readonly slips: number;
  /** Slips that reset the streak. */
  readonly resets: number;
  readonly reachedOut: number;
  readonly logistics: number;
  readonly letters: number;
}

export interface DayRow {
  readonly date: LocalDay;
  readonly urges: number;
  /** 0 to 10; null = no urge of the day has one. */
  readonly meanIntensity: number | null;
  readonly maxIntensity: number | null;
  /** 0 to 10. */
  readonly mood: number | null;
  /** Hours. */
  readonly sleep: number | null;
  readonly slips: number;
  readonly resets: number;
  /** Rules of the checklist that are ticked, and all of them. */
  readonly rulesKept: number;
  readonly rulesTotal: number;
}

export interface Problem {
  readonly path: string;
  /** 1-based, like `column`. */
  readonly line: number;
  readonly column: number;
  readonly severity: 'error' | 'warning';
  readonly code: ProblemCode;
  /** What is wrong, and how to mend it. */
  readonly message: string;
  /** There only where it is certain what was meant. */
  readonly mendable?: true;
}

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

export type Kind = 'urge' | 'slip' | 'start' | 'reached-out' | 'logistics' | 'end' | 'letter';
