import type { Browser, LaunchOptions } from 'playwright-core';

/** The path of a Chromium: `CHROMIUM_PATH`, or the first of the usual places; null when there is none. */
export function findChromium(): string | null;

/** Starts it, without a window unless asked for one. */
export function launchChromium(options?: LaunchOptions): Promise<Browser>;
