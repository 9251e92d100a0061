import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Ledger } from '../../../../src/journal/ledger';
import type { Journal, Problem } from '../../../../src/journal/snapshot';
import type { Settings } from '../../../../src/settings/settings';
import { DEFAULTS } from '../../../../src/settings/table';
import { DailyNotes } from '../../../../src/vault/daily/daily-notes';
import { basisOf } from '../../../../src/vault/index/basis';
import { JournalIndex } from '../../../../src/vault/index/journal-index';
import { headToKeep } from '../../../../src/vault/index/recalled-head';
import { NoteCache } from '../../../../src/vault/cache/note-cache';
import { metadataOf, SmallVault } from '../small-vault';

vi.mock('obsidian', () => import('../obsidian'));
vi.stubGlobal('window', globalThis);
vi.stubGlobal('requestAnimationFrame', (callback: () => void) => setTimeout(callback));

const NAME = 'no-contact-journal/index-test';
const NOTHING = { names: { mood: 'mood', sleep: 'sleep' }, notes: [], head: null };

let vault: SmallVault;
let settings: { -readonly [K in keyof Settings]: Settings[K] };
let now: Date;
/** Stands while a test does one thing after the other, however long the machine takes for it; moves on when it waits. */
let elapsed: number;
const open: JournalIndex[] = [];

beforeEach(() => {
  vault = new SmallVault();
  settings = { ...DEFAULTS };
  now = new Date(2026, 2, 10, 12);
  elapsed = 0;
});

afterEach(() => {
  for (const index of open.splice(0)) index.unload();
});

/** An index over the vault as it is, loaded but not waited for. */
function begin(
  store: ConstructorParameters<typeof JournalIndex>[4] = null,
  ticks = () => elapsed,
  vaultProblems: (undated: readonly string[]) => readonly Problem[] = () => [],
): JournalIndex {
  const clock = { now: () => now, ticks };
  const live = (): Settings => settings;
  const { app } = vault;
  const index = new JournalIndex(app, live, clock, new DailyNotes(app, live, clock), store, vaultProblems);
  open.push(index);
  index.load();
  return index;
}

async function ready(): Promise<JournalIndex> {
  const index = begin();
  vault.layoutReady();
  await index.atRest();
  return index;
}

/** Hands back what was kept of notes only when it is told to. */
class Unhurried extends NoteCache {
  static go: () => void = () => undefined;
  private readonly told = new Promise<void>((resolve) => (Unhurried.go = resolve));

  override async load(...given: Parameters<NoteCache['load']>): ReturnType<NoteCache['load']> {
    const notes = await super.load(...given);
    await this.told;
    return notes;
  }
}

/** The next frame: `asked` resolves in the moment it is asked for, as the index waits for it only so long. */
function heldFrame(): { readonly asked: Promise<void>; readonly paint: () => void } {
  const frames: (() => void)[] = [];
  let tell = (): void => undefined;
  const asked = new Promise<void>((resolve) => (tell = resolve));
  const frame = vi.spyOn(window, 'requestAnimationFrame').mockImplementation((callback) => {
    frames.push(() => callback(0));
    tell();
    return 0;
  });
  return {
    asked,
    paint: () => {
      frame.mockRestore();
      for (const each of frames) each();
    },
  };
}

/** Changes the text of the head that is kept. */
async function damageHead(change: (kept: string) => string): Promise<void> {
  const db = await openDB(NAME);
  const kept: unknown = await db.get('shards', -1);
  if (typeof kept !== 'object' || kept === null || !('head' in kept)) throw new Error('There is no head.');
  const damaged = change(String(kept.head));
  expect(damaged).not.toBe(kept.head);
  await db.put('shards', { ...kept, head: damaged }, -1);
  db.close();
}

/** All promises that can go on have gone on. */
function quiet(): Promise<void> {
  return pause(5);
}

function pause(milliseconds: number): Promise<void> {
  elapsed += 1000;
  return new Promise((resolve) => void setTimeout(resolve, milliseconds));
}

function urge(minute: number, intensity: number): string {
  return `- 10:${String(minute).padStart(2, '0')} #no-contact/urge [intensity:: ${intensity}]\n`;
}

function urges(index: JournalIndex): number {
  return index.journal().snapshot.totals.urges;
}

