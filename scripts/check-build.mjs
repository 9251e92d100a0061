// Checks what a release would ship: the manifest is the one that Obsidian takes, main.js loads as CommonJS and asks for
// nothing but what the app provides, and two builds are the same to the byte.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildPlugin } from './prepare.mjs';
import { ROOT, stop } from './project.mjs';

const PROVIDED = /^(obsidian|@codemirror\/[a-z-]+|@lezer\/[a-z-]+)$/;
const FILES = ['main.js', 'styles.css'];

const read = (name) => readFileSync(join(ROOT, name), 'utf8');
const digests = () => FILES.map((name) => createHash('sha256').update(read(name)).digest('hex')).join();

const before = digests();
await buildPlugin();
if (digests() !== before) stop('Two builds of the same sources differ: the release could not be checked.');

const asked = evaluate(read('main.js'));
const manifest = JSON.parse(read('manifest.json'));
const { version } = JSON.parse(read('package.json'));
if (manifest.version !== version)
  stop(`manifest.json says ${manifest.version}, package.json says ${version}.`);

const size = (text, zip = (bytes) => bytes) => `${(zip(Buffer.from(text)).length / 1000).toFixed(0)} kB`;
console.log(`main.js asks for ${asked.join(', ')} and exports a plugin; two builds are equal.`);
for (const name of FILES) console.log(`${name}: ${size(read(name))}, ${size(read(name), gzipSync)} gzipped`);

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
