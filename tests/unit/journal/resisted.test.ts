import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NoteEntries } from '../../../src/entries/entry';
import { Ledger } from '../../../src/journal/ledger';
import { isResetting, keptAfterSlip, slippedSince } from '../../../src/journal/resisted';
import type { JournalSettings } from '../../../src/journal/snapshot';
import { CHANNELS } from '../../../src/settings/settings';
import { daily, day, DEFAULTS, journalOf, noon, slip, start, urge } from './notes';
import { aNote, someSettings } from './random-notes';

const NIGHT: JournalSettings = { ...DEFAULTS, dayStartsAt: 4 };
const HALF_PAST_MIDNIGHT = 30 * 60;

describe('with days that start at four, a slip at 0:20', () => {
  const ridden = daily('2026-03-09', [start(), urge({ at: '23:50' })]);
  const slipped = daily('2026-03-09', [start(), urge({ at: '23:50' }), slip({ at: '0:20' })]);
  const late = noon('2026-03-10', 0, 30);

  it('comes after a ride-out of 23:50, as the figures have it', () => {
    const journal = journalOf([slipped], late, NIGHT);
    expect(journal.snapshot.totals.resisted).toBe(0);
    expect(slippedSince(journal, day('2026-03-09'), (23 * 60 + 50) * 60)).toBe(true);
    expect(slippedSince(journal, day('2026-03-09'), HALF_PAST_MIDNIGHT)).toBe(false);
  });

  it('takes that urge from those resisted before it is read back', () => {
    const journal = journalOf([ridden], late, NIGHT);
    expect(journal.snapshot.totals.resisted).toBe(1);
    const kept = keptAfterSlip(journal, day('2026-03-09'), { time: 20 * 60, channels: ['text'] }, NIGHT);
    expect(kept.resisted).toBe(0);
  });
});

describe('a slip since a moment', () => {
  const journal = journalOf(
    [daily('2026-03-08', [slip({ at: '12:00' })]), daily('2026-03-09', [slip({ at: '12:00' })])],
    '2026-03-10',
  );
  it.each([
    ['2026-03-09', '11:59', true],
    ['2026-03-09', '12:00', true],
    ['2026-03-09', '12:01', false],
    ['2026-03-08', '12:01', true],
    ['2026-03-10', '0:00', false],
  ])('of %s at %s: %s', (date, clock, is) => {
    const [hours = 0, minutes = 0] = clock.split(':').map(Number);
    expect(slippedSince(journal, day(date), (hours * 60 + minutes) * 60)).toBe(is);
  });

  it('is one without a time on the same day', () => {
    expect(
      slippedSince(journalOf([daily('2026-03-09', [slip()])], '2026-03-10'), day('2026-03-09'), 86_340),
    ).toBe(true);
  });
});

describe('with one more slip', () => {
  const text = (time: number | null) => ({ time, channels: ['text'] as const });
  const minute = (hours: number, minutes: number): number => (hours * 60 + minutes) * 60;

  it.each([
    ['at the time of an urge', minute(20, 0), 1],
    ['two hours after it', minute(22, 0), 1],
    ['a minute more after it', minute(22, 1), 2],
    ['before it', minute(19, 59), 2],
    ['without a time', null, 1],
  ])('%s, so many are resisted', (_, time, resisted) => {
    const notes = [
      daily('2026-03-08', [start(), urge({ at: '20:00' })]),
      daily('2026-03-09', [urge({ at: '20:00' }), urge({ at: '20:00', outcome: 'slipped' })]),
    ];
    const journal = journalOf(notes, '2026-03-09');
    expect(journal.snapshot.totals.resisted).toBe(2);
    expect(keptAfterSlip(journal, day('2026-03-09'), text(time), DEFAULTS).resisted).toBe(resisted);
  });

  it.each([
    ['of the streak that runs', [start()], '2026-03-05', 4],
    ['of none on the day of the start', [start()], '2026-03-01', 0],
    ['of none before any', [start()], '2026-02-20', 0],
    [
      'of the streak that a slip of the day closed already',
      [start(), slip({ on: '2026-03-05' })],
      '2026-03-05',
      4,
    ],
    ['since the last slip', [start(), slip({ on: '2026-03-05' })], '2026-03-09', 4],
    [
      'of the streak of that day, where a slip came later',
      [start(), slip({ on: '2026-03-05' })],
      '2026-03-03',
      2,
    ],
    [
      'of the period that began again on the day, though another ended there',
      [start(), start({ on: '2026-03-08', lastContact: day('2026-03-05') }), slip({ on: '2026-03-08' })],
      '2026-03-08',
      3,
    ],
  ] as const)('are kept the days %s', (_, entries, on, kept) => {
    const journal = journalOf([daily('2026-03-01', entries)], '2026-03-10');
    expect(keptAfterSlip(journal, day(on), text(null), DEFAULTS).days).toBe(kept);
  });

  it('that resets nothing the streak goes on, and every urge stays resisted', () => {
    const journal = journalOf([daily('2026-03-01', [start(), urge()])], '2026-03-10');
    const looked = { time: null, channels: ['looked'] as const };
    expect(keptAfterSlip(journal, day('2026-03-01'), looked, DEFAULTS)).toEqual({ days: null, resisted: 1 });
  });
});

it('says before a slip is read back what the journal says with it', () => {
  const first = day('2026-03-01');
  const today = noon('2026-03-12');
  const aSlip = fc.record({
    offset: fc.integer({ min: 1, max: 11 }),
    time: fc.option(fc.integer({ min: 0, max: 86_399 })),
    channels: fc.subarray([...CHANNELS], { maxLength: 1 }),
  });
  fc.assert(
    fc.property(fc.array(aNote(first), { maxLength: 6 }), someSettings, aSlip, (notes, settings, given) => {
      const date = day(`2026-03-${String(given.offset).padStart(2, '0')}`);
      const ledger = new Ledger(settings);
      // A start after the slip may be dated back to it, which no sum foresees.
      const plain = notes.map((note): NoteEntries => ({
        ...note,
        entries: note.entries.filter(({ kind }) => kind !== 'start'),
      }));
      ledger.put(daily('2026-02-28', [start()]));
      for (const note of plain) ledger.put(note);
      const before = ledger.journal(today);
      const kept = keptAfterSlip(before, date, given, settings);
      // In the order of paths after every other note, as a new line at the end of the day's entries.
      const written = slip({ channels: given.channels, line: 999 });
      ledger.put({ ...daily(date, [{ ...written, time: given.time }]), path: '~.md' });
      const { totals, streak } = ledger.journal(today).snapshot;
      expect(kept.resisted).toBe(totals.resisted);
      // A period that ends on the day may end before the slip or after it.
      if (before.snapshot.streak.history.some(({ end, endedBy }) => end === date && endedBy === 'end'))
        return;
      const closed = streak.history.find(({ end, endedBy }) => end === date && endedBy === 'slip');
      expect(kept.days).toBe(isResetting({ ...given }, settings) ? (closed?.days ?? 0) : null);
    }),
    { numRuns: 500 },
  );
});
