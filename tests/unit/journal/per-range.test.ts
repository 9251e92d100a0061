import { describe, expect, it } from 'vitest';
import { perDay } from '../../../src/journal/per-day';
import { perRange } from '../../../src/journal/per-range';
import type { Journal } from '../../../src/journal/snapshot';
import { daily, day, journalOf, urge } from './notes';

const JOURNAL = journalOf([daily('2026-02-20', [urge()]), daily('2026-03-01', [urge()])], '2026-03-10');

describe('what is read from a range of days', () => {
  /** How often it is read for these, one after the other. */
  function readsOf(
    ...asked: readonly (readonly [Journal, Parameters<ReturnType<typeof perRange>>[1]])[]
  ): number {
    let reads = 0;
    const read = perRange((): null => {
      reads++;
      return null;
    });
    for (const [journal, range] of asked) read(journal, range);
    return reads;
  }

  it.each([
    ['the same', [JOURNAL, 'all'], [JOURNAL, 'all'], 1],
    [
      'the same days in other words',
      [JOURNAL, 'all'],
      [JOURNAL, { from: day('2026-02-20'), to: day('2026-03-10') }],
      1,
    ],
    ['a later moment of the same days', [JOURNAL, 'all'], [{ ...JOURNAL }, 'all'], 1],
    ['another range', [JOURNAL, '30d'], [JOURNAL, '90d'], 2],
    [
      'a range that ends elsewhere',
      [JOURNAL, 'all'],
      [JOURNAL, { from: day('2026-02-20'), to: day('2026-03-09') }],
      2,
    ],
    [
      'another day',
      [JOURNAL, { from: day('2026-02-20'), to: day('2026-03-10') }],
      [
        { ...JOURNAL, today: day('2026-03-11') },
        { from: day('2026-02-20'), to: day('2026-03-10') },
      ],
      2,
    ],
    ['days that start later', [JOURNAL, 'all'], [{ ...JOURNAL, dayStartsAt: 4 }, 'all'], 2],
    ['other days', [JOURNAL, 'all'], [{ ...JOURNAL, days: [...JOURNAL.days] }, 'all'], 2],
  ] as const)('of %s is read so often', (_, first, second, reads) => {
    expect(readsOf(first, second)).toBe(reads);
    expect(readsOf(first, second, first, second)).toBe(reads);
  });
});

describe('what is read from a day', () => {
  it('is read once a day, nothing too', () => {
    const read: string[] = [];
    const nothing = perDay(({ row }): undefined => {
      read.push(row.date);
    });
    for (const each of [...JOURNAL.days, ...JOURNAL.days]) nothing(each);
    expect(read).toEqual(['2026-02-20', '2026-03-01']);
  });
});
