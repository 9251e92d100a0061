import { describe, expect, it } from 'vitest';
import type { NoteEntries } from '../../../src/entries/entry';
import { Ledger } from '../../../src/journal/ledger';
import type { DayDetail } from '../../../src/journal/snapshot';
import { daily, day, DEFAULTS, noon, note, reachedOut, slip, start, urge } from './notes';

const NOTES = [
  daily('2026-03-01', [start(), reachedOut()]),
  daily('2026-03-02', [urge({ at: '20:00', intensity: 4 }), urge({ at: '21:00' })], { mood: 5 }),
  daily('2026-03-03', [slip()]),
  note('loose.md', [urge()]),
];

function ledgerOf(notes: readonly NoteEntries[] = NOTES): Ledger {
  const ledger = new Ledger(DEFAULTS);
  for (const each of notes) ledger.put(each);
  return ledger;
}

describe('what did not change stays the same object', () => {
  it('all of it, when nothing happened', () => {
    const ledger = ledgerOf();
    expect(ledger.journal(noon('2026-03-10'))).toBe(ledger.journal(noon('2026-03-10')));
  });

  it('all but the moment, when only time passed', () => {
    const ledger = ledgerOf();
    const [earlier, later] = [ledger.journal(noon('2026-03-10')), ledger.journal(noon('2026-03-10', 13))];
    expect(later.snapshot.asOf).toBe('2026-03-10T13:00:00');
    expect(later.days).toBe(earlier.days);
    const { asOf: _asOf, ...parts } = later.snapshot;
    for (const [name, part] of Object.entries(parts)) expect(earlier.snapshot).toHaveProperty(name, part);
    expect(later.snapshot.days).toBe(earlier.snapshot.days);
    expect(later.snapshot.problems).toBe(earlier.snapshot.problems);
    expect(later.snapshot.streak).toBe(earlier.snapshot.streak);
    expect(later.undecided).toBe(earlier.undecided);
  });

  it('all of it, when a note is read again and says the same', () => {
    const ledger = ledgerOf();
    const earlier = ledger.journal(noon('2026-03-10'));
    for (const each of NOTES) ledger.put(structuredClone(each));
    expect(ledger.journal(noon('2026-03-10'))).toBe(earlier);
  });

  it('the other days, when one is edited', () => {
    const ledger = ledgerOf();
    const earlier = ledger.journal(noon('2026-03-10'));
    ledger.put(daily('2026-03-02', [urge({ at: '20:00', intensity: 9 })], { mood: 5 }));
    const later = ledger.journal(noon('2026-03-10'));
    expect(later.days.map((detail, index) => detail === earlier.days[index])).toEqual([true, false, true]);
    expect(later.snapshot.streak).toBe(earlier.snapshot.streak);
    expect(later.snapshot.period).toBe(earlier.snapshot.period);
    expect(later.snapshot.problems).toBe(earlier.snapshot.problems);
    expect(later.snapshot.totals).not.toBe(earlier.snapshot.totals);
  });

  it('the other day, when a note of two days is edited in one', () => {
    const of = (intensity: number) =>
      note('Log.md', [urge({ on: '2026-03-02', intensity: 4 }), urge({ on: '2026-03-05', intensity })]);
    const ledger = ledgerOf([of(7)]);
    const earlier = ledger.journal(noon('2026-03-10'));
    ledger.put(of(8));
    const later = ledger.journal(noon('2026-03-10'));
    expect(later.snapshot.days.map(({ maxIntensity }) => maxIntensity)).toEqual([4, 8]);
    expect(later.days[0]).toBe(earlier.days[0]);
    expect(later.days[1]).not.toBe(earlier.days[1]);
  });

  it('the row, when an edit moves no figure of it', () => {
    const ledger = ledgerOf();
    const earlier = ledger.journal(noon('2026-03-10'));
    ledger.put(
      daily('2026-03-02', [urge({ at: '20:00', intensity: 4 }), urge({ at: '22:00' })], { mood: 5 }),
    );
    const later = ledger.journal(noon('2026-03-10'));
    expect(later.snapshot.days).toBe(earlier.snapshot.days);
    expect(later.days[1]).not.toBe(earlier.days[1]);
  });

  it('but not the detail, when a note of several moves without a change of order', () => {
    const on = { day: day('2026-03-02') };
    const [first, second] = [note('a.md', [urge()], on), note('b.md', [urge()], on)];
    const ledger = ledgerOf([first, second]);
    const earlier = ledger.journal(noon('2026-03-10'));
    ledger.delete('b.md');
    ledger.put({ ...second, path: 'c.md' });
    const later = ledger.journal(noon('2026-03-10'));
    expect(later.snapshot.days).toBe(earlier.snapshot.days);
    expect(later.days[0]?.entries.map(({ path }) => path)).toEqual(['a.md', 'c.md']);
  });

  it('but not the detail, when a setting changes which of the day’s slips resets', () => {
    const slips = [slip({ at: '10:00', channels: ['text'] }), slip({ at: '11:00', channels: ['looked'] })];
    const ledger = ledgerOf([daily('2026-03-02', [...slips, urge({ at: '10:30' })])]);
    const earlier = ledger.journal(noon('2026-03-10'));
    ledger.configure({ ...DEFAULTS, resettingChannels: ['looked'] });
    const later = ledger.journal(noon('2026-03-10'));
    expect(later.snapshot.days).toBe(earlier.snapshot.days);
    expect([earlier, later].map(({ snapshot }) => snapshot.totals.resisted)).toEqual([1, 0]);
  });

  it('closed lines of the history, when the next day comes', () => {
    const ledger = ledgerOf();
    const earlier = ledger.journal(noon('2026-03-10')).snapshot;
    const later = ledger.journal(noon('2026-03-11')).snapshot;
    expect(later.streak.history[0]).toBe(earlier.streak.history[0]);
    expect(later.streak.history[1]).toMatchObject({ days: 8 });
    expect(later.days).toBe(earlier.days);
  });
});

