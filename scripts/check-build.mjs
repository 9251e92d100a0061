// Checks what a release would ship: that the community list would take it, that main.js loads as CommonJS and asks for nothing but
// what the app provides, that nothing in it reaches a network, and that a build in another folder, time zone and language is the same to the byte.
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { gzipSync } from 'node:zlib';
import { complaints, filesBy } from './community-rules.mjs';
import { networkIn } from './network.mjs';
import { ROOT, stop } from './project.mjs';

const PROVIDED = /^(obsidian|@codemirror\/[a-z-]+|@lezer\/[a-z-]+)$/;
const FILES = ['main.js', 'styles.css'];
/** All that a build reads. */
const SOURCES = [
  'src',
  'styles',
  'scripts',
  'esbuild.config.mjs',
  'package.json',
  'tsconfig.json',
  'THIRD-PARTY.md',
];
/** As unlike this machine as can be: half a day away, its dots and digits others. */
const ELSEWHERE = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', LANGUAGE: 'tr' };

const read = (name) => readFileSync(join(ROOT, name), 'utf8');

for (const name of builtElsewhere())
  stop(
    `${name} is older than the sources (npm run build), or another when it is built in another folder, zone and language.`,
  );

const asked = evaluate(read('main.js'));
const broken = complaints(filesBy(read));
if (broken.length > 0) stop(`The community list would not take it:\n- ${broken.join('\n- ')}`);

const ways = networkIn(read('main.js'));
if (ways.length > 0) stop(`main.js reaches beyond the vault: ${ways.join(', ')}.`);

const size = (text, zip = (bytes) => bytes) => `${(zip(Buffer.from(text)).length / 1000).toFixed(0)} kB`;
console.log(`main.js asks for ${asked.join(', ')} and exports a plugin; a build elsewhere is equal.`);
for (const name of FILES) console.log(`${name}: ${size(read(name))}, ${size(read(name), gzipSync)} gzipped`);

/** Builds a copy of the sources there; the names of files that came out otherwise. */
function builtElsewhere() {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'Ünlü çalışma '));
  for (const name of SOURCES) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  const { status, stderr } = spawnSync(process.execPath, ['esbuild.config.mjs', 'production'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...ELSEWHERE },
  });
  if (status !== 0) stop(`The sources do not build in another folder.\n${stderr}`);
  const other = FILES.filter((name) => readFileSync(join(folder, name), 'utf8') !== read(name));
  rmSync(folder, { recursive: true });
  return other;
}

/** Runs main.js as the app does, on stand-ins that only let classes extend them; returns what it required. */
function evaluate(source) {
  const asked = new Set();
  const standIn = new Proxy(class {}, {
    get: (target, key) => (key in target || typeof key === 'symbol' ? target[key] : standIn),
    apply: () => standIn,
  });
  const require = (name) => {
    if (!PROVIDED.test(name)) stop(`main.js requires '${name}', which Obsidian does not provide.`);
    asked.add(name);
    return standIn;
  };
  const module = { exports: {} };
  new Function('module', 'exports', 'require', source)(module, module.exports, require);
  if (typeof module.exports.default !== 'function') stop('main.js exports no plugin class as its default.');
  return [...asked].sort();
}
