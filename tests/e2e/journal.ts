/** A page with the built plugin in the host, for specs: they get it, its vault and what the plugin's API says. */
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, expect } from 'vitest';
import type { Snapshot } from '../../src/journal/snapshot';
import { launchChromium } from '../host/page/chromium.mjs';
import { startChromiumOverCdp } from '../host/page/over-cdp.mjs';
import { serveHost, type HostOptions } from '../host/page/serve.mjs';
import { appToStart, openInApp, waitForPlugin, type AppToStart } from './in-app';

const ROOT = join(import.meta.dirname, '..', '..');
export const ID = 'no-contact-journal';

export interface OpenJournal {
  readonly page: Page;
  /** The note as it is on disk in the page; null = there is none. */
  note(path: string): Promise<string | null>;
  snapshot(): Promise<Snapshot>;
  /** Runs a command by its id without the plugin's. */
  run(command: string): Promise<void>;
  /** Loads the page again, as when the app starts again. */
  reload(): Promise<void>;
  /** Errors that nothing caught. */
  errors(): Promise<string[]>;
  close(): Promise<void>;
}

export interface JournalSetup {
  readonly files?: Record<string, string>;
  readonly data?: unknown;
  readonly options?: HostOptions;
  readonly width?: number;
  readonly height?: number;
  /** Local date-time at which the page's clock stands at the start; absent = the real clock. */
  readonly now?: string;
}

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
let opened: OpenJournal | null = null;

/**
 * Opens a page for one spec, in a browser for all specs of a file. To be called once a file, at its top: after each spec its page
 * is closed, and there must have been no error that nothing caught.
 */
export function useJournal(): (setup?: JournalSetup) => Promise<OpenJournal> {
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
  return async (setup) => (opened = await openJournal(setup));
}

async function openJournal(setup: JournalSetup = {}): Promise<OpenJournal> {
  const app = appToStart();
  const { page, errors, close } = app ? await openApp(app, setup) : await openInHost(setup);
  return {
    page,
    note: (path) =>
      page.evaluate(
        `(() => { const file = app.vault.getFileByPath(${JSON.stringify(path)}); return file ? app.vault.read(file) : null; })()`,
      ),
    snapshot: () => page.evaluate(`app.plugins.plugins['${ID}'].api.snapshot()`),
    run: async (command) => {
      await page.evaluate(`app.commands.executeCommandById('${ID}:${command}')`);
    },
    reload: async () => {
      await page.reload();
      await waitForPlugin(page, ID);
    },
    errors,
    close,
  };
}

type Opened = Pick<OpenJournal, 'page' | 'errors' | 'close'>;

async function openApp(app: AppToStart, setup: JournalSetup): Promise<Opened> {
  const { page, errors, close } = await openInApp(app, ID, setup);
  return { page, errors: () => Promise.resolve(errors), close };
}

async function openInHost(setup: JournalSetup): Promise<Opened> {
  const { files = {}, data = null, options = {}, width = 1280, height = 900, now } = setup;
  const served = await serveHost({ files, data, pluginDir: ROOT, options: { bar: false, ...options } });
  opener ??= openBrowser();
  const { browser } = await opener;
  const context = await browser.newContext({
    viewport: { width, height },
    reducedMotion: 'reduce',
    hasTouch: options.phone === true,
  });
  const page = await context.newPage();
  if (now !== undefined) await page.clock.install({ time: new Date(now) });
  await page.goto(served.url);
  await page.waitForSelector('body[data-host-ready]');
  if (now !== undefined) await page.clock.runFor(2000);
  await waitForPlugin(page, ID);
  return {
    page,
    errors: () => page.evaluate('window.host.errors'),
    close: async () => {
      await context.close();
      await served.close();
    },
  };
}

/** `YYYY-MM-DD` of the machine's present day. */
export function today(): string {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