describe('at the start', () => {
  it('reads the notes with our tags, and no others', async () => {
    vault.write('2026-03-01.md', urge(1, 5));
    vault.write('2026-03-02.md', '---\nmood: 0\n---\nA day.');
    vault.write('2026-03-03.md', 'Nothing.');
    vault.write('Projects/Plan.md', '- #plan one\n');
    vault.settle();
    const index = await ready();
    expect(vault.reads).toBe(1);
    expect(index.journal().snapshot.days.map(({ date, mood, urges: count }) => [date, mood, count])).toEqual([
      ['2026-03-01', null, 1],
      ['2026-03-02', 0, 0],
    ]);
  });

  it('says how far it is, from before the layout is ready until all is read', async () => {
    for (let day = 10; day < 20; day += 1) vault.write(`2026-02-${day}.md`, urge(1, 5));
    vault.settle();
    vault.reading = quiet;
    const index = begin();
    expect(index.progress).toEqual({ done: 0, total: 0 });
    vault.layoutReady();
    await Promise.resolve();
    await Promise.resolve();
    expect(index.progress).toEqual({ done: 0, total: 10 });
    await index.atRest();
    expect([index.progress, urges(index)]).toEqual([null, 10]);
  });

  it('takes notes whose metadata comes later', async () => {
    vault.write('2026-03-01.md', urge(1, 5));
    const index = await ready();
    expect(urges(index)).toBe(0);
    vault.settle();
    expect(urges(index)).toBe(1);
  });

  it('takes notes whose metadata comes later without a word', async () => {
    vault.write('2026-03-01.md', urge(1, 5));
    const index = await ready();
    const told = vi.fn();
    index.onChange(told);
    vault.settle(false);
    await quiet();
    expect([urges(index), told.mock.calls.length]).toEqual([1, 1]);
  });

  it('takes notes that come, change and go while it runs', async () => {
    for (let day = 10; day < 20; day += 1) vault.write(`2026-02-${day}.md`, urge(1, 5));
    vault.settle();
    vault.reading = quiet;
    const index = begin();
    vault.layoutReady();
    vault.write('2026-02-20.md', urge(1, 5) + urge(2, 5));
    vault.write('2026-02-11.md', 'nothing any more');
    vault.delete('2026-02-12.md');
    vault.rename('2026-02-13.md', 'Elsewhere.md');
    vault.settle();
    await index.atRest();
    await quiet();
    const { snapshot } = index.journal();
    expect([snapshot.totals.urges, snapshot.problems.map(({ code, path }) => [code, path])]).toEqual([
      9,
      [['no-date', 'Elsewhere.md']],
    ]);
  });

  it('does nothing when it was unloaded before the layout was ready', async () => {
    vault.write('2026-03-01.md', urge(1, 5));
    vault.settle();
    const index = begin();
    index.unload();
    vault.layoutReady();
    await quiet();
    expect(vault.reads).toBe(0);
  });
});

