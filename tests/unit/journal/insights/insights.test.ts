import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry, NoteEntries } from '../../../../src/entries/entry';
import { addToDay } from '../../../../src/entries/local-day';
import { INSIGHTS, insightsOf, type InsightId } from '../../../../src/journal/insights';
import { responsesIn } from '../../../../src/journal/insights/helped';
import { hoursOf } from '../../../../src/journal/insights/hours';
import type { Range } from '../../../../src/journal/range';
import { atLeast } from '../../../../src/journal/statistics/binomial';
import { slowTrend } from '../../../../src/journal/statistics/slow-trend';
import { daily, day, journalOf, noon, slip, start, urge } from '../notes';
import { aNote } from '../random-notes';

const FIRST = day('2026-01-01');

/** A daily note so many days after the first. */
function on(offset: number, entries: readonly Entry[], more: Partial<NoteEntries> = {}): NoteEntries {
  return daily(addToDay(FIRST, offset), entries, more);
}

/** Notes for days 0, 1, 2, …: what `entriesOf` gives each. */
function days(count: number, entriesOf: (offset: number) => readonly Entry[]): NoteEntries[] {
  return Array.from({ length: count }, (_, offset) => on(offset, entriesOf(offset)));
}

function repeat<T>(count: number, value: T): T[] {
  return new Array<T>(count).fill(value);
}

function read(id: InsightId, notes: readonly NoteEntries[], todayOffset: number, range: Range = 'all') {
  return INSIGHTS[id](journalOf(notes, addToDay(FIRST, todayOffset)), range);
}

