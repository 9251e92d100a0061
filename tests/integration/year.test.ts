import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createHost, type Host } from '../host/node';
import { generateVault } from '../vaults/generate.mjs';

interface Api {
  snapshot(): {
    period: { start: string; open: boolean } | null;
    streak: { days: number; since: string | null; longest: number; history: { days: number }[] };
    totals: {
      urges: number;
      entries: number;
      slips: number;
      resets: number;
      reachedOut: number;
      letters: number;
    };
    days: { date: string }[];
    problems: { path: string; code: string }[];
  };
}

const YEAR = { seed: 7, endDay: '2026-11-23', days: 365 };

let host: Host;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 23, 9, 30) });
});

afterEach(async () => {
  await host.close();
  vi.useRealTimers();
});

async function snapshotOf(files: Record<string, string>): Promise<ReturnType<Api['snapshot']>> {
  host = await createHost({ files });
  await host.settle();
  return (host.app.plugins.plugins[host.id] as { api: Api }).api.snapshot();
}

it('the built plugin reads in a made-up year what was put there', async () => {
  const files = generateVault(YEAR);
  const { period, streak, totals, problems } = await snapshotOf(files);
  const logged = (kind: string): number =>
    Object.values(files)
      .join('\n')
      .match(new RegExp(`#no-contact/${kind}(?= |\r?\n)`, 'g'))?.length ?? 0;
  expect(period).toMatchObject({ start: '2025-11-23', open: true });
  expect(streak).toMatchObject({ days: 126, since: '2026-07-20', longest: 177 });
  expect(streak.history.map(({ days }) => days)).toEqual([5, 8, 21, 28, 177, 126]);
  expect(totals).toMatchObject({ slips: logged('slip'), resets: 5, letters: 4, reachedOut: 4 });
  expect(totals.urges).toBe(logged('urge') - 1);
  expect(problems.map(({ path, code }) => [path, code])).toEqual([
    ['2025-11-30.md', 'unknown-kind'],
    ['2025-12-12.md', 'bad-intensity'],
    ['2025-12-21.md', 'bad-time'],
    ['2025-12-30.md', 'bad-mood'],
    ['2026-01-07.md', 'unknown-channel'],
    ['Thoughts on the train.md', 'no-date'],
    ['Weekend at the lake.md', 'bad-date'],
  ]);
});

it('a year written by the plugin alone has no problems', async () => {
  const { problems, streak } = await snapshotOf(generateVault({ ...YEAR, handMade: false }));
  expect(problems).toEqual([]);
  expect(streak.days).toBe(126);
});

it('ten years hold several periods, and the last one is open', async () => {
  const { period, streak, days } = await snapshotOf(generateVault({ ...YEAR, days: 3650, otherNotes: 0 }));
  expect(period).toMatchObject({ start: '2025-11-23', open: true });
  expect(streak.days).toBe(126);
  expect(days.length).toBeGreaterThan(1500);
});
