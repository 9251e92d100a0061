/** Reads a day from its notes' parts. */
import type { Entry, SlipEntry, UrgeEntry } from '../entries/entry';
import type { LocalDay } from '../entries/local-day';
import { Day, placed, type Places, type Turn } from './day';
import type { DayPart } from './note-days';
import { byClock, inClockOrder } from './order';
import { follows, isResetting } from './resisted';
import type { JournalSettings, PlacedEntry } from './snapshot';

const NO_ENTRIES: readonly Entry[] = [];
const NO_URGES: readonly UrgeEntry[] = [];
const NO_TURNS: readonly Turn[] = [];

/** The day as its parts, by path, tell it; null = no entry, mood, sleep nor rule. `number` is its `dayNumber`. */
export function readDay(
  date: LocalDay,
  number: number,
  parts: readonly DayPart[],
  settings: JournalSettings,
): Day | null {
  const { ordered, places } = inOrder(parts, settings.dayStartsAt);
  const mood = firstOf(parts, 'mood');
  const sleep = firstOf(parts, 'sleep');
  let [rulesKept, rulesTotal] = [0, 0];
  for (const part of parts) {
    rulesKept += part.rulesKept;
    rulesTotal += part.rulesTotal;
  }
  if (ordered.length === 0 && mood === null && sleep === null && rulesTotal === 0) return null;

  const turns: Turn[] = [];
  const resetting: SlipEntry[] = [];
  let [urges, rated, intensities, slipped, slips] = [0, 0, 0, 0, 0];
  let [reachedOut, logistics, letters] = [0, 0, 0];
  let maxIntensity: number | null = null;
  let index = 0;
  for (const entry of ordered) {
    switch (entry.kind) {
      case 'urge':
        urges++;
        if (entry.outcome === 'slipped') slipped++;
        if (entry.intensity === null) break;
        rated++;
        intensities += entry.intensity;
        maxIntensity = Math.max(maxIntensity ?? 0, entry.intensity);
        break;
      case 'slip':
        slips++;
        if (!isResetting(entry, settings)) break;
        resetting.push(entry);
        turns.push(placed(places, entry, index));
        break;
      case 'reached-out':
        reachedOut++;
        turns.push(placed(places, entry, index));
        break;
      case 'start':
      case 'end':
        turns.push(placed(places, entry, index));
        break;
      case 'logistics':
        logistics++;
        break;
      case 'letter':
        letters++;
        break;
    }
    index++;
  }

  const row = {
    date,
    urges,
    meanIntensity: rated > 0 ? intensities / rated : null,
    maxIntensity,
    mood,
    sleep,
    slips,
    resets: resetting.length,
    rulesKept,
    rulesTotal,
  };
  const unresisted =
    slipped > 0 || resetting.length > 0 ? unresistedOf(ordered, resetting, settings.dayStartsAt) : NO_URGES;
  // A list that grew has room to spare; its copy has none.
  const kept = turns.length > 0 ? turns.slice() : NO_TURNS;
  const besides = { reachedOut, logistics, letters, rules: rulesOf(parts) };
  return new Day(row, number, ordered, places, unresisted, notePath(parts), kept, besides);
}

function rulesOf(parts: readonly DayPart[]): string {
  return parts
    .map(({ rules }) => rules)
    .filter((rules) => rules !== '')
    .join('\n');
}

function unresistedOf(
  ordered: readonly Entry[],
  resetting: readonly SlipEntry[],
  dayStartsAt: number,
): readonly UrgeEntry[] {
  return ordered
    .filter((entry) => entry.kind === 'urge')
    .filter(
      (urge) =>
        urge.outcome === 'slipped' ||
        resetting.some((slip) => follows(urge, slip, dayStartsAt, isLater(urge, slip, ordered))),
    );
}

function isLater(urge: UrgeEntry, slip: SlipEntry, ordered: readonly Entry[]): () => boolean {
  return () => ordered.indexOf(slip) > ordered.indexOf(urge);
}

/** The note's own list where one note has all entries and they stand in order: a copy would cost each entry eight bytes. */
function inOrder(
  parts: readonly DayPart[],
  dayStartsAt: number,
): { ordered: readonly Entry[]; places: Places } {
  const [first] = parts;
  if (first && parts.length === 1 && inClockOrder(first.entries, dayStartsAt)) {
    return { ordered: first.entries, places: first.path };
  }
  const all: PlacedEntry[] = [];
  const paths = new Set<string>();
  for (const { path, entries } of parts) {
    for (const entry of entries) all.push({ path, entry });
    if (entries.length > 0) paths.add(path);
  }
  if (all.length === 0) return { ordered: NO_ENTRIES, places: '' };
  all.sort(byClock(dayStartsAt));
  const [path] = paths;
  return {
    ordered: all.map(({ entry }) => entry),
    places: paths.size === 1 && path !== undefined ? path : all.map((each) => each.path),
  };
}

/** The daily notes' first value, else the first of any note. */
function firstOf(parts: readonly DayPart[], name: 'mood' | 'sleep'): number | null {
  let first: number | null = null;
  for (const part of parts) {
    if (part[name] === null) continue;
    if (part.daily) return part[name];
    first ??= part[name];
  }
  return first;
}

function notePath(parts: readonly DayPart[]): string | null {
  const note = parts.find((part) => part.daily) ?? parts.find((part) => part.entries.length > 0) ?? parts[0];
  return note?.path ?? null;
}