describe('the hours of urges', () => {
  /** The run of hours by its words, and all that goes with it, hour by hour and day by day. */
  function byTheBook(hoursOfDays: readonly (readonly number[])[]) {
    const all = hoursOfDays.flat();
    const within = (from: number, length: number) => (hour: number) => (hour - from + 24) % 24 < length;
    let best: { readonly from: number; readonly to: number; readonly held: number } | null = null;
    let least = 0.005 / 96;
    for (const length of [1, 2, 3, 4]) {
      for (let from = 0; from < 24; from += 1) {
        const held = all.filter(within(from, length)).length;
        if (held * 2 <= all.length) continue;
        const shares = hoursOfDays.map((hours) => hours.filter(within(from, length)).length / hours.length);
        const whole = Math.floor(shares.reduce((sum, share) => sum + share, 0) + 1e-9);
        const chance = atLeast(whole, hoursOfDays.length, length / 16);
        if (chance >= least) continue;
        least = chance;
        best = { from, to: from + length === 24 ? 24 : (from + length) % 24, held };
      }
    }
    const quarter = (from: number) => all.filter(within(from, 6)).length;
    return { n: all.length, best, quarters: [0, 6, 12, 18].map(quarter) };
  }

  it('are the run that is least likely by chance, or none, in any journal', () => {
    // Most urges within a few hours of each other, on few days: sometimes clear, sometimes not.
    const hour = fc.oneof(
      { arbitrary: fc.integer({ min: 0, max: 2 }), weight: 7 },
      { arbitrary: fc.integer({ min: 0, max: 23 }), weight: 1 },
    );
    const journals = fc.record({
      first: fc.nat(23),
      apart: fc.array(fc.array(hour, { minLength: 1, maxLength: 7 }), { minLength: 3, maxLength: 9 }),
    });
    fc.assert(
      fc.property(journals, ({ first, apart }) => {
        const hoursOfDays = apart.map((hours) => hours.map((each) => (each + first) % 24));
        const notes = hoursOfDays.map((hours, n) => on(n, [...hours.map((each) => at(each, 59)), urge()]));
        const { n, best, quarters } = byTheBook(hoursOfDays);
        const journal = journalOf(notes, addToDay(FIRST, 20));
        const found = hoursOf(journal, 'all');
        expect(found).toMatchObject({ n, days: apart.length, quarters });
        expect(found.window).toEqual(n < 20 || !best ? null : { ...best, n });
        expect(INSIGHTS.hours(journal, 'all')).toMatchObject({
          n,
          enough: n >= 20,
          claim: found.window !== null,
        });
      }),
    );
  });

  it('are as many as four where it takes four, and no more', () => {
    const four = days(15, (n) => [at(18 + (n % 4)), at(18 + ((n + 2) % 4))]);
    expect(read('hours', four, 15)?.text).toBe('30 of your 30 urges came between 18:00 and 22:00.');
    const eight = days(16, (n) => [at(8 + (n % 8)), at(8 + ((n + 4) % 8))]);
    expect(read('hours', eight, 16)?.claim).toBe(false);
  });

  it.each([
    [0, 'midnight and 02:00'],
    [8, '08:00 and 10:00'],
    [22, '22:00 and midnight'],
    [23, '23:00 and 01:00'],
  ])('from %i on are said as clocks say them', (from, said) => {
    const notes = days(12, () => [at(from), at((from + 1) % 24)]);
    expect(read('hours', notes, 12)).toMatchObject({
      enough: true,
      text: `24 of your 24 urges came between ${said}.`,
      basis:
        '24 urges with a time, on 12 days. Hours are named where at most four in a row hold more than half of them, and urges spread evenly over a waking day would hardly ever do that. Night is from midnight to 6:00, morning to noon, afternoon to 18:00, evening to midnight.',
    });
  });

  it('are said from twenty timed urges on', () => {
    expect(read('hours', [on(0, repeat(20, at(21)))], 0)).toMatchObject({ enough: true, claim: false });
    expect(read('hours', [on(0, [at(21)])], 0)?.basis).toMatch(/^1 urge with a time, on 1 day\. Hours/);
  });

  const at = (hour: number, minute = 0) =>
    urge({ at: `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}` });

  it('are named where a run of at most four holds more than half, on many days', () => {
    const evenings = days(15, (n) => [at(21), at(22 + (n % 2), 59)]);
    expect(read('hours', evenings, 15)).toMatchObject({
      n: 30,
      claim: true,
      text: '30 of your 30 urges came between 21:00 and midnight.',
    });
  });

  it('may go over midnight', () => {
    const nights = days(15, () => [at(23, 30), at(0, 10)]);
    expect(read('hours', nights, 15)?.text).toBe('30 of your 30 urges came between 23:00 and 01:00.');
  });

  it('are not those of one bad evening, however many urges it had', () => {
    const one = [on(0, repeat(40, at(21))), ...days(8, (n) => [at(8 + n)]).slice(1)];
    expect(read('hours', one, 8)).toMatchObject({
      claim: false,
      text: 'Of 47 urges with a time: 0 at night, 3 in the morning, 4 in the afternoon, 40 in the evening.',
    });
  });

  it('are none where urges come at all waking hours', () => {
    const spread = days(30, (n) => [at(7 + (n % 16)), at(7 + ((n * 5) % 16))]);
    expect(read('hours', spread, 30)?.claim).toBe(false);
  });

  it('say what is missing below twenty timed urges', () => {
    const few = on(0, [...repeat(19, at(21)), urge()]);
    expect(read('hours', [few], 0)).toMatchObject({
      enough: false,
      n: 19,
      text: 'After about twenty timed urges this will show your hours (19 so far).',
    });
    expect(read('hours', [on(0, [urge()])], 0)).toBeNull();
  });
});

/** Twelve weeks with something logged each day; each week has so many urges, on its fourth day. */
function twelveWeeks(urges: (week: number) => number, fields = {}): NoteEntries[] {
  return days(84, (n) => [
    ...(n === 0 ? [start()] : []),
    ...(n % 7 === 3 ? repeat(urges(Math.floor(n / 7)), urge(fields)) : []),
  ]);
}

