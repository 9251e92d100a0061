import { describe, expect, it } from 'vitest';
import { addToDay } from '../../../src/entries/local-day';
import { LESSONS } from '../../../src/guide';
import { lessonDue, lessonsDue, type GuideSettings } from '../../../src/guide/due';
import type { NoteEntries } from '../../../src/entries/entry';
import { daily, day, end, journalOf, reachedOut, slip, start, urge } from '../journal/notes';

const SETTINGS: GuideSettings = { disappearWeeks: 3, quiet: false, safety: false };
/** A Wednesday. */
const START = '2026-01-07';

interface Case {
  /** Days since the start. */
  readonly on: number;
  readonly notes?: readonly NoteEntries[];
  readonly mode?: 'full' | 'co-parent';
  readonly settings?: Partial<GuideSettings>;
  readonly read?: readonly string[];
  readonly start?: string;
}

function due({ on, notes = [], mode = 'full', settings = {}, read = [], start: from = START }: Case) {
  const today = addToDay(day(from), on);
  const journal = journalOf([daily(from, [start({ mode })]), ...notes], today);
  return lessonsDue({ journal, day: today, settings: { ...SETTINGS, ...settings }, read: new Set(read) });
}

const ids = (given: Case): string[] => due(given).map(({ lesson }) => lesson.id);
const after = (days: number): string => addToDay(day(START), days);
const ALL = LESSONS.map(({ id }) => id);

describe('the lesson of a day', () => {
  it.each([
    [0, 'what-it-is'],
    [1, 'alarm'],
    [2, 'first-reason'],
    [3, 'second-reason'],
    [4, 'third-reason'],
    [5, 'fourth-reason'],
    [6, 'fifth-reason'],
    [7, 'a-week'],
    [8, 'likes-and-comments'],
    [9, 'posted-to-be-seen'],
    [10, 'accidents-and-looking'],
    [11, 'friends-as-messengers'],
    [12, 'half-measures'],
    [13, 'dates-ahead'],
    [14, 'was-it-good'],
    [15, 'pity-and-love'],
    [16, 'today-or-the-long-run'],
    [17, 'empty-weekend'],
    [21, 'you-may-be-seen'],
    [28, 'thirty-day-question'],
    [29, 'thirty-day-question'],
    [30, 'thirty-day-question'],
    [45, 'what-you-cannot-see'],
    [60, 'for-them-or-for-you'],
    [90, 'for-them-or-for-you'],
    [180, 'for-them-or-for-you'],
    [720, 'for-them-or-for-you'],
  ])('on day %i is %s, read or not', (on, id) => {
    expect(ids({ on })).toEqual([id]);
    expect(ids({ on, read: ALL })).toEqual([id]);
  });

  it('brings the rule and all five reasons in the first seven days', () => {
    const met = Array.from({ length: 7 }, (_, on) => due({ on })).flat();
    const articles = new Set(met.flatMap(({ lesson }) => lesson.articles));
    expect([...articles]).toEqual(
      expect.arrayContaining([
        'definition',
        'rule-no-contact',
        'stops-damage',
        'faces-decision',
        'they-miss-you',
        'stands-apart',
        'good-listener',
      ]),
    );
  });

  it('is on a free day the oldest that was not read, then none', () => {
    const readUpTo = (id: string) => ALL.slice(0, ALL.indexOf(id) + 1);
    expect(ids({ on: 18 })).toEqual(['what-it-is']);
    expect(ids({ on: 18, read: ['what-it-is'] })).toEqual(['whom-it-is-for']);
    expect(ids({ on: 18, read: readUpTo('fourth-reason') })).toEqual(['fifth-reason']);
    expect(ids({ on: 18, read: ALL })).toEqual([]);
    expect(ids({ on: 75, read: ALL })).toEqual([]);
  });

  it('is on a free day none whose day is still to come', () => {
    const rest = ['you-may-be-seen', 'thirty-day-question', 'what-you-cannot-see', 'for-them-or-for-you'];
    expect(ids({ on: 18, read: ALL.filter((id) => !rest.includes(id)) })).toEqual([]);
  });

  it('makes room for one that was missed once it was read', () => {
    expect(ids({ on: 9, read: ['posted-to-be-seen'] })).toEqual(['posted-to-be-seen', 'what-it-is']);
    expect(due({ on: 9, read: ['posted-to-be-seen'] }).map(({ why }) => why)).toEqual(['day', 'unread']);
  });

  it('counts from the start of the period, and a slip sends nobody back', () => {
    const notes = [daily(after(5), [slip({ channels: ['text'] })])];
    expect(ids({ on: 6, notes })).toEqual(['fifth-reason']);
    expect(ids({ on: 45, notes })).toEqual(['what-you-cannot-see']);
  });

  it('is none before a period and after one', () => {
    expect(
      lessonDue({ journal: journalOf([], START), day: day(START), settings: SETTINGS, read: new Set() }),
    ).toBeNull();
    expect(ids({ on: 9, notes: [daily(after(9), [end({ reason: 'moved-on' })])] })).toEqual([]);
  });

  it('counts from the last contact where the start names one', () => {
    const today = day('2026-01-10');
    const journal = journalOf([daily('2026-01-09', [start({ lastContact: day('2026-01-07') })])], today);
    const [first] = lessonsDue({ journal, day: today, settings: SETTINGS, read: new Set() });
    expect(first?.lesson.id).toBe('second-reason');
  });
});

