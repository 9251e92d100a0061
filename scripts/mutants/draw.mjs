// Draws a sample by lot: of all mutants that Stryker made those are tried whose lots are lowest. A mutant's lot comes from the
// seed and from what it is, so that the same seed draws the same mutants again. Stryker has checkers to sort out mutants that do
// not compile; that is what this is to it.
import { createHash } from 'node:crypto';
import { relative } from 'node:path';

const { MUTANTS_SAMPLE = 'Infinity', MUTANTS_SEED = '1' } = process.env;

class Draw {
  async init() {}

  /** All at once: a lot is low or high among the others. */
  async group(mutants) {
    return [mutants.map(({ id }) => id)];
  }

  async check(mutants) {
    const lots = mutants.map((mutant) => ({ id: mutant.id, lot: lotOf(mutant) }));
    lots.sort((a, b) => (a.lot < b.lot ? -1 : 1));
    return Object.fromEntries(
      lots.map(({ id }, place) => [
        id,
        place < Number(MUTANTS_SAMPLE)
          ? { status: 'passed' }
          : { status: 'compileError', reason: 'not drawn' },
      ]),
    );
  }
}

function lotOf({ fileName, mutatorName, location: { start, end }, replacement }) {
  const place = [start.line, start.column, end.line, end.column].join(':');
  const said = [MUTANTS_SEED, relative(process.cwd(), fileName), mutatorName, place, replacement].join('\n');
  return createHash('sha256').update(said).digest('hex');
}

/** Says what lived as soon as that is known: a run takes minutes. */
class Alive {
  onMutantTested({ status, fileName, location: { start }, mutatorName }) {
    if (status !== 'Survived' && status !== 'NoCoverage') return;
    console.log(`${status} ${fileName}:${start.line}:${start.column} ${mutatorName}`);
  }
}

export const strykerPlugins = [
  { kind: 'Checker', name: 'draw', injectableClass: Draw },
  { kind: 'Reporter', name: 'alive', injectableClass: Alive },
];
