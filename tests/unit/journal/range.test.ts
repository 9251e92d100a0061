import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addToDay, daysBetween } from '../../../src/entries/local-day';
import {
  bucketsOf,
  BUCKET_UNITS,
  formatRange,
  parseRange,
  RANGE_NAMES,
  resolveRange,
  sliceDays,
  unitFor,
} from '../../../src/journal/range';
import { day } from './notes';

const span = (from: string, to: string) => ({ from: day(from), to: day(to) });
const aDay = fc.integer({ min: 0, max: 20_000 }).map((days) => addToDay(day('2000-01-01'), days));

describe('a range in words', () => {
  it.each([
    ['30d', '30d'],
    [' 90D ', '90d'],
    ['1y', '1y'],
    ['all', 'all'],
    ['2026-01-01..2026-03-31', span('2026-01-01', '2026-03-31')],
    ['2026-01-01 .. 2026-01-01', span('2026-01-01', '2026-01-01')],
  ])('%s is read', (text, value) => {
    expect(parseRange(text)).toEqual({ ok: true, value });
  });

  it.each(['', '7d', '2026-01-01', '2026-02-30..2026-03-01', '2026-01-01..', 'a..b..c'])(
    '"%s" is met with what is allowed',
    (text) => {
      const parsed = parseRange(text);
      expect(parsed.ok).toBe(false);
      const message = parsed.ok ? '' : parsed.message;
      for (const allowed of [...RANGE_NAMES, '2026-01-01..2026-03-31', `"${text}"`]) {
        expect(message).toContain(allowed);
      }
    },
  );

  it('from later to earlier is met with the right order', () => {
    const parsed = parseRange('2026-03-31..2026-01-01');
    expect(parsed.ok ? '' : parsed.message).toContain('from the earlier day to the later one');
  });

  it('is written as it is read', () => {
    for (const text of [...RANGE_NAMES, '2026-01-01..2026-03-31']) {
      const parsed = parseRange(text);
      expect(parsed.ok && formatRange(parsed.value)).toBe(text);
    }
  });
});

describe('the days of a range', () => {
  it.each([
    ['30d', '2026-03-01', '2025-01-01', '2026-01-31'],
    ['90d', '2026-03-01', '2025-01-01', '2025-12-02'],
    ['1y', '2026-03-01', '2020-01-01', '2025-03-02'],
    ['all', '2026-03-01', '2025-01-01', '2025-01-01'],
    ['all', '2026-03-01', null, '2026-03-01'],
    ['all', '2026-03-01', '2026-03-02', '2026-03-01'],
  ] as const)('%s on %s begin at %s → %s', (range, today, first, from) => {
    const days = resolveRange(range, day(today), first === null ? null : day(first));
    expect(days).toEqual(span(from, today));
  });

  it('given as two days are those', () => {
    const days = span('2024-01-01', '2024-02-01');
    expect(resolveRange(days, day('2026-03-01'), null)).toEqual(days);
  });
});

describe('buckets', () => {
  it.each([
    ['2026-03-01', '2026-03-30', 'day'],
    ['2026-01-01', '2026-03-31', 'week'],
    ['2025-03-02', '2026-03-01', 'week'],
    ['2020-01-01', '2026-03-01', 'month'],
  ])('from %s to %s are of a %s', (from, to, unit) => {
    expect(unitFor(span(from, to))).toBe(unit);
  });

  it.each([
    [0, '2025-12-21', '2025-12-28', '2026-01-04'],
    [1, '2025-12-22', '2025-12-29', '2026-01-05'],
    [6, '2025-12-20', '2025-12-27', '2026-01-03'],
  ] as const)('of weeks begin on day %i where the app says so, over year ends too', (first, ...starts) => {
    const buckets = bucketsOf(span('2025-12-24', '2026-01-06'), 'week', first);
    expect(buckets.map(({ start }) => start)).toEqual(starts);
    expect(buckets.map(({ from }) => from)).toEqual(['2025-12-24', ...starts.slice(1)]);
    expect(buckets.at(-1)?.to).toBe('2026-01-06');
  });

  it('of days are the days', () => {
    const days = ['2026-02-27', '2026-02-28', '2026-03-01'].map((each) => ({
      unit: 'day',
      start: each,
      from: each,
      to: each,
    }));
    expect(bucketsOf(span('2026-02-27', '2026-03-01'), 'day', 1)).toEqual(days);
  });

  it.each([
    [44, 'day'],
    [45, 'week'],
    [549, 'week'],
    [550, 'month'],
  ])('over a range that ends %i days after its first are of a %s', (later, unit) => {
    expect(unitFor({ from: day('2024-01-01'), to: addToDay(day('2024-01-01'), later) })).toBe(unit);
  });

  it('of months take in a leap day', () => {
    expect(bucketsOf(span('2028-01-15', '2028-03-01'), 'month', 1)).toEqual([
      { unit: 'month', start: '2028-01-01', from: '2028-01-15', to: '2028-01-31' },
      { unit: 'month', start: '2028-02-01', from: '2028-02-01', to: '2028-02-29' },
      { unit: 'month', start: '2028-03-01', from: '2028-03-01', to: '2028-03-01' },
    ]);
  });

  it('follow one another without a gap from the first day to the last', () => {
    fc.assert(
      fc.property(aDay, fc.nat(900), fc.constantFrom(...BUCKET_UNITS), (from, length, unit) => {
        const to = addToDay(from, length);
        const buckets = bucketsOf({ from, to }, unit, 0);
        expect(buckets[0]?.from).toBe(from);
        expect(buckets.at(-1)?.to).toBe(to);
        for (const [index, bucket] of buckets.entries()) {
          expect(daysBetween(bucket.from, bucket.to)).toBeGreaterThanOrEqual(0);
          const before = buckets[index - 1];
          if (before) expect(bucket.from).toBe(addToDay(before.to, 1));
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('the slice of a range', () => {
  it('is what a filter over all days would find', () => {
    const list = fc.uniqueArray(fc.nat(60), { maxLength: 30 });
    fc.assert(
      fc.property(list, fc.nat(60), fc.nat(60), (offsets, first, length) => {
        const days = offsets.sort((a, b) => a - b).map((offset) => addToDay(day('2026-01-20'), offset));
        const from = addToDay(day('2026-01-20'), first);
        const to = addToDay(from, length);
        expect(sliceDays(days, { from, to }, (each) => each)).toEqual(
          days.filter((each) => each >= from && each <= to),
        );
      }),
    );
  });
});
