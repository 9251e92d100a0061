import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/entries/entry';
import {
  daily,
  day,
  end,
  journalOf,
  letter,
  logistics,
  noon,
  note,
  reachedOut,
  slip,
  start,
  urge,
} from './notes';

const EMPTY_ROW = {
  urges: 0,
  meanIntensity: null,
  maxIntensity: null,
  mood: null,
  sleep: null,
  slips: 0,
  resets: 0,
  rulesKept: 0,
  rulesTotal: 0,
};

describe('an urge is resisted', () => {
  it.each<readonly [string, readonly Entry[], number]>([
    ['by default', [urge()], 1],
    ['when it passed', [urge({ outcome: 'passed' })], 1],
    ['not when it slipped', [urge({ outcome: 'slipped' })], 0],
    ['not when a slip follows within two hours', [urge({ at: '20:00' }), slip({ at: '21:00' })], 0],
    ['not when a slip follows at two hours sharp', [urge({ at: '20:00' }), slip({ at: '22:00' })], 0],
    ['when a slip follows a second later', [urge({ at: '20:00' }), slip({ at: '22:00:01' })], 1],
    ['when the slip came before', [urge({ at: '20:00' }), slip({ at: '19:59' })], 1],
    ['not when a slip stands later at the same time', [urge({ at: '20:00' }), slip({ at: '20:00' })], 0],
    ['when the slip stands earlier at the same time', [slip({ at: '20:00' }), urge({ at: '20:00' })], 1],
    ['not when the urge has no time and a slip is on the day', [slip({ at: '08:00' }), urge()], 0],
    ['not when the slip has no time and is on the day', [urge({ at: '23:00' }), slip()], 0],
    ['when the slip does not reset', [urge({ at: '20:00' }), slip({ at: '20:05', channels: ['looked'] })], 1],
    ['when the slip is on the next day', [urge({ at: '23:30' }), slip({ at: '00:10', on: '2026-03-02' })], 1],
    ['each by itself', [urge({ at: '10:00' }), urge({ at: '20:00' }), slip({ at: '21:00' })], 1],
  ])('%s', (_says, entries, resisted) => {
    const { snapshot } = journalOf([daily('2026-03-01', entries)], '2026-03-10');
    expect(snapshot.totals.resisted).toBe(resisted);
  });

  it('over midnight, where the day starts later', () => {
    const notes = [daily('2026-03-01', [urge({ at: '23:30' }), slip({ at: '00:10' })])];
    expect(journalOf(notes, '2026-03-10').snapshot.totals.resisted).toBe(1);
    expect(journalOf(notes, '2026-03-10', { dayStartsAt: 4 }).snapshot.totals.resisted).toBe(0);
  });

  it('or else the day’s detail holds it', () => {
    const notes = [
      daily('2026-03-01', [urge({ at: '10:00' }), urge({ at: '20:00' }), slip({ at: '21:00' })]),
    ];
    const [detail] = journalOf(notes, '2026-03-10').days;
    expect(detail?.unresisted.map((entry) => entry.line)).toEqual([2]);
  });
});

