/** Feeds a target with inputs, each by a seed of its own, and says what went wrong. */
import { Dice } from './dice';
import type { Target } from './target';

export interface Fault {
  readonly seed: number;
  readonly what: string;
  readonly input: string;
}

export interface Fed {
  readonly inputs: number;
  /** How many went wrong, how many of them by throwing, and the first ones. */
  readonly wrong: number;
  readonly thrown: number;
  readonly faults: readonly Fault[];
  /** Milliseconds of the slowest one, and which that was. */
  readonly slowest: number;
  readonly slowestSeed: number;
}

/** Of a great many that go wrong the first ones are enough. */
const SHOWN = 20;

/** Until so many inputs were tried, or so many milliseconds are over. */
export async function feed(
  target: Target,
  first: number,
  count: number,
  milliseconds = Infinity,
): Promise<Fed> {
  const faults: Fault[] = [];
  let [wrong, thrown, slowest, slowestSeed, inputs] = [0, 0, 0, first, 0];
  const began = performance.now();
  for (; inputs < count; inputs += 1) {
    const seed = first + inputs;
    const { shown, check } = target.draw(new Dice(seed));
    const start = performance.now();
    if (start - began > milliseconds) break;
    let what: string | null;
    try {
      const answer = check();
      what = typeof answer === 'object' && answer !== null ? await answer : answer;
    } catch (error) {
      thrown += 1;
      what = error instanceof Error ? (error.stack ?? error.message) : String(error);
    }
    const took = performance.now() - start;
    if (took > slowest) [slowest, slowestSeed] = [took, seed];
    if (what === null) continue;
    wrong += 1;
    if (faults.length < SHOWN) faults.push({ seed, what, input: JSON.stringify(shown) });
  }
  return { inputs, wrong, thrown, faults, slowest, slowestSeed };
}
