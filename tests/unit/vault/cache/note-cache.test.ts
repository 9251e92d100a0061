import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { NoteEntries } from '../../../../src/entries/entry';
import type { LocalDay } from '../../../../src/entries/local-day';
import type { KnownNote } from '../../../../src/vault/index/known-notes';
import { NoteCache } from '../../../../src/vault/cache/note-cache';
import { made } from '../../entries/made';

vi.stubGlobal('window', globalThis);

const NAME = 'no-contact-journal/test';
const day = '2026-01-03' as LocalDay;

const NAMES = { mood: 'mood', sleep: 'sleep' };

function known(path: string, mtime = 1, read = true, names = NAMES): KnownNote {
  const note: NoteEntries = {
    path,
    day,
    daily: true,
    entries: [made('logistics', { line: 3, time: 60, channels: ['text'] })],
    mood: 0,
    sleep: null,
    rulesKept: 1,
    rulesTotal: 2,
    rules: '+No calls\n-No looking',
    problems: [],
  };
  return { note, stamp: read ? { mtime, size: 20 } : null, names, file: null };
}

const NOTHING = { names: NAMES, notes: [], head: null };

/** A session that knows these notes, saves these paths and ends. */
async function session(notes: readonly KnownNote[], paths: readonly string[], version = '1'): Promise<void> {
  const cache = new NoteCache(NAME, version);
  await cache.load(NAMES, () => ({ names: NAMES, notes, head: null }));
  for (const path of paths) cache.save(path);
  await cache.close();
}

async function recalled(version = '1', names = NAMES): Promise<Record<string, KnownNote>> {
  const cache = new NoteCache(NAME, version);
  const notes = await cache.load(names, () => NOTHING);
  await cache.close();
  return Object.fromEntries(notes);
}

beforeEach(() => deleteDB(NAME));
afterEach(() => void vi.useRealTimers());

describe('the next session', () => {
  const many = Array.from({ length: 100 }, (_, n) => known(`Daily/${n}.md`));

  it('recalls what was saved, as it was', async () => {
    const paths = many.map(({ note }) => note.path);
    await session(many, paths);
    expect(await recalled()).toEqual(Object.fromEntries(many.map((one) => [one.note.path, one])));
  });

  it('recalls the latest of a note, and the others still', async () => {
    await session(
      many,
      many.map(({ note }) => note.path),
    );
    const edited = many.map((one) => (one.note.path === 'Daily/7.md' ? known('Daily/7.md', 2) : one));
    await session(edited, ['Daily/7.md']);
    const notes = await recalled();
    expect([Object.keys(notes).length, notes['Daily/7.md']?.stamp?.mtime]).toEqual([100, 2]);
  });

  it('recalls the latest of a note that changed while the others were being written', async () => {
    const cache = new NoteCache(NAME, '1');
    let [notes, asked] = [many, 0];
    await cache.load(NAMES, () => {
      asked += 1;
      return { names: NAMES, notes, head: null };
    });
    for (const { note } of many) cache.save(note.path);
    const writing = cache.flush();
    await vi.waitUntil(() => asked === 1);
    notes = many.map(({ note }) => known(note.path, 2));
    for (const { note } of many.slice(-20)) cache.save(note.path);
    await Promise.all([writing, cache.flush()]);
    await cache.close();
    const times = Object.entries(await recalled()).map(([path, { stamp }]) => [path, stamp?.mtime]);
    expect(Object.fromEntries(times)).toMatchObject(
      Object.fromEntries(many.slice(-20).map(({ note }) => [note.path, 2])),
    );
  });

  it('recalls what was saved and to be written before it was asked for anything', async () => {
    const cache = new NoteCache(NAME, '1');
    cache.save('a.md');
    await cache.flush();
    await cache.load(NAMES, () => ({ names: NAMES, notes: [known('a.md')], head: null }));
    await session([known('a.md'), known('b.md')], ['b.md']);
    cache.saveHead();
    await cache.close();
    expect(Object.keys(await recalled()).sort()).toEqual(['a.md', 'b.md']);
  });

  it('does not recall a note that is gone, or that needed no reading', async () => {
    await session([known('a.md'), known('b.md')], ['a.md', 'b.md']);
    await session([known('a.md', 1, false)], ['a.md', 'b.md']);
    expect(await recalled()).toEqual({});
  });

  it('recalls nothing that was read by other names of properties', async () => {
    const other = { mood: 'stimmung', sleep: 'sleep' };
    await session([known('a.md'), known('b.md', 1, true, other)], ['a.md', 'b.md']);
    expect(Object.keys(await recalled())).toEqual(['a.md']);
    expect(await recalled('1', other)).toEqual({});
  });

  it('recalls nothing that another version kept', async () => {
    await session([known('a.md')], ['a.md'], '1');
    expect(await recalled('2')).toEqual({});
  });

  it('recalls nothing that was cleared', async () => {
    await session([known('a.md')], ['a.md']);
    const cache = new NoteCache(NAME, '1');
    await cache.clear();
    await cache.close();
    expect(await recalled()).toEqual({});
  });
});

