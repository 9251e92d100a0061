import { afterEach, describe, expect, it } from 'vitest';
import { Ledger } from '../../../src/journal/ledger';
import { daily, DEFAULTS, noon, slip, start } from './notes';

const home = process.env.TZ;

afterEach(() => {
  if (home === undefined) delete process.env.TZ;
  else process.env.TZ = home;
});

/** Streak days, clean days and closed streaks at the moment. */
function count(ledger: Ledger, now: Date) {
  const { streak, totals } = ledger.journal(now).snapshot;
  return [streak.days, totals.cleanDays, ...streak.history.slice(0, -1).map((line) => line.days)];
}

describe('calendar days are counted whatever the clock does', () => {
  it.each([
    ['Europe/Berlin', '2026-03-28', '2026-03-30', 2, 'a day of 23 hours'],
    ['Europe/Berlin', '2026-10-24', '2026-10-26', 2, 'a day of 25 hours'],
    ['America/New_York', '2026-03-07', '2026-03-09', 2, 'a day of 23 hours'],
    ['America/New_York', '2026-10-31', '2026-11-02', 2, 'a day of 25 hours'],
    ['Australia/Lord_Howe', '2026-04-04', '2026-04-06', 2, 'a day of 24 and a half hours'],
    ['Australia/Lord_Howe', '2026-10-03', '2026-10-05', 2, 'a day of 23 and a half hours'],
    ['America/Sao_Paulo', '2018-11-03', '2018-11-05', 2, 'a day without midnight'],
    ['Pacific/Apia', '2011-12-29', '2011-12-31', 2, 'a calendar day that never was'],
    ['UTC', '2028-02-28', '2028-03-01', 2, 'a leap day'],
    ['UTC', '2100-02-28', '2100-03-01', 1, 'no leap day'],
    ['Europe/Berlin', '2024-12-31', '2026-01-01', 366, 'two year ends'],
  ])('in %s from %s to %s: %i, over %s', (zone, from, to, days) => {
    process.env.TZ = zone;
    for (const [hours, minutes] of [
      [0, 0],
      [2, 30],
      [12, 0],
      [23, 59],
    ] as const) {
      const running = new Ledger(DEFAULTS);
      running.put(daily(from, [start()]));
      expect(count(running, noon(to, hours, minutes))).toEqual([days, days]);

      const closed = new Ledger(DEFAULTS);
      closed.put(daily(from, [start()]));
      closed.put(daily(to, [slip()]));
      expect(count(closed, noon(to, hours, minutes))).toEqual([0, days - 1, days]);
    }
  });

  it('a journey to another zone moves today, and no count of days but today’s', () => {
    process.env.TZ = 'Pacific/Auckland';
    const ledger = new Ledger(DEFAULTS);
    ledger.put(daily('2026-03-01', [start()]));
    ledger.put(daily('2026-03-05', [slip()]));
    const moment = new Date(Date.UTC(2026, 2, 9, 12));
    expect(count(ledger, moment)).toEqual([5, 8, 4]);
    process.env.TZ = 'America/Los_Angeles';
    expect(count(ledger, moment)).toEqual([4, 7, 4]);
    process.env.TZ = 'Pacific/Auckland';
    expect(count(ledger, moment)).toEqual([5, 8, 4]);
  });

  it('a clock set back takes days back, and gives them again', () => {
    const ledger = new Ledger(DEFAULTS);
    ledger.put(daily('2026-03-01', [start()]));
    ledger.put(daily('2026-03-05', [slip()]));
    expect(count(ledger, noon('2026-03-10'))).toEqual([5, 8, 4]);
    expect(count(ledger, noon('2026-03-03'))).toEqual([2, 2]);
    expect(ledger.journal(noon('2026-03-03')).snapshot.problems.map(({ code }) => code)).toEqual(['future']);
    expect(count(ledger, noon('2026-02-01'))).toEqual([0, 0]);
    expect(ledger.journal(noon('2026-02-01')).snapshot).toMatchObject({ period: null, days: [] });
    expect(count(ledger, noon('2026-03-10'))).toEqual([5, 8, 4]);
  });
});
