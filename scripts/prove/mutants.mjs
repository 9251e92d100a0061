// How many mutants the tests kill: said by the script that makes them.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../project.mjs';
import { batch } from './batch.mjs';
import { rowOf } from './table.mjs';

const SCRIPT = join('scripts', 'mutants.mjs');

export async function mutants({ through }) {
  if (!existsSync(join(ROOT, SCRIPT))) throw new Error(`There is no ${SCRIPT}.`);
  const { out, err } = await batch(through, process.execPath, [SCRIPT]);
  const [, killed, total] = [...out.matchAll(/([\d,]+)\s*\/\s*([\d,]+)/g)].at(-1) ?? [];
  if (total === undefined) throw new Error(`It did not say how many were killed.\n${out}\n${err}`);
  const number = (text) => Number(text.replaceAll(',', ''));
  const share = (100 * number(killed)) / number(total);
  return [rowOf('Mutants', number(total), `${share.toFixed(1)} % killed`, '90 % killed')];
}
