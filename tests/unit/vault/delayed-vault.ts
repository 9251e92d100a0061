/**
 * A disk, an app that notices what happens on it when it comes to it, and reads that end when they end: every delay is in the
 * test's hand. A kill leaves what was on disk; the next session of the app begins from that.
 */
import type { App, CachedMetadata } from 'obsidian';
import { TFile } from './obsidian';
import { metadataOf, VaultEvents } from './small-vault';

interface Stamp {
  readonly mtime: number;
  readonly size: number;
}

interface OnDisk extends Stamp {
  readonly text: string;
}

interface Indexed {
  readonly cache: CachedMetadata;
  readonly stamp: Stamp;
}

interface Work {
  readonly file: TFile;
  readonly text: string;
  readonly stamp: Stamp;
}

interface Read {
  readonly path: string;
  readonly resolve: (text: string) => void;
  readonly reject: (error: Error) => void;
}

export class DelayedVault {
  reads = 0;
  readonly core = { folder: '', format: 'YYYY-MM-DD' };
  private readonly disk = new Map<string, OnDisk>();
  private clock = 0;
  private vault = new VaultEvents();
  private metadata = new VaultEvents();
  private files = new Map<string, TFile>();
  /** Of the app; some of it goes from one session to the next. */
  private indexed = new Map<string, Indexed>();
  private indexing: Work[] = [];
  private reading: Read[] = [];
  /** What happened to files, and nobody was told of yet. */
  private untold: (() => void)[] = [];

  /** `stamps` = the app keeps of which moment its metadata is where it can be seen. */
  constructor(private readonly stamps: boolean) {}

  /** The app of this session as src/vault sees it. */
  get app(): App {
    const { vault, metadata, files, core } = this;
    const session = this.files;
    const app = {
      vault: {
        on: vault.on.bind(vault),
        getMarkdownFiles: () => [...files.values()],
        getFileByPath: (path: string) => files.get(path) ?? null,
        cachedRead: (file: TFile) =>
          new Promise<string>((resolve, reject) => {
            this.reads += 1;
            if (session === this.files) this.reading.push({ path: file.path, resolve, reject });
          }),
      },
      metadataCache: {
        on: metadata.on.bind(metadata),
        getFileCache: (file: TFile) => this.indexed.get(file.path)?.cache ?? null,
        ...(this.stamps ? { fileCache: this.fileCache() } : {}),
      },
      workspace: { onLayoutReady: (callback: () => void) => callback() },
      internalPlugins: { getEnabledPluginById: () => ({ options: core }) },
    };
    return app as unknown as App;
  }

  /** On disk, by another program; the app does not know yet. */
  write(path: string, text: string): void {
    this.clock += 1;
    this.disk.set(path, { text, mtime: this.clock, size: text.length });
  }

  remove(path: string): void {
    this.disk.delete(path);
  }

  /** By another program, so that for the app one file goes and another comes. */
  move(path: string, to: string): void {
    const from = this.disk.get(path);
    if (!from || this.disk.has(to)) return;
    this.disk.delete(path);
    this.disk.set(to, from);
  }

  /** In the app. */
  rename(path: string, to: string): void {
    const [file, from] = [this.files.get(path), this.disk.get(path)];
    if (!file || !from || this.disk.has(to) || this.files.has(to)) return;
    this.move(path, to);
    this.files.delete(path);
    this.files.set(to, file);
    file.path = to;
    const known = this.indexed.get(path);
    this.indexed.delete(path);
    if (known) this.indexed.set(to, known);
    this.untold.push(() => this.vault.trigger('rename', file, path));
  }

  /** The app notices what happened to a path; it tells of it when it comes to it. */
  notice(path: string): void {
    const [file, now] = [this.files.get(path), this.disk.get(path)];
    if (file && !now) {
      this.files.delete(path);
      this.indexed.delete(path);
      this.untold.push(() => this.vault.trigger('delete', file));
    } else if (now && !file) {
      const added = this.add(path, now);
      this.untold.push(() => this.vault.trigger('create', added));
    } else if (now && file && file.stat.mtime !== now.mtime) {
      file.stat = { ctime: 0, mtime: now.mtime, size: now.size };
      this.untold.push(() => this.vault.trigger('modify', file));
    }
  }

  /** And tells of something that it noticed. */
  tell(at: number): void {
    const [tell] = this.untold.splice(at % Math.max(1, this.untold.length), 1);
    tell?.();
  }

  /** The app begins to index a note that is not indexed as it is: what it says will be of the text that is there now. */
  beginIndexing(path: string): void {
    const [file, now] = [this.files.get(path), this.disk.get(path)];
    if (!file || !now || this.isIndexed(path) || this.indexing.some((work) => work.file === file)) return;
    this.indexing.push({ file, text: now.text, stamp: { mtime: file.stat.mtime, size: file.stat.size } });
  }

  /** And comes to an end with it, with a word or without. */
  endIndexing(at: number, tell: boolean): void {
    const [work] = this.indexing.splice(at % Math.max(1, this.indexing.length), 1);
    if (!work || this.files.get(work.file.path) !== work.file) return;
    const cache = metadataOf(work.text);
    this.indexed.set(work.file.path, { cache, stamp: work.stamp });
    if (tell) this.metadata.trigger('changed', work.file, work.text, cache);
    this.resolve();
  }

  /** A read that is under way ends. */
  endRead(at: number, fails: boolean): void {
    const [read] = this.reading.splice(at % Math.max(1, this.reading.length), 1);
    const text = read && this.disk.get(read.path)?.text;
    if (fails || text === undefined) read?.reject(new Error('The disk is away.'));
    else read?.resolve(text);
  }

  get isReading(): boolean {
    return this.reading.length > 0;
  }

  /** The app is gone, in the midst of everything, and starts again; of some notes it forgot what it knew. */
  restart(forgets: (path: string) => boolean): void {
    const earlier = this.indexed;
    this.vault = new VaultEvents();
    this.metadata = new VaultEvents();
    this.files = new Map();
    this.indexed = new Map();
    this.indexing = [];
    this.reading = [];
    this.untold = [];
    for (const [path, now] of this.disk) {
      this.add(path, now);
      const known = earlier.get(path);
      // Where nobody can see of which moment metadata is, that of an earlier text cannot be told from that of this one.
      const visible = this.stamps || known?.stamp.mtime === now.mtime;
      if (known && visible && !forgets(path)) this.indexed.set(path, known);
    }
  }

  /** The app catches up with all that happened. */
  catchUp(): void {
    for (const path of new Set([...this.disk.keys(), ...this.files.keys()])) this.notice(path);
    while (this.untold.length > 0) this.tell(0);
    while (this.indexing.length > 0) this.endIndexing(0, true);
    for (const path of this.files.keys()) this.beginIndexing(path);
    while (this.indexing.length > 0) this.endIndexing(0, true);
    this.resolve();
  }

  private resolve(): void {
    if (this.indexing.length === 0 && [...this.files.keys()].every((path) => this.isIndexed(path)))
      this.metadata.trigger('resolved');
  }

  private isIndexed(path: string): boolean {
    return this.indexed.get(path)?.stamp.mtime === this.files.get(path)?.stat.mtime;
  }

  private add(path: string, { mtime, size }: Stamp): TFile {
    const file = new TFile(path);
    file.stat = { ctime: 0, mtime, size };
    this.files.set(path, file);
    return file;
  }

  private fileCache(): Record<string, Stamp> {
    return new Proxy<Record<string, Stamp>>(
      {},
      { get: (_, path) => (typeof path === 'string' ? this.indexed.get(path)?.stamp : undefined) },
    );
  }
}