describe('whether urges get fewer', () => {
  /** The same with something logged on every day. */
  const logged = (urges: (week: number) => number) =>
    twelveWeeks(urges).map((note) => ({ ...note, mood: 5 }));

  it.each([
    [51, true],
    [53, false],
  ])(
    'from %i on, two fewer each week, is said where the first are one and a half times the last: %s',
    (most, claim) => {
      const notes = logged((week) => most - 2 * week);
      expect(read('fewer', notes, 83)?.claim).toBe(claim);
    },
  );

  it.each([
    [7, { enough: false, claim: false }],
    [8, { enough: true, claim: false }],
    [9, { enough: true, claim: false }],
    [10, { enough: true, claim: true }],
  ])('of %i weeks is told beside counts from eight on, and named from ten on', (weeks, expected) => {
    const notes = logged((week) => Math.max(0, 40 - 4 * week)).slice(0, 7 * weeks);
    expect(read('fewer', notes, 7 * weeks - 1)).toMatchObject(expected);
  });

  it('is not said where counts rise though urges a day fall', () => {
    const [daysLogged, urges] = [
      [1, 1, 1, 1, 2, 2, 3, 3, 5, 6, 7, 7],
      [4, 4, 4, 4, 7, 6, 8, 7, 9, 9, 9, 9],
    ];
    const notes = days(84, (n) => (n % 7 === 6 ? repeat(urges[Math.floor(n / 7)] ?? 0, urge()) : [])).filter(
      (_, n) => n === 0 || 6 - (n % 7) < (daysLogged[Math.floor(n / 7)] ?? 0),
    );
    const insight = read(
      'fewer',
      notes.map((note) => ({ ...note, mood: 5 })),
      83,
    );
    expect(insight).toMatchObject({
      claim: false,
      text: '16 urges in the first four weeks of this range, 36 in the last four.',
    });
  });

  it('says what it rests on, of one urge and one week, and of gaps', () => {
    const wait =
      ' Fewer or more is said from ten weeks on, where the change is larger than your own good and bad spells would make it.';
    expect(
      read(
        'fewer',
        days(7, (n) => (n === 3 ? [urge()] : [start()])),
        6,
      ),
    ).toMatchObject({
      n: 1,
      basis: `1 urge in 1 week.${wait}`,
      text: '1 urge in this range. After 10 weeks with something logged this will say whether they are getting fewer (1 so far).',
    });
    expect(read('fewer', [on(0, repeat(2, urge())), on(27, [urge()])], 27)?.basis).toBe(
      `3 urges in 2 weeks; 2 weeks without anything logged left out.${wait}`,
    );
  });

  it('tells nothing away where no week is over', () => {
    expect(read('fewer', [on(0, [urge()])], 3)?.text).toBe(
      '1 urge in this range. After 10 weeks with something logged this will say whether they are getting fewer.',
    );
  });

  it('counts no weeks before the journal’s first day for gaps', () => {
    const notes = days(21, () => [urge()]);
    expect(read('fewer', notes, 20, '1y')?.basis).toMatch(/^21 urges in 3 weeks\. /);
  });

  it('puts weeks beside each other only where they follow one another', () => {
    const notes = days(28, () => [urge()]).filter((_, n) => n < 14 || n >= 21);
    expect(read('fewer', notes, 27)?.text).toMatch(/^21 urges in this range\. After/);
    expect(read('fewer', notes, 13)?.text).toMatch(
      /^7 urges in the last seven days, 7 in the seven before\. After/,
    );
  });

  it('is said with the first weeks beside the last', () => {
    const insight = read(
      'fewer',
      twelveWeeks((week) => 24 - 2 * week),
      83,
    );
    expect(insight).toMatchObject({
      n: 156,
      claim: true,
      text: 'You log fewer urges than at the start of this range: 84 in its first four weeks, 20 in its last four.',
    });
    expect(insight?.basis).toContain('156 urges in 12 weeks.');
  });

  it('and where they get more', () => {
    expect(
      read(
        'fewer',
        twelveWeeks((week) => 2 + 2 * week),
        83,
      )?.text,
    ).toMatch(/^You log more urges/);
  });

  it('is not said of good and bad weeks in turn: then counts stand beside counts', () => {
    const insight = read(
      'fewer',
      twelveWeeks((week) => (week % 6 < 3 ? 9 : 2)),
      83,
    );
    expect(insight).toMatchObject({
      claim: false,
      text: '29 urges in the first four weeks of this range, 15 in the last four.',
    });
  });

  it('takes a week without anything logged for a gap, and not for one without urges', () => {
    const gap = twelveWeeks((week) => 24 - 2 * week).filter((_, n) => Math.floor(n / 7) !== 10);
    expect(read('fewer', gap, 83)?.text).toContain('84 in its first four weeks, 26 in its last four');
    expect(read('fewer', gap, 83)?.basis).toContain('1 week without anything logged left out');
  });

  it('counts whole weeks where only days with urges are in the journal', () => {
    const only = days(84, (n) => (n % 7 < 6 - n / 14 ? [urge()] : [])).filter(
      ({ entries }) => entries.length > 0,
    );
    expect(read('fewer', only, 83)?.claim).toBe(true);
  });

  it('puts this week beside the last one until there are eight', () => {
    const notes = days(21, (n) => [start(), ...repeat(n < 14 ? 2 : 1, urge())]);
    expect(read('fewer', notes, 20)).toMatchObject({
      enough: false,
      text: '7 urges in the last seven days, 14 in the seven before. After 10 weeks with something logged this will say whether they are getting fewer (3 so far).',
    });
    expect(read('fewer', [on(0, [start()])], 200)).toBeNull();
  });

  it('goes by the days with something logged, where there are others than those with urges', () => {
    const notes = days(84, (n) => (n % 7 === 0 ? repeat(n < 42 ? 6 : 2, urge()) : []))
      .map((note) => ({ ...note, mood: 5 }))
      .filter((_, n) => n < 42 || n % 7 < 2);
    expect(read('fewer', notes, 83)).toMatchObject({ enough: true, claim: false });
  });

  it('says nothing of the last seven days in a range that ended before them', () => {
    const notes = days(40, () => [urge()]);
    const range = { from: FIRST, to: addToDay(FIRST, 13) };
    expect(read('fewer', notes, 39, range)?.text).toMatch(/^14 urges in this range\. After/);
  });

  it('says nothing of this week where nothing is logged in it', () => {
    const notes = days(14, () => [urge()]);
    expect(read('fewer', notes, 40)?.text).toMatch(/^14 urges in this range\. After/);
  });
});

