import type { Page } from 'playwright-core';

export const ID: string;

/** A month of a journal, and a note with every code block. */
export function filesToUse(): Record<string, string>;

/** Opens the host without the plugin, which is then loaded and unloaded by `window.everything`. */
export function openEverything(page: Page, url: string): Promise<void>;