describe('a day is another object', () => {
  const on = { day: day('2026-03-02') };
  const urges = [urge({ at: '20:00' }), urge({ at: '21:00' })];
  const start10 = start({ at: '10:00' });
  const rowOf = ({ row }: DayDetail) => row;

  it.each<readonly [string, readonly NoteEntries[], NoteEntries, (day: DayDetail) => unknown, unknown]>([
    [
      'mood',
      [daily('2026-03-02', urges, { mood: 5 })],
      daily('2026-03-02', urges, { mood: 6 }),
      (of) => rowOf(of).mood,
      6,
    ],
    [
      'rules, which are as many as before',
      [daily('2026-03-02', urges, { rules: '+No calls', rulesKept: 1, rulesTotal: 1 })],
      daily('2026-03-02', urges, { rules: '+No likes', rulesKept: 1, rulesTotal: 1 }),
      ({ rules }) => rules,
      '+No likes',
    ],
    [
      'note to open',
      [note('a.md', urges, on), note('b.md', [], { ...on, daily: true, mood: 5 })],
      note('b.md', [], { ...on, mood: 5 }),
      ({ path }) => path,
      'a.md',
    ],
    [
      'words',
      [daily('2026-03-02', [urge({ text: 'wine' })])],
      daily('2026-03-02', [urge({ text: 'beer' })]),
      ({ entries }) => entries[0]?.entry.text,
      'beer',
    ],
    [
      'start, which is of another mode',
      [daily('2026-03-02', [start10])],
      daily('2026-03-02', [{ ...start10, mode: 'co-parent' }]),
      ({ entries }) => entries.map(({ entry }) => entry.kind === 'start' && entry.mode),
      ['co-parent'],
    ],
  ])('when it has another %s', (_, before, changed, shown, expected) => {
    const ledger = ledgerOf(before);
    const [earlier] = ledger.journal(noon('2026-03-10')).days;
    ledger.put(changed);
    const [later] = ledger.journal(noon('2026-03-10')).days;
    expect(earlier && shown(earlier)).not.toEqual(expected);
    expect(later && shown(later)).toEqual(expected);
    expect(later).not.toBe(earlier);
  });

  it('but the same where other settings change nothing of it', () => {
    const notes = [
      daily('2026-03-02', [slip({ at: '10:00', channels: ['text'] }), ...urges], { mood: 5 }),
      note('b.md', [urge({ at: '09:00' })], on),
    ];
    const ledger = ledgerOf(notes);
    const earlier = ledger.journal(noon('2026-03-10'));
    ledger.configure({ dayStartsAt: 4, resettingChannels: ['text', 'post'] });
    const later = ledger.journal(noon('2026-03-10'));
    expect(later).not.toBe(earlier);
    expect(later.dayStartsAt).toBe(4);
    expect(later.days).toBe(earlier.days);
  });
});

