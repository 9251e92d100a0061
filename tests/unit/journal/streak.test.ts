import { describe, expect, it } from 'vitest';
import type { NoteEntries } from '../../../src/entries/entry';
import type { JournalSettings, StreakLine } from '../../../src/journal/snapshot';
import { daily, day, end, journalOf, letter, logistics, note, reachedOut, slip, start, urge } from './notes';

interface Row {
  readonly says: string;
  readonly notes: readonly NoteEntries[];
  readonly today: string;
  readonly days: number;
  readonly since: string | null;
  readonly history?: readonly (readonly [string, string | null, number, StreakLine['endedBy']])[];
  readonly longest?: number;
  readonly clean?: number;
  readonly settings?: Partial<JournalSettings>;
}

const STREAKS: readonly Row[] = [
  {
    says: 'the start’s own day is day 0',
    notes: [daily('2026-03-01', [start()])],
    today: '2026-03-01',
    days: 0,
    since: '2026-03-01',
    history: [['2026-03-01', null, 0, null]],
    longest: 0,
    clean: 0,
  },
  {
    says: 'days are calendar days from the start to today, and clean days are the same without a slip',
    notes: [daily('2026-03-01', [start()])],
    today: '2026-03-31',
    days: 30,
    since: '2026-03-01',
    history: [['2026-03-01', null, 30, null]],
    longest: 30,
    clean: 30,
  },
  {
    says: 'a leap day counts',
    notes: [daily('2028-02-28', [start()])],
    today: '2028-03-01',
    days: 2,
    since: '2028-02-28',
  },
  {
    says: 'a year’s end is a day like others',
    notes: [daily('2025-12-31', [start()])],
    today: '2026-01-01',
    days: 1,
    since: '2025-12-31',
  },
  {
    says: 'a period begins at the last contact',
    notes: [daily('2026-03-10', [start({ lastContact: day('2026-03-04') })])],
    today: '2026-03-11',
    days: 7,
    since: '2026-03-04',
    clean: 7,
  },
  {
    says: 'a last contact after the entry’s day is the entry’s day',
    notes: [daily('2026-03-10', [start({ lastContact: day('2026-03-12') })])],
    today: '2026-03-15',
    days: 5,
    since: '2026-03-10',
  },
  {
    says: 'a last contact before the latest earlier resetting slip is that slip’s day',
    notes: [
      daily('2026-03-02', [slip()]),
      daily('2026-03-06', [slip({ channels: ['text'] })]),
      daily('2026-03-08', [slip({ channels: ['looked'] })]),
      daily('2026-03-10', [start({ lastContact: day('2026-03-01') })]),
    ],
    today: '2026-03-11',
    days: 5,
    since: '2026-03-06',
    history: [['2026-03-06', null, 5, null]],
  },
  {
    says: 'a resetting slip closes the running streak and anchors the next on its own day',
    notes: [daily('2026-03-01', [start()]), daily('2026-03-08', [slip({ channels: ['text'] })])],
    today: '2026-03-10',
    days: 2,
    since: '2026-03-08',
    history: [
      ['2026-03-01', '2026-03-08', 7, 'slip'],
      ['2026-03-08', null, 2, null],
    ],
    longest: 7,
    clean: 8,
  },
  {
    says: 'closed streaks of 0 days leave no line',
    notes: [daily('2026-03-01', [start(), slip(), slip()]), daily('2026-03-03', [slip(), slip()])],
    today: '2026-03-03',
    days: 0,
    since: '2026-03-03',
    history: [
      ['2026-03-01', '2026-03-03', 2, 'slip'],
      ['2026-03-03', null, 0, null],
    ],
    longest: 2,
    clean: 1,
  },
  {
    says: 'looking and posting do not reset by default',
    notes: [
      daily('2026-03-01', [start()]),
      daily('2026-03-05', [slip({ channels: ['looked'] }), slip({ channels: ['post', 'looked'] })]),
    ],
    today: '2026-03-10',
    days: 9,
    since: '2026-03-01',
  },
  {
    says: 'a slip without a channel resets',
    notes: [daily('2026-03-01', [start()]), daily('2026-03-05', [slip()])],
    today: '2026-03-10',
    days: 5,
    since: '2026-03-05',
  },
  {
    says: 'a slip resets if one of its channels does',
    notes: [daily('2026-03-01', [start()]), daily('2026-03-05', [slip({ channels: ['looked', 'text'] })])],
    today: '2026-03-10',
    days: 5,
    since: '2026-03-05',
  },
  {
    says: 'which channels reset is a setting',
    notes: [
      daily('2026-03-01', [start()]),
      daily('2026-03-05', [slip({ channels: ['looked'] })]),
      daily('2026-03-07', [slip({ channels: ['text'] })]),
    ],
    today: '2026-03-10',
    days: 5,
    since: '2026-03-05',
    settings: { resettingChannels: ['looked'] },
  },
  {
    says: 'urges, logistics, letters and days without entries leave the streak alone',
    notes: [
      daily('2026-03-01', [start()]),
      daily('2026-03-05', [urge({ outcome: 'slipped' }), logistics(), letter()]),
    ],
    today: '2026-06-09',
    days: 100,
    since: '2026-03-01',
  },
  {
    says: 'they reached out and the user stays: the streak runs on, decided or not',
    notes: [
      daily('2026-03-01', [start()]),
      daily('2026-03-05', [reachedOut({ then: 'stay' }), reachedOut()]),
    ],
    today: '2026-03-10',
    days: 9,
    since: '2026-03-01',
  },
  {
    says: 'they reached out and the user ends it: no streak runs',
    notes: [daily('2026-03-01', [start()]), daily('2026-03-05', [reachedOut({ then: 'end' })])],
    today: '2026-03-10',
    days: 0,
    since: null,
    history: [['2026-03-01', '2026-03-05', 4, 'end']],
    longest: 4,
    clean: 4,
  },
  {
    says: 'an end closes the period, and what comes after touches no streak',
    notes: [
      daily('2026-03-01', [start()]),
      daily('2026-03-05', [end()]),
      daily('2026-03-07', [slip(), end(), reachedOut({ then: 'end' })]),
    ],
    today: '2026-03-10',
    days: 0,
    since: null,
    history: [['2026-03-01', '2026-03-05', 4, 'end']],
    clean: 4,
  },
  {
    says: 'a start ends the period that was open, on its own day',
    notes: [daily('2026-03-01', [start()]), daily('2026-03-05', [start({ mode: 'co-parent' })])],
    today: '2026-03-10',
    days: 5,
    since: '2026-03-05',
    history: [
      ['2026-03-01', '2026-03-05', 4, 'start'],
      ['2026-03-05', null, 5, null],
    ],
    longest: 5,
    clean: 9,
  },
  {
    says: 'days of overlapping periods are clean only once',
    notes: [
      daily('2026-03-01', [start()]),
      daily('2026-03-11', [start({ lastContact: day('2026-02-27') })]),
      daily('2026-03-12', [end()]),
    ],
    today: '2026-03-20',
    days: 0,
    since: null,
    history: [
      ['2026-03-01', '2026-03-11', 10, 'start'],
      ['2026-02-27', '2026-03-12', 13, 'end'],
    ],
    clean: 13,
  },
  {
    says: 'days between periods are not clean days',
    notes: [
      daily('2026-03-01', [start()]),
      daily('2026-03-05', [end()]),
      daily('2026-03-11', [start()]),
      daily('2026-03-12', [slip()]),
    ],
    today: '2026-03-13',
    days: 1,
    since: '2026-03-12',
    history: [
      ['2026-03-01', '2026-03-05', 4, 'end'],
      ['2026-03-11', '2026-03-12', 1, 'slip'],
      ['2026-03-12', null, 1, null],
    ],
    clean: 5,
  },
  {
    says: 'a resetting slip on the period’s last day takes that day from the clean ones, even after the end',
    notes: [daily('2026-03-01', [start()]), daily('2026-03-05', [end(), slip()])],
    today: '2026-03-10',
    days: 0,
    since: null,
    history: [['2026-03-01', '2026-03-05', 4, 'end']],
    clean: 3,
  },
  {
    says: 'without a start the first dated entry opens a period',
    notes: [note('a.md', [letter()]), daily('2026-03-04', [logistics()]), daily('2026-03-08', [urge()])],
    today: '2026-03-10',
    days: 6,
    since: '2026-03-04',
  },
  {
    says: 'without a start a first slip is day 0',
    notes: [daily('2026-03-04', [slip()])],
    today: '2026-03-10',
    days: 6,
    since: '2026-03-04',
    history: [['2026-03-04', null, 6, null]],
  },
  {
    says: 'without a start nothing opens a second period',
    notes: [
      daily('2026-03-04', [urge()]),
      daily('2026-03-06', [end()]),
      daily('2026-03-08', [urge(), slip()]),
    ],
    today: '2026-03-10',
    days: 0,
    since: null,
    history: [['2026-03-04', '2026-03-06', 2, 'end']],
  },
  {
    says: 'with a start, slips before it touch no streak',
    notes: [daily('2026-03-01', [slip()]), daily('2026-03-03', [slip()]), daily('2026-03-05', [start()])],
    today: '2026-03-10',
    days: 5,
    since: '2026-03-05',
    history: [['2026-03-05', null, 5, null]],
    clean: 5,
  },
  {
    says: 'a start in the future does not count: the period is assumed until its day',
    notes: [daily('2026-03-01', [urge()]), daily('2026-03-20', [start()])],
    today: '2026-03-10',
    days: 9,
    since: '2026-03-01',
  },
  {
    says: 'mood and sleep alone open nothing',
    notes: [daily('2026-03-01', [], { mood: 4, sleep: 7 })],
    today: '2026-03-10',
    days: 0,
    since: null,
    history: [],
  },
  {
    says: 'nothing at all is an empty journal',
    notes: [],
    today: '2026-03-10',
    days: 0,
    since: null,
    history: [],
  },
];