describe('whether urges get weaker', () => {
  /** So many weeks of one urge each, and of one that is not rated. */
  const rated = (weeks: number, intensityOf: (week: number) => number) =>
    days(7 * weeks, (n) =>
      n % 7 === 6 ? [urge({ intensity: intensityOf(Math.floor(n / 7)) }), urge()] : [start()],
    );

  it.each([
    [0.125, true],
    [0.12, false],
  ])('by %d points a week for twelve weeks is said where it makes a point: %s', (step, claim) => {
    expect(
      read(
        'weaker',
        rated(12, (week) => 8 - step * week),
        83,
      )?.claim,
    ).toBe(claim);
    expect(
      read(
        'weaker',
        rated(12, (week) => 2 + step * week),
        83,
      )?.claim,
    ).toBe(claim);
  });

  it.each([
    [7, { enough: false, claim: false }],
    [8, { enough: true, claim: false }],
    [9, { enough: true, claim: false }],
    [10, { enough: true, claim: true }],
  ])('of %i weeks is told from eight on, and named from ten on', (weeks, expected) => {
    expect(
      read(
        'weaker',
        rated(weeks, (week) => 10 - week),
        7 * weeks - 1,
      ),
    ).toMatchObject(expected);
  });

  it('or stronger, with what it rests on', () => {
    expect(
      read(
        'weaker',
        rated(12, (week) => week / 2),
        83,
      ),
    ).toMatchObject({
      n: 12,
      enough: true,
      claim: true,
      text: 'You rate urges stronger than at the start of this range: 0.8 of 10 on average in its first four weeks, 4.8 in its last four.',
      basis:
        '12 rated urges in 12 weeks. Weaker or stronger is said from ten weeks on, where the change is larger than your own good and bad spells would make it.',
    });
  });

  it('is not said of good and bad weeks in turn', () => {
    expect(
      read(
        'weaker',
        rated(12, (week) => (week % 6 < 3 ? 8 : 3)),
        83,
      ),
    ).toMatchObject({
      claim: false,
      text: 'Urges averaged 6.8 of 10 in the first four weeks of this range, 4.3 in the last four.',
    });
  });

  it('is not said where weeks fall, and the urges of the first ones were weaker all the same', () => {
    // One week of the first has many weak urges, one of the last many strong ones.
    const means = [9, 8.5, 8, 6, 7, 6.5, 6, 5.5, 5, 4.5, 7.5, 3.5];
    const notes = days(84, (n) => {
      const week = Math.floor(n / 7);
      const intensity = means[week] ?? 0;
      return n % 7 === 6 ? repeat(week === 3 || week === 10 ? 97 : 1, urge({ intensity })) : [start()];
    });
    const trend = slowTrend(
      means.map((y, x) => ({ x, y })),
      12,
    );
    expect(trend?.p).toBeLessThan(0.01);
    expect(read('weaker', notes, 83)).toMatchObject({
      claim: false,
      text: 'Urges averaged 6.1 of 10 in the first four weeks of this range, 7.4 in the last four.',
    });
  });

  it('leaves out weeks whose urges are not rated', () => {
    const notes = rated(10, () => 5).map((note, n) => (n < 7 ? on(n, [urge()]) : note));
    expect(read('weaker', notes, 69)).toMatchObject({ n: 9, enough: true });
    expect(read('weaker', notes, 69)?.basis).toMatch(/^9 rated urges in 9 weeks\./);
    expect(
      read(
        'weaker',
        days(70, () => [urge()]),
        69,
      ),
    ).toBeNull();
  });

  it('says what is missing', () => {
    expect(
      read(
        'weaker',
        rated(2, () => 5),
        13,
      ),
    ).toMatchObject({
      text: 'After 10 weeks with rated urges this will say whether they get weaker (2 so far).',
    });
  });

  it('is said by the mean intensities, one of 0 included', () => {
    const notes = days(77, (n) => [
      ...(n % 7 === 3 ? [urge({ intensity: 10 - Math.floor(n / 7) }), urge()] : []),
      ...(n === 0 ? [start()] : []),
    ]);
    expect(read('weaker', notes, 76)).toMatchObject({
      n: 11,
      claim: true,
      text: 'You rate urges weaker than at the start of this range: 8.5 of 10 on average in its first four weeks, 1.5 in its last four.',
    });
  });

  it('is not said of a change that nobody would notice', () => {
    const notes = days(77, (n) => [urge({ intensity: 6 - n / 110 })]);
    expect(read('weaker', notes, 76)).toMatchObject({ claim: false });
    expect(read('weaker', notes, 76)?.text).toMatch(/^Urges averaged 5\.9 of 10 in the first four weeks/);
  });

  it('waits for eight weeks with a rated urge', () => {
    const notes = days(77, (n) =>
      n < 49 && n % 7 === 6 ? [urge({ intensity: 3 })] : n === 0 ? [start()] : [],
    );
    expect(read('weaker', notes, 76)).toMatchObject({ enough: false, n: 7 });
  });
});

