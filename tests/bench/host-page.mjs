// A vault in the host's page, and what `use.ts` does in it.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { serveHost } from '../host/page/serve.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const ID = 'no-contact-journal';
const WIDTH = 1400;
const SIDEBAR = 360;
const PATIENCE = 300_000;

/** Resolves to the text of a script for a page; `use.ts` and `page.ts` are such. */
export async function bundled(name) {
  const { outputFiles } = await build({
    entryPoints: [join(HERE, name)],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', global: 'window' },
  });
  return outputFiles[0].text;
}

/**
 * With the streak view in the layout. The plugin does not run yet. `use` does something of `use.ts` there; `slower` has the
 * processor be so many times as slow.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {import('./builds.mjs').Build} built
 * @param {{ files: Record<string, string>, today: string, height: number }} given `today`: the path of today's note
 */
export async function openHost(browser, { folder }, { files, today, height }) {
  const options = {
    bar: false,
    rightWidth: SIDEBAR,
    leftCollapsed: true,
    side: 'no-contact-streak',
    restricted: true,
  };
  const host = await serveHost({ files, pluginDir: folder, options });
  const viewport = { width: WIDTH, height };
  const context = await browser.newContext({ viewport, reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  page.on('pageerror', (error) => console.error(error.stack ?? error.message));
  const source = readFileSync(join(folder, 'main.js'), 'utf8');
  let evaluated = 0;
  // Another text each time, so that nothing of it is compiled already: as when the app starts.
  await page.route('**/plugin/main.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: `${source}\n// ${(evaluated += 1)}` }),
  );
  await page.goto(host.url);
  await page.waitForSelector('body[data-host-ready]');
  await page.addScriptTag({ content: await bundled('use.ts') });
  await page.evaluate(`window.use = new Use('${ID}', ${JSON.stringify(today)})`);
  const session = await context.newCDPSession(page);
  return {
    session,
    use: (what, ...given) => page.evaluate(`use.${what}(...${JSON.stringify(given)})`),
    slower: (rate) => session.send('Emulation.setCPUThrottlingRate', { rate }),
    close: async () => {
      await context.close();
      await host.close();
    },
  };
}
