import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ChangeSignal } from '../../../../src/vault/index/change-signal';

let now = 0;
const clock = { now: () => new Date(2026, 0, 3), ticks: () => now };

beforeEach(() => {
  now = 1000;
  vi.stubGlobal('window', globalThis);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => void vi.useRealTimers());

async function pass(ms: number): Promise<void> {
  now += ms;
  await vi.advanceTimersByTimeAsync(ms);
}

it('rings once for many changes of one task, before anything else happens', async () => {
  const listener = vi.fn();
  const signal = new ChangeSignal(clock);
  signal.listen(listener);
  signal.ring();
  signal.ring();
  expect(listener).toHaveBeenCalledTimes(0);
  await Promise.resolve();
  expect(listener).toHaveBeenCalledTimes(1);
});

it('rings at most once a frame while changes pour in, and once after the last', async () => {
  const listener = vi.fn();
  const signal = new ChangeSignal(clock);
  signal.listen(listener);
  for (let change = 0; change < 160; change += 1) {
    signal.ring();
    await pass(1);
  }
  expect(listener.mock.calls.length).toBeLessThanOrEqual(11);
  const before = listener.mock.calls.length;
  signal.ring();
  await pass(100);
  expect(listener.mock.calls.length).toBe(before + 1);
});

it('leaves as much time as the listeners take', async () => {
  const signal = new ChangeSignal(clock);
  const times: number[] = [];
  signal.listen(() => {
    times.push(now);
    now += 100;
  });
  signal.ring();
  await Promise.resolve();
  signal.ring();
  await pass(99);
  expect(times).toHaveLength(1);
  await pass(1);
  expect(times).toHaveLength(2);
});

it('rings for nobody once it is silent, and again for who listens then', async () => {
  const signal = new ChangeSignal(clock);
  const [before, after] = [vi.fn(), vi.fn()];
  signal.listen(before);
  signal.ring();
  signal.silence();
  await pass(20);
  signal.ring();
  signal.listen(after);
  await pass(20);
  expect([before.mock.calls.length, after.mock.calls.length]).toEqual([0, 0]);
  signal.ring();
  await pass(20);
  expect([before.mock.calls.length, after.mock.calls.length]).toEqual([0, 1]);
});

it('rings as often as one listens, and each leaves by itself', async () => {
  const signal = new ChangeSignal(clock);
  const listener = vi.fn();
  const leave = signal.listen(listener);
  signal.listen(listener);
  signal.ring();
  await pass(20);
  expect(listener).toHaveBeenCalledTimes(2);
  leave();
  signal.ring();
  await pass(20);
  expect(listener).toHaveBeenCalledTimes(3);
});

it('rings at once again where a frame has just gone by', async () => {
  const signal = new ChangeSignal(clock);
  const listener = vi.fn();
  signal.listen(listener);
  signal.ring();
  await Promise.resolve();
  await pass(16);
  signal.ring();
  await Promise.resolve();
  expect(listener).toHaveBeenCalledTimes(2);
});

it('leaves a frame at least between two rings', async () => {
  const signal = new ChangeSignal(clock);
  const listener = vi.fn();
  signal.listen(listener);
  signal.ring();
  await Promise.resolve();
  signal.ring();
  await pass(15);
  expect(listener).toHaveBeenCalledTimes(1);
  await pass(1);
  expect(listener).toHaveBeenCalledTimes(2);
});

it('rings for others when one listener fails, and no longer for one that left', async () => {
  const signal = new ChangeSignal(clock);
  const left = vi.fn();
  const last = vi.fn();
  const failures: unknown[] = [];
  const note = (error: unknown): void => void failures.push(error);
  process.once('uncaughtException', note);
  signal.listen(() => {
    throw new Error('broken part');
  });
  signal.listen(left)();
  signal.listen(last);
  signal.ring();
  await pass(20);
  expect([left.mock.calls.length, last.mock.calls.length]).toEqual([0, 1]);
  await pass(20);
  process.off('uncaughtException', note);
  expect(failures).toEqual([new Error('broken part')]);
});