describe('a day’s row', () => {
  it('counts by kind, with mean and highest intensity of the urges that have one', () => {
    const entries = [
      urge({ intensity: 0 }),
      urge({ intensity: 7 }),
      urge({ intensity: 3 }),
      urge(),
      slip({ intensity: 10 }),
      slip({ channels: ['looked'], intensity: 10 }),
      start(),
      end(),
      reachedOut(),
      letter(),
      logistics(),
    ];
    const more = { mood: 0, sleep: 6.5, rulesKept: 3, rulesTotal: 5 };
    const { days, totals } = journalOf([daily('2026-03-01', entries, more)], '2026-03-10').snapshot;
    expect(days).toEqual([
      {
        date: '2026-03-01',
        urges: 4,
        meanIntensity: 10 / 3,
        maxIntensity: 7,
        mood: 0,
        sleep: 6.5,
        slips: 2,
        resets: 1,
        rulesKept: 3,
        rulesTotal: 5,
      },
    ]);
    expect(totals).toMatchObject({ entries: 11, urges: 4, slips: 2, resets: 1 });
    expect(totals).toMatchObject({ reachedOut: 1, logistics: 1, letters: 1, resisted: 0 });
  });

  it('keeps an intensity of 0', () => {
    const [row] = journalOf([daily('2026-03-01', [urge({ intensity: 0 })])], '2026-03-10').snapshot.days;
    expect(row).toMatchObject({ meanIntensity: 0, maxIntensity: 0 });
  });

  it('stands where there is an entry, a mood, a sleep or a rule, and nowhere else; ascending', () => {
    const notes = [
      daily('2026-03-06'),
      daily('2026-03-05', [letter()]),
      daily('2026-03-04', [], { rulesTotal: 2 }),
      daily('2026-03-03', [], { sleep: 0 }),
      daily('2026-03-02', [], { mood: 0 }),
      note('no day.md', [], { mood: 5, sleep: 5, rulesTotal: 5 }),
      note('no day of its own.md', [letter(), letter({ on: '2026-03-05' })], {
        mood: 5,
        sleep: 5,
        rulesTotal: 5,
      }),
      note('dated.md', [], { day: day('2026-03-01'), mood: 5 }),
    ];
    expect(journalOf(notes, '2026-03-10').snapshot.days).toEqual([
      { ...EMPTY_ROW, date: '2026-03-01', mood: 5 },
      { ...EMPTY_ROW, date: '2026-03-02', mood: 0 },
      { ...EMPTY_ROW, date: '2026-03-03', sleep: 0 },
      { ...EMPTY_ROW, date: '2026-03-04', rulesTotal: 2 },
      { ...EMPTY_ROW, date: '2026-03-05' },
    ]);
  });

  it('takes mood and sleep each from the daily note first, then from the first path that has it', () => {
    const of = { day: day('2026-03-01') };
    const notes = [
      daily('2026-03-01', [], { mood: 3 }),
      note('0.md', [], { ...of, mood: 9 }),
      note('c.md', [], { ...of, sleep: 5 }),
      note('b.md', [], { ...of, sleep: 8 }),
    ];
    expect(journalOf(notes, '2026-03-10').snapshot.days).toMatchObject([{ mood: 3, sleep: 8 }]);
  });

  it('adds up the rules of the day’s notes, by path', () => {
    const notes = [
      note('b.md', [letter()], { day: day('2026-03-01') }),
      note('c.md', [], { day: day('2026-03-01'), rulesKept: 2, rulesTotal: 2, rules: '+No calls\n+A walk' }),
      daily('2026-03-01', [], { rulesKept: 0, rulesTotal: 1, rules: '-No likes' }),
    ];
    const { snapshot, days } = journalOf(notes, '2026-03-10');
    expect(snapshot.days).toMatchObject([{ rulesKept: 2, rulesTotal: 3 }]);
    expect(days.map(({ rules }) => rules)).toEqual(['-No likes\n+No calls\n+A walk']);
  });

  it('has the note’s mood where all of its entries are of other days', () => {
    const notes = [daily('2026-03-05', [urge({ on: '2026-03-02' })], { mood: 4 })];
    expect(journalOf(notes, '2026-03-10').snapshot.days).toMatchObject([
      { date: '2026-03-02', urges: 1, mood: null },
      { date: '2026-03-05', urges: 0, mood: 4 },
    ]);
  });

  it('belongs to the entry’s own date before the note’s', () => {
    const notes = [daily('2026-03-05', [urge(), urge({ on: '2026-03-02' })], { mood: 4 })];
    expect(journalOf(notes, '2026-03-10').snapshot.days).toMatchObject([
      { date: '2026-03-02', urges: 1, mood: null },
      { date: '2026-03-05', urges: 1, mood: 4 },
    ]);
  });
});

