// `npm run install-plugin -- VAULT`: builds, and copies the plugin into a vault. Settings that are there stay.
import { copyFileSync, existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildPlugin, installPackages } from './prepare.mjs';
import { ROOT, stop } from './project.mjs';

const FILES = ['main.js', 'manifest.json', 'styles.css'];
const USAGE = 'Usage: npm run install-plugin -- PATH/TO/VAULT [--config-dir .obsidian]';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'config-dir': { type: 'string', default: '.obsidian' } },
});
if (positionals.length !== 1) stop(USAGE);

// npm runs scripts in the project's folder; INIT_CWD is where the user typed.
const vault = resolve(process.env.INIT_CWD ?? process.cwd(), positionals[0]);
const config = join(vault, values['config-dir']);
if (!existsSync(vault) || !statSync(vault).isDirectory()) stop(`There is no folder ${vault}.\n${USAGE}`);
if (!existsSync(config)) {
  stop(
    `${vault} has no ${values['config-dir']} folder, so it is no vault that Obsidian has opened. ` +
      'Open it once in Obsidian, or name its configuration folder with --config-dir.',
  );
}

await installPackages();
await buildPlugin();

const { id, name, version } = JSON.parse(readFileSync(join(ROOT, 'manifest.json'), 'utf8'));
const folder = join(config, 'plugins', id);
mkdirSync(folder, { recursive: true });
for (const file of FILES) copyFileSync(join(ROOT, file), join(folder, file));

console.log(`${name} ${version} is in ${folder}`);
if (existsSync(join(folder, 'data.json'))) console.log('Your settings (data.json) were kept.');
console.log(
  'In Obsidian: Settings → Community plugins → turn it on. If it was on, turn it off and on again.',
);
