import type { Page } from 'playwright-core';

export interface Heap {
  /** What is reachable of what the plugin's scripts made: each is a path from what holds it, the shortest first. */
  ours(): Promise<readonly string[]>;
  /** Those that were evaluated since. */
  readonly scripts: ReadonlySet<number>;
  counts(): Promise<{ readonly bytes: number; readonly nodes: number; readonly listeners: number }>;
  close(): Promise<void>;
}

/** To be called before the plugin is evaluated; `id` is the plugin's. */
export function watchHeap(page: Page, id: string): Promise<Heap>;
