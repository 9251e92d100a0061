import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry, NoteEntries } from '../../../../src/entries/entry';
import { addToDay } from '../../../../src/entries/local-day';
import { INSIGHTS, insightsOf, type InsightId } from '../../../../src/journal/insights';
import { responsesIn } from '../../../../src/journal/insights/helped';
import { urgesIn } from '../../../../src/journal/insights/urges';
import { wilson } from '../../../../src/journal/statistics/wilson';
import type { Range } from '../../../../src/journal/range';
import { daily, day, journalOf, noon, reachedOut, slip, start, urge } from '../notes';
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

describe('the hours of most urges', () => {
  const at = (hour: number, minute = 0) =>
    urge({ at: `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}` });

  it('are the shortest run that holds more than half, with its share and interval', () => {
    const urges = [
      ...repeat(9, at(21)),
      ...repeat(9, at(22, 59)),
      at(20),
      at(23),
      ...days(11, (n) => [at(n)]),
    ];
    const entries = urges.flatMap((each) => ('entries' in each ? each.entries : [each]));
    const insight = read('hours', [on(0, entries)], 0);
    expect(insight).toMatchObject({ n: 31, enough: true, interval: wilson(18, 31) });
    expect(insight?.text).toBe(
      'More than half of your urges came between 21 and 23 h (18 of 31; 95 % interval 41 to 74 %).',
    );
  });

  it('are more than half, not half', () => {
    const urges = [...repeat(10, at(21)), at(22), ...[1, 3, 5, 7, 9, 11, 13, 15, 17].map((hour) => at(hour))];
    expect(read('hours', [on(0, urges)], 0)?.text).toContain('between 21 and 23 h (11 of 20;');
  });

  it('may go over midnight or end with it', () => {
    const night = [...repeat(11, at(23, 30)), ...repeat(10, at(0, 10)), at(9), at(15)];
    expect(read('hours', [on(0, night)], 0)?.text).toBe(
      'Most of your urges came between 23 and 1 h (21 of 23; 95 % interval 73 to 98 %).',
    );
    const late = [...repeat(15, at(23, 30)), ...repeat(7, at(12))];
    expect(read('hours', [on(0, late)], 0)?.text).toBe(
      'More than half of your urges came between 23 and 24 h (15 of 22; 95 % interval 47 to 84 %).',
    );
  });

  it('are none where urges come at all hours', () => {
    const spread = days(24, (hour) => [at(hour)]);
    expect(read('hours', spread, 24)?.text).toBe(
      'No eight hours in a row hold most of your urges (24 urges).',
    );
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

describe('whether urges get fewer', () => {
  it('is told with the slope, the urges and the weeks', () => {
    // Twelve weeks, the first with 12 urges, each with one less than the one before: 78 in all.
    const notes = days(84, (n) => (n % 7 === 3 ? repeat(12 - Math.floor(n / 7), urge()) : [])).concat(
      on(0, [start()]),
    );
    expect(read('fewer', notes, 83)).toMatchObject({
      n: 78,
      text: 'You log fewer urges from week to week, about 1 fewer each week (78 urges in 12 weeks).',
    });
  });

  it('says so where they get more', () => {
    const notes = [
      on(0, [start()]),
      ...days(84, (n) => (n % 7 === 3 ? repeat(1 + Math.floor(n / 7), urge()) : [])),
    ];
    notes.shift();
    const insight = read('fewer', [...notes, daily('2025-12-31', [start()])], 83);
    expect(insight?.text).toContain('You log more urges from week to week, about 1 more each week');
  });

  it('says so where nothing is clear', () => {
    const notes = days(84, (n) =>
      n % 7 === 3 ? repeat(1 + ((n * 5) % 4), urge()) : n === 0 ? [start()] : [],
    );
    expect(read('fewer', notes, 83)?.text).toMatch(
      /^From week to week your urges are neither clearly fewer nor more \(\d+ urges in 12 weeks\)\.$/,
    );
  });

  it('counts quiet weeks, and not those before the journal', () => {
    const notes = [on(0, [urge()]), on(41, [urge()])];
    expect(read('fewer', notes, 83, '1y')?.text).toContain('(2 urges in 12 weeks)');
  });

  it('leaves out what is less than a week at the beginning', () => {
    const notes = [on(0, [urge()]), on(3, [urge(), urge()])];
    expect(read('fewer', notes, 72)?.text).toContain('(2 urges in 10 weeks)');
  });

  it('says what is missing below ten weeks', () => {
    expect(read('fewer', [on(0, [urge()])], 62)).toMatchObject({
      enough: false,
      text: 'After 10 weeks this will say whether you log fewer urges (9 weeks so far).',
    });
    expect(read('fewer', [on(0, [start()])], 200)).toBeNull();
  });
});

describe('whether urges get weaker', () => {
  it('is told by the weeks’ mean intensity, an intensity of 0 included', () => {
    const notes = days(77, (n) => [
      ...(n % 7 === 3 ? [urge({ intensity: 10 - Math.floor(n / 7) }), urge()] : []),
      ...(n === 0 ? [start()] : []),
    ]);
    expect(read('weaker', notes, 76)).toMatchObject({
      n: 11,
      text: 'You rate your urges weaker from week to week, by about 1 in intensity each week (11 rated urges in 11 weeks).',
    });
  });

  it('waits for ten weeks with a rated urge', () => {
    const notes = days(77, (n) =>
      n < 60 && n % 7 === 6 ? [urge({ intensity: 3 })] : n === 0 ? [start()] : [],
    );
    expect(read('weaker', notes, 76)).toMatchObject({ enough: false, n: 8 });
  });
});

describe('what helped', () => {
  const walk = (intensity: number | null, after: number | null) =>
    urge({ at: '10:00', intensity, after, responses: ['a walk'] });
  const call = (intensity: number, after: number) =>
    urge({ at: '11:00', intensity, after, responses: ['called Sam', 'A walk'] });

  it('is the response with the largest mean fall, from five rated urges on', () => {
    const notes = [
      on(0, [...repeat(4, walk(7, 5)), walk(7, null), ...repeat(5, call(8, 3.5))]),
      on(1, [urge({ responses: ['music'], intensity: 10, after: 0 })]),
    ];
    const insight = read('helped', notes, 1);
    expect(insight?.text).toBe(
      'Intensity fell most after “called Sam”: by 4.5 on average (n = 5); you resisted 5 of the 5 urges with it.',
    );
    expect(insight).toMatchObject({ n: 5, interval: wilson(5, 5) });
  });

  it('takes upper and lower case as one, and counts the resisted', () => {
    const notes = [on(0, [walk(7, 5), call(8, 4)]), on(1, [walk(6, 6), slip({ at: '10:30' })])];
    expect(responsesIn(journalOf(notes, '2026-01-02'), 'all')).toEqual([
      { response: 'a walk', urges: 3, resisted: 2, interval: wilson(2, 3), rated: 3, meanFall: 2 },
      { response: 'called Sam', urges: 1, resisted: 1, interval: wilson(1, 1), rated: 1, meanFall: 4 },
    ]);
  });

  it('falls back on the share of resisted urges where ratings are few', () => {
    const notes = [on(0, repeat(6, walk(7, null)))];
    expect(read('helped', notes, 0)).toMatchObject({
      n: 6,
      text: 'With “a walk” you resisted 6 of 6 urges.',
    });
    expect(read('helped', [on(0, repeat(5, walk(7, 0)))], 0)?.text).toContain('by 7 on average (n = 5)');
  });

  it('says what is missing below five, and nothing without responses', () => {
    expect(read('helped', [on(0, repeat(4, walk(7, 5)))], 0)).toMatchObject({ enough: false, n: 4 });
    expect(read('helped', [on(0, repeat(30, urge({ intensity: 4, after: 1 })))], 0)).toBeNull();
  });
});

describe('guessed and measured minutes', () => {
  it('are compared by their medians', () => {
    const minutes = [14, 2, 90, 13, 20];
    const notes = [
      on(0, minutes.map((each) => urge({ expected: 45, minutes: each })).concat(urge({ minutes: 1 }))),
    ];
    expect(read('guesses', notes, 0)).toMatchObject({
      n: 5,
      text: 'You expected urges to last 45 minutes and measured 14 (medians, n = 5).',
    });
  });

  it('are not below five pairs; 0 is a value', () => {
    const four = on(0, repeat(4, urge({ expected: 0, minutes: 0 })));
    expect(read('guesses', [four], 0)).toMatchObject({ enough: false, n: 4 });
    expect(read('guesses', [on(0, repeat(9, urge({ expected: 5 })))], 0)).toBeNull();
  });
});

describe('urges after they reached out', () => {
  const times = [20, 40, 60];
  const notes = (after: number, before: number) =>
    days(70, (n) => [
      ...(n === 0 ? [start()] : []),
      ...(times.includes(n)
        ? [reachedOut({ at: '12:00', then: 'stay' }), ...repeat(after, urge({ at: '13:00' }))]
        : []),
      ...(times.includes(n + 2) ? repeat(before, urge({ at: '13:00' })) : []),
    ]);

  it('are told against the week before', () => {
    expect(read('after-contact', notes(6, 2), 69)).toMatchObject({
      n: 3,
      text: 'In the 72 h after they reached out you logged more urges: 2 a day, against 0.3 in the week before (24 urges, 3 times).',
    });
    expect(read('after-contact', notes(0, 7), 69)?.text).toContain('fewer urges: 0 a day, against 1 in');
    expect(read('after-contact', notes(3, 7), 69)?.text).toContain(
      'your urges were neither clearly more nor fewer: 1 a day, against 1 in',
    );
  });

  it('end 72 hours later to the hour', () => {
    const late = (at: string) => times.map((time) => on(time + 3, repeat(9, urge({ at }))));
    const base = notes(0, 0).filter(
      ({ day: date }) => !times.some((time) => date === addToDay(FIRST, time + 3)),
    );
    expect(read('after-contact', [...base, ...late('11:59')], 69)?.text).toContain('3 a day, against 0 in');
    expect(read('after-contact', [...base, ...late('12:00')], 69)).toBeNull();
  });

  it('wait for three times that lie apart and whose hours are over', () => {
    expect(read('after-contact', notes(6, 2), 62)).toBeNull();
    // Each comes within a week after the one before, or after the journal's first day.
    const close = [5, 11, 17].map((n) => daily(addToDay(FIRST, n), [reachedOut()], { path: `${n}.md` }));
    expect(read('after-contact', [...notes(6, 2), ...close], 69)).toBeNull();
  });
});

describe('sleep and urges', () => {
  const nights = (count: number, urgesOf: (offset: number) => number) =>
    Array.from({ length: count }, (_, n) => on(n, repeat(urgesOf(n), urge()), { sleep: 4 + (n % 5) }));

  it('go together where ranks do', () => {
    expect(
      read(
        'sleep',
        nights(25, (n) => 5 - (n % 5)),
        24,
      ),
    ).toMatchObject({
      n: 25,
      text: 'Days with less sleep go with more urges (rank correlation −1.00, n = 25 days).',
    });
    expect(
      read(
        'sleep',
        nights(25, (n) => n % 5),
        24,
      )?.text,
    ).toContain('less sleep go with fewer urges');
  });

  it('show no link where there is none', () => {
    expect(
      read(
        'sleep',
        nights(25, (n) => Math.floor(n / 5)),
        24,
      )?.text,
    ).toMatch(/show no clear link/);
  });

  it('are not told below twenty days, nor where one never changes', () => {
    expect(
      read(
        'sleep',
        nights(19, () => 1),
        18,
      ),
    ).toMatchObject({ enough: false, n: 19 });
    expect(
      read(
        'sleep',
        nights(30, () => 1),
        29,
      ),
    ).toBeNull();
    expect(read('sleep', [on(0, [urge()])], 0)).toBeNull();
  });
});

describe('the time between urges', () => {
  it('is told for the last weeks and the first', () => {
    const notes = days(56, (n) => {
      if (n < 28) return [urge({ at: '08:00' }), urge({ at: '20:00' })];
      return n % 4 === 0 ? [urge({ at: '08:00' })] : [];
    });
    expect(read('between', notes, 55)).toMatchObject({
      n: 61,
      text: 'In the first 4 weeks of these days a typical urge came 12 h after the one before; in the last 4 weeks it came 4 days after (medians, n = 55 and 6).',
    });
  });

  it('goes over midnight where the day starts later', () => {
    const night = [on(0, [urge({ at: '22:00' }), urge({ at: '01:00' }), urge()])];
    const moments = (dayStartsAt: number) =>
      urgesIn(journalOf(night, FIRST, { dayStartsAt }), 'all').map(({ hours }) => hours - midnight);
    const midnight = Date.UTC(2026, 0, 1) / 3_600_000;
    expect(moments(0)).toEqual([1, 22, 12]);
    expect(moments(3)).toEqual([22, 25, 12]);
  });

  it('waits for eight weeks', () => {
    const notes = days(55, () => [urge({ at: '20:00' })]);
    expect(read('between', notes, 54)).toMatchObject({ enough: false, n: 55 });
    expect(read('between', notes, 55)).toMatchObject({ enough: true, n: 53 });
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

  it('is not told where it did not happen', () => {
    expect(read('looking', [on(0, [slip({ channels: ['text'] }), slip()])], 3)).toBeNull();
    expect(read('looking', [on(0, [slip({ channels: ['looked'] })])], 60, '30d')).toBeNull();
  });
});

describe('every insight', () => {
  it('keeps to its range', () => {
    const notes = [on(0, repeat(30, urge({ at: '21:00' }))), on(50, repeat(20, urge({ at: '09:00' })))];
    expect(read('hours', notes, 60, '30d')).toMatchObject({ n: 20, interval: wilson(20, 20) });
  });

  it('is a plain sentence with its n, whatever the journal', () => {
    fc.assert(
      fc.property(fc.array(aNote(FIRST), { maxLength: 40 }), fc.nat(90), (notes, offset) => {
        const moved = notes.map((note, index) => ({ ...note, path: `${index}.md` }));
        const journal = journalOf(moved, noon(addToDay(FIRST, offset)));
        for (const { text, n } of insightsOf(journal, 'all')) {
          expect(text).toMatch(/^[A-Z].+\.$/);
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
