import type { TFile } from 'obsidian';
import { describe, expect, it, vi } from 'vitest';
import { Pass } from '../../../src/vault/pass';
import { Slices } from '../../../src/vault/slices';

vi.mock('obsidian', () => import('./obsidian'));

const { TFile: File } = await import('obsidian');
const files = (count: number): TFile[] => Array.from({ length: count }, () => new File());
const later = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve, 1));

/** A clock on which each look takes a millisecond. */
function stepping(): { now: () => Date; ticks: () => number } {
  let ticks = 0;
  return { now: () => new Date(2026, 0, 3), ticks: () => (ticks += 1) };
}

describe('a pass', () => {
  it('visits every file once, no more at a time than it may', async () => {
    const given = files(200);
    const visited: TFile[] = [];
    let open = 0;
    let most = 0;
    const pass = new Pass(given);
    await pass.run(new Slices(stepping(), 1e9), 16, async (file) => {
      visited.push(file);
      open += 1;
      most = Math.max(most, open);
      await later();
      open -= 1;
    });
    expect([visited.length, new Set(visited).size, most, pass.done]).toEqual([200, 200, 16, 200]);
  });

  it('lets others have their turn between slices', async () => {
    let turns = 0;
    const other = (): void => {
      turns += 1;
      timer = setImmediate(other);
    };
    let timer = setImmediate(other);
    await new Pass(files(400)).run(new Slices(stepping(), 5), 8, () => null);
    clearImmediate(timer);
    expect(turns).toBeGreaterThanOrEqual(5);
  });

  it('does not wait where visits need no waiting', async () => {
    let turns = 0;
    const timer = setImmediate(() => (turns += 1));
    await new Pass(files(100)).run(new Slices(stepping(), 1e9), 8, () => null);
    clearImmediate(timer);
    expect(turns).toBe(0);
  });

  it('goes no further once it is stopped', async () => {
    const pass = new Pass(files(100));
    let visits = 0;
    await pass.run(new Slices(stepping(), 1e9), 4, async () => {
      visits += 1;
      if (visits === 20) pass.stop();
      await later();
    });
    expect(visits).toBe(20);
  });
});
