// `HISTORIES=100000 npx vitest run --project unit histories` tries many more; a seed that failed goes into KEPT.
import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import type { PropertyNames } from '../../../../src/entries/parse';
import type { Settings } from '../../../../src/settings/settings';
import { DEFAULTS } from '../../../../src/settings/table';
import type { Kept } from '../../../../src/vault/cache/note-cache';
import { nextTask } from '../../../../src/vault/slices';
import { DailyNotes } from '../../../../src/vault/daily/daily-notes';
import { JournalIndex } from '../../../../src/vault/index/journal-index';
import type { KnownNote } from '../../../../src/vault/index/known-notes';
import { DelayedVault } from '../delayed-vault';

vi.mock('obsidian', () => import('../obsidian'));
vi.stubGlobal('window', globalThis);
vi.stubGlobal('requestAnimationFrame', (callback: () => void) => setImmediate(callback));

const HISTORIES = Number(process.env.HISTORIES ?? 400);
/** Seeds whose histories went wrong once. */
const KEPT = [31676];

const urge = (minute: number, intensity: number): string =>
  `- 10:0${minute} #no-contact/urge [intensity:: ${intensity}]\n`;

const PATHS = [
  '2026-03-01.md',
  '2026-03-02.md',
  'Daily/2026-03-01.md',
  'Daily/2026-03-03.md',
  'Note.md',
  'Note (Case Conflict).md',
  '2026-03-01 2.md',
];
const TEXTS = [
  'Words.\n',
  urge(1, 3),
  urge(1, 4),
  urge(2, 7) + urge(3, 9),
  `${urge(2, 7)}- [x] walk #no-contact/rule\n`,
  `---\nmood: 3\nsleep: 7\n---\n${urge(4, 1)}`,
  `---\nmood: 5\nsleep: 7\n---\n${urge(4, 1)}`,
  '---\nmood: nine\n---\n',
  '---\nmood: 4\ndate: 2026-03-04\n---\n',
  '---\nmood: 6\n---\n',
  `---\nmood: x\ndate: 2026-03-05\n---\n${urge(5, 2)}- 11:00 #no-contact/slip [channel:: text]\n`,
  `---\nmood: 2\nstimmung: 9\ndate: 2026-03-06\n---\n${urge(5, 2)}`,
  `---\ndate: soon\n---\n${urge(6, 2)}`,
  '---\nstimmung: 6\n---\n- [x] walk #no-contact/rule\n- [ ] sleep #no-contact/rule\n',
  '- #no-contact/urgee\nText with #no-contact/urge in it\n',
  '- #no-contact/start [last-contact:: 2026-02-20]\n',
];

const path = fc.constantFrom(...PATHS);
const at = fc.nat(7);
type Step =
  | { do: 'write'; path: string; text: string }
  | { do: 'move'; path: string; to: string }
  | { do: 'rename'; path: string; to: string }
  | { do: 'remove'; path: string }
  | { do: 'notice'; path: string }
  | { do: 'begin'; path: string }
  | { do: 'tell'; at: number }
  | { do: 'end'; at: number; tell: boolean }
  | { do: 'read'; at: number; fails: boolean }
  | { do: 'folder'; folder: string }
  | { do: 'mood'; name: string }
  | { do: 'restart'; forgets: number }
  | { do: 'catch up' }
  | { do: 'turn' }
  | { do: 'tick' }
  | { do: 'flush' }
  | { do: 'rebuild' };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({ do: fc.constant('write' as const), path, text: fc.constantFrom(...TEXTS) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('move' as const), path, to: path }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('rename' as const), path, to: path }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('remove' as const), path }) },
  { weight: 8, arbitrary: fc.record({ do: fc.constant('notice' as const), path }) },
  { weight: 8, arbitrary: fc.record({ do: fc.constant('tell' as const), at }) },
  { weight: 8, arbitrary: fc.record({ do: fc.constant('begin' as const), path }) },
  { weight: 8, arbitrary: fc.record({ do: fc.constant('end' as const), at, tell: fc.boolean() }) },
  { weight: 8, arbitrary: fc.record({ do: fc.constant('read' as const), at, fails: fc.boolean() }) },
  { weight: 6, arbitrary: fc.record({ do: fc.constant('turn' as const) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('tick' as const, 'catch up' as const) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('flush' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('rebuild' as const) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('restart' as const), forgets: fc.nat(255) }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('folder' as const), folder: fc.constantFrom('', 'Daily') }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('mood' as const), name: fc.constantFrom('mood', 'stimmung') }),
  },
);

/** No path: where the head stands. */
const HEAD = '';

/** What is kept from one session to the next, as it stands after the last flush. */
class MemoryStore {
  private readonly dirty = new Set<string>();
  private current: (() => Kept) | null = null;
  private dead = false;

  constructor(private readonly shelf: Map<string, string>) {}

