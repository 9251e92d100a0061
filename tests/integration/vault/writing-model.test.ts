// @vitest-environment jsdom
// Random sequences of writing against a model: whatever comes between what, no word is lost, no entry is lost or doubled, and
// what did not work was told. `WRITES=10000 SEED=1 npm run check:writing` runs as many as you like; a failure prints its seed, which
// gives the same again: time is the test's own.
import { afterEach, expect, it, vi } from 'vitest';
import { fillsEmptyNotes, rewritesNewNotes } from '../../host/model/template-plugins';
import { openRooms, TODAY, type Rooms } from './rooms';
import { randomOf, type Random } from './writing/random';
import { Sequence } from './writing/sequence';
import { virtualTime, type VirtualTime } from './writing/virtual-time';

const SEQUENCES = Number(process.env['WRITES'] ?? 100);
const isAsked = process.env['WRITES'] !== undefined;
/** Several, with commas between: so many sequences from each of them on. */
const SEEDS = (process.env['SEED'] ?? '1').split(',').map(Number);

/** `#` stands for a mark. */
const STARTS = [
  null,
  '',
  's#\n',
  '## No contact\n- s#\n',
  '## No contact\n\n## End\ns#\n',
  '---\nmood: 3\n---\ns#\r\n\r\n## No contact\r\n- s#\r\n',
  '```\n## No contact\n- s#\n```\n',
  '- s#\n\t- s#\n\n## No contact',
  '\uFEFFs#\r\n\r\ns#',
  's#\n\n## No contact\n* s#\n\n## s#\n\ns#\n',
];

let time: VirtualTime | null = null;

afterEach(() => {
  time?.end();
  vi.restoreAllMocks();
});

/** Null = nothing was wrong. */
async function run(seed: number): Promise<string | null> {
  const clock = (time = virtualTime());
  const pick = randomOf(seed);
  let fault: string | null = null;
  const slow = [1, 8, 12, 120][pick(4)] ?? 1;
  const plugin = pick(6);
  const byPlugin = new Set<string>();
  const expand = (text: string): string => {
    const expanded = text.replace('## Mine', '## Ours');
    byPlugin.add(expanded);
    return expanded;
  };
  await clock.through(
    (async () => {
      const rooms: Rooms = await openRooms({
        files: { 'Letters/a.md': 'Another note.\n', 'Moved/a.md': '' },
        ...(pick(3) === 0 && { compose: (text: string) => `${text}\n## Mine\n` }),
        prepare: (app) => {
          if (plugin === 0) fillsEmptyNotes(app, '# Day\n\n## No contact\n\n## End\n');
          if (plugin === 1) rewritesNewNotes(app, expand);
        },
      });
      const { adapter } = rooms;
      const disk = randomOf(seed + 0.5);
      Object.defineProperty(adapter, 'readDelay', { get: () => disk(slow) });
      Object.defineProperty(adapter, 'writeDelay', { get: () => disk(slow) });
      const sequence = new Sequence(seed, pick, rooms, TODAY, byPlugin);
      fault = await sequence.run(startOf(pick, seed));
      await rooms.close();
    })(),
  );
  clock.end();
  return fault;
}

function startOf(pick: Random, seed: number): string | null {
  let made = 1000;
  return (
    STARTS[pick(STARTS.length)]?.replace(/#(?![# ])(?=[\n\r]|$)/g, () => `${seed}x${(made += 1)};`) ?? null
  );
}

it(
  `nothing is lost, doubled or untold in ${SEQUENCES} sequences from seed ${SEEDS.join(', ')} on`,
  async () => {
    const failed: string[] = [];
    // Nothing is looked at, and jsdom works styles out anew each time that it is asked.
    const style = getComputedStyle(document.body);
    for (const win of [globalThis, document.defaultView ?? globalThis])
      vi.spyOn(win, 'getComputedStyle').mockReturnValue(style);
    for (const first of SEEDS)
      for (let seed = first; seed < first + SEQUENCES; seed += 1) {
        const fault = await run(seed);
        if (fault !== null) failed.push(`SEED=${seed} WRITES=1: ${fault}`);
        // So that one who has many run sees how far they are.
        const ran = seed - first + 1;
        if (ran % 1_000 === 0 || (ran === SEQUENCES && isAsked))
          console.info(`${ran} run, ${failed.length} failed`, failed.at(-1) ?? '');
      }
    expect(failed.join('\n\n')).toBe('');
  },
  60_000 + SEQUENCES * SEEDS.length * 2_000,
);