describe('the streak', () => {
  it.each(STREAKS)('$says', ({ notes, today, days, since, history, longest, clean, settings }) => {
    const { streak, totals } = journalOf(notes, today, settings).snapshot;
    expect({ days: streak.days, since: streak.since }).toEqual({ days, since });
    if (history) {
      const lines = history.map(([from, to, length, endedBy]) => ({
        start: from,
        end: to,
        days: length,
        endedBy,
      }));
      expect(streak.history).toEqual(lines);
    }
    if (longest !== undefined) expect(streak.longest).toBe(longest);
    if (clean !== undefined) expect(totals.cleanDays).toBe(clean);
  });

  it('takes the order from days, times, paths and lines, not from arrival', () => {
    const notes = [
      note('b.md', [start({ at: '10:00', on: '2026-03-05' })]),
      note('a.md', [end({ at: '10:00', on: '2026-03-05', reason: 'together' })]),
      daily('2026-03-01', [start()]),
    ];
    const forward = journalOf(notes, '2026-03-10').snapshot;
    expect(forward).toEqual(journalOf([...notes].reverse(), '2026-03-10').snapshot);
    expect(forward.streak.history.map((line) => line.endedBy)).toEqual(['end', null]);
  });

  it.each([
    ['entries without a time come after those with one', [slip(), start({ at: '23:00' })], 1],
    ['an earlier time comes first', [slip({ at: '22:00' }), start({ at: '23:00' })], 1],
    ['at the same time the line decides', [start({ at: '23:00' }), slip({ at: '23:00' })], 1],
    ['without times the line decides', [slip(), start()], 1],
  ])('within a day: %s', (_says, entries, lines) => {
    const { streak, period } = journalOf([daily('2026-03-05', entries)], '2026-03-10').snapshot;
    expect(streak.history).toHaveLength(lines);
    expect(period?.assumed).toBe(false);
  });

  it('sorts times before the day’s first hour after its other timed entries', () => {
    const notes = [
      daily('2026-03-01', [start()]),
      daily('2026-03-05', [end({ at: '01:30' }), start({ at: '22:00' })]),
    ];
    expect(journalOf(notes, '2026-03-10').snapshot.period?.open).toBe(true);
    expect(journalOf(notes, '2026-03-10', { dayStartsAt: 3 }).snapshot.period?.open).toBe(false);
  });
});