describe('what helped', () => {
  it('is none where the difference is clear and yet half a point', () => {
    const notes = days(40, (n) => [after('a walk', 6, 4 + (n % 2)), after('called Sam', 6, 3.5 + (n % 2))]);
    expect(read('helped', notes, 40)).toMatchObject({ enough: true, claim: false });
  });

  it('is none where it ends higher', () => {
    const notes = days(40, (n) => [
      after('a walk', 6, 2 + (n % 2)),
      after('wine', 6, 5 + (n % 2)),
      after('music', 6, 2 + ((n + 1) % 2)),
    ]);
    expect(read('helped', notes, 40)?.text).not.toContain('wine');
  });

  it('is the lowest of several, in whichever order they come', () => {
    const lower = { 'a walk': 7, music: 4, 'called Sam': 1, rain: 7 };
    for (const names of [Object.entries(lower), Object.entries(lower).reverse()]) {
      const notes = days(40, (n) => names.map(([name, rating]) => after(name, 8, rating + (n % 2))));
      expect(read('helped', notes, 40)).toMatchObject({
        enough: true,
        claim: true,
        n: 160,
        text: 'With “called Sam” your urges went from about 8 to about 2 (40 times), lower than with the others.',
        basis:
          '160 urges rated before and after, with 4 responses. One is named where it ends at least a point lower than your other urges of like intensity in the same weeks, and chance would hardly ever do that, however many responses there are.',
      });
    }
  });

  it('goes by the latest thousand', () => {
    // Ten of each a day: no difference at first, two points lately.
    const notes = days(100, (n) => [
      ...repeat(10, after('a walk', 8, 5 + (n % 2))),
      ...repeat(10, after('called Sam', 8, n < 50 ? 5 + (n % 2) : 3.5 + (n % 2))),
    ]);
    expect(read('helped', notes, 99)?.claim).toBe(true);
    expect(read('helped', notes.slice(0, 75), 74)?.claim).toBe(false);
  });

  it('lists responses by how often they were tried, rated or not', () => {
    const notes = [
      on(0, [after('a walk', 5, null), after('music', 8, 2), after('Music', 6, 3), after('rain', null, 3)]),
    ];
    const none = { rated: 0, meanBefore: null, meanAfter: null };
    expect(responsesIn(journalOf(notes, FIRST), 'all')).toEqual([
      { response: 'music', urges: 2, resisted: 2, rated: 2, meanBefore: 7, meanAfter: 2.5 },
      { response: 'a walk', urges: 1, resisted: 1, ...none },
      { response: 'rain', urges: 1, resisted: 1, ...none },
    ]);
  });

  it('needs eight of one response, whatever others there are', () => {
    const of = (walks: number) => [
      on(0, [...repeat(walks, after('a walk', 7, 5)), ...repeat(3, after('rain', 7, 5))]),
    ];
    expect(read('helped', of(8), 0)).toMatchObject({ n: 8, enough: true, claim: false });
    expect(read('helped', of(8), 0)?.basis).toMatch(/^8 urges rated before and after, with 1 response\./);
    expect(read('helped', of(7), 0)).toMatchObject({ n: 0, enough: false, claim: false });
  });

  const after = (response: string, intensity: number | null, rating: number | null) =>
    urge({ at: '10:00', intensity, after: rating, responses: [response] });

  it('is a response after which intensity ends lower than after the others, in the same weeks', () => {
    const notes = days(40, (n) => [
      after('a walk', 6 + (n % 3), 5 + (n % 2)),
      after('Called Sam', 6 + ((n + 1) % 3), 1 + (n % 2)),
    ]);
    expect(read('helped', notes, 40)).toMatchObject({
      n: 80,
      claim: true,
      text: 'With “Called Sam” your urges went from about 7 to about 2 (40 times), lower than with the others.',
    });
  });

  it('is none where one was used in the better month', () => {
    const notes = days(60, (n) => [n < 30 ? after('a walk', 8, 6) : after('called Sam', 8, 2)]);
    expect(read('helped', notes, 60)).toMatchObject({ claim: false });
  });

  it('is none where one was used for the weaker urges', () => {
    const notes = days(40, (n) => [
      after('a walk', 9 - (n % 2), 5),
      after('called Sam', 4 + (n % 2), 1 + (n % 3)),
    ]);
    expect(read('helped', notes, 40)).toMatchObject({
      claim: false,
      text: 'No response is clearly different from the others so far; the chart shows each of them.',
    });
  });

  it('is one of other days of the same weeks, too', () => {
    const notes = days(80, (n) => [
      n % 2 === 0 ? after('a walk', 7, 5 + (n % 3)) : after('called Sam', 7, 1 + (n % 3)),
    ]);
    expect(read('helped', notes, 80)).toMatchObject({ claim: true });
  });

  it('leaves out urges without a rating before', () => {
    const notes = days(40, (n) => [
      after('a walk', n % 2, 3 + (n % 3)),
      after('called Sam', n % 2, 3 + ((n + 1) % 3)),
      ...repeat(2, after('called Sam', null, 0)),
    ]);
    expect(read('helped', notes, 40)).toMatchObject({ n: 80, claim: false });
  });

  it('takes upper and lower case as one, and counts the resisted', () => {
    const both = urge({ at: '11:00', intensity: 8, after: 4, responses: ['called Sam', 'A walk'] });
    const notes = [
      on(0, [after('a walk', 7, 5), both]),
      on(1, [after('a walk', 6, 6), slip({ at: '10:30' })]),
    ];
    expect(responsesIn(journalOf(notes, '2026-01-02'), 'all')).toEqual([
      { response: 'a walk', urges: 3, resisted: 2, rated: 3, meanBefore: 7, meanAfter: 5 },
      { response: 'called Sam', urges: 1, resisted: 1, rated: 1, meanBefore: 8, meanAfter: 4 },
    ]);
  });

  it('says what is missing below eight, and nothing without responses', () => {
    expect(read('helped', [on(0, repeat(7, after('a walk', 7, 5)))], 0)).toMatchObject({
      enough: false,
      text: 'When 8 urges with the same response have a rating before and after, this will compare them (“a walk” has 7).',
    });
    expect(read('helped', [on(0, repeat(30, urge({ intensity: 4, after: 1 })))], 0)).toBeNull();
  });
});

