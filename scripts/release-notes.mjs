// `node scripts/release-notes.mjs 1.2.3`: what CHANGELOG.md says of that version, for the page of its release.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { changesOf } from './changelog.mjs';
import { ROOT, stop } from './project.mjs';

const [, , version = ''] = process.argv;
const changes = changesOf(readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8'), version);
if (changes === null) stop(`CHANGELOG.md has nothing about ${version}.`);
console.log(changes);
