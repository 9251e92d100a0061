/** What one note says of each day it touches. */
import type { Entry, NoteEntries } from '../entries/entry';
import type { LocalDay } from '../entries/local-day';

/** One note's share in one day. Mood, sleep and rules are the note's own and stand on its own day only. */
export interface DayPart extends Omit<NoteEntries, 'day' | 'problems'> {
  readonly date: LocalDay;
  /** Whether the note is a daily note of this very day. */
  readonly daily: boolean;
  /** In the order of their lines; the note's own list where all its entries are of this day. */
  readonly entries: readonly Entry[];
}

/** The note's parts, one a day. Entries without a day are in none. */
export function partsOf(note: NoteEntries): readonly DayPart[] {
  const { day, entries } = note;
  if (entries.every((entry) => entry.date === null || entry.date === day)) {
    return day === null ? [] : [partOf(note, day, entries)];
  }
  const dates = new Map<LocalDay, Entry[]>(day === null ? [] : [[day, []]]);
  for (const entry of entries) {
    const date = entry.date ?? day;
    if (date === null) continue;
    const its = dates.get(date);
    if (its) its.push(entry);
    else dates.set(date, [entry]);
  }
  return Array.from(dates, ([date, its]) => partOf(note, date, its));
}

function partOf(note: NoteEntries, date: LocalDay, entries: readonly Entry[]): DayPart {
  const own = date === note.day;
  return {
    date,
    path: note.path,
    daily: own && note.daily,
    entries,
    mood: own ? note.mood : null,
    sleep: own ? note.sleep : null,
    rulesKept: own ? note.rulesKept : 0,
    rulesTotal: own ? note.rulesTotal : 0,
    rules: own ? note.rules : '',
  };
}
