/** Gathering what notes say: from their metadata where that is enough, else from their text; all of them, or one at a time. */
import type { App, CachedMetadata, TFile } from 'obsidian';
import type { Clock } from '../clock';
import type { KnownNote, KnownNotes } from './known-notes';
import type { NoteCache } from '../cache/note-cache';
import type { NoteReader, Verdict } from './note-reader';
import { Pass } from './pass';
import { Slices } from './slices';

/** Milliseconds of work between two turns of the interface. */
const SLICE = 8;
/** The same while the last session is being fetched, which takes several turns. */
const SHORT_SLICE = 2;
/** Milliseconds between two looks at a journal that is not complete yet. */
const GLANCE = 250;
/** Notes being read at once. */
const OVERLAP = 64;

/** In notes. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

export class Gathering {
  /** Notes whose metadata or text could not be had yet. */
  private readonly waiting = new Set<string>();
  /** Of these, those that changed: their metadata is that of an earlier text until the app says otherwise. */
  private readonly outdated = new Set<string>();
  /** The read under way of a path; another one, or a change, makes it void. */
  private readonly reads = new Map<string, symbol>();
  /** What the last session knew, until every note was looked at; and its being had. */
  private recalled: ReadonlyMap<string, KnownNote> = new Map();
  private recalling: Promise<void> | null = null;
  private pass: Pass | null = null;
  private whole: Pass | null = null;
  private complete = false;
  /** Of those that wait, the ones that the app has not indexed yet; and whether it has, once. */
  private readonly unindexed = new Set<string>();
  private missed = false;
  private indexed = false;
  private settled = false;
  private retryAfter = false;
  private glanced = 0;

  constructor(
    private readonly app: App,
    private readonly clock: Clock,
    private readonly known: KnownNotes,
    private readonly store: NoteCache | null,
    public reader: NoteReader,
    private readonly onChange: () => void,
  ) {}

  /** Of the pass over all notes, and of those that the app had not indexed by then; null = the journal is complete. */
  get progress(): Progress | null {
    if (this.whole) return { done: this.whole.done, total: this.whole.files.length };
    if (!this.complete) return { done: 0, total: 0 };
    if (this.settled || this.unindexed.size === 0) return null;
    const total = this.app.vault.getMarkdownFiles().length;
    return { done: Math.max(0, total - this.unindexed.size), total };
  }

  /** Has what the last session knew fetched; the next pass begins without it, and reads nothing before it is there. */
  recallLastSession(): void {
    const recalling = this.recall().then(() => {
      if (this.recalling === recalling) this.recalling = null;
    });
    this.recalling = recalling;
  }

  async forgetLastSession(): Promise<void> {
    await this.recalling;
    this.recalled = new Map();
    await this.store?.clear();
  }

  /**
   * Looks at every note of the vault. Notes that are known as they are on disk are not read again, unless `recall` is false;
   * with `anew` their properties are. Resolves when it is done, or when another such pass took over.
   */
  async all(recall: boolean, anew: boolean): Promise<void> {
    const pass = new Pass(this.app.vault.getMarkdownFiles());
    this.whole = pass;
    this.glanced = this.clock.ticks();
    const earlier = (path: string): KnownNote | undefined => (recall ? this.earlier(path) : undefined);
    await this.go(
      pass,
      (file, slices) => this.visit(file, earlier(file.path), anew, slices),
      async (slices) => {
        const settle = (file: TFile): boolean => !earlier(file.path) && this.settleOne(file);
        await pass.skim(slices, settle, () => this.recalling === null);
        await this.recalling;
      },
    );
    if (this.whole !== pass) return;
    this.whole = null;
    this.complete = true;
    if (!recall) this.forgetWhatIsGone();
    this.recalled = new Map();
    this.onChange();
  }

  /** Looks again at the notes that could not be had; where a pass is under way, after it. */
  retry(): void {
    this.retryAfter = this.pass !== null;
    if (this.waiting.size === 0 || this.pass) return;
    const files = [...this.waiting].map((path) => this.app.vault.getFileByPath(path));
    const pass = new Pass(files.filter((file) => file !== null));
    void this.go(pass, (file, slices) => this.visit(file, undefined, false, slices));
  }

  /** The note's metadata should follow by itself; where it does not, `retry` will look. */
  expect(path: string): void {
    this.waiting.add(path);
    this.outdated.add(path);
  }

  /** All metadata is that of the present texts. */
  resolved(): void {
    this.outdated.clear();
    this.indexed = true;
    this.retry();
    this.settle();
  }

  /** Takes in text and metadata that belong together. Returns whether that changed the journal. */
  take(file: TFile, text: string, cache: CachedMetadata): boolean {
    this.drop(file.path);
    const verdict = this.reader.fromMetadata(file.path, cache);
    const note = verdict === 'read' ? this.reader.fromText(file.path, text, cache) : verdict;
    if (note !== null) return this.keep(file.path, note, file.stat, verdict === 'read');
    this.waiting.add(file.path);
    return false;
  }

  /** Takes in a rename. */
  move(oldPath: string, file: TFile): void {
    const earlier = this.earlier(oldPath) ?? this.earlier(file.path);
    const outdated = this.outdated.has(oldPath);
    this.forget(oldPath);
    if (outdated) this.expect(file.path);
    void this.visit(file, earlier, false, new Slices(this.clock, SLICE));
  }

  forget(path: string): boolean {
    this.drop(path);
    return this.keep(path, 'nothing', NO_STAT, false);
  }

  stop(): void {
    this.pass?.stop();
    this.pass = null;
    this.whole = null;
    this.reads.clear();
    this.waiting.clear();
    this.outdated.clear();
  }

  private forgetWhatIsGone(): void {
    for (const path of this.known.paths()) if (!this.app.vault.getFileByPath(path)) this.forget(path);
  }

  /** What was found so far is told now and then. */
  private glance(): void {
    const now = this.clock.ticks();
    if (!this.whole || now - this.glanced < GLANCE) return;
    this.glanced = now;
    this.onChange();
  }

  private async go(
    pass: Pass,
    visit: (file: TFile, slices: Slices) => Promise<void> | null,
    before: (slices: Slices) => Promise<void> = () => Promise.resolve(),
  ): Promise<void> {
    this.pass?.stop();
    this.pass = pass;
    await before(new Slices(this.clock, SHORT_SLICE));
    const slices = new Slices(this.clock, SLICE, () => this.glance());
    await pass.run(slices, OVERLAP, (file) => visit(file, slices));
    if (this.pass !== pass) return;
    this.pass = null;
    if (this.retryAfter) this.retry();
    this.settle();
  }

  /** From the first time on that the app had indexed all, a note that cannot be had is one that went wrong. */
  private settle(): void {
    if (this.settled || !this.indexed || this.pass) return;
    this.settled = true;
    this.unindexed.clear();
    if (this.missed) this.onChange();
  }

  /** Whether the metadata of a note that was not known told all there is to know. */
  private settleOne(file: TFile): boolean {
    const cache = this.app.metadataCache.getFileCache(file);
    const verdict = cache && this.reader.fromMetadata(file.path, cache);
    if (verdict === null || verdict === 'read') return false;
    this.had(file.path);
    if (verdict !== 'nothing') this.keep(file.path, verdict, file.stat, false);
    return true;
  }

  private visit(
    file: TFile,
    earlier: KnownNote | undefined,
    anew: boolean,
    slices: Slices,
  ): Promise<void> | null {
    const { path, stat } = file;
    const cache = this.app.metadataCache.getFileCache(file);
    if (!cache && this.app.vault.getFileByPath(path) !== file) return null;
    const reusable = earlier?.read && earlier.mtime === stat.mtime && earlier.size === stat.size;
    const verdict = this.verdict(path, cache, reusable ? earlier : undefined, anew);
    if (verdict === 'read') return this.read(file, slices);
    if (cache) this.had(path);
    else this.miss(path);
    if (reusable && verdict === earlier.note) this.reinstate(earlier);
    else if (verdict !== null) this.keep(path, verdict, stat, reusable === true);
    return null;
  }

  private verdict(
    path: string,
    cache: CachedMetadata | null,
    earlier: KnownNote | undefined,
    anew: boolean,
  ): Verdict | null {
    if (earlier) return this.reader.fromEarlier(earlier.note, path, cache, anew);
    return cache && this.reader.fromMetadata(path, cache);
  }

  /** A read that fails keeps the last good entries, and is tried again with the next change. */
  private async read(file: TFile, slices: Slices): Promise<void> {
    const { path, stat } = file;
    const { mtime, size } = stat;
    const mine = Symbol(path);
    this.reads.set(path, mine);
    const text = await this.app.vault.cachedRead(file).catch(() => null);
    if (slices.over()) await slices.turn();
    if (this.reads.get(path) !== mine) return;
    this.reads.delete(path);
    const cache = this.app.metadataCache.getFileCache(file);
    const note = text === null || !cache ? null : this.reader.fromText(path, text, cache);
    if (note === null) {
      this.waiting.add(path);
      return;
    }
    this.had(path);
    this.keep(path, note, { mtime, size }, true);
  }

  /** What was kept from before still holds. */
  private reinstate(known: KnownNote): void {
    if (this.known.get(known.note.path) === known) return;
    if (this.known.set(known) && !this.whole) this.onChange();
  }

  private keep(path: string, note: Exclude<Verdict, 'read'>, { mtime, size }: Stat, read: boolean): boolean {
    const before = this.earlier(path);
    if (!before && note === 'nothing') return false;
    const changed =
      note === 'nothing' ? this.known.delete(path) : this.known.set({ note, mtime, size, read });
    if (read || before?.read) this.store?.save(path);
    if (changed && !this.whole) this.onChange();
    return changed;
  }

  /** What could be had of an outdated note may be what it said before: it goes on waiting. */
  private had(path: string): void {
    this.unindexed.delete(path);
    if (this.waiting.size > 0 && !this.outdated.has(path)) this.waiting.delete(path);
  }

  private miss(path: string): void {
    this.waiting.add(path);
    if (this.settled) return;
    this.missed = true;
    this.unindexed.add(path);
  }

  private drop(path: string): void {
    this.reads.delete(path);
    this.unindexed.delete(path);
    this.waiting.delete(path);
    this.outdated.delete(path);
  }

  private earlier(path: string): KnownNote | undefined {
    return this.known.get(path) ?? this.recalled.get(path);
  }

  private async recall(): Promise<void> {
    if (this.store) this.recalled = await this.store.load(() => this.known.values());
  }
}

interface Stat {
  readonly mtime: number;
  readonly size: number;
}

const NO_STAT: Stat = { mtime: 0, size: 0 };