describe('a day’s detail', () => {
  it('has those of one time by path, and in each note by line', () => {
    const at = { at: '09:00', on: '2026-03-01' };
    const notes = [
      note('c.md', [urge(at), urge({ on: '2026-03-01' }), urge(at)]),
      note('a.md', [urge({ on: '2026-03-01' }), urge(at)]),
      note('b.md', [urge(at), urge({ on: '2026-03-02' })]),
    ];
    const [detail] = journalOf(notes, '2026-03-10').days;
    expect(detail?.entries.map(({ path, entry }) => `${path}:${entry.line}`)).toEqual([
      'a.md:2',
      'b.md:1',
      'c.md:1',
      'c.md:3',
      'a.md:1',
      'c.md:2',
    ]);
  });

  it('has the entries in order with their notes', () => {
    const notes = [
      note('z.md', [urge({ at: '09:00', on: '2026-03-01' }), urge({ on: '2026-03-01' })]),
      daily('2026-03-01', [urge(), urge({ at: '21:00' }), urge({ at: '09:00' })]),
    ];
    const [detail] = journalOf(notes, '2026-03-10').days;
    expect(detail?.entries.map(({ path, entry }) => `${path}:${entry.line}`)).toEqual([
      '2026-03-01.md:3',
      'z.md:1',
      '2026-03-01.md:2',
      '2026-03-01.md:1',
      'z.md:2',
    ]);
  });

  it.each([
    ['the daily note', [note('a.md', [urge({ on: '2026-03-01' })]), daily('2026-03-01')], '2026-03-01.md'],
    [
      'else the first note with its entries, not a daily note of another day',
      [daily('2026-03-02', [urge({ on: '2026-03-01' })]), note('0.md', [urge({ on: '2026-03-01' })])],
      '0.md',
    ],
    [
      'else the first note with its entries',
      [
        note('c.md', [urge({ on: '2026-03-01' })]),
        note('b.md', [urge({ on: '2026-03-01' })]),
        note('a.md', [], { day: day('2026-03-01'), mood: 3 }),
      ],
      'b.md',
    ],
    ['else the note that tells its mood', [note('a.md', [], { day: day('2026-03-01'), mood: 3 })], 'a.md'],
  ])('opens %s', (_says, notes, path) => {
    expect(journalOf(notes, '2026-03-10').days[0]?.path).toBe(path);
  });
});

describe('entries without a day or with one to come', () => {
  const notes = [
    daily('2026-03-10', [urge({ at: '23:59' })]),
    daily('2026-03-11', [urge({ at: '00:01' }), slip()], { mood: 3, rulesTotal: 2 }),
    note('loose.md', [urge({ line: 4, column: 7 }), urge({ on: '2026-03-09' }), start()]),
  ];

  it('count in nothing, today’s later hours do', () => {
    const { snapshot } = journalOf(notes, '2026-03-10');
    expect(snapshot.totals).toMatchObject({ entries: 2, urges: 2, slips: 0 });
    expect(snapshot.days.map((row) => row.date)).toEqual(['2026-03-09', '2026-03-10']);
    expect(snapshot.period).toMatchObject({ assumed: true, start: '2026-03-09' });
  });

  it('are problems at their tag, by path and line', () => {
    const { problems } = journalOf(notes, '2026-03-10').snapshot;
    expect(problems.map(({ path, line, column, code }) => [path, line, column, code])).toEqual([
      ['2026-03-11.md', 1, 3, 'future'],
      ['2026-03-11.md', 2, 3, 'future'],
      ['loose.md', 3, 3, 'no-date'],
      ['loose.md', 4, 7, 'no-date'],
    ]);
    for (const { message } of problems) expect(message).toMatch(/^This entry .+\.$/);
  });

  it('count once their day has come', () => {
    const { snapshot } = journalOf(notes, '2026-03-11');
    expect(snapshot.totals).toMatchObject({ entries: 4, urges: 3, slips: 1 });
    expect(snapshot.problems.map(({ code }) => code)).toEqual(['no-date', 'no-date']);
  });

  it('leave the notes’ other problems as they are, without what only an editor needs', () => {
    const problem = { line: 2, column: 5, severity: 'error', code: 'bad-time', message: 'Mend it.' } as const;
    const bad = daily('2026-03-01', [], {
      problems: [
        { ...problem, length: 3, fix: '21:00' },
        { ...problem, line: 3, length: 3, fix: null },
      ],
    });
    const path = '2026-03-01.md';
    expect(journalOf([bad], '2026-03-10').snapshot.problems).toStrictEqual([
      { path, ...problem, mendable: true },
      { path, ...problem, line: 3 },
    ]);
  });
});

describe('now', () => {
  it('is told as a local date-time without a zone', () => {
    expect(journalOf([], noon('2026-03-01', 4, 5, 6)).snapshot.asOf).toBe('2026-03-01T04:05:06');
  });

  it('belongs to the day before until the day starts', () => {
    const notes = [daily('2026-03-01', [start()])];
    expect(journalOf(notes, noon('2026-03-05', 2, 59), { dayStartsAt: 3 }).snapshot.streak.days).toBe(3);
    expect(journalOf(notes, noon('2026-03-05', 3), { dayStartsAt: 3 }).snapshot.streak.days).toBe(4);
  });
});
