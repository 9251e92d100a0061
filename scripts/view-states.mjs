// `npm run screenshots:states`: takes pictures of the streak view in every state, width and theme into screenshots/, to be looked at.
// `-- WORD…` takes only those whose name holds every word, e.g. `-- a-month light`.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildPlugin, installChromium, installPackages } from './prepare.mjs';
import { ROOT, stop } from './project.mjs';

const TODAY = '2026-11-23';
/** High enough for all charts to be in sight. */
const HEIGHT = 4200;
const PHONE = { name: 'phone', viewport: { width: 390, height: HEIGHT }, options: { phone: true } };
const TABLET = { name: 'tablet', viewport: { width: 820, height: HEIGHT }, options: { tablet: true } };
const sidebar = (width) => ({
  name: String(width),
  viewport: { width: 1500, height: HEIGHT },
  options: { leftCollapsed: true, rightWidth: width },
});
const SCREENS = [sidebar(260), sidebar(300), sidebar(360), sidebar(900), sidebar(1240), PHONE, TABLET];
const THEMES = [
  { name: 'dark', theme: 'dark' },
  { name: 'light', theme: 'light' },
];
/** Of one state only: what they change is the same in all. */
const OTHER_THEMES = [
  ...['nordic', 'latte', 'plain'].flatMap((palette) =>
    THEMES.map(({ theme }) => ({ name: `${palette}-${theme}`, theme, palette })),
  ),
  ...THEMES.map(({ theme }) => ({ name: `rtl-${theme}`, theme, language: 'ar' })),
];
const IN_OTHER_THEMES = 'a year';

const asked = process.argv.slice(2);
await installPackages();
await installChromium();
await buildPlugin();
const { launchChromium } = await import('../tests/host/page/chromium.mjs');
const { serveHost } = await import('../tests/host/page/serve.mjs');
const { generateVault } = await import('../tests/vaults/generate.mjs');
const { sparseStates, viewStates } = await import('../tests/vaults/view-states.mjs');

const folder = join(ROOT, 'screenshots');
mkdirSync(folder, { recursive: true });
const states = {
  ...sparseStates(TODAY),
  ...viewStates(TODAY),
  [IN_OTHER_THEMES]: generateVault({ seed: 22, endDay: TODAY, days: 365, handMade: false }),
};
const browser = await launchChromium();
for (const [state, files] of Object.entries(states)) {
  for (const theme of state === IN_OTHER_THEMES ? [...THEMES, ...OTHER_THEMES] : THEMES) {
    for (const screen of SCREENS) {
      const name = `${state.replaceAll(' ', '-')}-${theme.name}-${screen.name}`;
      if (asked.every((word) => `-${name}-`.includes(`-${word}-`))) await take(name, files, theme, screen);
    }
  }
}
await browser.close();

async function take(name, files, { theme, palette, language }, { viewport, options }) {
  const look = { theme, bar: false, ...(palette && { palette }), ...(language && { language }) };
  const host = await serveHost({ files, pluginDir: ROOT, options: { ...look, ...options } });
  const context = await browser.newContext({
    viewport,
    reducedMotion: 'reduce',
    hasTouch: viewport.width < 900,
  });
  const page = await context.newPage();
  await page.clock.install({ time: new Date(`${TODAY}T21:40:00`) });
  await page.goto(host.url);
  await page.waitForSelector('body[data-host-ready]', { state: 'attached' });
  await page.clock.runFor(12_000); // Notices go by themselves.
  await page.evaluate("app.commands.executeCommandById('no-contact-journal:open-streak')");
  await page.clock.runFor(1000);
  await page.evaluate('window.host.settle()');
  await page.waitForTimeout(300);
  const path = join(folder, `${name}.png`);
  await page.locator('.ncj-view').screenshot({ path });
  console.log(`screenshots/${name}.png`);
  const errors = await page.evaluate('window.host.errors');
  if (errors.length > 0) stop(`${name}: ${errors.join('\n')}`);
  await context.close();
  await host.close();
}
