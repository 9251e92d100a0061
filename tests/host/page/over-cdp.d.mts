import type { Browser } from 'playwright-core';

export interface ConnectedApp {
  readonly browser: Browser;
  close(): Promise<void>;
}

/** `profile`: a folder that was prepared for it; removed at the end, as a new one is. */
export function startOverCdp(
  program: string,
  args: readonly string[],
  profile?: string,
): Promise<ConnectedApp>;

/** Chromium in place of the app. */
export function startChromiumOverCdp(): Promise<ConnectedApp>;
