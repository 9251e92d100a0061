import { beforeEach, describe, expect, it } from 'vitest';
import { SettingsStore, type Kept, type SettingsTrouble } from '../../../src/settings/store';
import { DEFAULTS } from '../../../src/settings/table';

/** A data file in memory; null = there is none. */
let file: string | null;
let kept: string | null;
let told: SettingsTrouble[];
let timers: { run: () => void; milliseconds: number }[];
let writable: boolean;
let reading: () => Promise<void>;
let store: SettingsStore;

function begin(): SettingsStore {
  timers = [];
  store = new SettingsStore({
    read: async () => {
      await reading();
      return file === null ? null : (JSON.parse(file) as unknown);
    },
    write: async (data) => {
      await reading();
      if (!writable) throw new Error('No space left.');
      file = JSON.stringify(data);
    },
    recall: () => (kept === null ? null : (JSON.parse(kept) as unknown)),
    remember: (value: Kept) => (kept = JSON.stringify(value)),
    tell: (trouble) => told.push(trouble),
    later: (run, milliseconds) => {
      const timer = { run, milliseconds };
      timers.push(timer);
      return () => (timers = timers.filter((other) => other !== timer));
    },
  });
  return store;
}

const saved = (): unknown => (file === null ? null : JSON.parse(file));

/** Lets the timers that stand run once, and waits for what they began. */
async function timePasses(rounds = 1): Promise<void> {
  for (let round = 0; round < rounds; round += 1) {
    const due = timers;
    timers = [];
    for (const { run } of due) run();
    await store.sync();
  }
}

beforeEach(() => {
  file = null;
  kept = null;
  told = [];
  writable = true;
  reading = () => Promise.resolve();
});

describe('a change', () => {
  it('holds at once, is told to listeners, and then stands in the file', async () => {
    await begin().sync();
    const seen: boolean[] = [];
    const undo = store.onChange(() => seen.push(store.get().quiet));
    const written = store.set({ quiet: true });
    expect([store.get().quiet, seen, saved()]).toEqual([true, [true], null]);
    await written;
    undo();
    await store.set({ quiet: false });
    expect([seen, saved()]).toEqual([[true], {}]);
  });

  it('that changes nothing is not told and writes nothing', async () => {
    file = '{ "quiet": true }';
    await begin().sync();
    let calls = 0;
    store.onChange(() => (calls += 1));
    await store.set({ quiet: true, dayStartsAt: 0 });
    expect([calls, file]).toEqual([0, '{ "quiet": true }']);
  });

  it('lands beside another one of the same moment', async () => {
    await begin().sync();
    await Promise.all([store.set({ quiet: true }), store.set({ alias: 'V.' }), store.set({ quiet: false })]);
    expect(saved()).toEqual({ alias: 'V.' });
  });

  it('that is no value for its key is refused, and the old one kept', async () => {
    file = '{ "dailyFolder": "Journal" }';
    await begin().sync();
    await store.set({ dailyFolder: '../out', dayStartsAt: 99, alias: 'V.' });
    expect(store.get()).toEqual({ ...DEFAULTS, dailyFolder: 'Journal', alias: 'V.' });
    expect(saved()).toEqual({ dailyFolder: 'Journal', alias: 'V.' });
  });

  it('keeps what another device wrote meanwhile', async () => {
    file = '{ "alias": "V." }';
    await begin().sync();
    file = '{ "alias": "V.", "anthem": "One hour.", "heading": "Log" }';
    await store.set({ quiet: true });
    expect(saved()).toEqual({ alias: 'V.', anthem: 'One hour.', heading: 'Log', quiet: true });
    expect(store.get()).toMatchObject({ anthem: 'One hour.', heading: 'Log' });
  });

  it('keeps unknown keys, and values that this version cannot read until that setting is changed', async () => {
    file = '{ "later": { "x": 1 }, "reminder": "at dusk", "promptStyle": "bold" }';
    await begin().sync();
    await store.set({ quiet: true });
    expect(saved()).toEqual({ later: { x: 1 }, reminder: 'at dusk', promptStyle: 'bold', quiet: true });
    await store.set({ reminder: '20:30', promptStyle: 'plain' });
    expect(saved()).toEqual({ later: { x: 1 }, reminder: '20:30', quiet: true });
  });

  it('that cannot be written holds, is told once, and is tried again', async () => {
    await begin().sync();
    writable = false;
    await store.set({ quiet: true });
    await store.set({ alias: 'V.' });
    await timePasses(2);
    expect([store.get().quiet, saved(), told]).toEqual([true, null, ['unwritable']]);
    writable = true;
    await timePasses();
    expect([saved(), timers]).toEqual([{ quiet: true, alias: 'V.' }, []]);
  });
});

