import { expect, it, vi } from 'vitest';
import { Slices } from '../../../src/vault/slices';

let now = 0;
const clock = { now: () => new Date(), ticks: () => now };

it('work goes on while a slice lasts, and rests once for all who wait at its end', async () => {
  const rest = vi.fn();
  const slices = new Slices(clock, 8, rest);
  now += 7;
  await slices.turn();
  expect([slices.over(), rest.mock.calls.length]).toEqual([false, 0]);
  now += 1;
  expect(slices.over()).toBe(true);
  let began = false;
  const waiting = [slices.turn(), slices.turn()].map((turn) => turn.then(() => (began = true)));
  await Promise.resolve();
  expect(began).toBe(false);
  await Promise.all(waiting);
  expect([slices.over(), rest.mock.calls.length]).toEqual([false, 1]);
  now += 8;
  await slices.turn();
  expect(rest).toHaveBeenCalledTimes(2);
});

it('a slice that nobody is told of rests, too', async () => {
  const slices = new Slices(clock, 1);
  now += 1;
  await slices.turn();
  expect(slices.over()).toBe(false);
});