describe('guessed and measured minutes', () => {
  it('leave out those that slipped, and those with one of the two only', () => {
    const pair = { expected: 30, minutes: 12.6 };
    const notes = [
      on(0, [
        ...repeat(5, urge({ ...pair, outcome: 'passed' })),
        urge({ ...pair, outcome: 'slipped' }),
        urge({ expected: 30, outcome: 'passed' }),
        urge({ minutes: 12, outcome: 'passed' }),
      ]),
    ];
    expect(read('guesses', notes, 0)).toEqual({
      id: 'guesses',
      n: 5,
      enough: true,
      claim: false,
      text: 'You expected 30 minutes and measured 13.',
      basis: 'Medians of 5 urges that passed and have both times. The others have no end to measure.',
    });
  });

  it('say how many there are so far', () => {
    expect(read('guesses', [on(0, [urge({ expected: 9, minutes: 4, outcome: 'passed' })])], 0)).toEqual({
      id: 'guesses',
      n: 1,
      enough: false,
      claim: false,
      text: 'After five urges that passed, with a guess and a measured time, this will show the two (1 so far).',
      basis: 'Medians of 1 urge that passed and have both times. The others have no end to measure.',
    });
  });

  it('are shown by their medians, of urges that passed', () => {
    const minutes = [14, 2, 90, 13, 20];
    const passed = minutes.map((each) => urge({ expected: 45, minutes: each, outcome: 'passed' }));
    const notes = [
      on(0, [...passed, urge({ expected: 5, minutes: 600 }), urge({ minutes: 1, outcome: 'passed' })]),
    ];
    expect(read('guesses', notes, 0)).toMatchObject({
      n: 5,
      text: 'You expected 45 minutes and measured 14.',
    });
  });

  it('are not below five pairs; 0 is a value', () => {
    const four = on(0, repeat(4, urge({ expected: 0, minutes: 0, outcome: 'passed' })));
    expect(read('guesses', [four], 0)).toMatchObject({ enough: false, n: 4 });
    expect(read('guesses', [on(0, repeat(9, urge({ expected: 5 })))], 0)).toBeNull();
  });
});