describe('once it is unloaded', () => {
  type Store = NonNullable<ConstructorParameters<typeof JournalIndex>[4]>;

  /** A cache that hands out what it has when it is told to, and notes what it is asked for. */
  class Shelf implements Store {
    readonly asked: string[] = [];
    handHead: (head: unknown) => void = () => undefined;
    handNotes: (notes: Awaited<ReturnType<Store['load']>>) => void = () => undefined;

    loadHead(): Promise<unknown> {
      this.asked.push('head');
      return new Promise((resolve) => (this.handHead = resolve));
    }

    load(): ReturnType<Store['load']> {
      this.asked.push('notes');
      return new Promise((resolve) => (this.handNotes = resolve));
    }

    save(path: string): void {
      this.asked.push(`save ${path}`);
    }

    saveHead(): void {
      this.asked.push('save head');
    }

    clear(): Promise<void> {
      this.asked.push('clear');
      return Promise.resolve();
    }

    close(): Promise<void> {
      this.asked.push('close');
      return Promise.resolve();
    }
  }

  /** What happens in the app and to the settings, and what the index might do about it. */
  async function goesOn(index: JournalIndex): Promise<void> {
    vault.write('2026-03-02.md', urge(1, 5));
    vault.settle();
    settings.dayStartsAt = 3;
    vault.write('2026-03-03.md', urge(1, 5));
    vault.settle();
    now = new Date(2026, 2, 11, 12);
    index.tick();
    await quiet();
  }

  /** A head that can be said today. */
  function head(): unknown {
    const basis = basisOf(settings, new DailyNotes(vault.app, () => settings, clock()));
    const journal = new Ledger(basis.journal).journal(now);
    return JSON.parse(JSON.stringify(headToKeep(journal, basis)));
  }

  const clock = () => ({ now: () => now, ticks: () => elapsed });
  const nothing = (): void => undefined;

  it.each<[string, readonly string[], (shelf: Shelf, unload: () => void) => unknown]>([
    [
      'before the layout is ready',
      ['head'],
      (shelf, unload) => {
        unload();
        vault.layoutReady();
        shelf.handHead(null);
      },
    ],
    [
      'while the head is fetched',
      ['head'],
      async (shelf, unload) => {
        vault.layoutReady();
        await quiet();
        unload();
        shelf.handHead(null);
      },
    ],
    [
      'while the head is painted',
      ['head'],
      async (shelf, unload) => {
        const { asked, paint } = heldFrame();
        vault.layoutReady();
        shelf.handHead(head());
        await asked;
        unload();
        paint();
      },
    ],
    [
      'while what was kept is fetched',
      ['head', 'notes'],
      async (shelf, unload) => {
        vault.layoutReady();
        shelf.handHead(null);
        await quiet();
        unload();
        shelf.handNotes(new Map());
      },
    ],
  ])('%s, it reads, keeps and says nothing any more', async (_, before, happens) => {
    vault.write('2026-03-01.md', urge(1, 5));
    vault.settle();
    const shelf = new Shelf();
    const index = begin(shelf);
    const [told, ready] = [vi.fn(), vi.fn()];
    void index.ready.then(ready);
    await happens(shelf, () => {
      index.onChange(told);
      index.unload();
    });
    await quiet();
    await goesOn(index);
    expect(shelf.asked).toEqual([...before, 'close']);
    expect([vault.reads, told.mock.calls.length, ready.mock.calls.length, urges(index)]).toEqual([
      0, 0, 0, 0,
    ]);
  });

  it('takes in no text that was being read', async () => {
    vault.write('2026-03-01.md', urge(1, 5));
    vault.settle();
    let goOn = nothing;
    vault.reading = () => new Promise((resolve) => (goOn = resolve));
    const index = begin();
    const [told, ready] = [vi.fn(), vi.fn()];
    index.onChange(told);
    void index.ready.then(ready);
    vault.layoutReady();
    await quiet();
    index.unload();
    told.mockClear();
    goOn();
    await index.atRest();
    await goesOn(index);
    expect([vault.reads, told.mock.calls.length, ready.mock.calls.length, urges(index)]).toEqual([
      1, 0, 0, 0,
    ]);
  });

  it('begins once, however often the layout is said to be ready', async () => {
    vault.write('2026-03-01.md', urge(1, 5));
    vault.settle();
    const ready: (() => unknown)[] = [];
    const { app } = vault;
    vi.spyOn(vault, 'app', 'get').mockReturnValue(
      Object.assign(app, { workspace: { onLayoutReady: (callback: () => unknown) => ready.push(callback) } }),
    );
    const shelf = new Shelf();
    const index = begin(shelf);
    for (const say of [...ready, ...ready]) say();
    shelf.handHead(null);
    await quiet();
    shelf.handNotes(new Map());
    await index.ready;
    for (const say of ready) say();
    await quiet();
    expect([shelf.asked.filter((what) => what === 'notes').length, vault.reads, urges(index)]).toEqual([
      1, 1, 1,
    ]);
  });
});

