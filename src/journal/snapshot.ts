/** What the journal says at one moment: the public snapshot, and the details behind it that charts read. */
import type { Entry, ProblemCode } from '../entries/entry';
import type { LocalDay } from '../entries/local-day';

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

/** An entry with the note it stands in. */
export interface PlacedEntry {
  readonly path: string;
  readonly entry: Entry;
}

/** One day's row with what it was computed from. Same identity = nothing of that day changed. */
export interface DayDetail {
  readonly row: DayRow;
  /**
   * In the contract's order: by time, those without a time last, then path and line. The list is made when it is read:
   * take it once.
   */
  readonly entries: readonly PlacedEntry[];
  /** Urges that were not resisted. */
  readonly unresisted: readonly Entry[];
  /** Unsent letters that were logged: most days have none, and need not be looked through. */
  readonly letters: number;
  /** The rules of the day's notes, as `splitRules` reads them. */
  readonly rules: string;
  /** The daily note to open for the day: the note with that day's name, else the first with its entries. */
  readonly path: string | null;
}

/**
 * The snapshot with the details for charts. Parts that did not change keep their identity from one to the next
 * (`next.snapshot.days === prev.snapshot.days`).
 */
export interface Journal {
  readonly today: LocalDay;
  /** The hour at which a day starts: a time before it belongs to the night after the day. */
  readonly dayStartsAt: number;
  readonly snapshot: Snapshot;
  /** Same days, same order as `snapshot.days`. */
  readonly days: readonly DayDetail[];
  /** The latest `reached-out` in the open period without a decision; null = none waits. */
  readonly undecided: (PlacedEntry & { readonly date: LocalDay }) | null;
}

/** What of the settings moves figures. */
export interface JournalSettings {
  readonly dayStartsAt: number;
  readonly resettingChannels: readonly string[];
}
