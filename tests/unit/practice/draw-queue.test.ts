import { expect, it, vi } from 'vitest';
import { DrawQueue } from '../../../src/practice/draw-queue';

vi.mock('obsidian', () => import('../vault/obsidian'));

let ticks = 0;
const clock = { now: () => new Date(2026, 0, 3), ticks: () => ticks };

/** A job that takes so many milliseconds of the clock. */
function job(done: string[], name: string, takes = 0): () => Promise<void> {
  return async () => {
    await Promise.resolve();
    ticks += takes;
    done.push(name);
  };
}

it('does what was asked for last of each owner, in the order of the first asking', async () => {
  const queue = new DrawQueue(clock);
  const [a, b, c] = [{}, {}, {}];
  const done: string[] = [];
  queue.add(a, job(done, 'a'));
  queue.add(b, job(done, 'b'));
  queue.add(c, job(done, 'c'));
  queue.add(a, job(done, 'a again'));
  queue.drop(b);
  await vi.waitFor(() => expect(done).toEqual(['a again', 'c']));
});

it('lets others have their turn when a slice is over, and takes what is asked for meanwhile', async () => {
  const queue = new DrawQueue(clock);
  const [a, b] = [{}, {}];
  const done: string[] = [];
  queue.add(a, job(done, 'a', 10));
  queue.add(b, job(done, 'b', 10));
  await Promise.resolve();
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  expect(done).toEqual(['a']);
  queue.add(b, job(done, 'b anew'));
  queue.add(a, job(done, 'a anew'));
  await vi.waitFor(() => expect(done).toEqual(['a', 'b anew', 'a anew']));
});

it('shows a fault and goes on with the others', async () => {
  const faults: unknown[] = [];
  const note = (error: unknown): void => void faults.push(error);
  process.once('uncaughtException', note);
  const queue = new DrawQueue(clock);
  const done: string[] = [];
  queue.add({}, () => Promise.reject(new Error('no canvas')));
  queue.add({}, job(done, 'b'));
  await vi.waitFor(() => expect(done).toEqual(['b']));
  await vi.waitFor(() => expect(faults).toEqual([new Error('no canvas')]));
  process.off('uncaughtException', note);
});

it('does nothing once it was unloaded', async () => {
  const queue = new DrawQueue(clock);
  queue.load();
  const done: string[] = [];
  queue.add({}, job(done, 'a'));
  queue.unload();
  queue.add({}, job(done, 'b'));
  await new Promise((resolve) => void setTimeout(resolve, 10));
  expect(done).toEqual([]);
});
