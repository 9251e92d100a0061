import { expect, it, vi } from 'vitest';
import { Scan, type Look } from '../../../../src/vault/index/scan';

const clock = { now: () => new Date(2026, 0, 3), ticks: () => 0 };
const nothing = (): void => undefined;

it('does not take in what was overtaken while it was waited for, and looks again', async () => {
  const going: (() => void)[] = [];
  const taken: number[] = [];
  let looks = 0;
  const scan = new Scan(
    clock,
    async () => {
      looks += 1;
      const look = looks;
      await new Promise<void>((resolve) => going.push(resolve));
      return (): Look => {
        taken.push(look);
        return 'settled';
      };
    },
    nothing,
    nothing,
  );
  scan.unsettle('a.md');
  scan.unsettle('a.md');
  expect(looks).toBe(1);
  going[0]?.();
  await vi.waitFor(() => expect(looks).toBe(2));
  going[1]?.();
  await scan.atRest();
  expect([taken, scan.has('a.md')]).toEqual([[2], false]);
});

it('looks again at what is not settled, and has gone through the vault once nothing is on its way', async () => {
  let answer: Look = 'later';
  const rest = vi.fn();
  const scan = new Scan(clock, () => answer, nothing, rest);
  scan.goThrough(['a.md', 'b.md']);
  expect([scan.progress, scan.paths()]).toEqual([{ done: 0, total: 2 }, ['a.md', 'b.md']]);
  answer = 'unsettled';
  scan.lookAgain();
  expect([scan.progress, scan.paths()]).toEqual([null, ['a.md', 'b.md']]);
  answer = 'settled';
  scan.lookAgain();
  expect([scan.paths(), rest.mock.calls.length]).toEqual([[], 3]);
  await scan.atRest();
});

it('shows a fault at one path and goes on with the others', async () => {
  const faults: unknown[] = [];
  const note = (error: unknown): void => void faults.push(error);
  process.once('uncaughtException', note);
  const scan = new Scan(
    clock,
    (path) => {
      if (path === 'a.md') throw new Error('a fault');
      return 'settled';
    },
    nothing,
    nothing,
  );
  scan.goThrough(['a.md', 'b.md']);
  await vi.waitFor(() => expect(faults).toEqual([new Error('a fault')]));
  process.off('uncaughtException', note);
  expect([scan.progress, scan.paths()]).toEqual([null, ['a.md']]);
});

it('has gone through a vault without notes at once', () => {
  const rest = vi.fn();
  const scan = new Scan(clock, () => 'settled', nothing, rest);
  scan.goThrough([]);
  expect([scan.progress, rest.mock.calls.length]).toEqual([null, 1]);
});

it('looks at many side by side, though not at all at once, and shows a look that failed', async () => {
  const faults: unknown[] = [];
  const note = (error: unknown): void => void faults.push(error);
  process.once('uncaughtException', note);
  const going = new Map<string, { readonly done: () => void; readonly fail: (error: Error) => void }>();
  const scan = new Scan(
    clock,
    async (path) => {
      await new Promise<void>((done, fail) => going.set(path, { done, fail }));
      return () => 'settled';
    },
    nothing,
    nothing,
  );
  const paths = Array.from({ length: 70 }, (_, at) => `${at}.md`);
  scan.goThrough(paths);
  expect(going.size).toBe(64);
  const [first, ...others] = going.values();
  first?.fail(new Error('no disk'));
  await vi.waitFor(() => expect(faults).toEqual([new Error('no disk')]));
  process.off('uncaughtException', note);
  expect([going.size, scan.progress]).toEqual([65, { done: 1, total: 70 }]);
  for (const { done } of others) done();
  await vi.waitFor(() => expect(going.size).toBe(70));
  for (const { done } of going.values()) done();
  await scan.atRest();
  expect([scan.progress, scan.paths()]).toEqual([null, ['0.md']]);
});

it('rests between slices, each time telling what was found so far', async () => {
  let now = 0;
  const pause = vi.fn();
  const seen: string[] = [];
  const ticking = { ...clock, ticks: () => now };
  const scan = new Scan(
    ticking,
    (path) => {
      seen.push(path);
      now += 3;
      return 'settled';
    },
    pause,
    nothing,
  );
  scan.goThrough(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
  expect([seen, pause.mock.calls.length]).toEqual([['a', 'b', 'c'], 1]);
  await scan.atRest();
  expect([seen.join(''), pause.mock.calls.length]).toEqual(['abcdefg', 2]);
});

it('takes in nothing once it is stopped, has not gone through what it had not, and whoever waits goes on', async () => {
  const taken = vi.fn(() => 'settled' as const);
  const rest = vi.fn();
  let goOn = (): void => undefined;
  const scan = new Scan(
    clock,
    async () => {
      await new Promise<void>((resolve) => (goOn = resolve));
      return taken;
    },
    nothing,
    rest,
  );
  scan.goThrough(['a.md', 'b.md']);
  const resting = scan.atRest();
  scan.stop();
  await resting;
  goOn();
  await new Promise((resolve) => setTimeout(resolve));
  scan.unsettle('c.md');
  expect([scan.paths(), scan.progress, taken.mock.calls.length, rest.mock.calls.length]).toEqual([
    [],
    { done: 0, total: 2 },
    0,
    0,
  ]);
});

it('tells apart what it has and what it has not, and rests when that is done', async () => {
  const rest = vi.fn();
  const looks: string[] = [];
  const scan = new Scan(
    clock,
    (path) => {
      looks.push(path);
      return path === 'b.md' ? 'unsettled' : 'settled';
    },
    nothing,
    rest,
  );
  scan.unsettle('a.md');
  scan.unsettle('b.md');
  expect([scan.has('a.md'), scan.has('b.md'), scan.progress]).toEqual([false, true, null]);
  expect([looks, rest.mock.calls.length]).toEqual([['a.md', 'b.md'], 2]);
  await scan.atRest();
});
