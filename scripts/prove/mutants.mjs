// How many mutants the tests kill, by the rooms of src: read from the table that scripts/mutants.mjs prints.
import { join } from 'node:path';
import { batch } from './batch.mjs';
import { grouped, rowOf } from './table.mjs';

const SCRIPT = join('scripts', 'mutants.mjs');
/** A room, how many were drawn, how many killed, and why or why not. */
const ROW = /^([a-z]+) +(\d+) +(\d+)(?: +\d+)* +[\d.]+ %$/gm;

export async function mutants({ sample, seed, through }) {
  const asked = ['--sample', String(sample), '--seed', String(seed)];
  const { out, err } = await batch(through, process.execPath, [SCRIPT, ...asked]);
  const counted = [...out.matchAll(ROW)].map(([, room, drawn, killed]) => [
    room,
    Number(drawn),
    Number(killed),
  ]);
  const all = counted.find(([room]) => room === 'all');
  const rooms = counted.filter(([room, drawn]) => room !== 'all' && drawn > 0);
  const said = /^mutants: (\d+) of (\d+) killed$/m.exec(out);
  if (!all || !said || Number(said[1]) !== all[2] || Number(said[2]) !== all[1])
    throw new Error(`It did not say how many were killed.\n${out}\n${err}`);
  for (const [, survivor] of out.matchAll(/^(src\/\S+ (?:Survived|NoCoverage) \S+)$/gm))
    console.log(`  ${survivor}`);
  return rooms.map(([room, drawn, killed]) =>
    rowOf(
      `Mutants: ${room}`,
      `${grouped(drawn)} (seed ${grouped(seed)})`,
      `${grouped(killed)} killed, ${((100 * killed) / drawn).toFixed(1)} %`,
      '90 % killed',
    ),
  );
}
