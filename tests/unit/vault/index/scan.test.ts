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
