// `npm run demo`: the built plugin in the browser host, with a made-up year of notes or a copy of a folder of yours.
// npm run demo -- [--vault PATH] [--port 4173] [--no-open] [--seed 7]
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { buildPlugin, installPackages } from './prepare.mjs';
import { ROOT, stop } from './project.mjs';

const { values: asked } = parseArgs({
  options: {
    vault: { type: 'string' },
    port: { type: 'string', default: '4173' },
    seed: { type: 'string', default: '7' },
    'no-open': { type: 'boolean', default: false },
  },
});

const from = asked.vault === undefined ? null : resolve(process.env.INIT_CWD ?? process.cwd(), asked.vault);
if (from && !(existsSync(from) && statSync(from).isDirectory())) stop(`There is no folder ${from}.`);

await installPackages();
console.log('Building the plugin');
await buildPlugin();

const { serveHost } = await import('../tests/host/page/serve.mjs');
const { generateVault } = await import('../tests/vaults/generate.mjs');

const today = localDay(new Date());
const vault = from
  ? copyOf(from)
  : { files: generateVault({ seed: Number(asked.seed), endDay: today, days: 365 }) };
const count = Object.keys(vault.files).filter((path) => path.endsWith('.md')).length;
console.log(
  from
    ? `Read ${count} notes from ${from} into memory; nothing is ever written there`
    : `Made up ${count} notes: a year that ends today`,
);

const setup = {
  files: vault.files,
  data: vault.data ?? null,
  pluginDir: ROOT,
  options: {
    side: 'no-contact-streak',
    rightWidth: 360,
    vaultName: from ? basename(from) : 'A year',
    open: `${today}.md` in vault.files ? `${today}.md` : undefined,
  },
};
const host = await serve(Number(asked.port));
console.log(`Serving on ${host.url} (this machine only)`);
console.log(await streakRead(host.url));
if (!asked['no-open']) openBrowser(host.url);
console.log('In the page: Ctrl/Cmd+P opens the palette; type "streak" or "urge". Ctrl+C here stops.');

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, async () => {
    await host.close();
    console.log('\nStopped. Nothing was kept.');
    process.exit(0);
  });
}

/** Takes another port where this one is taken. */
async function serve(port) {
  try {
    return await serveHost({ ...setup, port });
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error;
    console.log(`Port ${port} is taken; using another one`);
    return serveHost({ ...setup, port: 0 });
  }
}

/** What the plugin itself says of the vault, asked in a Chromium without a window. */
async function streakRead(url) {
  const { findChromium, launchChromium } = await import('../tests/host/page/chromium.mjs');
  if (!findChromium()) return 'No Chromium here to ask for the streak; the page shows it.';
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.goto(url);
    await page.waitForSelector('body[data-host-ready="true"]', { state: 'attached', timeout: 60_000 });
    const { period, streak, totals, problems } = await page.evaluate(async () => {
      const { api } = window.app.plugins.plugins['no-contact-journal'];
      let before;
      let now = JSON.stringify(api.snapshot().totals);
      do {
        before = now;
        await new Promise((done) => setTimeout(done, 300));
        now = JSON.stringify(api.snapshot().totals);
      } while (now !== before);
      return api.snapshot();
    });
    if (!period) return 'The plugin read no entries in these notes.';
    return (
      `The plugin read: ${streak.days} days since ${streak.since ?? period.start}, longest ${streak.longest}, ` +
      `${totals.entries} entries, ${totals.resisted} of ${totals.urges} urges resisted, ${problems.length} problems.`
    );
  } finally {
    await browser.close();
  }
}

/** The text files of a folder, and of its configuration what says where daily notes are. */
function copyOf(folder) {
  const files = {};
  const plugin = JSON.parse(readFileSync(join(ROOT, 'manifest.json'), 'utf8')).id;
  const take = (path) => {
    if (existsSync(join(folder, path))) files[path] = readFileSync(join(folder, path), 'utf8');
  };
  const walk = (inside) => {
    for (const found of readdirSync(inside, { withFileTypes: true })) {
      const path = join(inside, found.name);
      if (found.isDirectory() && !found.name.startsWith('.') && found.name !== 'node_modules') walk(path);
      else if (found.isFile() && found.name.endsWith('.md'))
        take(relative(folder, path).split(sep).join('/'));
    }
  };
  walk(folder);
  take('.obsidian/daily-notes.json');
  const data = join(folder, '.obsidian', 'plugins', plugin, 'data.json');
  return { files, data: existsSync(data) ? JSON.parse(readFileSync(data, 'utf8')) : null };
}

/** Opens the address in the usual browser where there is one; that it cannot is no failure. */
function openBrowser(url) {
  const [program, ...args] =
    process.platform === 'darwin'
      ? ['open', url]
      : process.platform === 'win32'
        ? ['cmd', '/c', 'start', '', url]
        : ['xdg-open', url];
  const child = spawn(program, args, { stdio: 'ignore', detached: true });
  child.on('error', () => console.log(`Open ${url} in your browser.`));
  child.unref();
}

function localDay(date) {
  const two = (number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