describe('a store that is no good', () => {
  it.each([
    ['a size that there cannot be', (cells: unknown[]) => (cells[1] = -1)],
    ['a time that there cannot be', (cells: unknown[]) => (cells[0] = '1e999')],
    ['a mood that there cannot be', (cells: unknown[]) => (cells[5] = 99)],
  ])('with %s in it says nothing, and is written anew', async (_, spoil) => {
    await session([known('a.md')], ['a.md']);
    const db = await openDB(NAME, 1);
    for (const key of await db.getAllKeys('shards')) {
      const shard = (await db.get('shards', key)) as { stamp: string; json: string };
      const cells = JSON.parse(shard.json) as unknown[];
      if (cells.length === 0) continue;
      spoil(cells);
      // 1e999 is a number to JSON, and none that JavaScript can write.
      await db.put('shards', { ...shard, json: JSON.stringify(cells).replace('"1e999"', '1e999') }, key);
    }
    db.close();
    expect(await recalled()).toEqual({});
    await session([known('a.md')], ['a.md']);
    expect(Object.keys(await recalled())).toEqual(['a.md']);
  });

  it.each([
    ['text', 'no shard'],
    ['nothing', null],
    ['broken JSON', { stamp: '1', json: '[[1,' }],
    ['JSON of another shape', { stamp: '1', json: '{"a":1}' }],
    ['notes of another shape', { stamp: '1', json: '[[1,2],[1,2,{"path":3}],null,[1,2,{"path":"x"}]]' }],
  ])('with %s in it says nothing, and is written anew', async (_, value) => {
    const db = await openDB(NAME, 1, { upgrade: (raw) => void raw.createObjectStore('shards') });
    await db.put('shards', value, 0);
    db.close();
    expect(await recalled()).toEqual({});
    await session([known('a.md')], ['a.md']);
    expect(Object.keys(await recalled())).toEqual(['a.md']);
  });

  it.each([
    ['foreign', 1, 'other'],
    ['of a later version', 9, 'shards'],
  ])('is dropped when it is %s', async (_, version, store) => {
    const db = await openDB(NAME, version, { upgrade: (raw) => void raw.createObjectStore(store) });
    db.close();
    await session([known('a.md')], ['a.md']);
    expect(Object.keys(await recalled())).toEqual(['a.md']);
  });

  it('is done without when none can be had', async () => {
    vi.stubGlobal('indexedDB', undefined);
    await session([known('a.md')], ['a.md']);
    expect(await recalled()).toEqual({});
    vi.unstubAllGlobals();
    vi.stubGlobal('window', globalThis);
  });

  it('is not waited for when it never answers', async () => {
    vi.stubGlobal('indexedDB', { open: () => new IDBOpenDBRequest() });
    vi.useFakeTimers();
    const had: unknown[] = [];
    const cache = new NoteCache(NAME, '1');
    void cache.load(NAMES, () => NOTHING).then((notes) => had.push(notes));
    void cache.loadHead(NAMES).then((head) => had.push(head));
    await vi.advanceTimersByTimeAsync(1_499);
    expect(had).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(had).toEqual([new Map(), null]);
    vi.unstubAllGlobals();
    vi.stubGlobal('window', globalThis);
  });
});

