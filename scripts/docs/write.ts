/** Run by scripts/docs.mjs, in the project's folder. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Metafile } from 'esbuild';
import { thirdPartyPage } from '../third-party.mjs';
import { formatted } from './formatted';
import { pages } from './pages';

for (const [path, text] of await pages()) writeFileSync(path, text);

const built = JSON.parse(readFileSync('dist/meta.json', 'utf8')) as Metafile;
writeFileSync('THIRD-PARTY.md', await formatted('THIRD-PARTY.md', thirdPartyPage(built)));
