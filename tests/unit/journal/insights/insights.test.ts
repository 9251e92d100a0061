import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry, NoteEntries } from '../../../../src/entries/entry';
import { addToDay } from '../../../../src/entries/local-day';
import { INSIGHTS, insightsOf, type InsightId } from '../../../../src/journal/insights';
import { responsesIn } from '../../../../src/journal/insights/helped';
import type { Range } from '../../../../src/journal/range';
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