describe('the evening of a start that counts from an earlier day', () => {
  const due = (today: string, read: readonly string[] = []) => {
    const journal = journalOf([daily('2026-01-10', [start({ lastContact: day(START) })])], today);
    const given = { journal, day: day(today), settings: SETTINGS, read: new Set(read) };
    return lessonsDue(given).map(({ lesson, why }) => [lesson.id, why]);
  };

  it('has what the method is below the lesson of the day, until it is read', () => {
    expect(due('2026-01-10')).toEqual([
      ['second-reason', 'day'],
      ['what-it-is', 'unread'],
    ]);
    expect(due('2026-01-11')).toEqual([['third-reason', 'day']]);
  });
});

describe('the weekday lesson', () => {
  it.each(['2026-01-05', '2026-01-08', '2026-01-11'])(
    'waits from the first Thursday for the next free day, started on %s',
    (from) => {
      expect(ids({ on: 17, start: from })).toEqual(['empty-weekend']);
    },
  );

  it('waits longer where the turn of the phase takes the day', () => {
    // No week is seventeen days: the turn falls on 14, and what stood there is caught up with.
    expect(ids({ on: 14, settings: { disappearWeeks: 2 } })).toEqual(['you-may-be-seen']);
    expect(ids({ on: 17, settings: { disappearWeeks: 2 } })).toEqual(['empty-weekend']);
  });
});

describe('the turn of the phase', () => {
  it.each([
    [1, 7],
    [2, 14],
    [4, 28],
    [10, 70],
  ])('comes after %i weeks, on day %i, before the numbered lesson', (disappearWeeks, on) => {
    expect(ids({ on, settings: { disappearWeeks } })).toEqual(['you-may-be-seen']);
  });

  it('does not come where nobody keeps out of sight, nor in safety mode', () => {
    const settings = { disappearWeeks: 0 };
    expect(ids({ on: 0, settings })).toEqual(['what-it-is']);
    expect(ids({ on: 21, settings, read: ALL.filter((id) => id !== 'you-may-be-seen') })).toEqual([]);
    expect(
      ids({ on: 21, settings: { safety: true }, read: ALL.filter((id) => id !== 'you-may-be-seen') }),
    ).toEqual([]);
  });

  it('leaves what stood on its day for the next free one', () => {
    const read = ALL.filter((id) => id !== 'was-it-good');
    expect(ids({ on: 18, settings: { disappearWeeks: 2 }, read })).toEqual(['was-it-good']);
  });
});

describe('with children', () => {
  it('has its own lesson on day 2, beside the first reason', () => {
    expect(ids({ on: 2, mode: 'co-parent' })).toEqual(['with-children', 'first-reason']);
    expect(ids({ on: 2, mode: 'co-parent', settings: { safety: true } })).toEqual(['with-children']);
  });

  it('can be read there on the first evening, after the rule', () => {
    const read = ['what-it-is', 'last-word', 'whom-it-is-for'];
    expect(ids({ on: 0, mode: 'co-parent', read })).toEqual(['what-it-is', 'with-children']);
    expect(ids({ on: 0, read })).not.toContain('with-children');
  });

  it('says the rule with what the children need', () => {
    expect(due({ on: 0, mode: 'co-parent' })[0]?.words.text).toMatch(/apart from what the children need/);
    expect(due({ on: 0 })[0]?.words.text).not.toMatch(/children/);
  });

  it('is not caught up with where there are none', () => {
    const read = ALL.filter((id) => id !== 'with-children');
    expect(ids({ on: 18, read })).toEqual([]);
    expect(ids({ on: 18, read, mode: 'co-parent' })).toEqual(['with-children']);
  });
});

describe('for whoever ended it themselves', () => {
  const reason = (...ended: ('them' | 'me' | 'both')[]) =>
    ended.map((endedBy) => {
      const today = addToDay(day(START), 3);
      const journal = journalOf([daily(START, [start({ endedBy })])], today);
      return lessonDue({ journal, day: today, settings: SETTINGS, read: new Set() })?.words.text ?? '';
    });

  it('the reasons are told as they are true of them, by what the start says', () => {
    const [them, me, both] = reason('them', 'me', 'both');
    expect(them).toContain('the decision is theirs');
    expect(me).toContain('what you chose, or agreed to');
    expect(both).toBe(me);
  });
});

