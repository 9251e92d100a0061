// `npm run prove`: what the plugin is put to and what comes of it, as one table that is kept in docs/reliability.md.
// Minutes as it is; `-- --full` takes the amounts of the goals, which are hours. `--only sequences,fuzz` takes some of the groups,
// `--inputs N` feeds so many inputs, `--sample N` draws so many mutants, and `--seed N` begins elsewhere.
// On a machine that others use, `--through CMD` is put in front of each batch, and `--alone CMD` in front of what is measured.
import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { buildPlugin, installChromium, installPackages } from './prepare.mjs';
import { ROOT, stop } from './project.mjs';

const { values: asked } = parseArgs({
  options: {
    full: { type: 'boolean', default: false },
    only: { type: 'string' },
    through: { type: 'string', default: '' },
    alone: { type: 'string', default: '' },
    seed: { type: 'string', default: '1' },
    target: { type: 'string' },
    inputs: { type: 'string' },
    sample: { type: 'string' },
  },
});

await installPackages();
await buildPlugin();
const { sequences, histories } = await import('./prove/models.mjs');
const { fuzz, growth } = await import('./prove/fuzz.mjs');
const { cycles, heavy } = await import('./prove/page.mjs');
const { builds } = await import('./prove/build.mjs');
const { mutants } = await import('./prove/mutants.mjs');
const { keepRows, printed } = await import('./prove/table.mjs');

const AMOUNTS = asked.full
  ? {
      sequences: 10_000,
      histories: 100_000,
      inputs: 10_000_000,
      uses: 100,
      loads: 1_000,
      views: 1_000,
      notes: 50_000,
      mutants: 2_000,
    }
  : {
      sequences: 200,
      histories: 2_000,
      inputs: 200_000,
      uses: 4,
      loads: 40,
      views: 40,
      notes: 5_000,
      mutants: 160,
    };
const words = (text) => text.split(' ').filter((word) => word !== '');
const [through, alone] = [words(asked.through), words(asked.alone)];
const seed = Number(asked.seed);
const count = Number(asked.inputs ?? AMOUNTS.inputs);
const sample = Number(asked.sample ?? AMOUNTS.mutants);
const oneOnly = asked.inputs === '1';

/** In the order of the table. Mutants take longer than all others: only where they are asked for. */
const GROUPS = {
  sequences: () => sequences({ count: AMOUNTS.sequences, seed, through }),
  histories: () => histories({ count: AMOUNTS.histories, through }),
  fuzz: () => fuzz({ count, seed, through, target: asked.target }),
  growth: () => growth({ alone }),
  cycles: () => cycles({ counts: AMOUNTS, through }),
  heavy: () => heavy({ alone }),
  builds: () => builds({ through }),
  mutants: () => mutants({ sample, seed, through }),
};

const names =
  asked.only?.split(',') ?? Object.keys(GROUPS).filter((name) => name !== 'mutants' || asked.full);
const strange = names.find((name) => !(name in GROUPS));
if (strange !== undefined) stop(`There is no group "${strange}": ${Object.keys(GROUPS).join(', ')}.`);
if (names.includes('cycles') || names.includes('heavy')) await installChromium();

const git = (...args) => execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' }).trim();
const run = {
  date: new Date().toISOString().slice(0, 10),
  commit:
    git('rev-parse', '--short', 'HEAD') + (git('status', '--porcelain', 'src') === '' ? '' : ' and changes'),
};
const all = [];
for (const name of names) {
  console.log(`— ${name}`);
  const began = performance.now();
  const rows = await GROUPS[name]();
  console.log(`  ${Math.round((performance.now() - began) / 1000)} seconds`);
  all.push(...rows);
  if (oneOnly) continue;
  for (const what of await keepRows(rows, { ...run, command: commandOf(name) }))
    console.log(`  ${what}: the page keeps a run of more.`);
}
console.log(`\n${printed(all)}`);

/** As somebody else would run it. */
function commandOf(name) {
  return [
    'npm run prove --',
    ...(asked.full ? ['--full'] : []),
    `--only ${name}`,
    ...(seed === 1 ? [] : [`--seed ${seed}`]),
    ...(name === 'fuzz' && asked.target !== undefined ? [`--target '${asked.target}'`] : []),
    ...(name === 'fuzz' && asked.inputs !== undefined ? [`--inputs ${asked.inputs}`] : []),
    ...(name === 'mutants' && asked.sample !== undefined ? [`--sample ${asked.sample}`] : []),
  ].join(' ');
}
