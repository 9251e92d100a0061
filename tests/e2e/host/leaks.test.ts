// What stays of the plugin when it was used and is gone: nothing, by a snapshot of the page's heap. `npm run prove` does it a hundred times.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium } from '../../host/page/chromium.mjs';
import { serveHost } from '../../host/page/serve.mjs';
import { watchHeap } from '../../prove/heap.mjs';
import { filesToUse, ID, openEverything } from '../../prove/use-everything.mjs';
import { JOURNAL } from '../pages';

const CYCLES = 2;

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

it('leaves nothing of ours reachable, with all its views, forms, blocks and settings used', async () => {
  const served = await serveHost({
    files: filesToUse(),
    pluginDir: JOURNAL.folder,
    options: { bar: false, restricted: true, open: '2026-03-09.md' },
  });
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const page = await context.newPage();
  const heap = await watchHeap(page, ID);
  await openEverything(page, served.url);
  for (let cycle = 0; cycle < CYCLES; cycle += 1) {
    await page.evaluate('everything.load()');
    const used: unknown = await page.evaluate('everything.use()');
    expect(used).toEqual(
      expect.arrayContaining(['log-urge', 'ride-out', 'open-streak', 'open-guide', 'create-dashboard']),
    );
    if (cycle === 0) expect((await heap.ours()).length).toBeGreaterThan(1_000);
    await page.evaluate(`everything.unload(${String(cycle === 0)})`);
  }
  expect(heap.scripts.size).toBe(CYCLES);
  // What was to be written some time later lets go when it was.
  await expect.poll(() => heap.ours(), { timeout: 20_000 }).toEqual([]);
  expect(await page.evaluate('host.errors')).toEqual([]);
  await context.close();
  await served.close();
});
