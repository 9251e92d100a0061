// What is known of each note; learned after the vault's own events, and told by `changed`.
import type { CachedMetadata } from 'obsidian';
import { Events } from './events';
import { TFile, type TAbstractFile } from './files';
import { getLinkpath } from './paths';
import { readMetadata } from './read-metadata';
import type { Vault } from './vault';

/** Milliseconds of work between two turns of the page. */
const SLICE = 12;

export class MetadataCache extends Events {
  readonly resolvedLinks: Record<string, Record<string, number>> = {};
  readonly unresolvedLinks: Record<string, Record<string, number>> = {};
  private readonly caches = new Map<string, CachedMetadata>();
  private readonly waiting = new Set<TFile>();
  private running = false;
  private whenIdle: (() => void)[] = [];

  constructor(
    private readonly vault: Vault,
    private readonly read: (text: string, path: string) => CachedMetadata = readMetadata,
  ) {
    super();
    vault.on('create', (file: TAbstractFile) => this.expect(file));
    vault.on('modify', (file: TAbstractFile) => this.expect(file));
    vault.on('rename', (file: TAbstractFile, oldPath: string) => this.move(file, oldPath));
    vault.on('delete', (file: TAbstractFile) => this.forget(file));
  }

  /** Null until the note was indexed. */
  getFileCache(file: TFile): CachedMetadata | null {
    return this.caches.get(file.path) ?? null;
  }

  getCache(path: string): CachedMetadata | null {
    return this.caches.get(path) ?? null;
  }

  getCachedFiles(): string[] {
    return [...this.caches.keys()];
  }

  getFirstLinkpathDest(link: string, sourcePath: string): TFile | null {
    const wanted = getLinkpath(link).replace(/^\//, '');
    const folder = sourcePath.slice(0, sourcePath.lastIndexOf('/') + 1);
    const exact = [wanted, `${wanted}.md`, `${folder}${wanted}`, `${folder}${wanted}.md`]
      .map((path) => this.vault.getFileByPath(path))
      .find((file) => file !== null);
    if (exact) return exact;
    const ending = `/${wanted.toLowerCase()}`;
    return (
      this.vault.getFiles().find(({ path }) => {
        const lower = `/${path.toLowerCase()}`;
        return lower.endsWith(`${ending}.md`) || lower.endsWith(ending);
      }) ?? null
    );
  }

  fileToLinktext(file: TFile, _sourcePath: string, omitExtension = true): string {
    const sameName = this.vault.getFiles().filter(({ name }) => name === file.name).length > 1;
    const path = sameName ? file.path : file.name;
    return omitExtension && file.extension === 'md' ? path.replace(/\.md$/, '') : path;
  }

  /** Resolves when nothing waits to be indexed. */
  idle(): Promise<void> {
    return this.waiting.size === 0 && !this.running
      ? Promise.resolve()
      : new Promise((done) => this.whenIdle.push(done));
  }

  private expect(file: TAbstractFile): void {
    if (!(file instanceof TFile) || file.extension !== 'md') return;
    this.waiting.add(file);
    if (this.running) return;
    this.running = true;
    setTimeout(() => void this.index());
  }

  private async index(): Promise<void> {
    let sliceEnd = performance.now() + SLICE;
    for (const file of this.waiting) {
      this.waiting.delete(file);
      if (file.deleted) continue;
      this.indexNow(file);
      if (performance.now() < sliceEnd) continue;
      await new Promise((done) => setTimeout(done));
      sliceEnd = performance.now() + SLICE;
    }
    this.running = false;
    this.trigger('resolved');
    for (const done of this.whenIdle.splice(0)) done();
  }

  private indexNow(file: TFile): void {
    let text: string;
    try {
      text = this.vault.adapter.textNow(file.path);
    } catch {
      return;
    }
    const cache = this.read(text, file.path);
    this.caches.set(file.path, cache);
    this.trigger('changed', file, text, cache);
    this.trigger('resolve', file);
  }

  private move(file: TAbstractFile, oldPath: string): void {
    const cache = this.caches.get(oldPath);
    this.caches.delete(oldPath);
    if (cache) this.caches.set(file.path, cache);
  }

  private forget(file: TAbstractFile): void {
    if (!(file instanceof TFile)) return;
    this.waiting.delete(file);
    const before = this.caches.get(file.path) ?? null;
    this.caches.delete(file.path);
    setTimeout(() => this.trigger('deleted', file, before));
  }
}
