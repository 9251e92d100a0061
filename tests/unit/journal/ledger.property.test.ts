import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Ledger } from '../../../src/journal/ledger';
import type { Journal } from '../../../src/journal/snapshot';
import { naiveJournal } from './naive';
import { day, DEFAULTS, noon } from './notes';
import { aNote, aStep, ROOM, someSettings, take, type World } from './random-notes';

/** Zones with a stretch of days in which their clocks do something. */
const ZONES = [
  ['UTC', '2028-02-23', 0],
  ['Europe/Berlin', '2026-03-22', -60],
  ['Europe/Berlin', '2026-10-18', -120],
  ['America/New_York', '2026-03-01', 300],
  ['America/New_York', '2026-10-25', 240],
  ['Australia/Lord_Howe', '2026-03-28', -660],
  ['Pacific/Apia', '2011-12-22', 600],
  ['UTC', '2025-12-24', 0],
] as const;

/** The journal in the naive one's words. */
function told({ today, snapshot, days, undecided }: Journal) {
  const { period, streak, totals, problems } = snapshot;
  return {
    today,
    period,
    streak,
    totals,
    details: days.map(({ row, entries, unresisted, letters, path }) => ({
      row,
      entries,
      unresisted,
      letters,
      path,
    })),
    problems: problems.map(({ path, line, column, code }) => ({ path, line, column, code })),
    undecided,
  };
}

/** Wherever the two journals say the same, they must be the same objects. */
function expectKept(earlier: Journal, later: Journal): void {
  const pairs: readonly (readonly [object | null, object | null])[] = [
    [earlier.snapshot.period, later.snapshot.period],
    [earlier.snapshot.streak, later.snapshot.streak],
    [earlier.snapshot.streak.history, later.snapshot.streak.history],
    [earlier.snapshot.totals, later.snapshot.totals],
    [earlier.snapshot.days, later.snapshot.days],
    [earlier.snapshot.problems, later.snapshot.problems],
    [earlier.undecided, later.undecided],
  ];
  const rows = new Map(earlier.snapshot.days.map((row) => [row.date, row]));
  const alike = later.snapshot.days.map((row) => [rows.get(row.date) ?? null, row] as const);
  for (const [before, after] of [...pairs, ...alike]) {
    if (JSON.stringify(before) === JSON.stringify(after)) expect(after).toBe(before);
  }
}

describe.each(ZONES)('in %s from %s on', (zone, first, offset) => {
  const before = process.env.TZ;
  beforeAll(() => {
    process.env.TZ = zone;
  });
  afterAll(() => {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  });

  it('the zone’s clock is in force', () => {
    expect(noon(first).getTimezoneOffset()).toBe(offset);
  });

  it('whenever it is asked the ledger says what a fresh one says and what the contract’s words say', () => {
    const from = day(first);
    fc.assert(
      fc.property(fc.array(fc.tuple(aStep(from), fc.nat(3)), { minLength: 1, maxLength: 18 }), (steps) => {
        const midnight = noon(first, 0);
        const world: World = { notes: new Map(), settings: DEFAULTS, now: noon(first) };
        const ledger = new Ledger(world.settings);
        let earlier = ledger.journal(world.now);
        for (const [step, asked] of steps) {
          take(step, ledger, world, midnight);
          if (asked === 0) continue;
          const journal = ledger.journal(world.now);
          const fresh = new Ledger(world.settings);
          for (const note of world.notes.values()) fresh.put(note);
          expect(told(journal)).toEqual(naiveJournal([...world.notes.values()], world.now, world.settings));
          expect(journal.snapshot).toEqual(fresh.journal(world.now).snapshot);
          expect(journal.snapshot.days).toEqual(journal.days.map((detail) => detail.row));
          expectKept(earlier, journal);
          earlier = journal;
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('the ledger', () => {
  it('does not care in which order notes arrive', () => {
    const notes = fc.uniqueArray(aNote(day('2026-03-01')), { selector: ({ path }) => path });
    const shuffled = notes.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, someSettings, fc.nat(ROOM), ([all, mixed], settings, offset) => {
        const now = noon(`2026-03-${String(offset + 1).padStart(2, '0')}`);
        const [one, other] = [new Ledger(settings), new Ledger(settings)];
        for (const note of all) one.put(note);
        for (const note of mixed) other.put(note);
        expect(told(other.journal(now))).toEqual(told(one.journal(now)));
      }),
    );
  });

  it('tells plain JSON', () => {
    fc.assert(
      fc.property(fc.array(aNote(day('2026-03-01'))), (notes) => {
        const ledger = new Ledger(DEFAULTS);
        for (const note of notes) ledger.put(note);
        const { snapshot } = ledger.journal(noon('2026-03-10'));
        expect(JSON.parse(JSON.stringify(snapshot))).toEqual(snapshot);
      }),
    );
  });
});
