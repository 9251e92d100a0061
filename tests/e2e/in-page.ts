/** What is done in a page by what the app has itself, in the host and in the app alike. */
import type { Page } from 'playwright-core';

/** Milliseconds. */
export const PATIENCE = 60_000;

/** Of a page, in pixels, unless a spec says otherwise. */
export const SIZES = { desktop: [1280, 900], phone: [390, 844], tablet: [834, 1112] } as const;

const ALL_INDEXED =
  'app.vault.getMarkdownFiles().every((file) => app.metadataCache.getFileCache(file) !== null)';

/** Until it runs, every note has metadata, and it has read what it wants to: where its API has a promise of that. */
export async function waitForPlugin(page: Page, id: string): Promise<void> {
  const wait = (condition: string, timeout = PATIENCE): Promise<unknown> =>
    page.waitForFunction(condition, null, { timeout });
  await wait('window.app?.workspace?.layoutReady');
  try {
    await wait(`app.plugins.plugins['${id}']?.api`, PATIENCE / 2);
  } catch (error) {
    const said: unknown = await page.evaluate(
      `JSON.stringify({ trusted: app.plugins.isEnabled(), there: Object.keys(app.plugins.manifests), on: [...app.plugins.enabledPlugins] })`,
    );
    throw new Error(`The plugin does not run in the app: ${String(said)}`, { cause: error });
  }
  await wait(ALL_INDEXED);
  await wait(`Promise.resolve(app.plugins.plugins['${id}'].api.ready).then(() => true)`);
}

/** Until every note has metadata and the page has drawn twice. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(ALL_INDEXED, null, { timeout: PATIENCE });
  await page.evaluate(
    'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))',
  );
}

/** @param width pixels */
export async function setSideWidth(page: Page, width: number): Promise<void> {
  await page.evaluate(`app.workspace.rightSplit.expand(), app.workspace.rightSplit.setSize(${width})`);
}
