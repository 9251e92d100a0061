import { expect, it, vi } from 'vitest';
import type { ChangeSignal } from '../../../../src/vault/index/change-signal';
import { News } from '../../../../src/vault/index/news';

it('is told once, and while notes are looked at four times a second at most', () => {
  let now = 1000;
  const ring = vi.fn();
  const news = new News({ now: () => new Date(), ticks: () => now }, { ring } as unknown as ChangeSignal);
  const rings = (act: () => void): number => {
    ring.mockClear();
    act();
    return ring.mock.calls.length;
  };
  expect(rings(() => news.tell())).toBe(0);
  news.add();
  expect([rings(() => news.tell()), rings(() => news.tell())]).toEqual([1, 0]);
  news.add();
  expect(rings(() => news.glance())).toBe(1);
  news.add();
  now += 249;
  expect(rings(() => news.glance())).toBe(0);
  now += 1;
  expect([rings(() => news.glance()), rings(() => news.glance())]).toEqual([1, 0]);
});
