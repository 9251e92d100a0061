import { describe, expect, it } from 'vitest';
import { helpedBefore, plansOf } from '../../../src/practice/helped';
import { lookBack, lookBackIsDue, spanDue } from '../../../src/practice/look-back';
import { daily, day, journalOf, slip, start, urge } from '../journal/notes';

const TODAY = '2026-03-31';
const since = (date: string, ...more: Parameters<typeof journalOf>[0]) =>
  journalOf([daily(date, [start()]), ...more], TODAY);

describe('looking back', () => {
  it.each([
    ['2026-03-31', false, 'week'],
    ['2026-03-30', false, 'week'],
    ['2026-03-24', true, 'week'],
    ['2026-03-17', true, 'week'],
    ['2026-03-10', false, 'week'],
    ['2026-03-01', true, 'month'],
    ['2026-01-30', true, 'month'],
    ['2026-01-29', false, 'week'],
  ] as const)('is offered where no contact began on %s: %s, of a %s', (date, due, span) => {
    const journal = since(date);
    expect(lookBackIsDue(journal)).toBe(due);
    expect(spanDue(journal)).toBe(span);
  });

  it('is not sent back to the first week by a slip, and not offered before a start', () => {
    expect(lookBackIsDue(since('2026-03-01', daily('2026-03-24', [slip()])))).toBe(true);
    expect(lookBackIsDue(since('2026-03-20', daily('2026-03-24', [slip()])))).toBe(false);
    expect(lookBackIsDue(journalOf([], TODAY))).toBe(false);
  });

  it('counts this week beside the one before, each seven days', () => {
    const journal = since(
      '2026-03-01',
      daily('2026-03-17', [urge({ intensity: 9 })]),
      daily('2026-03-18', [urge({ intensity: 3 }), urge({ intensity: 6 })]),
      daily('2026-03-24', [slip()], { rulesKept: 1, rulesTotal: 6 }),
      daily('2026-03-25', [urge({ intensity: 5 })], { rulesKept: 4, rulesTotal: 6 }),
      daily('2026-03-31', [urge()], { rulesKept: 6, rulesTotal: 6 }),
    );
    const back = lookBack(journal, 'week');
    expect([back.from, back.to]).toEqual([day('2026-03-25'), day('2026-03-31')]);
    expect(back.now).toEqual({
      urges: 2,
      strongest: 5,
      slips: 0,
      rules: { kept: 10, of: 12, days: 2 },
      daysNoted: 2,
      days: 7,
    });
    expect(back.before).toMatchObject({
      urges: 2,
      strongest: 6,
      slips: 1,
      rules: { kept: 1, of: 6, days: 1 },
    });
  });

  it('takes a list of rules that nobody touched for nothing noted', () => {
    const untouched = daily('2026-03-30', [], { rulesKept: 0, rulesTotal: 6 });
    const { now } = lookBack(since('2026-03-01', untouched), 'week');
    expect(now).toMatchObject({ daysNoted: 0, rules: { kept: 0, of: 0, days: 0 } });
  });

  it('has no week before where the period is younger than that', () => {
    expect(lookBack(since('2026-03-19'), 'week').before).toBeNull();
    expect(lookBack(since('2026-03-18'), 'week').before).not.toBeNull();
  });
});

describe('what helped', () => {
  const { days } = journalOf(
    [
      daily('2026-03-01', [urge({ intensity: 8, after: 4, responses: ['called Sam'] })]),
      daily('2026-03-02', [
        urge({ at: '9:00', intensity: 7, after: 7, responses: ['scrolled'] }),
        urge({ at: '10:00', intensity: 7, after: 2, responses: ['walked'], outcome: 'slipped' }),
        urge({ at: '11:00', intensity: 6, after: 0, responses: ['Called Sam'] }),
      ]),
      daily('2026-03-03', [slip({ plan: 'if wine, the phone stays home' })]),
    ],
    TODAY,
  );

  it('is the latest of each response after which an urge was lower, and did not slip', () => {
    expect(helpedBefore({ days })).toEqual(['Called Sam, 6 → 0']);
  });

  it('stands beside the plans that were made', () => {
    expect(plansOf({ days })).toEqual(['if wine, the phone stays home']);
  });
});