describe('afterwards', () => {
  it('follows an edit without reading', async () => {
    vault.write('2026-03-01.md', urge(1, 5));
    vault.settle();
    const index = await ready();
    const reads = vault.reads;
    vault.write('2026-03-01.md', urge(1, 5) + urge(2, 6));
    vault.settle();
    expect([urges(index), vault.reads - reads]).toEqual([2, 0]);
  });

  it('tells its listeners once for a burst, and not at all where nothing of ours changed', async () => {
    vault.write('2026-03-01.md', urge(1, 5));
    vault.settle();
    const index = await ready();
    await quiet();
    const told = vi.fn();
    const undo = index.onChange(told);
    for (let day = 2; day < 9; day += 1) vault.write(`2026-03-0${day}.md`, urge(1, 5));
    vault.settle();
    await index.atRest();
    await quiet();
    expect(told).toHaveBeenCalledTimes(1);
    vault.write('2026-03-01.md', `${urge(1, 5)}\nA long day.`);
    vault.write('Other.md', 'Words.');
    vault.settle();
    await index.atRest();
    await quiet();
    expect(told).toHaveBeenCalledTimes(1);
    undo();
    vault.delete('2026-03-01.md');
    await index.atRest();
    await quiet();
    expect(told).toHaveBeenCalledTimes(1);
  });

  it('knows what each note logs, and nothing of one that is not there or is a copy', async () => {
    const copy = '2026-03-01 (conflict).md';
    vault.write('2026-03-01.md', urge(1, 5) + urge(2, 6));
    vault.write('2026-03-02.md', urge(1, 7));
    vault.write(copy, urge(1, 5));
    vault.settle();
    const index = await ready();
    expect(index.entriesOf('2026-03-01.md').map(({ line }) => line)).toEqual([1, 2]);
    expect([index.entriesOf('Gone.md'), index.entriesOf(copy), index.conflicts]).toEqual([[], [], [copy]]);
    const urgesOf = (...paths: string[]): number => index.journalOf(paths).snapshot.totals.urges;
    expect([urgesOf(), urgesOf('2026-03-02.md', 'Gone.md', copy), urgesOf(...vault.paths())]).toEqual([
      0, 1, 3,
    ]);
    expect(index.journalOf([]).snapshot.complete).toBe(true);
  });

  it('keeps the last good entries when a note cannot be read, and tries again', async () => {
    vault.write('2026-03-01.md', urge(1, 5));
    vault.settle();
    const index = await ready();
    vault.reading = () => Promise.reject(new Error('disk'));
    await index.rebuild();
    expect(urges(index)).toBe(1);
    vault.write('2026-03-01.md', urge(1, 5) + urge(2, 5));
    vault.settle(false);
    await quiet();
    expect(urges(index)).toBe(1);
    vault.reading = () => Promise.resolve();
    index.tick();
    await quiet();
    const { reads } = vault;
    index.tick();
    await quiet();
    expect([urges(index), vault.reads - reads]).toEqual([2, 0]);
  });

  it('does not let a slow read overwrite what is newer', async () => {
    vault.write('2026-03-01.md', urge(1, 5));
    vault.write('2026-03-02.md', urge(1, 5));
    vault.write('2026-03-03.md', urge(1, 5));
    vault.settle();
    const going: (() => void)[] = [];
    vault.reading = () => new Promise((resolve) => void going.push(resolve));
    const index = begin();
    vault.layoutReady();
    await quiet();
    vault.write('2026-03-01.md', urge(1, 6));
    vault.settle();
    vault.delete('2026-03-02.md');
    vault.rename('2026-03-03.md', '2026-03-04.md');
    vault.reading = () => Promise.resolve();
    for (const go of going) go();
    await index.atRest();
    for (const go of going) go();
    await quiet();
    const { days, problems } = index.journal().snapshot;
    expect([days.map(({ date, maxIntensity }) => [date, maxIntensity]), problems]).toEqual([
      [
        ['2026-03-01', 6],
        ['2026-03-04', 5],
      ],
      [],
    ]);
  });

  it('leaves out conflict copies while their original is there', async () => {
    const copy = '2026-03-01 (Conflicted copy Phone 202603021030).md';
    vault.write('2026-03-01.md', urge(1, 5));
    vault.write(copy, `---\ndate: 2026-03-01\n---\n${urge(1, 5)}`);
    vault.settle();
    const index = await ready();
    expect([urges(index), index.conflicts, index.journal().snapshot.problems]).toEqual([1, [copy], []]);
    vault.delete('2026-03-01.md');
    expect([urges(index), index.conflicts]).toEqual([1, []]);
    vault.write('Moved.md', '');
    vault.rename('Moved.md', '2026-03-01.md');
    expect([urges(index), index.conflicts]).toEqual([0, [copy]]);
    vault.rename('2026-03-01.md', 'Moved.md');
    expect([urges(index), index.conflicts]).toEqual([1, []]);
    vault.write('2026-03-01.md', urge(1, 5) + urge(2, 5));
    vault.settle();
    expect([urges(index), index.conflicts]).toEqual([2, [copy]]);
  });

  it('counts numbered copies like any other note', async () => {
    const dated = `---\ndate: 2026-03-01\n---\n`;
    vault.write('2026-03-01.md', urge(1, 5));
    vault.write('2026-03-01 2.md', dated + urge(2, 5));
    vault.write('2026-03-01 (1).md', urge(3, 5));
    vault.settle();
    const index = await ready();
    expect([urges(index), index.conflicts]).toEqual([2, []]);
    expect(index.journal().snapshot.problems.map(({ code, path }) => [code, path])).toEqual([
      ['no-date', '2026-03-01 (1).md'],
    ]);
  });

  it('tells its listeners that a conflict copy went', async () => {
    vault.write('2026-03-01.md', urge(1, 5));
    vault.write('2026-03-01 (conflict).md', urge(1, 5));
    vault.settle();
    const index = await ready();
    await quiet();
    const told = vi.fn();
    index.onChange(told);
    vault.delete('2026-03-01 (conflict).md');
    await quiet();
    expect([told.mock.calls.length, index.conflicts]).toEqual([1, []]);
  });

  it('tells what is wrong with the vault, and looks again when a note without a day comes and settings change', async () => {
    const look = vi.fn((undated: readonly string[]): readonly Problem[] => [
      {
        path: '',
        line: 1,
        column: 1,
        severity: 'warning',
        code: 'bad-date',
        message: `${undated.join()} in ${settings.dailyFolder}`,
      },
    ]);
    const index = begin(null, undefined, look);
    vault.layoutReady();
    await index.atRest();
    const messages = (): unknown => index.journal().snapshot.problems.map(({ message }) => message);
    expect([messages(), messages()]).toEqual([[' in '], [' in ']]);
    const looks = look.mock.calls.length;
    const write = async (path: string, text: string): Promise<void> => {
      vault.write(path, text);
      vault.settle();
      await index.atRest();
    };
    await write('2026-03-01.md', urge(1, 5));
    await write('2026-03-01.md', urge(2, 5));
    expect([messages(), look.mock.calls.length - looks]).toEqual([[' in '], 0]);
    await write('Once.md', urge(1, 5));
    await write('Once.md', urge(2, 5));
    expect(messages()).toContain('Once.md in ');
    expect(look.mock.calls.length - looks).toBe(1);
    settings.dailyFolder = 'Elsewhere';
    index.settingsChanged();
    await index.atRest();
    expect(messages()).toContain('2026-03-01.md,Once.md in Elsewhere');
    vault.delete('Once.md');
    await index.atRest();
    expect(messages()).toContain('2026-03-01.md in Elsewhere');
  });

  it('moves on with the day', async () => {
    vault.write('2026-03-10.md', '- #no-contact/start\n');
    vault.write('2026-03-11.md', urge(1, 5));
    vault.settle();
    const index = await ready();
    const told = vi.fn();
    index.onChange(told);
    index.tick();
    await quiet();
    expect([told.mock.calls.length, index.journal().snapshot.streak.days, urges(index)]).toEqual([0, 0, 0]);
    now = new Date(2026, 2, 11, 0, 0, 1);
    index.tick();
    await quiet();
    expect([told.mock.calls.length, index.journal().snapshot.streak.days, urges(index)]).toEqual([1, 1, 1]);
  });
});

