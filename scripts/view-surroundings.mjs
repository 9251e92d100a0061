// `npm run screenshots:surroundings`: takes pictures of the plugin on tablets, phones and paper, in other languages and themes into
// screenshots/, to be looked at. `-- NAME…` takes only some.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildPlugin, installChromium, installPackages } from './prepare.mjs';
import { ROOT, stop } from './project.mjs';

const TODAY = '2026-11-23';
const NOTE = `${TODAY}.md`;
const TABLET = { tablet: true, width: 834, height: 1112 };
const LANDSCAPE = { tablet: true, width: 1112, height: 834 };
const PHONE = { phone: true, width: 390, height: 844 };
const WITH_ERROR = `## No contact\n\n- 21:14 #no-contact/urge [intensity:: lots]\n- 21:20 #no-contact/urge [intensity:: 7]\n`;
const OKLCH = `body.theme-dark {
  --interactive-accent: oklch(70% 0.19 300);
  --background-primary: oklch(21% 0.03 280);
  --background-secondary: oklch(18% 0.03 280);
  --text-normal: oklch(92% 0.01 280);
  --text-muted: oklch(76% 0.02 280);
  --color-orange: oklch(75% 0.16 60);
  --color-blue: oklch(70% 0.14 250);
}`;

/** Each a picture: where the plugin stands, and what is done before it is taken. */
const SHOTS = {
  'tablet-portrait': { ...TABLET, steps: [run('open-streak')] },
  'tablet-landscape': { ...LANDSCAPE, theme: 'light', steps: [run('open-streak')] },
  'tablet-urge': { ...TABLET, steps: [run('log-urge')] },
  'tablet-check-in': { ...LANDSCAPE, theme: 'light', steps: [run('check-in')] },
  'tablet-ride-out': { ...TABLET, steps: [run('ride-out'), press('7', 'Enter')] },
  'tablet-guide': { ...LANDSCAPE, steps: [run('open-guide')] },
  'tablet-start': { ...TABLET, files: { 'A.md': '' }, steps: [run('start')] },
  'phone-drawer': { ...PHONE, steps: [run('open-streak')] },
  'phone-drawer-light': { ...PHONE, theme: 'light', steps: [run('open-streak')] },
  'phone-from-drawer': { ...PHONE, steps: [run('open-streak'), click('Ride out an urge')] },
  'phone-urge': { ...PHONE, steps: [run('log-urge')] },
  tooltip: {
    ...{ width: 900, height: 500, files: { [NOTE]: WITH_ERROR }, open: NOTE, rightCollapsed: true },
    steps: [wait(1500), hover('.cm-lintRange')],
  },
  'tooltip-light': {
    ...{ width: 900, height: 500, theme: 'light', files: { [NOTE]: WITH_ERROR }, open: NOTE },
    ...{ rightCollapsed: true, steps: [wait(1500), hover('.cm-lintRange')] },
  },
  paper: { paper: ['urges', 'mood', 'hours', 'calendar', 'streak', 'triggers'] },
  'paper-light': { theme: 'light', paper: ['urges', 'responses', 'minutes', 'rules', 'streaks'] },
  arabic: { language: 'ar', width: 1280, height: 1500, side: 360 },
  'arabic-wide': { language: 'ar', width: 1400, height: 2200, side: 1100, only: '.ncj-view' },
  hebrew: { language: 'he', theme: 'light', width: 1280, height: 1500, side: 320 },
  'hebrew-urge': { language: 'he', width: 900, height: 760, rightCollapsed: true, steps: [run('log-urge')] },
  'arabic-guide': {
    language: 'ar',
    width: 1000,
    height: 900,
    rightCollapsed: true,
    steps: [run('open-guide')],
  },
  'arabic-ride-out': {
    ...{ language: 'ar', width: 1000, height: 760, rightCollapsed: true },
    steps: [run('ride-out'), press('7', 'Enter', '6')],
  },
  'arabic-note': {
    language: 'ar',
    width: 900,
    height: 760,
    rightCollapsed: true,
    open: '2026-11-18.md',
    reading: true,
  },
  oklch: { css: OKLCH, width: 1400, height: 2200, side: 1100, only: '.ncj-view' },
};