  async load(names: PropertyNames, current: () => Kept): Promise<Map<string, KnownNote>> {
    this.current = current;
    await Promise.resolve();
    const known = new Map<string, KnownNote>();
    for (const [key, json] of this.shelf) {
      if (key === HEAD) continue;
      const { stamp, note, by } = JSON.parse(json) as Pick<KnownNote, 'stamp' | 'note'> & {
        by: PropertyNames;
      };
      if (JSON.stringify(by) === JSON.stringify(names)) known.set(key, { stamp, note, names, file: null });
    }
    return known;
  }

  async loadHead(): Promise<unknown> {
    await Promise.resolve();
    return JSON.parse(this.shelf.get(HEAD) ?? 'null');
  }

  save(key: string): void {
    this.dirty.add(key);
  }

  saveHead(): void {
    this.dirty.add(HEAD);
  }

  flush(): void {
    const kept = this.current?.();
    if (this.dead || !kept) return;
    const known = new Map(Array.from(kept.notes, (each) => [each.note.path, each]));
    if (this.dirty.delete(HEAD)) this.shelf.set(HEAD, JSON.stringify(kept.head));
    for (const key of this.dirty) {
      const each = known.get(key);
      if (each?.stamp && each.names === kept.names) {
        this.shelf.set(key, JSON.stringify({ stamp: each.stamp, note: each.note, by: each.names }));
      } else this.shelf.delete(key);
    }
    this.dirty.clear();
  }

  clear(): Promise<void> {
    this.shelf.clear();
    return Promise.resolve();
  }

  close(): Promise<void> {
    this.flush();
    return Promise.resolve();
  }

  kill(): void {
    this.dead = true;
  }
}

/** All that can go on without the disk has gone on. */
function turn(): Promise<void> {
  return new Promise((resolve) => void setImmediate(resolve));
}

async function live(steps: readonly Step[], stamps: boolean): Promise<void> {
  const vault = new DelayedVault(stamps);
  const settings: { -readonly [K in keyof Settings]: Settings[K] } = { ...DEFAULTS };
  const shelf = new Map<string, string>();
  const clock = { now: () => new Date(2026, 2, 10, 12), ticks: () => 0 };
  const get = (): Settings => settings;
  let store = new MemoryStore(shelf);
  const begin = (kept: MemoryStore | null): JournalIndex => {
    const { app } = vault;
    const made = new JournalIndex(app, get, clock, new DailyNotes(app, get, clock), kept);
    made.load();
    return made;
  };
  const readAll = async (): Promise<void> => {
    // What waits for a frame goes on.
    await turn();
    await nextTask();
    const reads = (): boolean => vault.isReading;
    do {
      while (reads()) vault.endRead(0, false);
      await turn();
    } while (reads());
  };
  let index = begin(store);
  for (const each of steps) {
    if (each.do === 'write') vault.write(each.path, each.text);
    else if (each.do === 'move') vault.move(each.path, each.to);
    else if (each.do === 'rename') vault.rename(each.path, each.to);
    else if (each.do === 'remove') vault.remove(each.path);
    else if (each.do === 'notice') vault.notice(each.path);
    else if (each.do === 'tell') vault.tell(each.at);
    else if (each.do === 'begin') vault.beginIndexing(each.path);
    else if (each.do === 'end') vault.endIndexing(each.at, each.tell);
    else if (each.do === 'read') vault.endRead(each.at, each.fails);
    else if (each.do === 'catch up') vault.catchUp();
    else if (each.do === 'turn') await turn();
    else if (each.do === 'tick') index.tick();
    else if (each.do === 'flush') store.flush();
    else if (each.do === 'rebuild') void index.rebuild();
    else if (each.do === 'restart') {
      store.kill();
      index.unload();
      store = new MemoryStore(shelf);
      vault.restart((forgotten) => (each.forgets >> PATHS.indexOf(forgotten)) % 2 === 1);
      index = begin(store);
    } else {
      if (each.do === 'folder') settings.dailyFolder = each.folder;
      else settings.moodProperty = each.name;
      index.settingsChanged();
    }
  }
  vault.catchUp();
  await readAll();
  index.tick();
  await readAll();
  const { reads } = vault;
  index.tick();
  await turn();
  // Nothing is unsettled any more.
  expect([index.progress, vault.isReading, vault.reads]).toEqual([null, false, reads]);
  const fresh = begin(null);
  await readAll();
  expect(index.journal()).toEqual(fresh.journal());
  expect(index.conflicts).toEqual(fresh.conflicts);
  index.unload();
  fresh.unload();
}

it.each([
  ['where the app shows of which moment its metadata is', true],
  ['where it does not', false],
])(
  'whatever happens, in whatever order and however late, the index comes to say what a fresh one says: %s',
  async (_, stamps) => {
    const seed = Math.floor(Math.random() * 2 ** 31);
    const history = fc.array(step, { maxLength: 40, size: 'max' });
    for (const [given, numRuns] of [
      ...KEPT.map((kept) => [kept, 100] as const),
      [seed, HISTORIES] as const,
    ]) {
      // Fast-check says the seed and the path of a history that fails.
      await fc.assert(
        fc.asyncProperty(history, (steps) => live(steps, stamps)),
        { seed: given, numRuns },
      );
    }
  },
  3_600_000,
);
