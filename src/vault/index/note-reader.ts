/** How much of a note must be had to know what it says, and what it says. */
import type { CachedMetadata } from 'obsidian';
import type { NoteEntries } from '../../entries/entry';
import { parseNote, type PropertyNames } from '../../entries/parse';
import { LARGEST, unread } from '../../entries/unread';
import { badDate, dayFromFrontmatter, hasMeasures, readMeasures } from '../../entries/properties';
import type { DailyNotes } from '../daily/daily-notes';
import type { LocalDay } from '../../entries/local-day';
import { hasOurTag, noteSource, propertySource, type NotePlace } from './note-source';

/** What the metadata alone tells: all the note says, that it says nothing to us, or that its text is needed. */
export type Verdict = NoteEntries | 'nothing' | 'read';

export class NoteReader {
  constructor(
    private readonly dailyNotes: Pick<DailyNotes, 'dayOf'>,
    readonly names: PropertyNames,
  ) {}

  fromMetadata(path: string, cache: CachedMetadata): Verdict {
    if (hasOurTag(cache)) return 'read';
    if (!cache.frontmatter || !hasMeasures(cache.frontmatter, this.names)) return 'nothing';
    const day = this.dailyNotes.dayOf(path);
    if (day === null) return 'nothing';
    const note = parseNote(propertySource({ path, day, daily: true }, cache), this.names);
    if (note.problems.length > 0) return 'read';
    return note.mood === null && note.sleep === null ? 'nothing' : note;
  }

  /** Null = the text is not the one that the metadata was made from. */
  fromText(path: string, text: string, cache: CachedMetadata): NoteEntries | null {
    const place = this.placeOf(path, cache);
    if (text.length > LARGEST) return unread(place, text.length);
    const source = noteSource(place, text, cache);
    const note = source && parseNote(source, this.names);
    return note && !isOfJournal(note, note) ? { ...note, rulesKept: 0, rulesTotal: 0, rules: '' } : note;
  }

  /**
   * What a note says whose text is known to be as it was, though its path may not be, nor what its path means; and with
   * `anew` its properties neither.
   */
  fromEarlier(note: NoteEntries, path: string, cache: CachedMetadata, anew: boolean): NoteEntries | 'read' {
    if (!hasOurTag(cache) && note.entries.length > 0) return 'read';
    const { frontmatter = null } = cache;
    const place = this.placeNow(note, path, dayFromFrontmatter(frontmatter));
    if (place === note && !anew) return note;
    const otherDate = place.daily !== note.daily && badDate(frontmatter, '') !== null;
    const otherRules = isOfJournal(place, note) !== isOfJournal(note, note);
    if (otherDate || otherRules || note.problems.some(isOfProperty)) return 'read';
    if (place.day === null || !isOfJournal(place, note))
      return { ...note, ...place, mood: null, sleep: null };
    const { mood, sleep, problems } = readMeasures(frontmatter, this.names, '');
    return problems.length > 0 ? 'read' : { ...note, ...place, mood, sleep };
  }

  /** The same without its metadata: its `date` is taken to be as it was. The note itself where it stands as it stood. */
  fromEarlierAlone(note: NoteEntries, path: string): NoteEntries {
    const place = this.placeNow(note, path, note.daily ? null : note.day);
    return place === note ? note : { ...note, ...place };
  }

  private placeOf(path: string, cache: CachedMetadata): NotePlace {
    const day = this.dailyNotes.dayOf(path);
    if (day !== null) return { path, day, daily: true };
    return { path, day: dayFromFrontmatter(cache.frontmatter ?? null), daily: false };
  }

  /** The note itself where it stands as it stood. */
  private placeNow(note: NoteEntries, path: string, dateOfNote: LocalDay | null): NotePlace {
    const named = this.dailyNotes.dayOf(path);
    const daily = named !== null;
    const day = named ?? dateOfNote;
    const stays = path === note.path && day === note.day && daily === note.daily;
    return stays ? note : { path, day, daily };
  }
}

/** Whether rules and properties of a note in that place are the journal's: it is a daily note, or holds entries. */
function isOfJournal({ daily }: NotePlace, { entries }: NoteEntries): boolean {
  return daily || entries.length > 0;
}

function isOfProperty({ code }: NoteEntries['problems'][number]): boolean {
  return code === 'bad-mood' || code === 'bad-sleep' || code === 'bad-date';
}
