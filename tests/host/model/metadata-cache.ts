// What is known of each note; learned after the vault's own events, and told by `changed`.
import type { CachedMetadata } from 'obsidian';
import { Events } from './events';
import { TFile, type TAbstractFile } from './files';
import { LinkPaths } from './link-paths';
import { getLinkpath } from './paths';
import { readMetadata } from './read-metadata';
import type { Vault } from './vault';

export type MetadataReader = (text: string, path: string) => CachedMetadata;

export interface MetadataGiven {
  /** Tells what a note says; a fast one for very large vaults. */
  readonly read?: MetadataReader | undefined;
  /**
   * As when the app starts again: what was there before is known without `changed`, only `resolved` comes. True = all
   * notes; a map = those that still have the time of change that it says, by path.
   */
  readonly warm?: boolean | ReadonlyMap<string, number> | undefined;
}

type Links = Record<string, Record<string, number>>;

/** Milliseconds of work between two turns of the page. */
const SLICE = 12;

export class MetadataCache extends Events {
  /** Milliseconds from a change of a note until it is indexed; 0 = in the next turn. */
  delay = 0;
  /** Of which moment each note's metadata is, as plugins read it from the app, though it is not in its public interface. */
  readonly fileCache: Record<string, { mtime: number; size: number }> = {};
  private readonly caches = new Map<string, CachedMetadata>();
  /** Known, but not read yet; nobody can tell the difference. */
  private readonly unread = new Set<string>();
  private readonly waiting = new Set<TFile>();
  private readonly read: MetadataReader;
  private readonly warm: boolean | ReadonlyMap<string, number>;
  private readonly linkPaths: LinkPaths;
  private linked: { resolved: Links; unresolved: Links } | null = null;
  private running = false;
  private whenIdle: (() => void)[] = [];

  constructor(
    private readonly vault: Vault,
    given: MetadataGiven = {},
  ) {
    super();
    this.read = given.read ?? readMetadata;
    this.warm = given.warm ?? false;
    this.linkPaths = new LinkPaths(vault);
    vault.on('create', (file: TAbstractFile) => this.found(file));
    vault.on('modify', (file: TAbstractFile) => this.expect(file));
    vault.on('rename', (file: TAbstractFile, oldPath: string) => this.move(file, oldPath));
    vault.on('delete', (file: TAbstractFile) => this.forget(file));
  }

  /** Null until the note was indexed. */
  getFileCache(file: TFile): CachedMetadata | null {
    return this.getCache(file.path);
  }

  getCache(path: string): CachedMetadata | null {
    if (this.unread.has(path) && this.readNow(path) !== null) this.unread.delete(path);
    return this.caches.get(path) ?? null;
  }

  getCachedFiles(): string[] {
    return [...this.caches.keys(), ...this.unread];
  }

  /** Source path to destination path to how many links. */
  get resolvedLinks(): Links {
    return this.links().resolved;
  }

  get unresolvedLinks(): Links {
    return this.links().unresolved;
  }

  getFirstLinkpathDest(link: string, sourcePath: string): TFile | null {
    return this.linkPaths.find(getLinkpath(link), sourcePath);
  }

  fileToLinktext(file: TFile, sourcePath: string, omitMdExtension = true): string {
    return this.linkPaths.linktext(file, sourcePath, omitMdExtension);
  }

  /** Resolves when nothing waits to be indexed. */
  idle(): Promise<void> {
    return this.waiting.size === 0 && !this.running
      ? Promise.resolve()
      : new Promise((done) => this.whenIdle.push(done));
  }

  private found(file: TAbstractFile): void {
    if (!isNote(file) || !this.vault.loading || !this.isWarm(file)) {
      this.expect(file);
      return;
    }
    this.unread.add(file.path);
    this.runSoon();
  }

  private isWarm({ path, stat }: TFile): boolean {
    return typeof this.warm === 'boolean' ? this.warm : this.warm.get(path) === stat.mtime;
  }

  private expect(file: TAbstractFile): void {
    this.linked = null;
    if (!isNote(file)) return;
    this.waiting.add(file);
    this.runSoon();
  }

  private runSoon(): void {
    if (this.running) return;
    this.running = true;
    setTimeout(() => void this.run(), this.delay);
  }

  /** What changes meanwhile is taken along; then all is resolved. */
  private async run(): Promise<void> {
    let sliceEnd = performance.now() + SLICE;
    for (const file of this.waiting) {
      this.waiting.delete(file);
      this.index(file);
      if (performance.now() < sliceEnd) continue;
      await new Promise((done) => setTimeout(done));
      sliceEnd = performance.now() + SLICE;
    }
    this.running = false;
    this.trigger('resolved');
    for (const done of this.whenIdle.splice(0)) done();
  }

  private index(file: TFile): void {
    const text = this.readNow(file.path);
    if (text === null) return;
    this.unread.delete(file.path);
    this.trigger('changed', file, text, this.caches.get(file.path));
    this.trigger('resolve', file);
  }

  /** Null = it could not be read: what was known stays. */
  private readNow(path: string): string | null {
    const { adapter } = this.vault;
    if (adapter.failing('read', path) || !adapter.statNow(path)) return null;
    const text = adapter.textNow(path);
    this.caches.set(path, this.read(text, path));
    const stat = this.vault.getFileByPath(path)?.stat;
    if (stat) this.fileCache[path] = { mtime: stat.mtime, size: stat.size };
    this.linked = null;
    return text;
  }

  private links(): { resolved: Links; unresolved: Links } {
    if (this.linked) return this.linked;
    const linked: { resolved: Links; unresolved: Links } = { resolved: {}, unresolved: {} };
    for (const source of this.getCachedFiles()) {
      const cache = this.getCache(source);
      const [resolved, unresolved] = [(linked.resolved[source] = {}), (linked.unresolved[source] = {})];
      for (const { link } of [...(cache?.links ?? []), ...(cache?.embeds ?? [])]) {
        const path = getLinkpath(link);
        const file = path === '' ? null : this.linkPaths.find(path, source);
        if (file) count(resolved, file.path);
        else if (path !== '') count(unresolved, path);
      }
    }
    this.linked = linked;
    return linked;
  }

  /** There is no `changed` for a note that only has another name now. */
  private move(file: TAbstractFile, oldPath: string): void {
    this.linked = null;
    const cache = this.caches.get(oldPath);
    const stamp = this.fileCache[oldPath];
    this.caches.delete(oldPath);
    delete this.fileCache[oldPath];
    if (this.unread.delete(oldPath)) this.unread.add(file.path);
    if (!isNote(file)) return;
    if (stamp) this.fileCache[file.path] = stamp;
    if (cache) this.caches.set(file.path, cache);
    else if (!this.unread.has(file.path)) this.expect(file);
  }

  private forget(file: TAbstractFile): void {
    this.linked = null;
    if (!isNote(file)) return;
    const before = this.getCache(file.path);
    this.waiting.delete(file);
    this.caches.delete(file.path);
    delete this.fileCache[file.path];
    setTimeout(() => this.trigger('deleted', file, before));
  }
}

function isNote(file: TAbstractFile): file is TFile {
  return file instanceof TFile && file.extension === 'md';
}

function count(counts: Record<string, number>, path: string): void {
  counts[path] = (counts[path] ?? 0) + 1;
}
