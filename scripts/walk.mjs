// `npm run walk`: goes in the browser host from an empty vault through the days of the method, the clock moved, as somebody
// would, and takes pictures on the way into screenshots/walk/, to be looked at; what was said each day is in said.md there.
// `-- desktop` or `-- phone` takes only one of the two; `-- guide` puts those that docs/guide.md shows in their place.
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildPlugin, installChromium, installPackages } from './prepare.mjs';
import { ROOT, stop } from './project.mjs';
import { DAYS, dayOf } from './walk-days.mjs';

const ID = 'no-contact-journal';
const SCREENS = {
  desktop: {
    viewport: { width: 1180, height: 860 },
    options: { rightWidth: 380, side: 'no-contact-streak' },
  },
  phone: { viewport: { width: 390, height: 844 }, options: { phone: true } },
};
const THEMES = ['dark', 'light'];
/** A picture of the guide, and which of the walk's it is. */
const GUIDE = {
  'first-evening': 'desktop-00-today-light',
  today: 'desktop-03-lesson-light',
  slip: 'desktop-05-slip-logged-light',
  'reached-out': 'desktop-40-today-light',
  charts: 'desktop-90-charts-light',
  urge: 'phone-01-urge-light',
  'ride-out': 'phone-01-ride-out-people-dark',
  'look-back': 'phone-60-look-back-light',
};

const words = process.argv.slice(2);
const asked = words.filter((word) => word !== 'guide');
await installPackages();
await installChromium();
await buildPlugin();
const { launchChromium } = await import('../tests/host/page/chromium.mjs');
const { serveHost } = await import('../tests/host/page/serve.mjs');

const folder = join(ROOT, 'screenshots', 'walk');
mkdirSync(folder, { recursive: true });
const browser = await launchChromium();
for (const [name, screen] of Object.entries(SCREENS)) {
  if (asked.length === 0 || asked.includes(name)) await walk(name, screen);
}
await browser.close();
if (words.includes('guide')) {
  for (const [name, picture] of Object.entries(GUIDE))
    copyFileSync(join(folder, `${picture}.png`), join(ROOT, 'docs', 'screenshots', `guide-${name}.png`));
}

async function walk(name, { viewport, options }) {
  const isPhone = options.phone === true;
  const host = await serveHost({
    files: {},
    pluginDir: ROOT,
    options: { ...options, bar: false, leftCollapsed: true, vaultName: 'Journal' },
  });
  const said = [`# What was said on the walk, ${name}`];
  for (const { day, time, between = {}, acts } of DAYS) {
    Object.assign(host.files, between);
    const context = await browser.newContext({
      viewport,
      deviceScaleFactor: 1.5,
      reducedMotion: 'reduce',
      hasTouch: isPhone,
    });
    const page = await context.newPage();
    await page.clock.install({ time: new Date(`${dayOf(day)}T${time}:00`) });
    await page.goto(host.url);
    await page.waitForSelector('body[data-host-ready="true"]', { state: 'attached' });
    await page.clock.runFor(2_000);
    await page.evaluate(`app.plugins.plugins['${ID}'].api.ready`);
    const walker = walkerOn(page, { name, day, isPhone });
    try {
      for (const act of acts) await act(walker);
      said.push(`\n## Day ${day}\n`, ...(await whatIsSaid(page, dayOf(day))));
    } catch (error) {
      await page.screenshot({ path: join(folder, `${name}-${two(day)}-stuck.png`) });
      stop(`${name}, day ${day}: ${error.message}`);
    }
    const errors = await page.evaluate('window.host.errors');
    if (errors.length > 0) stop(`${name}, day ${day}: ${errors.join('\n')}`);
    await page.clock.runFor(5_000); // An open note is saved some seconds after it was changed.
    await page.evaluate('window.host.settle()');
    await context.close();
  }
  writeFileSync(join(folder, `said-${name}.md`), `${said.join('\n')}\n`);
  await host.close();
}

/** What the acts of a day do things with. */
function walkerOn(page, { name, day, isPhone }) {
  const settle = async () => {
    await page.clock.runFor(600);
    await page.evaluate('window.host.settle()');
    await page.waitForTimeout(250);
  };
  const run = async (command) => {
    await page.evaluate((id) => window.app.commands.executeCommandById(id), `${ID}:${command}`);
    await settle();
  };
  return {
    page,
    isPhone,
    settle,
    run,
    api: (kind, fields, text) =>
      page.evaluate(
        ([id, ...given]) => window.app.plugins.plugins[id].api.log(...given),
        [ID, kind, fields, text],
      ),
    /** The picture in both themes. */
    shot: async (what) => {
      await settle();
      for (const theme of THEMES) {
        await page.evaluate((to) => window.host.setTheme(to), theme);
        await page.waitForTimeout(150);
        await page.screenshot({ path: join(folder, `${name}-${two(day)}-${what}-${theme}.png`) });
      }
      await page.evaluate(() => window.host.setTheme('dark'));
    },
    press: async (...keys) => {
      for (const key of keys) {
        await page.keyboard.press(key);
        await settle();
      }
    },
    answer: async (words) => {
      await page
        .locator('.modal')
        .getByRole('radio', { name: words })
        .or(page.getByRole('checkbox', { name: words }))
        .first()
        .click();
      await settle();
    },
    button: async (words) => {
      await page.getByRole('button', { name: words, exact: true }).last().click();
      await settle();
    },
    /** Notices go by themselves. */
    wait: (ms) => page.clock.runFor(ms),
  };
}

async function whatIsSaid(page, day) {
  const texts = (selector) =>
    page.evaluate(
      (what) =>
        [...document.querySelectorAll(what)].map((el) => (el.textContent ?? '').replace(/\s+/g, ' ').trim()),
      selector,
    );
  const lessons = await page.evaluate(() =>
    [...document.querySelectorAll('.ncj-view [data-lesson]')].map((el) => el.dataset.lesson),
  );
  const note = await page.evaluate(async (path) => {
    const file = window.app.vault.getFileByPath(path);
    return file ? window.app.vault.read(file) : '';
  }, `${day}.md`);
  return [
    `- head: ${(await texts('.ncj-head .ncj-lead, .ncj-head .ncj-days, .ncj-head .ncj-since')).join(' | ')}`,
    `- sentence: ${(await texts('.ncj-week')).join(' | ')}`,
    `- lessons: ${lessons.join(', ')}`,
    `- prompt: ${(await texts('.ncj-view .ncj-today .ncj-today-prompt')).join(' | ')}`,
    `- decision: ${(await texts('.ncj-decision p')).join(' | ')}`,
    `- note:\n\n${note.replace(/^/gm, '    ')}`,
  ];
}

function two(day) {
  return String(day).padStart(2, '0');
}
