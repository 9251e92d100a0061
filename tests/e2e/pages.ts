/** A page with a plugin for each spec: in the host, or in the app that is said in the environment. */
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, expect } from 'vitest';
import { launchChromium } from '../host/page/chromium.mjs';
import { startChromiumOverCdp } from '../host/page/over-cdp.mjs';
import { serveHost, type HostOptions } from '../host/page/serve.mjs';
import { appToStart, openInApp } from './in-app';
import { SIZES, waitForPlugin } from './in-page';

export interface PluginToOpen {
  readonly id: string;
  /** The folder with main.js, manifest.json and styles.css. */
  readonly folder: string;
}

export interface PageSetup {
  readonly files?: Record<string, string>;
  /** The plugin's data file; absent = there is none. */
  readonly data?: unknown;
  readonly options?: HostOptions;
  readonly width?: number;
  readonly height?: number;
  /** Local date-time at which the page's clock stands at the start; absent = the real clock. */
  readonly now?: string;
}

export interface OpenedPage {
  readonly page: Page;
  /** Errors that nothing caught. */
  errors(): Promise<readonly string[]>;
  close(): Promise<void>;
}

export const JOURNAL: PluginToOpen = {
  id: 'no-contact-journal',
  folder: join(import.meta.dirname, '..', '..'),
};

interface Opener {
  readonly browser: Browser;
  close(): Promise<void>;
}

/** `NCJ_OPENER=cdp`: the same specs over the DevTools protocol, as in an app that is started from outside. */
async function openBrowser(): Promise<Opener> {
  if (process.env['NCJ_OPENER'] === 'cdp') return startChromiumOverCdp();
  const browser = await launchChromium();
  return { browser, close: () => browser.close() };
}

let opener: Promise<Opener> | null = null;
let opened: OpenedPage | null = null;

/**
 * Opens a page for one spec, in a browser for all specs of a file. To be called once a file, at its top: after each spec its page
 * is closed, and there must have been no error that nothing caught.
 */
export function usePages(plugin: PluginToOpen): (setup?: PageSetup) => Promise<OpenedPage> {
  afterEach(async () => {
    const errors = (await opened?.errors()) ?? [];
    await opened?.close();
    opened = null;
    expect(errors).toEqual([]);
  });
  afterAll(async () => {
    await (await opener)?.close();
    opener = null;
  });
  return async (setup = {}) => {
    const app = appToStart();
    return (opened = await (app ? openInApp(app, plugin, setup) : openInHost(plugin, setup)));
  };
}

async function openInHost(plugin: PluginToOpen, setup: PageSetup): Promise<OpenedPage> {
  const { files = {}, data = null, options = {}, now } = setup;
  const [width, height] = SIZES[options.phone ? 'phone' : options.tablet ? 'tablet' : 'desktop'];
  const served = await serveHost({
    files,
    data,
    pluginDir: plugin.folder,
    options: { bar: false, ...options },
  });
  opener ??= openBrowser();
  const { browser } = await opener;
  const context = await browser.newContext({
    viewport: { width: setup.width ?? width, height: setup.height ?? height },
    reducedMotion: 'reduce',
    hasTouch: options.phone === true,
  });
  const page = await context.newPage();
  if (now !== undefined) await page.clock.install({ time: new Date(now) });
  await page.goto(served.url);
  await page.waitForSelector('body[data-host-ready]');
  if (now !== undefined) await page.clock.runFor(2000);
  await waitForPlugin(page, plugin.id);
  return {
    page,
    errors: () => page.evaluate('window.host.errors'),
    close: async () => {
      await context.close();
      await served.close();
    },
  };
}
