/** The notes that say something, by path, and which of them count. */
import type { TFile } from 'obsidian';
import type { Entry, NoteEntries } from '../../entries/entry';
import type { LocalDay } from '../../entries/local-day';
import type { PropertyNames } from '../../entries/parse';
import type { Ledger } from '../../journal/ledger';
import { keptList } from '../../journal/same';
import { isConflictCopy, mayBeNamedAfter, originalsOf } from './conflict-copy';
import type { Stamp } from './metadata-stamp';

export interface KnownNote {
  readonly note: NoteEntries;
  /** Of the very text that was read; null = its properties said all, or it is not certain which text it was. */
  readonly stamp: Stamp | null;
  /** By which its properties were read. */
  readonly names: PropertyNames;
  /** Null = it is what the last session knew. */
  readonly file: TFile | null;
}

/** Keeps the ledger in step: templates, and copies of a note that is still there, are known and do not count. */
export class KnownNotes {
  private readonly known = new Map<string, KnownNote>();
  /** Copies by the path of their possible original. */
  private readonly copies = new Map<string, Set<string>>();
  /** Notes with entries by their day, and their path. */
  private readonly onDay = new Map<LocalDay, Map<string, NoteEntries>>();
  private readonly hidden = new Set<string>();
  private listed: readonly string[] = [];
  private readonly withoutDay = new Set<string>();
  private listedWithoutDay: readonly string[] = [];

  constructor(
    private readonly ledger: Pick<Ledger, 'put' | 'delete'>,
    private readonly exists: (path: string) => boolean,
    private readonly isDaily: (path: string) => boolean,
    private readonly isTemplate: (path: string) => boolean,
  ) {}

  get(path: string): KnownNote | undefined {
    return this.known.get(path);
  }

  /** What the note says, where it counts. */
  counting(path: string): NoteEntries | undefined {
    return this.hidden.has(path) || this.isTemplate(path) ? undefined : this.known.get(path)?.note;
  }

  values(): Iterable<KnownNote> {
    return this.known.values();
  }

  paths(): readonly string[] {
    return [...this.known.keys()];
  }

  /** Notes with entries, or what was meant as such, that have no day and are no templates, ascending. The same list while they are the same. */
  undated(): readonly string[] {
    const paths = [...this.withoutDay].filter((path) => !this.isTemplate(path));
    this.listedWithoutDay = keptList(this.listedWithoutDay, paths.sort());
    return this.listedWithoutDay;
  }

  /** Copies that are left out, ascending. The same list while they are the same. */
  conflicts(): readonly string[] {
    this.listed = keptList(this.listed, [...this.hidden].sort());
    return this.listed;
  }

  /** Returns whether that changed what the journal is made of, or what is left out of it. */
  set(known: KnownNote): boolean {
    const { path } = known.note;
    const before = this.known.get(path);
    const same = before !== undefined && saysTheSame(before.note, known.note);
    this.known.set(path, same ? { ...known, note: before.note } : known);
    if (same) return false;
    this.watchOriginals(path);
    this.moveDay(path, before?.note, known.note);
    this.enter(path);
    this.lookAtCopies(path, before?.note, known.note);
    return true;
  }

  /** The same of a note that is gone. */
  delete(path: string): boolean {
    const before = this.known.get(path)?.note;
    if (!this.known.delete(path)) return false;
    this.moveDay(path, before, undefined);
    for (const original of originalsOf(path)) this.copies.get(original)?.delete(path);
    if (!this.hidden.delete(path)) this.ledger.delete(path);
    this.lookAtCopies(path, before, undefined);
    return true;
  }

  /** To be told whenever a path comes to exist or ceases to: copies of it may count now, or no longer. */
  existenceChanged(path: string): boolean {
    const copies = [...(this.copies.get(path) ?? [])];
    for (const copy of copies) this.enter(copy);
    return copies.length > 0;
  }

  /** To be told when other paths are daily notes, or templates, than before. */
  daysChanged(): void {
    for (const path of this.known.keys()) this.enter(path);
  }

  private watchOriginals(path: string): void {
    for (const original of originalsOf(path)) {
      const copies = this.copies.get(original) ?? new Set();
      this.copies.set(original, copies.add(path));
    }
  }

  private moveDay(path: string, before: NoteEntries | undefined, now: NoteEntries | undefined): void {
    if (now?.day === null && saysAnything(now)) this.withoutDay.add(path);
    else this.withoutDay.delete(path);
    if (before?.day) this.onDay.get(before.day)?.delete(path);
    if (!now?.day || now.entries.length === 0) return;
    const notes = this.onDay.get(now.day) ?? new Map<string, NoteEntries>();
    this.onDay.set(now.day, notes.set(path, now));
  }

  /** What a note says may make others of its day its copies, or no longer. */
  private lookAtCopies(path: string, ...notes: readonly (NoteEntries | undefined)[]): void {
    for (const day of new Set(notes.map((note) => note?.day ?? null))) {
      const others = day === null ? [] : [...(this.onDay.get(day)?.keys() ?? [])];
      for (const other of others) if (mayBeNamedAfter(other, path)) this.enter(other);
    }
  }

  /** Shows the note to the ledger as it is now. */
  private enter(path: string): void {
    const note = this.known.get(path)?.note;
    const says = note !== undefined && saysAnything(note) && !this.isTemplate(path);
    const copy =
      says && (isConflictCopy(path, this.exists, this.isDaily) || (!note.daily && this.repeats(note)));
    if (copy) this.hidden.add(path);
    else this.hidden.delete(path);
    if (says && !copy) this.ledger.put(note);
    else this.ledger.delete(path);
  }

  /** Whether all that it logs is logged word for word in a note of the same day that it is named after. */
  private repeats({ path, day, entries }: NoteEntries): boolean {
    if (day === null || entries.length === 0) return false;
    return [...(this.onDay.get(day) ?? [])].some(([other, note]) => {
      if (!mayBeNamedAfter(path, other) || this.isTemplate(other)) return false;
      const there = note.entries.map(wordsOf);
      return entries.every((entry) => {
        const at = there.indexOf(wordsOf(entry));
        if (at >= 0) there.splice(at, 1);
        return at >= 0;
      });
    });
  }
}

/** All of an entry but where it stands. */
function wordsOf(entry: Entry): string {
  return JSON.stringify({ ...entry, line: 0, column: 0 });
}

function saysAnything(note: NoteEntries): boolean {
  const { entries, problems, mood, sleep, rulesTotal } = note;
  return entries.length > 0 || problems.length > 0 || mood !== null || sleep !== null || rulesTotal > 0;
}

function saysTheSame(a: NoteEntries, b: NoteEntries): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
