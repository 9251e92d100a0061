// Inputs of any form, in child processes that run one target each; and how the time grows with a text.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { ROOT } from '../project.mjs';
import { batch, side } from './batch.mjs';
import { grouped, rowOf } from './table.mjs';

/** Milliseconds of one child. */
const LONGEST = 200_000;
/** Two at once keep a small machine busy. */
const AT_ONCE = 2;
/** Megabytes that a growing text fills before anything is moved out of the way: that would be counted with the reader. */
const ROOM = 256;

const bundles = new Map();

/** A file of tests/fuzz as one that Node runs. */
function bundled(name) {
  if (!bundles.has(name)) bundles.set(name, bundle(name));
  return bundles.get(name);
}

async function bundle(name) {
  const outfile = join(mkdtempSync(join(tmpdir(), 'ncj-prove-')), `${name}.mjs`);
  await build({
    absWorkingDir: ROOT,
    entryPoints: [`tests/fuzz/${name}.ts`],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    alias: { obsidian: './tests/fuzz/obsidian.ts' },
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url); globalThis.window ??= globalThis;",
    },
    logLevel: 'error',
  });
  return outfile;
}

export async function fuzz({ count, seed, through, target }) {
  const child = await bundled('child');
  const names = JSON.parse((await batch([], process.execPath, [child])).out);
  const asked = target ? names.filter((name) => name === target) : names;
  const each = Math.ceil(count / asked.length);
  return side(
    asked.map((name) => () => fedTarget(child, name, each, seed, through)),
    AT_ONCE,
  );
}

async function fedTarget(child, name, count, seed, through) {
  const all = { inputs: 0, faults: 0, thrown: 0, slowest: 0 };
  while (all.inputs < count) {
    const from = seed + all.inputs;
    const args = [child, name, String(from), String(count - all.inputs), String(LONGEST)];
    const { out, err, code } = await batch(through, process.execPath, args);
    if (code !== 0) throw new Error(`${name} from ${from} on ended with ${code}.\n${err}`);
    const fed = JSON.parse(out);
    for (const { seed: which, what, input } of fed.faults)
      console.log(`  ${name}, --seed ${which}: ${what.slice(0, 600)}\n    ${input.slice(0, 600)}`);
    all.inputs += fed.inputs;
    all.faults += fed.wrong;
    all.thrown += fed.thrown;
    all.slowest = Math.max(all.slowest, fed.slowest);
  }
  console.log(`  ${name}: ${all.inputs} inputs, ${all.faults} wrong, ${all.thrown} thrown`);
  const found = `${all.thrown} throws, ${all.faults} wrong; slowest ${all.slowest.toFixed(0)} ms`;
  const seeds = `${grouped(all.inputs)} (seeds from ${grouped(seed)})`;
  return rowOf(`Inputs: ${name}`, seeds, found, '0 throws, 0 wrong');
}

/** Measured, by the processor's time. */
export async function growth({ alone }) {
  const room = [`--min-semi-space-size=${ROOM}`, `--max-semi-space-size=${ROOM}`];
  const { out, err, code } = await batch(alone, process.execPath, [...room, await bundled('growth')]);
  if (code !== 0) throw new Error(err);
  return JSON.parse(out).map(({ reader, texts, worst, piece, milliseconds }) =>
    rowOf(
      `Growth on doubled input: ${reader}`,
      `texts of 5,000 and 10,000, 100,000 and 200,000 characters, ${texts} of each`,
      `at most ${worst.toFixed(1)} times as long (${shown(piece)}); the slowest of the longer ones took ${milliseconds.toFixed(0)} ms`,
      'about 2',
    ),
  );
}

/** As code, with what cannot be seen spelt out. */
function shown(piece) {
  const spelt = (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
  const ticks = piece.includes('`') ? '`````' : '`';
  return ticks + JSON.stringify(piece).replace(/(?! )[\p{C}\p{Z}]/gu, spelt) + ticks;
}
