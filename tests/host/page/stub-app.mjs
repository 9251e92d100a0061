// Stands in for the desktop app where there is none: started with the same arguments, it opens the vault of its profile in the
// host in a Chromium that listens at the debugging port. What works with this has not thereby been seen working with the app.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { FLAGS, findChromium } from './chromium.mjs';
import { serveHost } from './serve.mjs';

const CONFIG = '.obsidian';

const args = process.argv.slice(2);
const profile = args.find((arg) => arg.startsWith('--user-data-dir='))?.slice('--user-data-dir='.length);
if (!profile) throw new Error('It needs --user-data-dir.');
const program = findChromium();
if (!program) throw new Error('No Chromium found: install one, or set CHROMIUM_PATH to it.');

const { vaults } = JSON.parse(readFileSync(join(profile, 'obsidian.json'), 'utf8'));
const vault = Object.values(vaults).find(({ open }) => open)?.path;
const [id] = json(join(CONFIG, 'community-plugins.json'), []);
const pluginDir = join(vault, CONFIG, 'plugins', id);
const served = await serveHost({
  files: readFiles(),
  data: json(join(CONFIG, 'plugins', id, 'data.json'), null),
  pluginDir,
  options: {
    bar: false,
    restricted: true,
    theme: json(join(CONFIG, 'appearance.json'), {}).theme === 'moonstone' ? 'light' : 'dark',
    reading: json(join(CONFIG, 'app.json'), {}).defaultViewMode === 'preview',
  },
});

const own = ['--headless=new', '--no-default-browser-check'];
const child = spawn(program, [...FLAGS, ...own, ...args, served.url], { stdio: 'ignore' });
child.once('exit', (code) => process.exit(code ?? 0));
for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => child.kill(signal));

function json(path, otherwise) {
  const whole = join(vault, path);
  return existsSync(whole) ? JSON.parse(readFileSync(whole, 'utf8')) : otherwise;
}

/** Every file but those of plugins, by its path in the vault. */
function readFiles() {
  const found = readdirSync(vault, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = found.map((entry) => relative(vault, join(entry.parentPath ?? entry.path, entry.name)));
  const kept = paths.filter((path) => !path.startsWith(join(CONFIG, 'plugins')));
  return Object.fromEntries(
    kept.map((path) => [path.split(sep).join('/'), readFileSync(join(vault, path), 'utf8')]),
  );
}
