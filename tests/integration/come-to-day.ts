/** Moves the clock of a host whose `Date` and intervals are faked, and waits until the journal and the view say the day's lesson. */
import { expect, vi } from 'vitest';
import type { Host } from '../host/node';

export interface DayApi {
  readonly log: (kind: string, fields: Record<string, string>) => Promise<string>;
  readonly template: () => string;
  readonly lesson: () => string;
  readonly snapshot: () => { readonly asOf: string };
}

export function dayApi(host: Host): DayApi {
  return (host.app.plugins.plugins[host.id] as { api: DayApi }).api;
}

/** @param date `YYYY-MM-DD` */
export async function comeTo(host: Host, date: string): Promise<void> {
  vi.setSystemTime(new Date(`${date}T20:30:00`));
  vi.advanceTimersByTime(60_000);
  await shown(host, date);
}

export async function shown(host: Host, date: string): Promise<void> {
  const api = dayApi(host);
  for (let tries = 0; tries < 100; tries += 1) {
    await host.settle();
    const [title = ''] = api.lesson().split('\n');
    const inView = document.querySelector('.ncj-lessons .ncj-lesson-title')?.textContent ?? '';
    if (api.snapshot().asOf.startsWith(date) && inView === title) return;
  }
  expect.fail(`The view does not come to ${date}.`);
}