describe('a ledger', () => {
  it('says the same after settings that say the same', () => {
    const ledger = ledgerOf();
    const earlier = ledger.journal(noon('2026-03-10'));
    ledger.configure({ ...DEFAULTS, resettingChannels: [...DEFAULTS.resettingChannels] });
    expect(ledger.journal(noon('2026-03-10'))).toBe(earlier);
  });

  it('says anew whether notes are still to be looked at', () => {
    const ledger = ledgerOf();
    const [looking, complete] = [false, true].map((all) => ledger.journal(noon('2026-03-10'), all));
    expect([looking, complete].map((journal) => journal?.snapshot.complete)).toEqual([false, true]);
    expect(complete?.days).toBe(looking?.days);
  });

  it('takes the entries of a note for problems until the day of each has come, and again when the clock is set back', () => {
    const ahead = daily('2026-03-08', [urge(), urge({ on: '2026-03-12' }), urge({ on: '2026-03-14' })]);
    const ledger = ledgerOf([ahead]);
    const lines = ['2026-03-10', '2026-03-12', '2026-03-20', '2026-03-13', '2026-03-07'].map((today) =>
      ledger.journal(noon(today)).snapshot.problems.map(({ code, line }) => `${code} ${line}`),
    );
    expect(lines).toEqual([
      ['future 2', 'future 3'],
      ['future 3'],
      [],
      ['future 3'],
      ['future 1', 'future 2', 'future 3'],
    ]);
  });

  it.each([
    [[], false],
    [['2026-03-09', '2026-03-10'], false],
    [['2026-03-09', '2026-03-11'], true],
  ])('with notes of %j, at 2026-03-10: reaches beyond it: %s', (dates, beyond) => {
    const ledger = ledgerOf(dates.map((date) => daily(date, [urge()])));
    expect(ledger.reachesBeyond(day('2026-03-10'))).toBe(beyond);
  });

  it('forgets a note that was never there without a word', () => {
    const ledger = ledgerOf();
    const earlier = ledger.journal(noon('2026-03-10'));
    ledger.delete('never.md');
    expect(ledger.journal(noon('2026-03-10'))).toBe(earlier);
  });

  it('is empty again when all notes are gone', () => {
    const ledger = ledgerOf();
    ledger.journal(noon('2026-03-10'));
    for (const each of NOTES) ledger.delete(each.path);
    const now = noon('2026-03-10');
    expect(ledger.journal(now)).toEqual(new Ledger(DEFAULTS).journal(now));
  });
});

describe('what is wrong with no one note', () => {
  const problem = {
    path: '',
    line: 1,
    column: 1,
    severity: 'error' as const,
    code: 'bad-date' as const,
    message: 'The format names no day.',
  };

  it('stands before the problems of notes, and leaves the rest alone', () => {
    const ledger = ledgerOf();
    const earlier = ledger.journal(noon('2026-03-10'));
    expect(ledger.putVaultProblems([problem])).toBe(true);
    const later = ledger.journal(noon('2026-03-10'));
    expect(later.snapshot.problems).toEqual([problem, ...earlier.snapshot.problems]);
    expect([later.days, later.snapshot.streak]).toEqual([earlier.days, earlier.snapshot.streak]);
    expect(later.snapshot.streak).toBe(earlier.snapshot.streak);
  });

  it('changes nothing when it is said again, and goes when it is said no more', () => {
    const ledger = ledgerOf();
    const earlier = ledger.journal(noon('2026-03-10'));
    ledger.putVaultProblems([problem]);
    const told = ledger.journal(noon('2026-03-10'));
    expect(ledger.putVaultProblems([{ ...problem }])).toBe(false);
    expect(ledger.journal(noon('2026-03-10'))).toBe(told);
    expect(ledger.putVaultProblems([])).toBe(true);
    expect(ledger.journal(noon('2026-03-10')).snapshot.problems).toEqual(earlier.snapshot.problems);
  });
});
