// `npm run docs`: writes what is generated: THIRD-PARTY.md. A test of each fails where it is out of date.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { buildPlugin } from './prepare.mjs';
import { ROOT } from './project.mjs';
import { thirdPartyPage } from './third-party.mjs';

await buildPlugin();
const metafile = JSON.parse(readFileSync(join(ROOT, 'dist', 'meta.json'), 'utf8'));
const path = join(ROOT, 'THIRD-PARTY.md');
writeFileSync(path, await format(thirdPartyPage(metafile), { ...(await resolveConfig(path)), filepath: path }));
