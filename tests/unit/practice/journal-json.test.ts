import { describe, expect, it } from 'vitest';
import { plainEntries } from '../../../src/journal/plain-entries';
import { sliceDays, type Days } from '../../../src/journal/range';
import { journalJson } from '../../../src/practice/journal-json';
import { Slices } from '../../../src/vault/slices';
import { addToDay } from '../../../src/entries/local-day';
import { daily, day, journalOf, urge } from '../journal/notes';

const DAYS = 12;
const journal = journalOf(
  Array.from({ length: DAYS }, (_, at) =>
    daily(addToDay(day('2026-03-01'), at), [urge({ at: '21:00', intensity: 7, text: 'a "b"\\ é' }), urge()]),
  ),
  '2026-03-31',
);
const ALL: Days = { from: day('2026-03-01'), to: day('2026-03-31') };

interface Told {
  readonly text: string | null;
  readonly rests: number;
}

/** With slices that are over after each step. `stopAfter` counts the steps that are let be. */
async function told(days: Days, stopAfter = Infinity): Promise<Told> {
  let tick = 0;
  let rests = 0;
  let asked = 0;
  const clock = { now: () => new Date(0), ticks: () => (tick += 1) };
  const slices = new Slices(clock, 2, () => void (rests += 1));
  const details = sliceDays(journal.days, days, ({ row }) => row.date);
  const progress = { onStep: () => undefined, isStopped: () => (asked += 1) > stopAfter };
  const text = await journalJson({ journal, days, details }, slices, progress);
  return { text, rests };
}

describe('the journal as JSON', () => {
  it.each([ALL, { from: day('2026-03-04'), to: day('2026-03-06') }, { from: ALL.to, to: ALL.to }])(
    'says of $from to $to what the API says',
    async (days) => {
      const { text } = await told(days);
      expect(JSON.parse(text ?? '')).toEqual({
        entries: plainEntries(journal, { ...days, kinds: null }),
        snapshot: {
          ...journal.snapshot,
          days: journal.snapshot.days.filter(({ date }) => date >= days.from && date <= days.to),
        },
      });
    },
  );

  it('rests within the entries, and within the days of the snapshot', async () => {
    expect((await told(ALL)).rests).toBeGreaterThan(DAYS + DAYS / 2);
  });

  it('is stopped at any step, and gives nothing then', async () => {
    for (let steps = 0; steps < 2 * DAYS; steps += 1) expect((await told(ALL, steps)).text).toBeNull();
  });
});