describe('looking at their profile', () => {
  it.each([
    [[0, 3, 3], 3, 'You last looked at their profile today (3 times in this range).'],
    [[3], 4, 'You last looked at their profile yesterday (once in this range).'],
    [[0, 3], 15, 'You last looked at their profile 12 days ago (twice in this range).'],
  ])('on days %j is told on day %i', (offsets, today, text) => {
    const looks = offsets.map((offset, index) =>
      daily(addToDay(FIRST, offset), [slip({ channels: ['looked', 'post'] })], { path: `${index}.md` }),
    );
    expect(read('looking', looks, today)?.text).toBe(text);
  });

  it('counts days, claims nothing, and says what it rests on', () => {
    expect(
      read('looking', [on(0, [slip({ channels: ['looked'] }), slip({ channels: ['call'] })])], 2),
    ).toEqual({
      id: 'looking',
      n: 1,
      enough: true,
      claim: false,
      text: 'You last looked at their profile 2 days ago (once in this range).',
      basis: 'Slips with the channel “looked”.',
    });
  });

  it('is not told where it did not happen', () => {
    expect(read('looking', [on(0, [slip({ channels: ['text'] }), slip()])], 3)).toBeNull();
    expect(read('looking', [on(0, [slip({ channels: ['looked'] })])], 60, '30d')).toBeNull();
  });
});