describe('settings', () => {
  const write = (): void => {
    vault.write(
      '2026-03-01.md',
      `---\nmood: 3\nstimmung: 8\n---\n${urge(1, 5)}- #no-contact/slip [channel:: post]\n`,
    );
    vault.write('Daily/2026-03-02.md', `---\nmood: 4\n---\n${urge(1, 5)}`);
    vault.settle();
  };
  const days = (index: JournalIndex): unknown =>
    index.journal().snapshot.days.map(({ date, mood, resets }) => [date, mood, resets]);

  it('of resetting channels need no reading', async () => {
    write();
    const index = await ready();
    const reads = vault.reads;
    expect(days(index)).toEqual([['2026-03-01', 3, 0]]);
    settings.resettingChannels = ['post'];
    index.settingsChanged();
    expect([days(index), vault.reads - reads]).toEqual([[['2026-03-01', 3, 1]], 0]);
  });

  it('of property names need no reading', async () => {
    write();
    const index = await ready();
    const reads = vault.reads;
    settings.moodProperty = 'stimmung';
    index.settingsChanged();
    await index.atRest();
    expect([days(index), vault.reads - reads]).toEqual([[['2026-03-01', 8, 0]], 0]);
  });

  it('of the daily-note folder need no reading of notes that are known', async () => {
    write();
    const index = await ready();
    const reads = vault.reads;
    settings.dailyFolder = 'Daily';
    index.settingsChanged();
    await index.atRest();
    expect([days(index), vault.reads - reads]).toEqual([[['2026-03-02', 4, 0]], 0]);
    expect(index.journal().snapshot.problems.map(({ code, path }) => [code, path])).toEqual([
      ['no-date', '2026-03-01.md'],
      ['no-date', '2026-03-01.md'],
    ]);
  });

  it('of daily notes decide which copies are copies', async () => {
    vault.write('2026-03-01.md', urge(1, 5));
    vault.write('2026-03-01 (conflict).md', urge(1, 5));
    vault.settle();
    const index = await ready();
    expect(index.conflicts).toEqual(['2026-03-01 (conflict).md']);
    settings.dailyFormat = 'YYYY-MM-DD [(conflict)]';
    index.settingsChanged();
    await index.atRest();
    expect([index.conflicts, days(index)]).toEqual([[], [['2026-03-01', null, 0]]]);
  });

  it('of property names hold after one of the folder that came before they were taken over', async () => {
    vault.write('Log/2026-03-04.md', `---\nmood: x\ndate: 2026-03-05\n---\n${urge(1, 5)}`);
    vault.write('Note.md', `---\nmood: 3\nstimmung: 8\ndate: 2026-03-06\n---\n${urge(1, 5)}`);
    vault.settle();
    const index = await ready();
    vault.reading = quiet;
    settings.moodProperty = 'stimmung';
    index.settingsChanged();
    settings.dailyFolder = 'Daily';
    index.settingsChanged();
    await index.atRest();
    const fresh = begin();
    await fresh.atRest();
    expect(index.journal()).toEqual(fresh.journal());
    expect(days(index)).toEqual([
      ['2026-03-05', null, 0],
      ['2026-03-06', 8, 0],
    ]);
  });

  it('that change while everything is read again do not keep it from being read', async () => {
    write();
    const index = await ready();
    const { reads } = vault;
    vault.reading = quiet;
    const rebuilt = index.rebuild();
    settings.dailyFolder = 'Daily';
    index.settingsChanged();
    await rebuilt;
    await index.atRest();
    expect([days(index), vault.reads - reads]).toEqual([[['2026-03-02', 4, 0]], 2]);
  });

  it('of the core plugin are noticed without a word from it', async () => {
    write();
    const index = await ready();
    vault.core.folder = 'Daily';
    index.tick();
    await index.atRest();
    expect(days(index)).toEqual([['2026-03-02', 4, 0]]);
  });
});

