/** One look at a note: what it says is taken in where its file, its metadata and its text are of one moment. */
import type { App, CachedMetadata, TFile } from 'obsidian';
import type { NoteEntries } from '../../entries/entry';
import { tagLost } from '../../entries/tag-lost';
import type { NoteCache } from '../cache/note-cache';
import type { KnownNote, KnownNotes } from './known-notes';
import { isOfMoment, metadataStamp, stampOf, type Stamp } from './metadata-stamp';
import type { NoteReader, Verdict } from './note-reader';
import { hasOurTag } from './note-source';
import type { Look, Looking } from './scan';

/** Metadata, and the text that the app made it from. */
interface Told {
  readonly cache: CachedMetadata;
  readonly text: string;
}

export class NoteLook {
  /** What the last session knew, by path; null = it is still being fetched. */
  private recalled: Map<string, KnownNote> | null;
  /** Where other files stand now than then. */
  private readonly otherThere = new Set<string>();
  /** Whether the app has said that it knows all notes: what is missing from then on is not on its way. */
  indexed = false;
  /** What a file's text said, wherever the file moves to. */
  private read = new WeakMap<TFile, KnownNote>();
  private readonly told = new WeakMap<TFile, Told>();
  /** Files that changed since the app said so. */
  private behind = new WeakSet<TFile>();

  constructor(
    private readonly app: App,
    private readonly known: KnownNotes,
    private readonly store: Pick<NoteCache, 'save'> | null,
    public reader: NoteReader,
    private readonly onChange: () => void,
  ) {
    this.recalled = store ? null : new Map();
  }

  /** Whether texts are read already: not before it is known which ones need not be. */
  get reads(): boolean {
    return this.recalled !== null;
  }

  /** What the last session knew, once it was fetched. */
  recall(known: ReadonlyMap<string, KnownNote>): void {
    this.recalled = new Map(known);
    for (const path of this.otherThere) this.recalled.delete(path);
  }

  /** The vault was gone through: what the last session knew is known, or does not hold. */
  forgetRecalled(): void {
    if (this.recalled) this.recalled = new Map();
  }

  /** The file has another text now. */
  changed(file: TFile): void {
    this.behind.add(file);
  }

  /** The app made metadata from this text; it may have been overtaken already. */
  tell(file: TFile, text: string, cache: CachedMetadata): void {
    this.told.set(file, { cache, text });
  }

  /** The app knows all notes as they are. */
  resolved(): void {
    this.indexed = true;
    this.behind = new WeakSet();
  }

  /** Another file stands at the path than in the last session. */
  replaced(path: string): void {
    if (this.recalled) this.recalled.delete(path);
    else this.otherThere.add(path);
  }

  /** Every text is to be read again. */
  forgetTexts(): void {
    this.read = new WeakMap();
    this.recalled?.clear();
  }

  /** Looks at what stands at the path. Where its text must be read, what is to be taken in comes later. */
  at(path: string): Looking {
    const file = this.app.vault.getFileByPath(path);
    const shown = this.known.get(path);
    if (file?.extension !== 'md' || (shown?.file && shown.file !== file)) this.forget(path);
    this.toldOfExistence(path);
    if (file?.extension !== 'md') return 'settled';
    const cache = this.metadataOf(file);
    const earlier = this.earlierOf(file);
    if (earlier && !cache) return this.withoutMetadata(file, earlier);
    if (!cache) return this.missing();
    const verdict = earlier
      ? this.reader.fromEarlier(earlier.note, path, cache, earlier.names !== this.reader.names)
      : this.reader.fromMetadata(path, cache);
    if (verdict === 'read' || (!earlier && this.mayHaveLostTags(file, cache)))
      return this.reads ? this.fromText(file, cache) : 'later';
    const isProven = verdict === earlier?.note || this.isMetadataOf(file);
    this.take(file, verdict, isProven ? (earlier?.stamp ?? null) : null);
    return 'settled';
  }

  /** Its text is known to be as it was; where it stands may mean another day now, and only its properties would say which. */
  private withoutMetadata(file: TFile, earlier: KnownNote): Look {
    const note = this.reader.fromEarlierAlone(earlier.note, file.path);
    const isSure = note === earlier.note && earlier.names === this.reader.names;
    this.take(file, note, isSure ? earlier.stamp : null);
    return isSure ? 'settled' : this.missing();
  }

