import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addToDay } from '../../../src/entries/local-day';
import { headOf, headOn, type JournalHead } from '../../../src/journal/head';
import { readHead } from '../../../src/journal/read-head';
import { someNotes } from '../charts/builders';
import { daily, day, end, journalOf, slip, start, urge } from './notes';

const FIRST = day('2026-01-01');
const LAST = addToDay(FIRST, 59);

describe('the head of a journal', () => {
  it('moves on with the days as the journal itself does', () => {
    fc.assert(
      fc.property(someNotes(FIRST, 60), fc.boolean(), fc.nat(40), (notes, ended, later) => {
        const all = ended ? [...notes, daily(LAST, [end({ reason: 'moved-on', at: '23:59' })])] : notes;
        const next = addToDay(LAST, later);
        expect(headOn(headOf(journalOf(all, LAST)), next)).toEqual(headOf(journalOf(all, next)));
      }),
    );
  });

  it('is not moved back', () => {
    const head = headOf(journalOf([daily(FIRST, [start()])], LAST));
    expect(headOn(head, addToDay(LAST, -1))).toBeNull();
  });

  it('is read back as it was', () => {
    fc.assert(
      fc.property(someNotes(FIRST, 60), (notes) => {
        const head = headOf(journalOf(notes, LAST));
        expect(readHead(JSON.parse(JSON.stringify(head)))).toEqual(head);
      }),
    );
  });
});

describe('a damaged head is none', () => {
  const head = headOf(
    journalOf(
      [
        daily(FIRST, [start()]),
        daily(addToDay(FIRST, 20), [slip({ channels: ['text'] })]),
        daily(LAST, [urge()], { rules: '+No calls', rulesKept: 1, rulesTotal: 1 }),
      ],
      LAST,
    ),
  );
  const [recent] = head.recent;

  it.each<[string, Partial<Record<keyof JournalHead, unknown>>]>([
    ['without a day', { today: 'today' }],
    ['of other days than since when', { days: head.days + 1 }],
    ['with a longest streak below the running one', { longest: head.days - 1 }],
    ['without since', { since: null }],
    ['without a period', { period: null }],
    ['with a period that began later', { period: { ...head.period, start: addToDay(LAST, 1) } }],
    ['with a period of no kind', { period: { ...head.period, mode: 'half' } }],
    ['with totals below zero', { totals: { ...head.totals, urges: -1 } }],
    ['with more resisted than there were', { totals: { ...head.totals, resisted: 2 } }],
    ['with half a day', { totals: { ...head.totals, cleanDays: 1.5 } }],
    ['with a streak of other length', { closed: { ...head.closed, days: 3 } }],
    ['with days twice', { recent: [recent, recent] }],
    ['with a day of next week', { recent: [{ ...recent, date: addToDay(LAST, 7) }] }],
    ['with more rules kept than there are', { recent: [{ ...recent, rulesKept: 2 }] }],
    ['with no list of days', { recent: null }],
    ['looked at later than today', { looked: addToDay(LAST, 1) }],
  ])('%s', (_, damage) => {
    expect(readHead(head)).toEqual(head);
    expect(readHead({ ...head, ...damage })).toBeNull();
  });

  it.each([null, undefined, 'text', 7, [], {}])('%s', (value) => {
    expect(readHead(value)).toBeNull();
  });
});
