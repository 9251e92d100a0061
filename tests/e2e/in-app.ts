/** A page of the desktop app, or of what stands in for it: started from outside with a vault of its own, as a user has it. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { removeFolder, writeProfile, writeVault } from '../host/page/app-folders.mjs';
import { startOverCdp } from '../host/page/over-cdp.mjs';
import type { HostOptions } from '../host/page/serve.mjs';
import { PATIENCE, SIZES, setSideWidth, waitForPlugin } from './in-page';
import type { OpenedPage, PageSetup, PluginToOpen } from './pages';

/** What `scripts/test-obsidian.mjs` says in the environment. */
export interface AppToStart {
  readonly program: string;
  readonly args: readonly string[];
  /** An app file to run in the program; absent = the one that it has with it. */
  readonly asar?: string;
  /** Every spec on a phone or a tablet, as far as the desktop app passes for one. */
  readonly mobile?: 'phone' | 'tablet';
}

export function appToStart(): AppToStart | null {
  const said = process.env['NCJ_APP'];
  return said === undefined ? null : (JSON.parse(said) as AppToStart);
}

export async function openInApp(
  app: AppToStart,
  { id, folder: pluginDir }: PluginToOpen,
  setup: PageSetup,
): Promise<OpenedPage> {
  const { files = {}, data = null, options = {}, now } = setup;
  const folder = mkdtempSync(join(tmpdir(), 'ncj-obsidian-'));
  const [vault, profile] = [join(folder, options.vaultName ?? 'Journal'), join(folder, 'profile')];
  const { theme = 'dark', reading = false } = options;
  writeVault(vault, { id, pluginDir, files, data, theme, reading });
  writeProfile(profile, vault, app.asar);
  const connected = await startOverCdp(app.program, app.args, profile);
  const close = async (): Promise<void> => {
    await connected.close();
    await removeFolder(folder);
  };
  try {
    const page = await pageOfVault(connected.browser);
    const mobile = app.mobile ?? (options.phone ? 'phone' : options.tablet ? 'tablet' : null);
    const [width, height] = SIZES[mobile ?? 'desktop'];
    await page.setViewportSize({ width: setup.width ?? width, height: setup.height ?? height });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.evaluate(TRUST);
    if (options.language) await page.evaluate(`localStorage.setItem('language', '${options.language}')`);
    const errors: string[] = [];
    if (now !== undefined) await page.clock.install({ time: new Date(now) });
    if (mobile) await emulateMobile(page);
    await page.reload();
    page.on('pageerror', (error) => {
      if (error.stack?.includes(`plugin:${id}`)) errors.push(error.stack);
    });
    await waitForPlugin(page, id);
    await arrange(page, options);
    return { page, errors: () => Promise.resolve(errors), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The app asks whether the author of a new vault is trusted, and shows what is new in a version that it did not run before. */
const TRUST = `(() => {
  localStorage.setItem('enable-plugin-' + app.appId, 'true');
  const version = /obsidian\\/([\\d.]+)/.exec(navigator.userAgent)?.[1];
  if (version) localStorage.setItem('most-recently-installed-version', version);
})()`;

async function pageOfVault(browser: Browser): Promise<Page> {
  const until = Date.now() + PATIENCE;
  for (;;) {
    for (const page of browser.contexts().flatMap((context) => context.pages())) {
      const isVault = await page
        .evaluate(`Boolean(window.app?.appId && window.app?.vault)`)
        .catch(() => false);
      if (isVault === true) return page;
    }
    if (Date.now() > until) throw new Error('The app started and answers, but opened no vault.');
    await new Promise((done) => setTimeout(done, 250));
  }
}

/** The app starts anew by itself when it is told; that ends what was being evaluated. */
async function emulateMobile(page: Page): Promise<void> {
  const reloaded = page.waitForEvent('load', { timeout: 5000 }).catch(() => null);
  await page.evaluate('app.emulateMobile(true)').catch(() => null);
  await reloaded;
}

/** Sidebars and the first note, by what the app has itself. */
async function arrange(page: Page, options: HostOptions): Promise<void> {
  const { leftCollapsed, rightCollapsed, rightWidth, open, side } = options;
  const run = (done: string): Promise<unknown> => page.evaluate(done);
  if (leftCollapsed) await run('app.workspace.leftSplit.collapse()');
  if (rightWidth) await setSideWidth(page, rightWidth);
  if (rightCollapsed) await run('app.workspace.rightSplit.collapse()');
  if (side) await run(`app.workspace.ensureSideLeaf('${side}', 'right', { reveal: ${!rightCollapsed} })`);
  if (open)
    await run(`app.workspace.getLeaf(false).openFile(app.vault.getFileByPath(${JSON.stringify(open)}))`);
}
