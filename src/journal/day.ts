/** One day, read from its notes' parts: the row of figures, the entries in order, what turns a streak. */
import type { Entry, SlipEntry, UrgeEntry } from '../entries/entry';
import { toUtc, type LocalDay } from '../entries/local-day';
import type { DayPart } from './note-days';
import { byClock, byClockAndPlace, clockOf } from './order';
import { keptList, same } from './same';
import type { DayDetail, DayRow, JournalSettings, PlacedEntry } from './snapshot';

const TWO_HOURS = 7200;
const DAY_MILLISECONDS = 86_400_000;

/** How many of a day's entries are of the kinds that its row does not count. */
export interface OtherCounts {
  readonly entries: number;
  readonly reachedOut: number;
  readonly logistics: number;
  readonly letters: number;
}

/** A day of the journal. Entries are kept without a wrapper each: there are many, and most days have one note. */
export class Day implements DayDetail {
  constructor(
    readonly row: DayRow,
    /** Calendar days since 1970-01-01, so that counting days is a subtraction. */
    readonly number: number,
    private readonly ordered: readonly Entry[],
    /** The path of all entries, or one path an entry. */
    private readonly places: string | readonly string[],
    readonly unresisted: readonly UrgeEntry[],
    readonly path: string | null,
    /** Starts, ends, reached-outs and resetting slips, in order. */
    readonly turns: readonly PlacedEntry[],
    readonly counts: OtherCounts,
  ) {}

  get entries(): readonly PlacedEntry[] {
    return this.ordered.map((entry, index) => placed(this.places, entry, index));
  }

  /** This day, or the earlier reading's parts of it wherever nothing changed. */
  keeping(earlier: Day | null): Day {
    if (!earlier || earlier.number !== this.number) return this;
    const row = same(earlier.row, this.row) ? earlier.row : this.row;
    const unchanged =
      row === earlier.row &&
      this.path === earlier.path &&
      keptList(earlier.ordered, this.ordered) === earlier.ordered &&
      same(earlier.places, this.places) &&
      same(earlier.turns, this.turns);
    if (unchanged) return earlier;
    return new Day(
      row,
      this.number,
      this.ordered,
      this.places,
      this.unresisted,
      this.path,
      this.turns,
      this.counts,
    );
  }
}

/** Calendar days since 1970-01-01. */
export function dayNumber(day: LocalDay): number {
  return toUtc(day).getTime() / DAY_MILLISECONDS;
}

/** The day as its parts, by path, tell it; null = no entry, mood, sleep nor rule. */
export function readDay(
  date: LocalDay,
  number: number,
  parts: readonly DayPart[],
  settings: JournalSettings,
): Day | null {
  const { ordered, places } = inOrder(parts, settings.dayStartsAt);
  const mood = firstOf(parts, 'mood');
  const sleep = firstOf(parts, 'sleep');
  const rulesTotal = sum(parts, (part) => part.rulesTotal);
  if (ordered.length === 0 && mood === null && sleep === null && rulesTotal === 0) return null;

  const urges: UrgeEntry[] = [];
  const resets: SlipEntry[] = [];
  const turns: PlacedEntry[] = [];
  let [slips, reachedOut, logistics, letters] = [0, 0, 0, 0];
  for (const [index, entry] of ordered.entries()) {
    let turning = false;
    switch (entry.kind) {
      case 'urge':
        urges.push(entry);
        break;
      case 'slip':
        slips++;
        turning = isResetting(entry, settings);
        if (turning) resets.push(entry);
        break;
      case 'reached-out':
        reachedOut++;
        turning = true;
        break;
      case 'start':
      case 'end':
        turning = true;
        break;
      case 'logistics':
        logistics++;
        break;
      case 'letter':
        letters++;
        break;
    }
    if (turning) turns.push(placed(places, entry, index));
  }

  const intensities = urges.flatMap((urge) => (urge.intensity === null ? [] : [urge.intensity]));
  const row: DayRow = {
    date,
    urges: urges.length,
    meanIntensity: intensities.length
      ? sum(intensities, (intensity) => intensity) / intensities.length
      : null,
    maxIntensity: intensities.length ? Math.max(...intensities) : null,
    mood,
    sleep,
    slips,
    resets: resets.length,
    rulesKept: sum(parts, (part) => part.rulesKept),
    rulesTotal,
  };
  const unresisted = urges.filter(
    (urge) =>
      urge.outcome === 'slipped' || resets.some((slip) => follows(urge, slip, ordered, settings.dayStartsAt)),
  );
  return new Day(row, number, ordered, places, unresisted, notePath(parts), turns, {
    entries: ordered.length,
    reachedOut,
    logistics,
    letters,
  });
}

/** A slip resets unless it names channels and all of them are set not to. */
function isResetting(slip: SlipEntry, settings: JournalSettings): boolean {
  return (
    slip.channels.length === 0 ||
    slip.channels.some((channel) => settings.resettingChannels.includes(channel))
  );
}

/** Whether the slip comes within two hours after the urge; where either has no time, the same day is enough. */
function follows(urge: UrgeEntry, slip: SlipEntry, ordered: readonly Entry[], dayStartsAt: number): boolean {
  if (urge.time === null || slip.time === null) return true;
  const seconds = clockOf(slip, dayStartsAt) - clockOf(urge, dayStartsAt);
  if (seconds === 0) return ordered.indexOf(slip) > ordered.indexOf(urge);
  return seconds > 0 && seconds <= TWO_HOURS;
}

function inOrder(
  parts: readonly DayPart[],
  dayStartsAt: number,
): { ordered: readonly Entry[]; places: string | readonly string[] } {
  const withEntries = parts.filter((part) => part.entries.length > 0);
  const [only] = withEntries;
  if (!only) return { ordered: [], places: [] };
  if (withEntries.length === 1) {
    const compare = byClock(dayStartsAt);
    const already = only.entries.every((entry, index) => {
      const before = only.entries[index - 1];
      return before === undefined || compare(before, entry) <= 0;
    });
    // The note's own list is shared where it can be: a copy would cost eight bytes an entry.
    return { ordered: already ? only.entries : [...only.entries].sort(compare), places: only.path };
  }
  const all = withEntries.flatMap((part) => part.entries.map((entry) => ({ path: part.path, entry })));
  all.sort(byClockAndPlace(dayStartsAt));
  return { ordered: all.map(({ entry }) => entry), places: all.map(({ path }) => path) };
}

function placed(places: string | readonly string[], entry: Entry, index: number): PlacedEntry {
  return { path: typeof places === 'string' ? places : (places[index] ?? ''), entry };
}

/** The daily notes' first value, else the first of any note. */
function firstOf(parts: readonly DayPart[], name: 'mood' | 'sleep'): number | null {
  const saying = parts.filter((part) => part[name] !== null);
  return (saying.find((part) => part.daily) ?? saying[0])?.[name] ?? null;
}

function notePath(parts: readonly DayPart[]): string | null {
  const note = parts.find((part) => part.daily) ?? parts.find((part) => part.entries.length > 0) ?? parts[0];
  return note?.path ?? null;
}

function sum<T>(list: readonly T[], valueOf: (element: T) => number): number {
  let total = 0;
  for (const element of list) total += valueOf(element);
  return total;
}
