/** Notes for tests, in short: what stands in them, without Markdown. */
import type {
  EndEntry,
  Entry,
  LetterEntry,
  LogisticsEntry,
  NoteEntries,
  ReachedOutEntry,
  SlipEntry,
  StartEntry,
  UrgeEntry,
} from '../../../src/entries/entry';
import { parseLocalDay, type LocalDay } from '../../../src/entries/local-day';
import { Ledger } from '../../../src/journal/ledger';
import type { Journal, JournalSettings } from '../../../src/journal/snapshot';
import { CHANNELS } from '../../../src/settings/settings';

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
  return { mode: 'full', endedBy: null, lastContact: null, ...place(fields), kind: 'start' };
}

export function urge(fields: Fields<UrgeEntry> = {}): UrgeEntry {
  const empty = { intensity: null, after: null, expected: null, minutes: null, outcome: null, prompt: null };
  return { ...empty, triggers: [], responses: [], ...place(fields), kind: 'urge' };
}

export function slip(fields: Fields<SlipEntry> = {}): SlipEntry {
  return { channels: [], intensity: null, triggers: [], plan: null, ...place(fields), kind: 'slip' };
}

export function reachedOut(fields: Fields<ReachedOutEntry> = {}): ReachedOutEntry {
  return { channels: [], then: null, ...place(fields), kind: 'reached-out' };
}

export function logistics(fields: Fields<LogisticsEntry> = {}): LogisticsEntry {
  return { channels: [], ...place(fields), kind: 'logistics' };
}

export function end(fields: Fields<EndEntry> = {}): EndEntry {
  return { reason: 'other', ...place(fields), kind: 'end' };
}

export function letter(fields: Fields<LetterEntry> = {}): LetterEntry {
  return { note: null, ...place(fields), kind: 'letter' };
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
