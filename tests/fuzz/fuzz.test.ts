// A few seconds of what `npm run prove` does with ten million inputs. A seed that failed goes into KEPT.
import { expect, it, vi } from 'vitest';
import { feed } from './feed';
import { TARGETS } from './targets';

vi.mock('obsidian', () => import('./obsidian'));
vi.stubGlobal('window', globalThis);

const INPUTS = 400;
/** Seeds whose inputs went wrong once, by target. */
const KEPT: Readonly<Record<string, readonly number[]>> = {
  parser: [36612, 69200, 98798],
  properties: [36464],
  cache: [159202, 472681, 963465],
  'code block': [398048, 776978],
  'written entries': [600704, 626452, 846042],
};

it.each(TARGETS.map((target) => [target.name, target] as const))(
  'holds for any input: %s',
  async (name, target) => {
    const first = Math.floor(Math.random() * 2 ** 31);
    const fed = await Promise.all([
      ...(KEPT[name] ?? []).map((seed) => feed(target, seed, 1)),
      feed(target, first, INPUTS),
    ]);
    expect(fed.flatMap(({ faults }) => faults)).toEqual([]);
  },
);