describe('the next session', () => {
  beforeEach(() => deleteDB(NAME));

  async function session(
    during: (index: JournalIndex) => void | Promise<void> = () => undefined,
  ): Promise<Journal> {
    const store = new NoteCache(NAME, '1');
    const index = begin(store);
    vault.layoutReady();
    await index.atRest();
    await during(index);
    await quiet();
    const journal = index.journal();
    await store.flush();
    index.unload();
    await quiet();
    return journal;
  }

  it('reads only what changed, and says the same', async () => {
    for (let day = 10; day < 30; day += 1) vault.write(`2026-01-${day}.md`, urge(1, 5));
    vault.write('2026-01-09.md', '- [x] walk #no-contact/rule\n');
    vault.write('Diary.md', `---\ndate: 2026-01-31\n---\n${urge(1, 5)}`);
    vault.settle();
    const first = await session();
    expect(vault.reads).toBe(22);
    const again = await session();
    expect([vault.reads, again.snapshot]).toEqual([22, first.snapshot]);
    vault.write('2026-01-10.md', urge(1, 5) + urge(2, 5));
    vault.settle();
    const third = await session();
    expect([vault.reads, third.snapshot.totals.urges]).toEqual([23, first.snapshot.totals.urges + 1]);
    await session((index) => index.rebuild());
    expect(vault.reads).toBe(45);
  });

  it('writes nothing where nothing changed, properties alone included', async () => {
    vault.write('2026-01-09.md', '---\nmood: 3\n---\nA day.');
    vault.write('2026-01-10.md', urge(1, 5));
    vault.write('2026-01-11.md', 'Words.');
    vault.settle();
    await session();
    const saved = vi.spyOn(NoteCache.prototype, 'save');
    await session();
    expect(saved.mock.calls).toEqual([]);
    saved.mockRestore();
  });

  it('forgets what was kept of a note that has properties alone since, though they were read before it was known', async () => {
    vault.write('2026-01-10.md', urge(1, 5));
    vault.write('2026-01-11.md', urge(1, 5));
    vault.settle();
    await session();
    vault.write('2026-01-10.md', '---\nmood: 3\n---\nA day.');
    vault.settle();
    await session();
    const kept = await new NoteCache(NAME, '1').load({ mood: 'mood', sleep: 'sleep' }, () => NOTHING);
    expect([...kept.keys()]).toEqual(['2026-01-11.md']);
  });

  it('does not bring back what is deleted or renamed while it starts', async () => {
    for (let day = 100; day < 200; day += 1) vault.write(`2025-${day}.md`, urge(1, 5));
    settings.dailyFormat = 'YYYY-DDD';
    vault.settle();
    await session();
    const index = begin(new NoteCache(NAME, '1'));
    vault.layoutReady();
    vault.delete('2025-100.md');
    vault.rename('2025-101.md', '2025-300.md');
    await index.atRest();
    await quiet();
    const paths = index.journal().days.map(({ path }) => path);
    expect([paths.length, paths.at(-1), paths[0]]).toEqual([99, '2025-300.md', '2025-102.md']);
  });

  it('reads what changed even where its size is the same', async () => {
    vault.write('2026-01-10.md', urge(1, 5));
    vault.settle();
    await session();
    vault.write('2026-01-10.md', urge(1, 6));
    vault.settle();
    expect((await session()).snapshot.days[0]?.maxIntensity).toBe(6);
  });

  it('finds nothing kept of notes that were deleted, or are no entries any more', async () => {
    vault.write('2026-01-10.md', urge(1, 5));
    vault.write('2026-01-11.md', urge(1, 5));
    vault.write('2026-01-12.md', urge(1, 5));
    vault.settle();
    await session();
    await session(() => {
      vault.delete('2026-01-10.md');
      vault.write('2026-01-11.md', 'Words.');
      vault.settle();
    });
    const kept = await new NoteCache(NAME, '1').load({ mood: 'mood', sleep: 'sleep' }, () => NOTHING);
    expect([...kept.keys()]).toEqual(['2026-01-12.md']);
  });

  it('reads again what was kept under other names of properties', async () => {
    vault.write('2026-01-10.md', `---\nstimmung: 2\n---\n${urge(1, 5)}`);
    vault.settle();
    await session();
    settings.moodProperty = 'stimmung';
    const journal = await session();
    expect([vault.reads, journal.snapshot.days[0]?.mood]).toEqual([2, 2]);
  });

  it('takes over what was kept where the app has no metadata as yet, but no properties of other names', async () => {
    vault.write('2026-01-10.md', `---\nmood: 3\nstimmung: 2\n---\n${urge(1, 5)}`);
    vault.settle();
    await session();
    vault.loseMetadata();
    const index = begin(new NoteCache(NAME, '1'));
    vault.layoutReady();
    await index.atRest();
    const mood = () => index.journal().snapshot.days[0]?.mood;
    expect([index.progress, mood(), vault.reads]).toEqual([null, 3, 1]);
    settings.moodProperty = 'stimmung';
    index.settingsChanged();
    await index.atRest();
    vault.settle();
    await index.atRest();
    await quiet();
    expect([index.progress, mood()]).toEqual([null, 2]);
  });

  it('asks again for the date of a note that moved while the app had no metadata of it', async () => {
    vault.write('2026-01-10.md', `---\ndate: 2026-01-05\n---\n${urge(1, 5)}`);
    vault.settle();
    await session();
    vault.loseMetadata();
    const index = begin(new NoteCache(NAME, '1'));
    vault.layoutReady();
    const dates = () => index.journal().snapshot.days.map(({ date }) => date);
    await index.atRest();
    expect(dates()).toEqual(['2026-01-10']);
    vault.rename('2026-01-10.md', 'Note.md');
    await index.atRest();
    vault.settle(false);
    await index.atRest();
    await quiet();
    expect(dates()).toEqual(['2026-01-05']);
  });

  it('shows at once what was kept, says that it is not complete, and then what holds', async () => {
    vault.write('2026-03-01.md', '- #no-contact/start\n');
    vault.write('2026-03-02.md', urge(1, 5));
    vault.settle();
    await session();
    vault.write('2026-03-02.md', urge(1, 5) + urge(2, 5));
    vault.settle();
    now = new Date(2026, 2, 20, 12);
    const going: (() => void)[] = [];
    vault.reading = () => new Promise((resolve) => void going.push(resolve));
    const index = begin(new NoteCache(NAME, '1'));
    vault.layoutReady();
    await vi.waitFor(() => expect(going).toHaveLength(1));
    const { complete, streak, totals } = index.journal().snapshot;
    expect([complete, streak.days, totals.urges]).toEqual([false, 19, 1]);
    for (const go of going) go();
    await index.ready;
    expect([index.journal().snapshot.complete, urges(index)]).toEqual([true, 2]);
  });

  describe('what stood at the top of the view', () => {
    /** A session that ended; then one whose cache is not read back yet, but for the head. */
    async function next(between: () => unknown = () => undefined): Promise<JournalIndex> {
      vault.write('2026-03-01.md', '- #no-contact/start\n');
      vault.write('2026-03-02.md', urge(1, 5));
      vault.settle();
      await session();
      await between();
      const index = begin(new Unhurried(NAME, '1'));
      vault.layoutReady();
      await quiet();
      return index;
    }

    it('is said before the notes are read back, moved on to today, and then no more', async () => {
      const index = await next(() => (now = new Date(2026, 2, 20, 12)));
      const { days, longest, totals, recent } = index.head() ?? expect.fail('no head');
      expect([days, longest, totals, recent]).toEqual([
        19,
        19,
        { cleanDays: 19, resisted: 1, urges: 1, slips: 0 },
        [],
      ]);
      expect(urges(index)).toBe(0);
      Unhurried.go();
      await index.ready;
      expect([index.head(), urges(index)]).toEqual([null, 1]);
    });

    it('is said before the layout is there, and painted before the vault is gone through', async () => {
      await next();
      Unhurried.go();
      const { asked, paint } = heldFrame();
      const index = begin(new NoteCache(NAME, '1'));
      await vi.waitUntil(() => index.head() !== null);
      vault.layoutReady();
      await asked;
      expect([index.head()?.days, index.progress, urges(index)]).toEqual([9, { done: 0, total: 0 }, 0]);
      paint();
      await index.ready;
      expect([index.head(), index.progress, urges(index)]).toEqual([null, null, 1]);
    });

    it.each<[string, () => unknown]>([
      ['other settings are in force', () => (settings.resettingChannels = ['looked'])],
      ['days start at another hour', () => (settings.dayStartsAt = 3)],
      ['daily notes are elsewhere', () => (settings.dailyFolder = 'Daily')],
      ['properties have other names', () => (settings.moodProperty = 'stimmung')],
      ['the clock was set back', () => (now = new Date(2026, 2, 1, 12))],
      ['the cache is gone', () => deleteDB(NAME)],
      ['it is damaged', () => damageHead((kept) => kept.replace('"days":9', '"days":8'))],
      ['it is no JSON', () => damageHead((kept) => kept.slice(1))],
    ])('is not said where %s', async (_, between) => {
      const index = await next(between);
      expect(index.head()).toBeNull();
      Unhurried.go();
    });

    it('is not kept where something is noted of a day to come', async () => {
      const index = await next(async () => {
        vault.write('2026-03-12.md', '- #no-contact/slip\n');
        vault.settle();
        await session();
      });
      expect(index.head()).toBeNull();
      Unhurried.go();
    });

    it('is not kept where not all was read', async () => {
      for (let day = 10; day < 13; day += 1) vault.write(`2026-02-${day}.md`, urge(1, 5));
      const index = await next(async () => {
        await deleteDB(NAME);
        const going: (() => void)[] = [];
        vault.reading = () => new Promise((resolve) => void going.push(resolve));
        const store = new NoteCache(NAME, '1');
        const cut = begin(store);
        vault.layoutReady();
        await vi.waitFor(() => expect(going.length).toBeGreaterThan(3));
        vault.reading = () => Promise.resolve();
        for (const go of going.slice(0, 2)) go();
        await quiet();
        cut.unload();
        await store.flush();
        await quiet();
        for (const go of going) go();
      });
      expect(index.head()).toBeNull();
      Unhurried.go();
    });

    it('is that of the last change', async () => {
      const index = await next(() =>
        session(() => {
          vault.write('2026-03-05.md', '- #no-contact/slip [channel:: text]\n');
          vault.settle();
        }),
      );
      expect(index.head()).toMatchObject({ days: 5, longest: 5, closed: { days: 4 } });
      Unhurried.go();
    });
  });

  it('does not take a text for a newer one that came while it was read', async () => {
    vault.write('2026-03-01.md', urge(1, 5));
    vault.settle();
    const store = new NoteCache(NAME, '1');
    const index = begin(store);
    vault.layoutReady();
    await index.ready;
    // The app tells of a text that has been overtaken; then everything is killed.
    vault.write('2026-03-01.md', urge(1, 6));
    const late = metadataOf(urge(1, 6));
    vault.write('2026-03-01.md', urge(1, 7) + urge(2, 7));
    vault.tell('2026-03-01.md', urge(1, 6), late);
    await store.flush();
    index.unload();
    vault.settle();
    expect((await session()).snapshot.totals.urges).toBe(2);
  });

  it('finds days anew where daily notes are elsewhere now', async () => {
    vault.write('Daily/2026-01-10.md', urge(1, 5));
    vault.settle();
    const first = await session();
    expect(first.snapshot.days).toEqual([]);
    settings.dailyFolder = 'Daily';
    const journal = await session();
    expect([vault.reads, journal.snapshot.days.map(({ date }) => date)]).toEqual([1, ['2026-01-10']]);
  });
});
