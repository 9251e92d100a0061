/** Notes for tests, in short: what stands in them, without Markdown. */
import type {
  Entry,
  EntryOf,
  NoteEntries,
  SlipEntry,
  StartEntry,
  UrgeEntry,
} from '../../../src/entries/entry';
import { parseLocalDay, type LocalDay } from '../../../src/entries/local-day';
import { Ledger } from '../../../src/journal/ledger';
import type { Journal, JournalSettings } from '../../../src/journal/snapshot';
import { CHANNELS } from '../../../src/settings/settings';
import { made } from '../entries/made';

export const DEFAULTS: JournalSettings = {
  dayStartsAt: 0,
  resettingChannels: CHANNELS.filter((channel) => channel !== 'looked' && channel !== 'post'),
};

type Fields<E extends Entry> = Partial<Omit<E, 'kind' | 'time' | 'date'>> & {
  /** `HH:MM` or `HH:MM:SS`. */
  readonly at?: string;
  readonly on?: string;
};

export function day(text: string): LocalDay {
  const parsed = parseLocalDay(text);
  if (!parsed) throw new Error(`${text} is no day`);
  return parsed;
}

/** Local noon of the day; or the given local time. */
export function noon(text: string, hours = 12, minutes = 0, seconds = 0): Date {
  const [year = 0, month = 1, date = 1] = text.split('-').map(Number);
  return new Date(year, month - 1, date, hours, minutes, seconds);
}

export function start(fields: Fields<StartEntry> = {}): StartEntry {
  return made('start', place(fields));
}

export function urge(fields: Fields<UrgeEntry> = {}): UrgeEntry {
  return made('urge', place(fields));
}

export function slip(fields: Fields<SlipEntry> = {}): SlipEntry {
  return made('slip', place(fields));
}

export function reachedOut(fields: Fields<EntryOf<'reached-out'>> = {}): EntryOf<'reached-out'> {
  return made('reached-out', place(fields));
}

export function logistics(fields: Fields<EntryOf<'logistics'>> = {}): EntryOf<'logistics'> {
  return made('logistics', place(fields));
}

export function end(fields: Fields<EntryOf<'end'>> = {}): EntryOf<'end'> {
  return made('end', place(fields));
}

export function letter(fields: Fields<EntryOf<'letter'>> = {}): EntryOf<'letter'> {
  return made('letter', place(fields));
}

/** A daily note of that day, its entries on lines 1, 2, 3, … unless they say otherwise. */
export function daily(
  date: string,
  entries: readonly Entry[] = [],
  more: Partial<NoteEntries> = {},
): NoteEntries {
  return note(`${date}.md`, entries, { day: day(date), daily: true, ...more });
}

/** A note that is no daily note and has no day unless `more` says so. */
export function note(
  path: string,
  entries: readonly Entry[] = [],
  more: Partial<NoteEntries> = {},
): NoteEntries {
  return {
    path,
    day: null,
    daily: false,
    entries: entries.map((entry, index) => (entry.line === 0 ? { ...entry, line: index + 1 } : entry)),
    mood: null,
    sleep: null,
    rulesKept: 0,
    rulesTotal: 0,
    rules: '',
    problems: [],
    ...more,
  };
}

/** What a fresh ledger tells of the notes. */
export function journalOf(
  notes: readonly NoteEntries[],
  now: Date | string,
  settings: Partial<JournalSettings> = {},
): Journal {
  const ledger = new Ledger({ ...DEFAULTS, ...settings });
  for (const each of notes) ledger.put(each);
  return ledger.journal(typeof now === 'string' ? noon(now) : now);
}

function place<F extends { readonly at?: string; readonly on?: string }>(fields: F) {
  const { at, on, ...rest } = fields;
  return {
    line: 0,
    column: 3,
    ...rest,
    time: at === undefined ? null : seconds(at),
    date: on === undefined ? null : day(on),
  };
}

function seconds(text: string): number {
  const [hours = 0, minutes = 0, rest = 0] = text.split(':').map(Number);
  return hours * 3600 + minutes * 60 + rest;
}