const asked = process.argv.slice(2);
const names = Object.keys(SHOTS).filter((name) => asked.length === 0 || asked.includes(name));
if (names.length === 0) stop(`There are ${Object.keys(SHOTS).join(', ')}.`);

await installPackages();
await installChromium();
await buildPlugin();
const { launchChromium } = await import('../tests/host/page/chromium.mjs');
const { serveHost } = await import('../tests/host/page/serve.mjs');
const { generateVault } = await import('../tests/vaults/generate.mjs');

const folder = join(ROOT, 'screenshots');
mkdirSync(folder, { recursive: true });
const year = generateVault({ seed: 22, endDay: TODAY, days: 365, handMade: false });
const browser = await launchChromium();
for (const name of names) await take(name, SHOTS[name]);
await browser.close();

async function take(name, shot) {
  const { theme = 'dark', width = 1280, height = 900, side, only, css, paper, steps = [] } = shot;
  const { phone = false, tablet = false, language, open, reading, rightCollapsed = false } = shot;
  const files = { ...(shot.files ?? year), ...(paper && { 'Paper.md': paperOf(paper) }) };
  const options = {
    ...{ theme, phone, tablet, reading, bar: false, leftCollapsed: true, rightCollapsed },
    ...(language && { language }),
    ...(open && { open }),
    ...(side && { rightWidth: side, side: 'no-contact-streak' }),
  };
  const host = await serveHost({ files, pluginDir: ROOT, options });
  const context = await browser.newContext({
    ...{ viewport: { width, height }, reducedMotion: 'reduce', hasTouch: phone || tablet },
  });
  const page = await context.newPage();
  await page.clock.install({ time: new Date(`${TODAY}T21:40:00`) });
  await page.goto(host.url);
  await page.waitForSelector('body[data-host-ready]', { state: 'attached' });
  await page.clock.runFor(12_000); // Notices go by themselves.
  if (css) {
    await page.addStyleTag({ content: css });
    await page.evaluate("app.workspace.trigger('css-change')");
  }
  for (const step of steps) await step(page);
  await page.clock.runFor(1000);
  await page.evaluate('window.host.settle()');
  await page.waitForTimeout(500);
  const path = join(folder, `${name}.png`);
  if (paper) await print(page, path);
  else await (only ? page.locator(only) : page).screenshot({ path });
  console.log(`screenshots/${name}.png`);
  const errors = await page.evaluate('window.host.errors');
  if (errors.length > 0) stop(`${name}: ${errors.join('\n')}`);
  await context.close();
  await host.close();
}

/** A PDF, and its pages as pictures where the machine has `pdftoppm`. */
async function print(page, path) {
  await page.evaluate("host.preparePrint('Paper.md')");
  const pdf = path.replace(/png$/, 'pdf');
  await page.pdf({ path: pdf, printBackground: true, margin: { top: 40, bottom: 40, left: 40, right: 40 } });
  const tool = '/usr/bin/pdftoppm';
  if (existsSync(tool)) execFileSync(tool, ['-png', '-r', '70', pdf, path.replace(/\.png$/, '')]);
}

function paperOf(charts) {
  const blocks = charts.map((show) => `## ${show}\n\n\`\`\`no-contact\nshow: ${show}\nrange: 90d\n\`\`\`\n`);
  return `# A page for a counsellor\n\nSome words before.\n\n${blocks.join('\n')}\n- 21:14 #no-contact/urge [intensity:: 7] [trigger:: old photos] [after:: 2]\n`;
}

function run(command) {
  return async (page) => {
    await page.evaluate((id) => window.app.commands.executeCommandById(id), `no-contact-journal:${command}`);
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

function click(name) {
  return (page) => page.getByRole('button', { name }).first().click();
}

function hover(selector) {
  return async (page) => {
    await page.locator(selector).first().hover();
    await page.clock.runFor(1000);
    await page.waitForTimeout(500);
  };
}

function wait(milliseconds) {
  return (page) => page.clock.runFor(milliseconds);
}
