/** One day as the journal keeps it: its row of figures, its entries in order, and what turns a streak. */
import type { Entry, EntryOf, UrgeEntry } from '../entries/entry';
import { toUtc, type LocalDay } from '../entries/local-day';
import { keptList, same } from './same';
import type { DayDetail, DayRow, PlacedEntry } from './snapshot';

const DAY_MILLISECONDS = 86_400_000;

/** What a row does not have: entries of the other kinds, and what the day's rules say. */
export interface Besides {
  readonly reachedOut: number;
  readonly logistics: number;
  readonly letters: number;
  /** As `splitRules` reads it. */
  readonly rules: string;
}

/** What opens, closes or resets: a start, an end, a reached-out or a slip that resets. */
export interface Turn extends PlacedEntry {
  readonly entry: EntryOf<'start' | 'end' | 'reached-out' | 'slip'>;
}

/** The path of all of a day's entries, or, where there are several, one path an entry. */
export type Places = string | readonly string[];

/** There are many days and many more entries: no wrapper an entry, and no object that a field can stand for. */
export class Day implements DayDetail, Besides {
  readonly reachedOut: number;
  readonly logistics: number;
  readonly letters: number;
  readonly rules: string;

  constructor(
    readonly row: DayRow,
    /** Calendar days since 1970-01-01, so that counting days is a subtraction. */
    readonly number: number,
    private readonly ordered: readonly Entry[],
    private readonly places: Places,
    readonly unresisted: readonly UrgeEntry[],
    readonly path: string | null,
    /** In order. */
    readonly turns: readonly Turn[],
    besides: Besides,
  ) {
    this.reachedOut = besides.reachedOut;
    this.logistics = besides.logistics;
    this.letters = besides.letters;
    this.rules = besides.rules;
  }

  /** How many entries the day has. */
  get length(): number {
    return this.ordered.length;
  }

  get entries(): readonly PlacedEntry[] {
    return this.ordered.map((entry, index) => placed(this.places, entry, index));
  }

  /** This day, or the earlier reading's parts of it wherever nothing changed. */
  keeping(earlier: Day | null): Day {
    if (!earlier) return this;
    const row = same(earlier.row, this.row) ? earlier.row : this.row;
    const unchanged =
      row === earlier.row &&
      this.path === earlier.path &&
      this.rules === earlier.rules &&
      keptList(earlier.ordered, this.ordered) === earlier.ordered &&
      same(earlier.places, this.places) &&
      same(earlier.turns, this.turns);
    if (unchanged) return earlier;
    return new Day(row, this.number, this.ordered, this.places, this.unresisted, this.path, this.turns, this);
  }
}

export function placed<E extends Entry>(
  places: Places,
  entry: E,
  index: number,
): PlacedEntry & { readonly entry: E } {
  return { path: typeof places === 'string' ? places : (places[index] ?? ''), entry };
}

/** Calendar days since 1970-01-01. */
export function dayNumber(day: LocalDay): number {
  return toUtc(day).getTime() / DAY_MILLISECONDS;
}
