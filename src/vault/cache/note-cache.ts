/** What notes said, kept from one session to the next in IndexedDB, so that a start reads only what changed. May be lost at any time. */
import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { PropertyNames } from '../../entries/parse';
import type { KnownNote } from '../index/known-notes';
import { nextTask } from '../slices';
import { packNote, type Cell } from './packing';
import { Unpacking } from './unpacking';

/** A few large values are read much faster than thousands of small ones. */
const SHARDS = 32;
/** Shards unpacked between two turns of the interface: a few milliseconds for ten years of entries. */
const AT_ONCE = 4;
/** The key of what stands at the top of the view, before the shards. */
const HEAD = -1;
/** Milliseconds from a change to its being written, and that a start waits at most. */
const WRITE_AFTER = 2_000;
const PATIENCE = 1_500;

interface Shelf extends DBSchema {
  shards: { key: number; value: Shard | Head };
}

/** No shard: its text stands under another name. */
interface Head {
  readonly stamp: string;
  readonly head: string;
}

interface Shard {
  readonly stamp: string;
  /** Of cells: time and size of the file, and the packed note; the next note. */
  readonly json: string;
}

type Database = IDBPDatabase<Shelf>;

/** What there is to keep. */
export interface Kept {
  /** Notes whose properties were read by other names are not kept. */
  readonly names: PropertyNames;
  readonly notes: Iterable<KnownNote>;
  /** The figures at the top of the view, as plain JSON; null = none may be kept. */
  readonly head: unknown;
}

export class NoteCache {
  private opening: Promise<Database | null> | null = null;
  private head: Promise<unknown> | null = null;
  private current: (() => Kept) | null = null;
  private readonly dirty = new Set<number>();
  private headIsDirty = false;
  /** As it stands in the store; null = that is not known. */
  private keptHead: string | null = null;
  private timer: number | null = null;
  private closed = false;
  private writing: Promise<void> = Promise.resolve();

  /** Of another `version`, which may have understood notes otherwise, nothing is taken. */
  constructor(
    private readonly name: string,
    private readonly version: string,
  ) {}

  /** Fetches what is asked for first, so that it need not be waited for later. */
  prepare(): void {
    this.head ??= inTime(this.readHead(), null);
  }

  /**
   * What is kept, by path, of notes whose properties were read by these names; nothing where the store is broken or slow.
   * `current` is asked for what to keep from now on.
   */
  async load(names: PropertyNames, current: () => Kept): Promise<ReadonlyMap<string, KnownNote>> {
    this.current = current;
    const known = new Map<string, KnownNote>();
    const shards = await inTime(this.read(), []);
    const stamp = this.stampOf(names);
    for (const [at, shard] of shards.entries()) {
      if (at % AT_ONCE === 0) await nextTask();
      for (const each of unpack(shard, stamp, names)) known.set(each.note.path, each);
    }
    return known;
  }

  /** What was last kept as the head, under the same names of properties; null = nothing that can be read. */
  async loadHead(names: PropertyNames): Promise<unknown> {
    this.prepare();
    const kept = await this.head;
    if (!isHead(kept) || kept.stamp !== this.stampOf(names)) return null;
    this.keptHead = kept.stamp + kept.head;
    try {
      return JSON.parse(kept.head);
    } catch {
      return null;
    }
  }

  /** Keeps, some time later, what is then known of the note. */
  save(path: string): void {
    this.dirty.add(shardOf(path));
    this.saveHead();
  }

  /** Keeps, some time later, what then stands at the top of the view. */
  saveHead(): void {
    this.headIsDirty = true;
    if (this.timer === null && !this.closed) {
      this.timer = window.setTimeout(() => void this.flush(), WRITE_AFTER);
    }
  }

  /** Writes what waits to be written; after what is being written, which is older and must not come last. */
  flush(): Promise<void> {
    const written = this.writing.then(() => this.write());
    this.writing = written.catch(() => undefined);
    return written;
  }

  private async write(): Promise<void> {
    if (this.timer !== null) window.clearTimeout(this.timer);
    this.timer = null;
    const { current, headIsDirty } = this;
    if (!current || !headIsDirty) return;
    const numbers = [...this.dirty];
    this.dirty.clear();
    this.headIsDirty = false;
    const db = await this.open();
    if (!db) return;
    const kept = current();
    const shards = new Map(numbers.map((number) => [number, [] as Cell[]]));
    const notes = numbers.length > 0 ? kept.notes : [];
    for (const { note, stamp, names } of notes) {
      if (stamp && names === kept.names)
        shards.get(shardOf(note.path))?.push(stamp.mtime, stamp.size, ...packNote(note));
    }
    const stamp = this.stampOf(kept.names);
    for (const [number, cells] of shards) {
      const shard = { stamp, json: JSON.stringify(cells) };
      await db.put('shards', shard, number).catch(() => undefined);
      await nextTask();
    }
    await this.writeHead(db, kept);
  }

  private async writeHead(db: Database, { head, names }: Kept): Promise<void> {
    const kept: Head = { stamp: this.stampOf(names), head: JSON.stringify(head) };
    const text = kept.stamp + kept.head;
    if (text === this.keptHead) return;
    this.keptHead = null;
    const written = head === null ? db.delete('shards', HEAD) : db.put('shards', kept, HEAD);
    await written.then(
      () => (this.keptHead = text),
      () => undefined,
    );
  }

  async clear(): Promise<void> {
    const db = await this.open();
    this.keptHead = null;
    await db?.clear('shards').catch(() => undefined);
  }

  async close(): Promise<void> {
    this.closed = true;
    await this.flush();
    const db = await this.opening;
    this.opening = Promise.resolve(null);
    db?.close();
  }

  private stampOf({ mood, sleep }: PropertyNames): string {
    return JSON.stringify([this.version, mood, sleep]);
  }

  private async readHead(): Promise<unknown> {
    const db = await this.open();
    return db?.get('shards', HEAD).catch(() => null);
  }

  private async read(): Promise<readonly unknown[]> {
    const db = await this.open();
    try {
      return (await db?.getAll('shards', IDBKeyRange.lowerBound(0))) ?? [];
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

function unpack(shard: unknown, stamp: string, names: PropertyNames): readonly KnownNote[] {
  if (!isShard(shard) || shard.stamp !== stamp) return [];
  try {
    const cells: unknown = JSON.parse(shard.json);
    const notes: KnownNote[] = [];
    const unpacking = new Unpacking(Array.isArray(cells) ? cells : []);
    while (!unpacking.done) {
      const [mtime, size] = [unpacking.number(), unpacking.number()];
      notes.push({ note: unpacking.note(), stamp: { mtime, size }, names, file: null });
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

function isHead(value: unknown): value is Head {
  if (typeof value !== 'object' || value === null) return false;
  return 'stamp' in value && 'head' in value && typeof value.head === 'string';
}

/** The same for the same path in every session. */
function shardOf(path: string): number {
  let hash = 0;
  for (let at = 0; at < path.length; at += 1) hash = (hash * 31 + path.charCodeAt(at)) | 0;
  return Math.abs(hash) % SHARDS;
}
