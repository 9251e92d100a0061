// What ships: built twice, its packages, and whether any of it reaches a network.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { networkIn } from '../network.mjs';
import { ROOT } from '../project.mjs';
import { packagesIn } from '../third-party.mjs';
import { batch } from './batch.mjs';
import { rowOf } from './table.mjs';

export async function builds({ through }) {
  const { code, out, err } = await batch(through, process.execPath, [join('scripts', 'check-build.mjs')]);
  if (code !== 0) console.log(out + err);
  const differs = /is older than the sources|do not build/.test(err);
  const main = readFileSync(join(ROOT, 'main.js'), 'utf8');
  const page = readFileSync(join(ROOT, 'THIRD-PARTY.md'), 'utf8');
  const packages = packagesIn(JSON.parse(readFileSync(join(ROOT, 'dist', 'meta.json'), 'utf8')));
  const unnamed = packages.filter(
    ({ name, version, license }) => !page.includes(`\`${name}\``) || !page.includes(version) || !license,
  );
  const reached = networkIn(main);
  return [
    rowOf(
      'Two builds',
      'here, and in another folder, zone and language',
      differs ? 'NOT equal' : 'equal bytes',
      'equal',
    ),
    rowOf(
      'Packages that ship',
      '',
      `${packages.length}, ${unnamed.length} of them without a name, licence or reason`,
      '0',
    ),
    rowOf('Ways to a network in main.js', '', reached.length === 0 ? 'none' : reached.join(', '), 'none'),
  ];
}