describe('the last word', () => {
  /** With all that came before it read. */
  const read = ALL.filter((id) => id !== 'last-word' && id !== 'whom-it-is-for');
  const startedAfter = (days: number, looked = days) => {
    const today = addToDay(day(START), looked);
    const journal = journalOf([daily(after(days), [start({ lastContact: day(START) })])], today);
    return lessonsDue({ journal, day: today, settings: SETTINGS, read: new Set(read) })
      .filter(({ why }) => why === 'unread')
      .map(({ lesson }) => lesson.id);
  };

  it.each([0, 1, 3])('is offered where the last contact was %i days before the start', (days) => {
    expect(startedAfter(days)).toEqual(['last-word']);
  });

  it('is not offered where it was longer ago, nor to anybody who has kept quiet for days', () => {
    expect(startedAfter(4)).toEqual(['whom-it-is-for']);
    expect(startedAfter(0, 3)).toEqual(['last-word']);
    expect(startedAfter(0, 4)).toEqual(['whom-it-is-for']);
    expect(startedAfter(0, 20)).toEqual(['whom-it-is-for']);
  });
});

describe('what came up', () => {
  const on = 18;
  const here = after(on);

  it.each([
    ['a message sent', [slip({ channels: ['text'] })], 'after-a-slip'],
    ['a slip that names no channel', [slip()], 'after-a-slip'],
    ['a look', [slip({ channels: ['looked'] })], 'after-looking'],
    ['a look and a message', [slip({ channels: ['looked'] }), slip({ channels: ['call'] })], 'after-a-slip'],
    ['two very strong urges', [urge({ intensity: 9 }), urge({ intensity: 10 })], 'heavy-days'],
  ])('stands first: %s', (_, entries, id) => {
    expect(ids({ on, notes: [daily(here, entries)], read: ALL })).toEqual([id]);
  });

  it.each([
    ['something posted', [slip({ channels: ['post'] })]],
    ['one very strong urge', [urge({ intensity: 10 }), urge({ intensity: 8 })]],
    ['urges without a number', [urge(), urge()]],
  ])('is nothing to speak of: %s', (_, entries) => {
    expect(ids({ on, notes: [daily(here, entries)], read: ALL })).toEqual([]);
  });

  it('leaves the day its own lesson, below', () => {
    const notes = [daily(after(3), [slip({ channels: ['looked'] })])];
    expect(ids({ on: 3, notes })).toEqual(['after-looking', 'second-reason']);
  });

  it('is over the day after', () => {
    const notes = [daily(after(17), [slip({ channels: ['text'] })])];
    expect(ids({ on, notes, read: ALL })).toEqual([]);
  });

  it('is for an answer that waits three days long', () => {
    const notes = [daily(after(15), [reachedOut()])];
    expect([15, 16, 17, 18].map((number) => ids({ on: number, notes, read: ALL })[0])).toEqual([
      'read-what-it-is',
      'read-what-it-is',
      'read-what-it-is',
      undefined,
    ]);
  });

  it('is none once it is decided to stay', () => {
    expect(ids({ on, notes: [daily(after(17), [reachedOut({ then: 'stay' })])], read: ALL })).toEqual([]);
  });

  it('is for a week what comes after an answer', () => {
    const notes = [daily(after(15), [reachedOut({ then: 'end' })])];
    expect(ids({ on: 15, notes })).toEqual(['after-the-answer']);
    expect(ids({ on: 21, notes })).toEqual(['after-the-answer']);
    expect(ids({ on: 22, notes })).toEqual([]);
  });

  it.each([
    ['three low days', [1, 0, 1, 1], true],
    ['three low days before one that is not noted', [1, 1, 0, null], true],
    ['two low days', [2, 1, 1, null], false],
    ['a better day', [1, 1, 1, 2], false],
    ['a day that was not noted between', [1, null, 1, 1], false],
  ])('looks at moods: %s', (_, moods, heavy) => {
    const notes = moods.map((mood, index) => daily(after(on - 3 + index), [], { mood }));
    expect(ids({ on, notes, read: ALL })).toEqual(heavy ? ['heavy-days'] : []);
  });
});

describe('quiet mode', () => {
  it('has no lesson of the day, and still answers to what came up', () => {
    expect(ids({ on: 3, settings: { quiet: true } })).toEqual([]);
    const notes = [daily(after(3), [slip({ channels: ['text'] })])];
    expect(ids({ on: 3, notes, settings: { quiet: true } })).toEqual(['after-a-slip']);
  });
});

describe('safety mode', () => {
  it('shows on its days what is meant for it, and nothing else', () => {
    const settings = { safety: true };
    const days = Array.from({ length: 200 }, (_, on) => on);
    const shown = days.flatMap((on) => ids({ on, settings, read: ALL }).map((id) => [on, id]));
    expect(shown).toEqual([
      [0, 'what-it-is'],
      [1, 'alarm'],
      [7, 'a-week'],
      [14, 'was-it-good'],
      [60, 'for-them-or-for-you'],
      [90, 'for-them-or-for-you'],
      [180, 'for-them-or-for-you'],
    ]);
  });

  it('says nothing of a slip, a look or a message of theirs, but of heavy days', () => {
    const settings = { safety: true };
    const entries = [
      slip({ channels: ['text'] }),
      reachedOut(),
      urge({ intensity: 9 }),
      urge({ intensity: 9 }),
    ];
    expect(ids({ on: 18, notes: [daily(after(18), entries)], settings, read: ALL })).toEqual(['heavy-days']);
  });
});