describe('the period', () => {
  it.each([
    ['a start opens it', [start()], { assumed: false, mode: 'full', open: true, end: null, outcome: null }],
    ['with the start’s mode', [start({ mode: 'co-parent' })], { mode: 'co-parent' }],
    ['an urge opens an assumed one', [urge()], { assumed: true, mode: 'full', open: true }],
    [
      'an end closes it with its reason',
      [start(), end({ reason: 'moved-on', on: '2026-03-05' })],
      { open: false, end: '2026-03-05', outcome: 'moved-on' },
    ],
    [
      'reached-out with end closes it',
      [start(), reachedOut({ then: 'end', on: '2026-03-06' })],
      { open: false, end: '2026-03-06', outcome: 'reached-out' },
    ],
    ['reached-out with stay leaves it open', [start(), reachedOut({ then: 'stay' })], { open: true }],
    ['an end as first entry opens and closes it', [end()], { assumed: true, open: false, end: '2026-03-01' }],
    [
      'the last one is told',
      [start(), end({ on: '2026-03-03' }), start({ on: '2026-03-07', mode: 'co-parent' })],
      { start: '2026-03-07', mode: 'co-parent', open: true },
    ],
  ])('%s', (_says, entries, expected) => {
    const { period } = journalOf([daily('2026-03-01', entries)], '2026-03-10').snapshot;
    expect(period).toMatchObject(expected);
  });

  it('is null in an empty journal', () => {
    expect(journalOf([], '2026-03-10').snapshot.period).toBeNull();
  });
});

describe('what waits for a decision', () => {
  it.each([
    ['reached-out without then waits', [start(), reachedOut()], 2],
    ['the latest one waits', [start(), reachedOut(), reachedOut()], 3],
    ['a later decided one settles it', [start(), reachedOut(), reachedOut({ then: 'stay' })], null],
    ['an earlier decided one does not', [start(), reachedOut({ then: 'stay' }), reachedOut()], 3],
    ['the period’s end settles it', [start(), reachedOut(), end()], null],
    ['a new start settles it', [start(), reachedOut(), start()], null],
    ['outside a period nothing waits', [start(), end(), reachedOut()], null],
    ['a slip does not settle it', [start(), reachedOut(), slip()], 2],
    ['one in the future does not wait yet', [start(), reachedOut({ on: '2026-04-01' })], null],
  ])('%s', (_says, entries, line) => {
    const { undecided } = journalOf([daily('2026-03-01', entries)], '2026-03-10');
    expect(undecided && [undecided.path, undecided.entry.line, undecided.date]).toEqual(
      line === null ? null : ['2026-03-01.md', line, '2026-03-01'],
    );
  });
});