describe('every insight', () => {
  it('keeps to its range, in a journal that was asked before, too', () => {
    const journal = journalOf(
      [on(0, repeat(30, urge({ at: '21:00' }))), on(50, repeat(20, urge({ at: '09:00' })))],
      addToDay(FIRST, 60),
    );
    const counts = (['all', '30d', 'all'] as const).map((range) => INSIGHTS.hours(journal, range)?.n);
    expect(counts).toEqual([50, 20, 50]);
  });

  it('keeps to its range', () => {
    const notes = [on(0, repeat(30, urge({ at: '21:00' }))), on(50, repeat(20, urge({ at: '09:00' })))];
    expect(read('hours', notes, 60, '30d')).toMatchObject({ n: 20 });
  });

  it('is a plain sentence with what it rests on, whatever the journal', () => {
    fc.assert(
      fc.property(fc.array(aNote(FIRST), { maxLength: 40 }), fc.nat(90), (notes, offset) => {
        const moved = notes.map((note, index) => ({ ...note, path: `${index}.md` }));
        const journal = journalOf(moved, noon(addToDay(FIRST, offset)));
        for (const [id, insightOf] of Object.entries(INSIGHTS)) {
          const insight = insightOf(journal, 'all');
          if (!insight) continue;
          expect(insight.id).toBe(id);
          expect(insight.claim && !insight.enough).toBe(false);
        }
        for (const { text, basis, n } of insightsOf(journal, 'all')) {
          expect(text).toMatch(/^[A-Z0-9].+\.$/);
          expect(basis).toMatch(/^[A-Z0-9].+\.$/);
          expect(text).not.toMatch(/NaN|undefined|Infinity|!/);
          expect(n).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('is silent in an empty journal', () => {
    expect(insightsOf(journalOf([], '2026-03-01'), 'all')).toEqual([]);
  });
});
