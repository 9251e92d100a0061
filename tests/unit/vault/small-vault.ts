/** A vault in memory whose every step is in the test's hand: when metadata follows, how long a read takes, whether it fails. */
import type { App, CachedMetadata, Loc, Pos } from 'obsidian';
import { parse } from 'yaml';
import { TFile } from './obsidian';

type Listener = (...given: never[]) => void;

export class VaultEvents {
  private readonly listeners = new Map<string, Set<Listener>>();

  on(name: string, listener: Listener): () => void {
    const listeners = this.listeners.get(name) ?? new Set();
    this.listeners.set(name, listeners.add(listener));
    return () => listeners.delete(listener);
  }

  trigger(name: string, ...given: unknown[]): void {
    for (const listener of this.listeners.get(name) ?? []) Reflect.apply(listener, null, given);
  }
}

interface Note {
  readonly file: TFile;
  text: string;
  cache: CachedMetadata | null;
  /** Of which moment the metadata is. */
  stamp: { mtime: number; size: number } | null;
}

export class SmallVault {
  reads = 0;
  /** How a read goes; replace it to make reads slow or failing. */
  reading: () => Promise<void> = () => Promise.resolve();
  readonly core = { folder: '', format: 'YYYY-MM-DD' };
  private readonly vault = new VaultEvents();
  private readonly metadata = new VaultEvents();
  private readonly notes = new Map<string, Note>();
  private readonly behind = new Set<string>();
  private clock = 0;
  private whenReady: (() => void)[] | null = [];

  /** The app as src/vault sees it. */
  get app(): App {
    const { vault, metadata, notes } = this;
    const app = {
      vault: {
        on: vault.on.bind(vault),
        getMarkdownFiles: () => [...notes.values()].map(({ file }) => file),
        getFileByPath: (path: string) => notes.get(path)?.file ?? null,
        cachedRead: async (file: TFile) => {
          this.reads += 1;
          const text = notes.get(file.path)?.text;
          await this.reading();
          if (text === undefined) throw new Error(`no ${file.path}`);
          return text;
        },
      },
      metadataCache: {
        on: metadata.on.bind(metadata),
        getFileCache: (file: TFile) => notes.get(file.path)?.cache ?? null,
        get fileCache() {
          return Object.fromEntries([...notes].map(([path, { stamp }]) => [path, stamp]));
        },
      },
      workspace: {
        onLayoutReady: (callback: () => void) => {
          if (this.whenReady) this.whenReady.push(callback);
          else callback();
        },
      },
      internalPlugins: { getEnabledPluginById: () => ({ options: this.core }) },
    };
    return app as unknown as App;
  }

  /** The vault's files are all known. */
  layoutReady(): void {
    const waiting = this.whenReady ?? [];
    this.whenReady = null;
    for (const callback of waiting) callback();
  }

  paths(): string[] {
    return [...this.notes.keys()];
  }

  /** Metadata is not there until `settle`. */
  write(path: string, text: string): void {
    const note: Note = this.notes.get(path) ?? { file: new TFile(path), text, cache: null, stamp: null };
    const isNew = !this.notes.has(path);
    this.notes.set(path, note);
    note.text = text;
    this.clock += 1;
    note.file.stat = { ctime: 0, mtime: this.clock, size: text.length };
    this.behind.add(path);
    this.vault.trigger(isNew ? 'create' : 'modify', note.file);
  }

  /** The app says what a text meant that may have been overtaken. */
  tell(path: string, text: string, cache: CachedMetadata): void {
    const note = this.notes.get(path);
    if (!note) return;
    note.cache = cache;
    this.metadata.trigger('changed', note.file, text, cache);
  }

  rename(path: string, newPath: string): void {
    const note = this.notes.get(path);
    if (!note || this.notes.has(newPath)) return;
    this.notes.delete(path);
    this.notes.set(newPath, note);
    note.file.path = newPath;
    if (this.behind.delete(path)) this.behind.add(newPath);
    this.vault.trigger('rename', note.file, path);
  }

  delete(path: string): void {
    const note = this.notes.get(path);
    this.notes.delete(path);
    this.behind.delete(path);
    if (note) this.vault.trigger('delete', note.file);
  }

  /** The app lost what it knew of all notes, and has to parse them anew: nothing of it is there until `settle`. */
  loseMetadata(): void {
    for (const [path, note] of this.notes) {
      note.cache = note.stamp = null;
      this.behind.add(path);
    }
  }

  /** Metadata of all notes that changed is there now; `tell` = with an event for each. */
  settle(tell = true): void {
    for (const path of this.behind) {
      const note = this.notes.get(path);
      if (!note) continue;
      note.cache = metadataOf(note.text);
      note.stamp = note.file.stat;
      if (tell) this.metadata.trigger('changed', note.file, note.text, note.cache);
    }
    this.behind.clear();
    this.metadata.trigger('resolved');
  }
}

/** Enough Markdown for lists, tags and frontmatter. */
export function metadataOf(text: string): CachedMetadata {
  const cache: CachedMetadata = { tags: [], listItems: [] };
  const block = /^---\r?\n([\s\S]*?)---(?:\r?\n|$)/.exec(text);
  if (block) {
    const values: unknown = parse(block[1] ?? '');
    cache.frontmatter = { ...(typeof values === 'object' ? values : null) };
    cache.frontmatterPosition = pos(text, 0, block[0].trimEnd().length);
  }
  const body = block?.[0].length ?? 0;
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    if (match.index < body) continue;
    const at = match.index;
    const end = at + match[0].length;
    const item = /^([\s>]*)(?:[-*+]|\d+\.) (?:\[(.)\] )?/.exec(match[0]);
    const start = at + (item?.[1]?.length ?? 0);
    if (item) cache.listItems?.push({ parent: -1, task: item[2], position: pos(text, start, end) });
    for (const tag of match[0].matchAll(/#[\w/-]+/g)) {
      const from = at + tag.index;
      cache.tags?.push({ tag: tag[0], position: pos(text, from, from + tag[0].length) });
    }
  }
  return cache;
}

function pos(text: string, from: number, to: number): Pos {
  return { start: loc(text, from), end: loc(text, to) };
}

function loc(text: string, offset: number): Loc {
  const before = text.slice(0, offset);
  return {
    line: before.split('\n').length - 1,
    col: offset - before.lastIndexOf('\n') - 1,
    offset,
  };
}
