// Runs inside `npm version`: carries the new version into manifest.json, into CHANGELOG.md, and into versions.json when
// minAppVersion moved.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { released } from './changelog.mjs';
import { ROOT, stop } from './project.mjs';

const version = process.env.npm_package_version;
if (!/^\d+\.\d+\.\d+$/.test(version ?? '')) stop('Start this with `npm version patch`, `minor` or `major`.');

const read = (name) => JSON.parse(readFileSync(join(ROOT, name), 'utf8'));
const write = (name, value) => writeFileSync(join(ROOT, name), `${JSON.stringify(value, null, 2)}\n`);

const manifest = read('manifest.json');
write('manifest.json', { ...manifest, version });

const versions = read('versions.json');
if (!Object.values(versions).includes(manifest.minAppVersion)) {
  write('versions.json', { ...versions, [version]: manifest.minAppVersion });
}

const changelog = readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8');
writeFileSync(join(ROOT, 'CHANGELOG.md'), released(changelog, version));
