// `npm run screenshots`: takes the pictures in docs/screenshots and those for the community list in docs/store from the
// browser host. `-- NAME…` takes only some.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildPlugin, installChromium, installPackages } from './prepare.mjs';
import { ROOT, stop } from './project.mjs';

const ID = 'no-contact-journal';
/** The pictures' own day, so that they are the same whenever they are taken. */
const TODAY = '2026-11-23';
const NOW = `${TODAY}T21:40:00`;
/** A note with an entry in it. */
const YESTERDAY = '2026-11-22.md';

/** The community list shows up to five pictures of 1200 × 800 px of the desktop, and of 900 × 1600 px of phones. */
const DESKTOP = { folder: 'store', width: 960, height: 640, scale: 1.25 };
const PHONE = { folder: 'store', width: 450, height: 800, scale: 2, phone: true };

/** Each a picture: what it shows, how wide, and what is done before it is taken. */
const SHOTS = [
  { name: 'streak-dark', theme: 'dark', width: 1280, height: 860, side: 360, open: YESTERDAY, steps: [] },
  { name: 'streak-light', theme: 'light', width: 1280, height: 860, side: 360, open: YESTERDAY, steps: [] },
  {
    name: 'charts-light',
    theme: 'light',
    width: 1400,
    height: 1840,
    side: 1200,
    only: '.ncj-view',
    steps: [range('1y')],
  },
  {
    name: 'charts-dark',
    theme: 'dark',
    width: 1400,
    height: 1840,
    side: 1200,
    only: '.ncj-view',
    steps: [range('1y')],
  },
  { name: 'log-urge-dark', theme: 'dark', width: 1000, height: 760, steps: [run('log-urge'), press('7')] },
  {
    name: 'ride-out-dark',
    theme: 'dark',
    width: 1000,
    height: 760,
    steps: [run('ride-out'), press('7', 'Enter', '6')],
  },
  {
    name: 'note-light',
    theme: 'light',
    width: 1000,
    height: 960,
    open: '2026-05-18.md',
    reading: true,
    steps: [],
  },
  { name: 'sidebar-300-dark', theme: 'dark', width: 700, height: 1000, side: 300, steps: [] },
  { name: 'phone-dark', theme: 'dark', width: 390, height: 844, phone: true, steps: [run('open-streak')] },
  { name: 'phone-light', theme: 'light', width: 390, height: 844, phone: true, steps: [run('open-streak')] },
  { ...DESKTOP, name: 'desktop-1-streak', theme: 'dark', side: 320, open: YESTERDAY, steps: [] },
  { ...DESKTOP, name: 'desktop-2-log-urge', theme: 'dark', side: 320, steps: [run('log-urge'), press('7')] },
  {
    ...DESKTOP,
    name: 'desktop-3-ride-out',
    theme: 'dark',
    steps: [run('ride-out'), press('7', 'Enter', '6')],
  },
  { ...DESKTOP, name: 'desktop-4-charts', theme: 'light', side: 900, steps: [range('1y')] },
  { ...DESKTOP, name: 'desktop-5-guide', theme: 'light', side: 320, steps: [run('open-guide')] },
  { ...PHONE, name: 'phone-1-streak', theme: 'dark', steps: [run('open-streak')] },
  { ...PHONE, name: 'phone-2-log-urge', theme: 'dark', steps: [run('log-urge'), press('7')] },
  { ...PHONE, name: 'phone-3-ride-out', theme: 'dark', steps: [run('ride-out'), press('7', 'Enter', '6')] },
  {
    ...PHONE,
    name: 'phone-4-charts',
    theme: 'light',
    steps: [run('open-streak'), range('1y'), scrollTo('urges')],
  },
  { ...PHONE, name: 'phone-5-guide', theme: 'light', steps: [run('open-guide')] },
];

const asked = process.argv.slice(2);
const shots = SHOTS.filter(({ name }) => asked.length === 0 || asked.includes(name));
if (shots.length === 0) stop(`There are ${SHOTS.map(({ name }) => name).join(', ')}.`);

await installPackages();
await installChromium();
await buildPlugin();
const { launchChromium } = await import('../tests/host/page/chromium.mjs');
const { serveHost } = await import('../tests/host/page/serve.mjs');
const { generateVault } = await import('../tests/vaults/generate.mjs');

const files = generateVault({ seed: 22, endDay: TODAY, days: 365, handMade: false });
const browser = await launchChromium();
for (const shot of shots) await take(shot);
await browser.close();

async function take(shot) {
  const {
    name,
    theme,
    width,
    height,
    side,
    phone = false,
    open = `${TODAY}.md`,
    reading = false,
    only,
    folder = 'screenshots',
    scale = 1.5,
  } = shot;
  const host = await serveHost({
    files,
    pluginDir: ROOT,
    options: {
      theme,
      phone,
      open,
      reading,
      bar: false,
      leftCollapsed: true,
      rightCollapsed: side === undefined,
      ...(side === undefined ? {} : { rightWidth: side, side: 'no-contact-streak' }),
      vaultName: 'Journal',
    },
  });
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: scale,
    reducedMotion: 'reduce',
    hasTouch: phone,
  });
  const page = await context.newPage();
  await page.clock.install({ time: new Date(NOW) });
  await page.goto(host.url);
  await page.waitForSelector('body[data-host-ready="true"]', { state: 'attached' });
  await page.clock.runFor(12_000); // Notices go by themselves.
  for (const step of shot.steps) await step(page);
  await page.evaluate(() => window.host.settle());
  await page.waitForTimeout(600);
  mkdirSync(join(ROOT, 'docs', folder), { recursive: true });
  const path = join(ROOT, 'docs', folder, `${name}.png`);
  await (only ? page.locator(only) : page).screenshot({ path });
  const errors = await page.evaluate(() => window.host.errors);
  if (errors.length > 0) stop(`${name}: ${errors.join('\n')}`);
  console.log(`docs/${folder}/${name}.png`);
  await context.close();
  await host.close();
}

function run(command) {
  return async (page) => {
    await page.evaluate((id) => window.app.commands.executeCommandById(id), `${ID}:${command}`);
    await page.waitForTimeout(500);
  };
}

function range(name) {
  return async (page) => {
    await page.locator('.ncj-view select').first().selectOption(name);
    await page.waitForTimeout(500);
  };
}

function scrollTo(chart) {
  return async (page) => {
    await page
      .locator(`.ncj-view [data-chart="${chart}"]`)
      .evaluate((el) => el.scrollIntoView({ block: 'start' }));
    await page.waitForTimeout(500);
  };
}

function press(...keys) {
  return async (page) => {
    for (const key of keys) {
      await page.keyboard.press(key);
      await page.waitForTimeout(400);
    }
  };
}
