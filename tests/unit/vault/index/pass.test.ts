import type { TFile } from 'obsidian';
import { describe, expect, it, vi } from 'vitest';
import { Pass } from '../../../../src/vault/index/pass';
import { Slices } from '../../../../src/vault/index/slices';

vi.mock('obsidian', () => import('../obsidian'));

const { TFile: File } = await import('obsidian');
const files = (count: number): TFile[] => Array.from({ length: count }, () => new File());
const later = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve, 1));

const never = (): boolean => false;

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
    await new Pass(files(2000)).run(new Slices(stepping(), 5), 8, () => null);
    expect(turns).toBeGreaterThanOrEqual(5);
    turns = 0;
    await new Pass(files(2000)).skim(new Slices(stepping(), 5), () => true, never);
    clearImmediate(timer);
    expect(turns).toBeGreaterThanOrEqual(5);
  });

  it('leaves to the second round what the first one did not settle', async () => {
    const given = files(50);
    const slices = new Slices(stepping(), 1e9);
    const pass = new Pass(given);
    const visited: TFile[] = [];
    await pass.skim(slices, (file) => given.indexOf(file) % 3 > 0, never);
    const settled = pass.done;
    await pass.run(slices, 8, (file) => {
      visited.push(file);
      return null;
    });
    expect([settled, visited, pass.done]).toEqual([33, given.filter((_, at) => at % 3 === 0), 50]);
  });

  it('leaves to the second round what the first one did not come to', async () => {
    const given = files(200);
    const pass = new Pass(given);
    const settled = new Set<TFile>();
    const visited: TFile[] = [];
    const settle = (file: TFile): boolean => given.indexOf(file) % 3 > 0 && settled.add(file).size > 0;
    await pass.skim(new Slices(stepping(), 1e9), settle, () => settled.size > 60);
    await pass.run(new Slices(stepping(), 1e9), 8, (file) => {
      visited.push(file);
      return null;
    });
    expect(settled.size).toBeLessThan(100);
    expect(visited).toEqual(given.filter((file) => !settled.has(file)));
    expect(pass.done).toBe(200);
  });

  it('settles no more once it is stopped', async () => {
    const pass = new Pass(files(200));
    let looks = 0;
    const skimming = pass.skim(new Slices(stepping(), 3), () => (looks += 1) > 0, never);
    pass.stop();
    await skimming;
    expect(looks).toBeLessThan(200);
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