describe('the head of the view', () => {
  /** What is kept under the head's own key, by a session that ends with this one. */
  async function headed(head: unknown, names = NAMES): Promise<void> {
    const cache = new NoteCache(NAME, '1');
    await cache.load(names, () => ({ names, notes: [], head }));
    cache.saveHead();
    await cache.close();
  }
  async function recalledHead(names = NAMES, version = '1'): Promise<unknown> {
    const cache = new NoteCache(NAME, version);
    const head = await cache.loadHead(names);
    await cache.close();
    return head;
  }

  it('is recalled by the same version under the same names, until there is none', async () => {
    expect(await recalledHead()).toBeNull();
    await headed({ days: 3 });
    expect(await recalledHead()).toEqual({ days: 3 });
    expect(await recalledHead({ ...NAMES, mood: 'm' })).toBeNull();
    expect(await recalledHead({ ...NAMES, sleep: 's' })).toBeNull();
    expect(await recalledHead(NAMES, '2')).toBeNull();
    expect(await recalled()).toEqual({});
    await headed(null);
    expect(await recalledHead()).toBeNull();
  });

  it.each([
    ['text', 'no head'],
    ['nothing', null],
    ['no stamp', { head: '1' }],
    ['no head', { stamp: '["1","mood","sleep"]' }],
    ['a head that is no text', { stamp: '["1","mood","sleep"]', head: 1 }],
    ['another stamp', { stamp: '["1"]', head: '1' }],
    ['broken JSON', { stamp: '["1","mood","sleep"]', head: '{' }],
  ])('is none where %s is kept, and is written anew', async (_, value) => {
    await session([], []);
    const db = await openDB(NAME, 1);
    await db.put('shards', value, -1);
    db.close();
    expect(await recalledHead()).toBeNull();
    await headed({ days: 4 });
    expect(await recalledHead()).toEqual({ days: 4 });
  });

  it('is not written again where it stands there already', async () => {
    await headed({ days: 3 });
    const cache = new NoteCache(NAME, '1');
    let head = { days: 3 };
    await cache.loadHead(NAMES);
    await cache.load(NAMES, () => ({ names: NAMES, notes: [], head }));
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    const writes = async (): Promise<number> => {
      put.mockClear();
      cache.saveHead();
      await cache.flush();
      return put.mock.calls.length;
    };
    expect(await writes()).toBe(0);
    head = { days: 4 };
    expect([await writes(), await writes()]).toEqual([1, 0]);
    await cache.clear();
    expect(await writes()).toBe(1);
    put.mockRestore();
    await cache.close();
    expect(await recalledHead()).toEqual({ days: 4 });
  });
});

describe('what is to be kept', () => {
  it('is written two seconds after the first change, once, and not after the end', async () => {
    const cache = new NoteCache(NAME, '1');
    let asked = 0;
    await cache.load(NAMES, () => {
      asked += 1;
      return { names: NAMES, notes: [known('a.md')], head: null };
    });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    cache.save('a.md');
    await vi.advanceTimersByTimeAsync(1_000);
    cache.save('b.md');
    await vi.advanceTimersByTimeAsync(999);
    expect(asked).toBe(0);
    await vi.advanceTimersByTimeAsync(1);
    vi.useRealTimers();
    await vi.waitUntil(() => asked === 1);
    await cache.flush();
    expect(asked).toBe(1);
    await cache.close();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    cache.save('a.md');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
    expect(asked).toBe(1);
    expect(Object.keys(await recalled())).toEqual(['a.md']);
  });
});

describe('two windows of one vault', () => {
  it('each keep what they know, and what both knew last is there', async () => {
    const [one, other] = [new NoteCache(NAME, '1'), new NoteCache(NAME, '1')];
    const [mine, yours] = [
      [known('a.md'), known('b.md')],
      [known('a.md', 2), known('b.md'), known('c.md')],
    ];
    await one.load(NAMES, () => ({ ...NOTHING, notes: mine }));
    await other.load(NAMES, () => ({ ...NOTHING, notes: yours }));
    for (const path of ['a.md', 'b.md']) one.save(path);
    for (const path of ['a.md', 'c.md']) other.save(path);
    await Promise.all([one.flush(), other.flush()]);
    await one.close();
    await other.close();
    const notes = await recalled();
    expect(Object.keys(notes).sort()).toEqual(['a.md', 'b.md', 'c.md']);
    expect(notes['a.md']?.stamp?.mtime).toBe(2);
  });

  it('may clear it while the other writes, and close in any order', async () => {
    const [one, other] = [new NoteCache(NAME, '1'), new NoteCache(NAME, '1')];
    const current = () => ({ ...NOTHING, notes: [known('a.md')] });
    await Promise.all([one.load(NAMES, current), other.load(NAMES, current)]);
    one.save('a.md');
    await Promise.all([one.flush(), other.clear(), one.close()]);
    other.save('a.md');
    await other.close();
    expect(Object.keys(await recalled())).toEqual(['a.md']);
  });

  it('of which one drops the store, as a later version would, leave each other alone', async () => {
    const [older, newer] = [new NoteCache(NAME, '1'), new NoteCache(NAME, '2')];
    const current = () => ({ ...NOTHING, notes: [known('a.md')] });
    await older.load(NAMES, current);
    older.save('a.md');
    await older.flush();
    await deleteDB(NAME);
    expect([...(await newer.load(NAMES, current)).keys()]).toEqual([]);
    older.save('a.md');
    newer.save('a.md');
    await Promise.all([older.close(), newer.close()]);
    expect(Object.keys(await recalled('2'))).toEqual(['a.md']);
    expect(await recalled('1')).toEqual({});
  });
});