  private fromText(file: TFile, cache: CachedMetadata): Looking {
    const stamp = stampOf(file);
    const told = this.told.get(file);
    if (told?.cache !== cache || !this.isMetadataOf(file)) return this.readText(file, cache);
    return this.takeText(file, cache, told.text, stamp);
  }

  /** A read that fails keeps the last good entries. */
  private async readText(file: TFile, cache: CachedMetadata): Promise<() => Look> {
    const stamp = stampOf(file);
    const text = await this.app.vault.cachedRead(file).catch(() => null);
    return () => {
      if (text === null) return 'unsettled';
      if (!isOfMoment(file, stamp) || this.metadataOf(file) !== cache) return 'later';
      const told = this.told.get(file);
      const isSure = this.isMetadataOf(file) || (told?.cache === cache && told.text === text);
      return this.takeText(file, cache, text, isSure ? stamp : null);
    };
  }

  private takeText(file: TFile, cache: CachedMetadata, text: string, stamp: Stamp | null): Look {
    const verdict = this.mayHaveLostTags(file, cache) ? this.withoutTags(file, cache, text) : 'read';
    const note = verdict === 'read' ? this.reader.fromText(file.path, text, cache) : verdict;
    if (note === null) return this.missing();
    this.take(file, note, stamp);
    return 'settled';
  }

  /** Entries were known of the note, or that it had lost their tags, and it has none now. */
  private mayHaveLostTags(file: TFile, cache: CachedMetadata): boolean {
    const { path } = file;
    const before = this.known.get(path) ?? this.read.get(file) ?? this.recalled?.get(path);
    return before !== undefined && !hasOurTag(cache) && hadEntries(before.note);
  }

  private withoutTags(file: TFile, cache: CachedMetadata, text: string): Verdict {
    const lost = tagLost(text);
    if (!lost) return this.reader.fromMetadata(file.path, cache);
    const note = this.reader.fromText(file.path, text, cache);
    return note ? { ...note, problems: [...note.problems, lost] } : 'read';
  }

  private missing(): Look {
    return this.indexed ? 'unsettled' : 'later';
  }

  /** Null = it is not there yet, or of an earlier text. */
  private metadataOf(file: TFile): CachedMetadata | null {
    const cache = this.app.metadataCache.getFileCache(file);
    if (!cache || this.isMetadataOf(file)) return cache;
    const isOld = this.behind.has(file) || (metadataStamp(this.app, file.path) !== null && !this.indexed);
    return isOld ? null : cache;
  }

  private isMetadataOf(file: TFile): boolean {
    const stamp = metadataStamp(this.app, file.path);
    return stamp !== null && isOfMoment(file, stamp);
  }

  private earlierOf(file: TFile): KnownNote | null {
    const earlier = this.read.get(file) ?? this.recalled?.get(file.path);
    return earlier?.stamp && isOfMoment(file, earlier.stamp) ? earlier : null;
  }

  private take(file: TFile, verdict: Exclude<Verdict, 'read'>, stamp: Stamp | null): void {
    const { path } = file;
    this.told.delete(file);
    if (verdict === 'nothing') {
      this.read.delete(file);
      this.forget(path);
      return;
    }
    const before = this.known.get(path);
    const { names } = this.reader;
    if (this.known.set({ note: verdict, stamp, names, file })) this.onChange();
    const after = this.known.get(path);
    if (stamp && after) this.read.set(file, after);
    const isKept =
      before !== undefined &&
      before.note === after?.note &&
      before.names === names &&
      sameStamps(before.stamp, stamp);
    // What is not proven to be of one text is not kept, and need not be written anew at each start.
    const isStored = stamp !== null || (before?.stamp ?? null) !== null;
    if (!isKept && isStored) this.store?.save(path);
  }

  private forget(path: string): void {
    const isStored = this.known.get(path)?.stamp;
    if (this.known.delete(path)) this.onChange();
    if (isStored) this.store?.save(path);
  }

  private toldOfExistence(path: string): void {
    if (this.known.existenceChanged(path)) this.onChange();
  }
}

function hadEntries({ entries, problems }: NoteEntries): boolean {
  return entries.length > 0 || problems.some(({ code }) => code === 'tag-lost');
}

function sameStamps(a: Stamp | null, b: Stamp | null): boolean {
  return a?.mtime === b?.mtime && a?.size === b?.size;
}