describe('a file that is half written', () => {
  const WHOLE = '{ "heading": "My log", "alias": "S." }';
  const HALF = '{ "heading": "My lo';

  it.each([
    ['is half a file', HALF],
    ['is empty', ''],
    ['is a list', '[]'],
    ['is a text', '"heading"'],
  ])(
    'leaves the last good settings in force where it %s, said once, until it can be read',
    async (_, half) => {
      file = WHOLE;
      await begin().sync();
      file = half;
      await store.sync();
      await store.sync();
      await store.set({ discreet: true });
      await timePasses(20);
      expect([store.get().heading, store.get().discreet, file, told]).toEqual([
        'My log',
        true,
        half,
        ['unreadable'],
      ]);
      file = '{ "heading": "My longer log", "alias": "S." }';
      await timePasses();
      expect(saved()).toEqual({ heading: 'My longer log', alias: 'S.', discreet: true });
      expect(store.get()).toMatchObject({ heading: 'My longer log', discreet: true });
      expect(timers).toEqual([]);
    },
  );

  it('is told again when it happens again', async () => {
    file = WHOLE;
    await begin().sync();
    for (const text of [HALF, WHOLE, HALF]) {
      file = text;
      await store.sync();
    }
    expect(told).toEqual(['unreadable', 'unreadable']);
  });

  it('at the start leaves those of the last session in force, with what could not be saved then', async () => {
    file = '{ "safety": true, "heading": "Log" }';
    await begin().sync();
    file = HALF;
    await store.set({ discreet: true });
    store.stop();
    await begin().sync();
    expect(store.get()).toMatchObject({ safety: true, heading: 'Log', discreet: true });
    expect([told, file]).toEqual([['unreadable', 'unreadable'], HALF]);
    file = '{ "safety": true, "heading": "Other" }';
    await timePasses();
    expect(saved()).toEqual({ safety: true, heading: 'Other', discreet: true });
  });

  it('at the very first start leaves the defaults in force and the file alone', async () => {
    file = HALF;
    await begin().sync();
    await store.set({ discreet: true });
    await timePasses(20);
    expect([store.get(), file]).toEqual([{ ...DEFAULTS, discreet: true }, HALF]);
  });

  it('is tried less and less often, and no more once the plugin is off', async () => {
    file = HALF;
    await begin().sync();
    const waits: number[] = [];
    for (let round = 0; round < 9; round += 1) {
      waits.push(...timers.map(({ milliseconds }) => milliseconds));
      await timePasses();
    }
    expect(waits).toEqual([500, 1000, 2000, 4000, 8000, 15000, 30000, 30000, 30000]);
    store.stop();
    expect(timers).toEqual([]);
  });
});

describe('a file that is gone', () => {
  it('at the first start of all is nothing to speak of', async () => {
    await begin().sync();
    await store.set({ quiet: true });
    expect([told, saved()]).toEqual([[], { quiet: true }]);
  });

  it('leaves the last good settings in force, and takes the change in when it comes back', async () => {
    file = '{ "heading": "Log", "alias": "S." }';
    await begin().sync();
    file = null;
    await store.sync();
    await store.set({ discreet: true });
    expect([store.get().heading, told, file]).toEqual(['Log', ['gone'], null]);
    file = '{ "heading": "Log", "alias": "T." }';
    await timePasses();
    expect(saved()).toEqual({ heading: 'Log', alias: 'T.', discreet: true });
  });

  it('is written again with all that it held when it does not come back', async () => {
    file = '{ "heading": "Log", "later": 1, "reminder": "at dusk" }';
    await begin().sync();
    file = null;
    await store.sync();
    for (const discreet of [true, false, true, false, true]) await store.set({ discreet });
    expect(file).toBeNull();
    await timePasses(4);
    expect(saved()).toEqual({ heading: 'Log', later: 1, reminder: 'at dusk', discreet: true });
    expect([told, timers]).toEqual([['gone'], []]);
  });

  it('at a later start leaves those of the last session in force', async () => {
    file = '{ "safety": true }';
    await begin().sync();
    file = null;
    await begin().sync();
    expect([store.get().safety, told]).toEqual([true, ['gone']]);
  });
});

describe('reads that take long', () => {
  it('let no change get lost', async () => {
    file = '{ "alias": "S." }';
    reading = () => new Promise((done) => setTimeout(done, 1));
    const first = begin().sync();
    void store.set({ quiet: true });
    const external = store.sync();
    void store.set({ anthem: 'One hour.' });
    await Promise.all([first, external]);
    await store.set({ discreet: true });
    expect(saved()).toEqual({ alias: 'S.', quiet: true, anthem: 'One hour.', discreet: true });
    expect(store.get()).toMatchObject({ alias: 'S.', quiet: true, anthem: 'One hour.', discreet: true });
  });
});
