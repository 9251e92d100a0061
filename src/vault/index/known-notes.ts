/** The notes that say something, by path, and which of them count. */
import type { TFile } from 'obsidian';
import type { NoteEntries } from '../../entries/entry';
import type { PropertyNames } from '../../entries/parse';
import type { Ledger } from '../../journal/ledger';
import { keptList } from '../../journal/same';
import { isConflictCopy, originalsOf } from './conflict-copy';
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

/** Keeps the ledger in step: copies of a note that is still there are known, and do not count. */
export class KnownNotes {
  private readonly known = new Map<string, KnownNote>();
  /** Copies by the path of their possible original. */
  private readonly copies = new Map<string, Set<string>>();
  private readonly hidden = new Set<string>();
  private listed: readonly string[] = [];

  constructor(
    private readonly ledger: Pick<Ledger, 'put' | 'delete'>,
    private readonly exists: (path: string) => boolean,
    private readonly isDaily: (path: string) => boolean,
  ) {}

  get(path: string): KnownNote | undefined {
    return this.known.get(path);
  }

  /** What the note says, where it counts. */
  counting(path: string): NoteEntries | undefined {
    return this.hidden.has(path) ? undefined : this.known.get(path)?.note;
  }

  values(): Iterable<KnownNote> {
    return this.known.values();
  }

  paths(): readonly string[] {
    return [...this.known.keys()];
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
    return this.enter(path);
  }

  /** The same of a note that is gone. */
  delete(path: string): boolean {
    if (!this.known.delete(path)) return false;
    for (const original of originalsOf(path)) this.copies.get(original)?.delete(path);
    if (!this.hidden.delete(path)) this.ledger.delete(path);
    return true;
  }

  /** To be told whenever a path comes to exist or ceases to: copies of it may count now, or no longer. */
  existenceChanged(path: string): boolean {
    const copies = [...(this.copies.get(path) ?? [])];
    return copies.map((copy) => this.enter(copy)).includes(true);
  }

  /** To be told when other paths are daily notes than before. */
  daysChanged(): void {
    for (const copies of this.copies.values()) for (const copy of copies) this.enter(copy);
  }

  private watchOriginals(path: string): void {
    for (const original of originalsOf(path)) {
      const copies = this.copies.get(original) ?? new Set();
      this.copies.set(original, copies.add(path));
    }
  }

  /** Shows the note to the ledger as it is now. */
  private enter(path: string): boolean {
    const note = this.known.get(path)?.note;
    const says = note !== undefined && saysAnything(note);
    const copy = says && isConflictCopy(path, this.exists, this.isDaily);
    if (copy) this.hidden.add(path);
    else this.hidden.delete(path);
    if (says && !copy) this.ledger.put(note);
    else this.ledger.delete(path);
    return true;
  }
}

function saysAnything(note: NoteEntries): boolean {
  const { entries, problems, mood, sleep, rulesTotal } = note;
  return entries.length > 0 || problems.length > 0 || mood !== null || sleep !== null || rulesTotal > 0;
}

function saysTheSame(a: NoteEntries, b: NoteEntries): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
