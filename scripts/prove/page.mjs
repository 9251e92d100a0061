// What is measured in the host's page, each in a process of its own.
import { join } from 'node:path';
import { batch } from './batch.mjs';
import { grouped, rowOf } from './table.mjs';

const USES_AT_ONCE = 25;
/** Milliseconds that our code may hold a page, and how often it is looked whether it was that. */
const LONGEST = 250;
const HEAVY_TRIES = 3;
const HOST = join('tests', 'prove', 'host.mjs');

async function measured(through, name, count, asked) {
  const { out, err, code } = await batch(through, process.execPath, [HOST, name, String(count)]);
  if (code !== 0) throw new Error(`${name} ended with ${code}.\n${err}`);
  const found = JSON.parse(out);
  for (const error of found.errors) console.log(`  ${name}: ${error}`);
  asked.requests.push(...found.requests);
  asked.errors += found.errors.length;
  console.log(`  ${name}: ${JSON.stringify({ ...found, requests: found.requests.length })}`);
  return found;
}

/** Leaks, cycles, changes and requests. */
export async function cycles({ counts, through }) {
  const asked = { requests: [], errors: 0 };
  const leaks = await used(through, counts.uses, asked);
  const loads = await measured(through, 'loads', counts.loads, asked);
  const views = await measured(through, 'views', counts.views, asked);
  const { changes, notes, entries, equal } = await measured(through, 'changes', counts.notes, asked);
  for (const path of leaks.paths) console.log(`  reachable: ${path}`);
  const growth = ({ bytes, nodes, listeners }) =>
    `${(bytes / 1000).toFixed(0)} kB, ${nodes} nodes, ${listeners} listeners`;
  return [
    rowOf(
      'Reachable after use',
      `${leaks.cycles} loads, each with ${leaks.commands} commands, views, forms, blocks and settings`,
      `${grouped(leaks.reachable)} objects of ours`,
      '0 objects',
    ),
    rowOf('Load and unload', loads.cycles, `${growth(loads)} more in the second half`, '0 growth'),
    rowOf('View opened and closed', views.cycles, `${growth(views)} more in the second half`, '0 growth'),
    rowOf(
      'Changes in many notes',
      `${grouped(changes)} in ${grouped(notes)} notes`,
      equal ? `the same as a fresh index, ${grouped(entries)} entries` : 'NOT the same as a fresh index',
      'the same',
    ),
    rowOf(
      'Requests in these',
      `${grouped(leaks.cycles + loads.cycles + views.cycles)} loads and views`,
      `${asked.requests.length} requests, ${asked.errors} errors`,
      '0',
    ),
  ];
}

/** In pages of so many cycles each, as one takes seconds. */
async function used(through, uses, asked) {
  const all = { cycles: 0, commands: 0, reachable: 0, paths: [] };
  while (all.cycles < uses) {
    const found = await measured(through, 'leaks', Math.min(USES_AT_ONCE, uses - all.cycles), asked);
    all.cycles += found.cycles;
    all.commands = Math.max(all.commands, found.commands);
    all.reachable += found.reachable;
    all.paths.push(...found.paths);
  }
  return all;
}

/** Measured: nothing else should run meanwhile. What was too long is measured again, as something else may have run. */
export async function heavy({ alone }) {
  const asked = { requests: [], errors: 0 };
  const rows = [];
  for (let [at, cases] = [0, 1]; at < cases; at += 1) {
    const tries = [];
    while (tries.length < HEAVY_TRIES && tries.every(({ milliseconds }) => milliseconds > LONGEST))
      tries.push(await measured(alone, 'heavy', at, asked));
    const [best] = tries.sort((one, other) => one.milliseconds - other.milliseconds);
    cases = best.cases;
    const { what, milliseconds, slowest, codes } = best;
    const left = codes.includes('too-large') ? ', left out as `too-large`' : '';
    const again = tries.length > 1 ? `, the best of ${tries.length}` : '';
    rows.push(
      rowOf(
        `Heavy input: ${what}`,
        1,
        `${milliseconds.toFixed(0)} ms at most (${slowest})${left}${again}`,
        `${LONGEST} ms`,
      ),
    );
  }
  return rows;
}
