/** What one note says of each day it touches. */
import type { Entry, NoteEntries } from '../entries/entry';
import type { LocalDay } from '../entries/local-day';

/** One note's share in one day. Mood, sleep and rules are the note's own and stand on its own day only. */
export interface DayPart {
  readonly date: LocalDay;
  readonly path: string;
  /** Whether the note is a daily note of this very day. */
  readonly daily: boolean;
  /** In the order of their lines; the note's own list where all its entries are of this day. */
  readonly entries: readonly Entry[];
  readonly mood: number | null;
  readonly sleep: number | null;
  readonly rulesKept: number;
  readonly rulesTotal: number;
}

/** The note's parts, one a day. Entries without a day are in none. */
export function partsOf(note: NoteEntries): readonly DayPart[] {
  const dates = entriesByDay(note);
  if (note.day !== null && !dates.has(note.day)) dates.set(note.day, []);
  const parts: DayPart[] = [];
  for (const [date, entries] of dates) {
    const own = date === note.day;
    parts.push({
      date,
      path: note.path,
      daily: own && note.daily,
      entries,
      mood: own ? note.mood : null,
      sleep: own ? note.sleep : null,
      rulesKept: own ? note.rulesKept : 0,
      rulesTotal: own ? note.rulesTotal : 0,
    });
  }
  return parts;
}

function entriesByDay(note: NoteEntries): Map<LocalDay, readonly Entry[]> {
  if (note.entries.every((entry) => entry.date === null || entry.date === note.day)) {
    return note.day === null || note.entries.length === 0 ? new Map() : new Map([[note.day, note.entries]]);
  }
  const dates = new Map<LocalDay, Entry[]>();
  for (const entry of note.entries) {
    const date = entry.date ?? note.day;
    if (date === null) continue;
    const entries = dates.get(date);
    if (entries) entries.push(entry);
    else dates.set(date, [entry]);
  }
  return new Map(dates);
}
