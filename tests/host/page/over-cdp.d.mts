import type { Browser } from 'playwright-core';

export interface ConnectedApp {
  readonly browser: Browser;
  close(): Promise<void>;
}

export function startOverCdp(program: string, args: readonly string[]): Promise<ConnectedApp>;

/** Chromium in place of the app. */
export function startChromiumOverCdp(): Promise<ConnectedApp>;
