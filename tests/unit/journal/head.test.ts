import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addToDay } from '../../../src/entries/local-day';
import { headOf, headOn, type JournalHead } from '../../../src/journal/head';
import { readHead } from '../../../src/journal/read-head';
import { someNotes } from '../charts/builders';
import { daily, day, end, journalOf, note, slip, start, urge } from './notes';

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

  it('has of its last fourteen days those with data, with what the strip shows of each', () => {
    const notes = [
      daily('2026-02-10', [start()]),
      daily('2026-02-16', [urge()]),
      daily('2026-02-17', [slip()]),
      daily('2026-02-20', [], { mood: 5, rules: '+No calls\n-A walk', rulesKept: 1, rulesTotal: 2 }),
      note('Thoughts.md', [
        urge({ on: '2026-03-02' }),
        urge({ on: '2026-03-02' }),
        urge({ on: '2026-03-03' }),
      ]),
    ];
    const none = { urges: 0, slips: 0, rulesKept: 0, rulesTotal: 0 };
    expect(headOf(journalOf(notes, '2026-03-02')).recent).toEqual([
      { ...none, date: '2026-02-17', slips: 1, path: '2026-02-17.md' },
      { ...none, date: '2026-02-20', rulesKept: 1, rulesTotal: 2, path: '2026-02-20.md' },
      { ...none, date: '2026-03-02', urges: 2, path: 'Thoughts.md' },
    ]);
  });

  it.each([
    ['none', [], null],
    [
      'the day of the slip by that channel',
      [slip({ on: '2026-02-03', channels: ['text', 'looked'] })],
      '2026-02-03',
    ],
    ['the first day of the journal', [slip({ channels: ['looked'] })], '2026-02-01'],
    [
      'the last of several, though another slip came later',
      [
        slip({ on: '2026-02-03', channels: ['looked'] }),
        slip({ on: '2026-02-05', channels: ['looked'] }),
        slip({ on: '2026-02-07', channels: ['text'] }),
        urge({ on: '2026-02-08' }),
      ],
      '2026-02-05',
    ],
  ] as const)('says on which day their page was looked at last: %s', (_, slips, looked) => {
    const journal = journalOf([daily('2026-02-01', [start(), ...slips])], '2026-03-01');
    expect(headOf(journal).looked).toBe(looked);
  });

  it.each([
    ['none', [], null],
    ['that of the first entry without a start', [urge({ on: '2026-02-02' }), urge()], '2026-02-01'],
    ['that of the start', [urge(), start({ on: '2026-02-03' })], '2026-02-03'],
    [
      'the first one after the last contact',
      [urge(), urge({ on: '2026-02-10' }), start({ on: '2026-02-12', lastContact: day('2026-02-05') })],
      '2026-02-10',
    ],
  ] as const)('says since which day something is logged of the period: %s', (_, entries, logged) => {
    const notes = entries.length === 0 ? [] : [daily('2026-02-01', entries)];
    expect(headOf(journalOf(notes, '2026-03-01')).logged).toBe(logged);
  });

  it.each([
    ['none', [start()], null],
    ['the last one', [start(), slip({ on: '2026-02-03' }), slip({ on: '2026-02-04' })], '2026-02-04'],
    ['that of a period that is over', [start(), end({ on: '2026-02-05' })], '2026-02-05'],
  ] as const)('says which streak ended last: %s', (_, entries, ended) => {
    const { closed } = headOf(journalOf([daily('2026-02-01', entries)], '2026-03-01'));
    expect(closed?.end ?? null).toBe(ended);
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

it('an error that is no damage is no damaged head', () => {
  const broken = {
    get today(): string {
      throw new RangeError('not of ours');
    },
  };
  expect(() => readHead(broken)).toThrow('not of ours');
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

  const over = headOf(
    journalOf([daily(FIRST, [start(), end({ on: '2026-01-20', reason: 'moved-on' })])], LAST),
  );

  it('with something of another kind, or nothing, in any one place', () => {
    for (const whole of [head, over]) {
      expect(readHead(whole)).toEqual(whole);
      for (const path of placesIn(whole)) {
        for (const junk of [undefined, {}, -1, 0.5, '', 'yesterday', '2026-02-30']) {
          if (junk === 'yesterday' && path.at(-1) === 'path') continue;
          if (junk === '2026-02-30' && path.at(-1) === 'path') continue;
          expect(
            readHead(withJunk(whole, path, junk)),
            `${path.join('.')}: ${JSON.stringify(junk)}`,
          ).toBeNull();
        }
      }
    }
  });

  it.each<[string, Partial<Record<keyof JournalHead, unknown>>]>([
    ['that is over and has no end', { period: { ...over.period, end: null } }],
    ['that ended before it began', { period: { ...over.period, end: addToDay(FIRST, -1) } }],
    ['that is over and runs', { since: FIRST, days: 59 }],
    [
      'that is open and has an end',
      { period: { ...head.period, end: LAST }, since: head.since, days: head.days },
    ],
  ])('with a period %s', (_, damage) => {
    expect(readHead({ ...over, ...damage })).toBeNull();
  });

  it.each<[string, Partial<Record<keyof JournalHead, unknown>>]>([
    ['a period that ended on the day it began', { period: { ...over.period, end: FIRST } }],
    ['a longest streak as long as the one that ended', { longest: 19 }],
    [
      'a day of today, and the first of fourteen',
      { recent: [13, 0].map((ago) => ({ ...recent, date: addToDay(LAST, -ago) })) },
    ],
    ['as many resisted as there were', { totals: { ...over.totals, urges: 2, resisted: 2 } }],
    ['a page looked at today', { looked: LAST, logged: LAST }],
  ])('but not one with %s', (_, change) => {
    expect(readHead({ ...over, ...change })).toEqual({ ...over, ...change });
  });

  it.each<[string, Partial<Record<keyof JournalHead, unknown>>]>([
    ['a longest streak below the one that ended', { longest: 18 }],
    ['a day of a fortnight ago', { recent: [{ ...recent, date: addToDay(LAST, -14) }] }],
    ['days that descend', { recent: [0, 13].map((ago) => ({ ...recent, date: addToDay(LAST, -ago) })) }],
    ['something logged later than today', { logged: addToDay(LAST, 1) }],
    ['a streak that ended otherwise', { closed: { ...over.closed, endedBy: 'nobody' } }],
    ['a streak that has not ended', { closed: { ...over.closed, end: null } }],
  ])('with %s', (_, damage) => {
    expect(readHead({ ...over, ...damage })).toBeNull();
  });
});

type Place = readonly (string | number)[];

/** Of everything in it, of what holds other things too. */
function placesIn(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const names = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return names.flatMap((name) => {
    const inner = (value as Readonly<Record<string | number, unknown>>)[name];
    return [[name], ...placesIn(inner).map((place) => [name, ...place])];
  });
}

function withJunk(value: unknown, [name, ...rest]: Place, junk: unknown): unknown {
  if (name === undefined) return junk;
  if (Array.isArray(value))
    return value.map((each: unknown, at) => (at === name ? withJunk(each, rest, junk) : each));
  const fields = value as Readonly<Record<string, unknown>>;
  return { ...fields, [name]: withJunk(fields[name], rest, junk) };
}
