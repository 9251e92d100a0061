// `npm run screenshots:states`: takes pictures of the streak view in every state, width and theme into screenshots/, to be looked at.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildPlugin, installChromium, installPackages } from './prepare.mjs';
import { ROOT, stop } from './project.mjs';

const TODAY = '2026-11-23';
const WIDTHS = [260, 400, 900, 1240];
/** High enough for all charts to be in sight. */
const HEIGHT = 3600;

await installPackages();
await installChromium();
await buildPlugin();
const { launchChromium } = await import('../tests/host/page/chromium.mjs');
const { serveHost } = await import('../tests/host/page/serve.mjs');
const { viewStates } = await import('../tests/vaults/view-states.mjs');

const folder = join(ROOT, 'screenshots');
mkdirSync(folder, { recursive: true });
const browser = await launchChromium();
for (const [state, files] of Object.entries(viewStates(TODAY))) {
  for (const theme of ['dark', 'light']) await take(state, files, theme);
}
await browser.close();

async function take(state, files, theme) {
  const options = { theme, bar: false, leftCollapsed: true, rightWidth: WIDTHS[0] };
  const host = await serveHost({ files, pluginDir: ROOT, options });
  const context = await browser.newContext({
    viewport: { width: 1500, height: HEIGHT },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.clock.install({ time: new Date(`${TODAY}T21:40:00`) });
  await page.goto(host.url);
  await page.waitForSelector('body[data-host-ready]', { state: 'attached' });
  await page.clock.runFor(12_000); // Notices go by themselves.
  await page.evaluate("app.commands.executeCommandById('no-contact-journal:open-streak')");
  for (const width of WIDTHS) {
    await page.evaluate(`window.host.setRightWidth(${width})`);
    await page.clock.runFor(1000);
    await page.evaluate('window.host.settle()');
    await page.waitForTimeout(400);
    const name = `${state.replaceAll(' ', '-')}-${width}-${theme}.png`;
    await page.locator('.ncj-view').screenshot({ path: join(folder, name) });
    console.log(`screenshots/${name}`);
  }
  const errors = await page.evaluate('window.host.errors');
  if (errors.length > 0) stop(`${state}: ${errors.join('\n')}`);
  await context.close();
  await host.close();
}
