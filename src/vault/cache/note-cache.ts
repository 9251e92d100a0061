/** What notes said, kept from one session to the next in IndexedDB, so that a start reads only what changed. May be lost at any time. */
import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { KnownNote } from '../index/known-notes';
import { packNote, type Cell } from './packing';
import { nextTask } from '../index/slices';
import { Unpacking } from './unpacking';

/** A few large values are read much faster than thousands of small ones. */
const SHARDS = 32;
/** Shards unpacked between two turns of the interface: a few milliseconds for ten years of entries. */
const AT_ONCE = 4;
/** Milliseconds from a change to its being written, and that a start waits at most. */
const WRITE_AFTER = 2_000;
const PATIENCE = 1_500;

interface Shelf extends DBSchema {
  shards: { key: number; value: Shard };
}

interface Shard {
  readonly stamp: string;
  /** Of cells: time and size of the file, and the packed note; the next note. */
  readonly json: string;
}

type Database = IDBPDatabase<Shelf>;

export class NoteCache {
  private opening: Promise<Database | null> | null = null;
  private current: () => Iterable<KnownNote> = () => [];
  private readonly dirty = new Set<number>();
  private timer: number | null = null;
  private closed = false;

  /** `stamp` tells apart what other versions and settings would have understood otherwise. */
  constructor(
    private readonly name: string,
    private readonly stamp: () => string,
  ) {}

  /** What is kept, by path; nothing where the store is broken or slow. `current` is asked for what to keep from now on. */
  async load(current: () => Iterable<KnownNote>): Promise<ReadonlyMap<string, KnownNote>> {
    this.current = current;
    const known = new Map<string, KnownNote>();
    const shards = await inTime(this.read(), []);
    const stamp = this.stamp();
    for (const [at, shard] of shards.entries()) {
      if (at % AT_ONCE === 0) await nextTask();
      for (const each of unpack(shard, stamp)) known.set(each.note.path, each);
    }
    return known;
  }

  /** Keeps, some time later, what is then known of the note. */
  save(path: string): void {
    this.dirty.add(shardOf(path));
    if (this.timer === null && !this.closed) {
      this.timer = window.setTimeout(() => void this.flush(), WRITE_AFTER);
    }
  }

  /** Writes what waits to be written. */
  async flush(): Promise<void> {
    if (this.timer !== null) window.clearTimeout(this.timer);
    this.timer = null;
    const numbers = [...this.dirty];
    this.dirty.clear();
    if (numbers.length === 0) return;
    const db = await this.open();
    if (!db) return;
    const shards = new Map(numbers.map((number) => [number, [] as Cell[]]));
    for (const { note, mtime, size, read } of this.current()) {
      if (read) shards.get(shardOf(note.path))?.push(mtime, size, ...packNote(note));
    }
    for (const [number, cells] of shards) {
      const shard = { stamp: this.stamp(), json: JSON.stringify(cells) };
      await db.put('shards', shard, number).catch(() => undefined);
      await nextTask();
    }
  }

  async clear(): Promise<void> {
    const db = await this.open();
    await db?.clear('shards').catch(() => undefined);
  }

  async close(): Promise<void> {
    this.closed = true;
    await this.flush();
    const db = await this.opening;
    this.opening = Promise.resolve(null);
    db?.close();
  }

  private async read(): Promise<readonly unknown[]> {
    const db = await this.open();
    try {
      return (await db?.getAll('shards')) ?? [];
    } catch {
      return [];
    }
  }

  private open(): Promise<Database | null> {
    this.opening ??= openOrReplace(this.name, () => {
      this.opening = Promise.resolve(null);
    });
    return this.opening;
  }
}

/** A store that cannot be opened is dropped once; then there is none. */
async function openOrReplace(name: string, onLost: () => void): Promise<Database | null> {
  const open = () =>
    openDB<Shelf>(name, 1, {
      upgrade: (db) => void db.createObjectStore('shards'),
      blocking: (_, __, event) => {
        if (event.target instanceof IDBDatabase) event.target.close();
        onLost();
      },
      terminated: onLost,
    });
  try {
    const db = await open();
    if (db.objectStoreNames.contains('shards')) return db;
    db.close();
  } catch {
    // Dropped below.
  }
  try {
    await deleteDB(name);
    return await open();
  } catch {
    return null;
  }
}

function inTime<T>(work: Promise<T>, otherwise: T): Promise<T> {
  return new Promise((resolve) => {
    const timer = window.setTimeout(() => resolve(otherwise), PATIENCE);
    void work.then((value) => {
      window.clearTimeout(timer);
      resolve(value);
    });
  });
}

function unpack(shard: unknown, stamp: string): readonly KnownNote[] {
  if (!isShard(shard) || shard.stamp !== stamp) return [];
  try {
    const cells: unknown = JSON.parse(shard.json);
    const notes: KnownNote[] = [];
    const unpacking = new Unpacking(Array.isArray(cells) ? cells : []);
    while (!unpacking.done) {
      const [mtime, size] = [unpacking.number(), unpacking.number()];
      notes.push({ note: unpacking.note(), mtime, size, read: true });
    }
    return notes;
  } catch {
    return [];
  }
}

function isShard(value: unknown): value is Shard {
  if (typeof value !== 'object' || value === null) return false;
  return 'stamp' in value && 'json' in value && typeof value.json === 'string';
}

/** The same for the same path in every session. */
function shardOf(path: string): number {
  let hash = 0;
  for (let at = 0; at < path.length; at += 1) hash = (hash * 31 + path.charCodeAt(at)) | 0;
  return Math.abs(hash) % SHARDS;
}
