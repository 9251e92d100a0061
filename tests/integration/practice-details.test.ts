// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createHost, type Host, type HostGiven } from '../host/node';

let host: Host | null = null;

async function start(given: HostGiven = {}): Promise<Host> {
  host = await createHost(given);
  await host.settle();
  return host;
}

afterEach(async () => {
  vi.useRealTimers();
  await host?.close();
  host = null;
});

describe('the reminder', () => {
  it.each([
    ['2026-03-10T21:00:00', 0],
    ['2026-03-11T00:59:00', 0],
    ['2026-03-11T01:00:30', 1],
  ])('set for one at night, with days from four, at %s has shown %i notices', async (now, notices) => {
    vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'], now: new Date(now) });
    const opened = await start({ data: { reminder: '01:00', dayStartsAt: 4 } });
    vi.advanceTimersByTime(30_000);
    expect(opened.notices()).toHaveLength(notices);
  });
});
