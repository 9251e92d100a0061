// Sequences of writing and histories of the index, in batches of the tests that hold them.
import { join } from 'node:path';
import { batch } from './batch.mjs';
import { rowOf, grouped } from './table.mjs';

const VITEST = join('node_modules', 'vitest', 'vitest.mjs');
const WRITING = ['--project', 'integration', 'tests/integration/vault/writing-model.test.ts'];
const HISTORIES = ['--project', 'unit', 'tests/unit/vault/index/histories.test.ts'];
/** As many as take a few minutes. */
const SEQUENCES_AT_ONCE = 1_000;
const HISTORIES_AT_ONCE = 5_000;

export async function sequences({ count, seed, through }) {
  let [ran, failed] = [0, 0];
  while (ran < count) {
    const size = Math.min(SEQUENCES_AT_ONCE, count - ran);
    const env = { WRITES: String(size), SEED: String(seed + ran) };
    const { out, err } = await batch(through, process.execPath, [VITEST, 'run', ...WRITING], env);
    const [, all = '0', wrong = '0'] = [...out.matchAll(/(\d+) run, (\d+) failed/g)].at(-1) ?? [];
    if (Number(all) !== size)
      throw new Error(`The sequences from ${env.SEED} on did not run.\n${out}\n${err}`);
    for (const which of new Set(Array.from(out.matchAll(/SEED=(\d+) WRITES=1/g), ([, each]) => each)))
      console.log(`  failed: SEED=${which}`);
    [ran, failed] = [ran + size, failed + Number(wrong)];
    console.log(`  ${ran} sequences, ${failed} failed`);
  }
  const range = `seeds ${grouped(seed)} to ${grouped(seed + ran - 1)}`;
  return [rowOf('Sequences of writing', ran, `${failed} failures (${range})`, '0 losses')];
}

export async function histories({ count, through }) {
  let [ran, failed] = [0, 0];
  while (ran < count) {
    // Each runs twice: with and without the app's own stamps.
    const size = Math.min(HISTORIES_AT_ONCE, Math.ceil((count - ran) / 2));
    const { out, code } = await batch(through, process.execPath, [VITEST, 'run', ...HISTORIES], {
      HISTORIES: String(size),
    });
    const [, wrong = '0'] = /Tests .*?(\d+) failed/.exec(out) ?? [];
    if (code !== 0 && wrong === '0') throw new Error(`The histories did not run.\n${out}`);
    for (const found of out.match(/\{ seed: .*? \}/g) ?? []) console.log(`  failed: ${found}`);
    [ran, failed] = [ran + 2 * size, failed + Number(wrong)];
    console.log(`  ${ran} histories, ${failed} runs failed`);
  }
  return [rowOf('Histories of the index', ran, `${failed} failures`, '0 failures')];
}
