import { describe, expect, it } from 'vitest';
import type { NoteEntries } from '../../../src/entries/entry';
import { formatEntry } from '../../../src/entries/format';
import { canonicalKey } from '../../../src/entries/key';
import { parseNote } from '../../../src/entries/parse';
import { sourceOf } from './source';

function read(text: string): NoteEntries {
  return parseNote(sourceOf(text), { mood: 'mood', sleep: 'sleep' });
}

describe('a key is read as Dataview reads it', () => {
  it.each([
    ['**a** b', 'a-b'],
    ['*** a ***', 'a'],
    ['a_b*c', 'a_bc'],
    ['Größe\t 2', 'größe-2'],
    ['💔 (x)', '💔-x'],
    ['-', '-'],
    ['__', ''],
    [' **Ended  By** ', 'ended-by'],
    ['__my_own_key__', 'my_own_key'],
    ['what? 2', 'what-2'],
  ])('%j is %s', (written, key) => {
    expect(canonicalKey(written)).toBe(key);
  });

  it.each([
    ['- #no-contact/urge [**intensity**:: 7]', { intensity: 7 }],
    ['- #no-contact/urge [*Intensity*:: 7]', { intensity: 7 }],
    ['- #no-contact/urge [__intensity__:: 7]', { intensity: 7 }],
    ['- #no-contact/urge [ intensity :: 7]', { intensity: 7 }],
    ['- #no-contact/urge (**after**:: 2)', { after: 2 }],
    ['- #no-contact/start [last contact:: 2026-03-01]', { lastContact: '2026-03-01' }],
    ['- #no-contact/start [Last  Contact:: 2026-03-01]', { lastContact: '2026-03-01' }],
    ['- #no-contact/start [ended by:: me]', { endedBy: 'me' }],
    ['- #no-contact/start [**ended by**:: me]', { endedBy: 'me' }],
  ])('%s', (line, expected) => {
    expect(read(line).entries).toMatchObject([expected]);
    expect(read(line).problems).toEqual([]);
  });
});

describe('quotes round a value are dropped', () => {
  it.each([
    ['[intensity:: "7"]', { intensity: 7 }],
    ['[intensity:: “7”]', { intensity: 7 }],
    ['[time:: "21:14"]', { time: 21 * 3600 + 14 * 60 }],
    ['[date:: "2026-03-01"]', { date: '2026-03-01' }],
    ['[outcome:: "passed"]', { outcome: 'passed' }],
    ['[trigger:: "old photos"]', { triggers: ['old photos'] }],
    ['[trigger:: "old photos, wine"]', { triggers: ['old photos, wine'] }],
    ['[trigger:: "a", “b”, c]', { triggers: ['a', 'b', 'c'] }],
    ['[trigger:: a "b", c]', { triggers: ['a "b"', 'c'] }],
    ['[trigger:: 5" pizza, wine]', { triggers: ['5" pizza', 'wine'] }],
    ['[plan:: "call Sam"]', { plan: 'call Sam' }],
    ['[plan:: say "no" twice]', { plan: 'say "no" twice' }],
  ])('%s', (field, expected) => {
    expect(read(`- #no-contact/urge ${field}`).entries).toMatchObject([expected]);
    expect(read(`- #no-contact/urge ${field}`).problems).toEqual([]);
  });

  it.each(['"I miss you"', '“so”', '"', '""', '"a" and "b"', '""twice""'])(
    'but not from %s as it was typed',
    (typed) => {
      const line = formatEntry({ kind: 'slip', time: null, fields: { plan: typed, trigger: typed } });
      expect(read(line).entries).toMatchObject([{ plan: typed, triggers: [typed] }]);
    },
  );
});

describe('a date', () => {
  it.each([
    '[[2026-11-01]]',
    '[[Journal/2026-11-01]]',
    '[[Journal/2026/2026-11-01|that Sunday]]',
    '[[2026-11-01#Evening]]',
    '[[2026-11-01.md]]',
    '[[A/2026-11-01.MD#x|y]]',
    '[[ 2026-11-01 ]]',
    '"[[2026-11-01]]"',
  ])('may be a link to a day: %s', (written) => {
    expect(read(`- #no-contact/urge [date:: ${written}]`)).toMatchObject({
      entries: [{ date: '2026-11-01' }],
      problems: [],
    });
  });

  it.each([
    '[[Sam]]',
    '[[2026-11-01 Sunday]]',
    '[[2026-11-31]]',
    '[[2026-11-01.md.bak]]',
    'x[[2026-11-01]]',
    '[[2026-11-01]] x',
  ])('is no link to anything else: %s', (written) => {
    expect(read(`- #no-contact/urge [date:: ${written}]`).problems).toMatchObject([{ code: 'bad-date' }]);
  });

  it('before the year 2000 counts in nothing, and that is said once', () => {
    for (const date of ['1626-11-20', '1999-12-31', '[[1970-01-01]]']) {
      const note = read(`- #no-contact/urge [intensity:: 7] [date:: ${date}]`);
      expect(note.entries).toEqual([]);
      expect(note.problems.map(({ code }) => code)).toEqual(['bad-date']);
      expect(note.problems[0]?.message).toContain('from 2000 on');
    }
    expect(read('- #no-contact/urge [date:: 2000-01-01]').entries).toHaveLength(1);
  });

  it.each(['about 1999-01-01', '1999-01-01 or so', '1999-1-1', '2999-13-01', '3000-02-30'])(
    'that is none, %s, is not one before the year 2000, so that the entry counts',
    (written) => {
      const note = read(`- #no-contact/urge [date:: ${written}]`);
      expect(note.entries).toHaveLength(1);
      expect(note.problems[0]?.message).toContain('is a day written like 2026-03-01');
    },
  );

  it('of the last contact before the year 2000 is none, and the start counts', () => {
    const note = read('- #no-contact/start [last-contact:: 1999-01-01]');
    expect(note.entries).toMatchObject([{ kind: 'start', lastContact: null }]);
    expect(note.problems.map(({ code }) => code)).toEqual(['bad-date']);
  });
});

it('keeps the words of an entry, without fields', () => {
  const line = '- 21:14 #no-contact/urge one [intensity:: 7] two [weather:: rain]\n  three [after:: 2] ';
  expect(read(line).entries).toMatchObject([{ text: 'one two three' }]);
  expect(read('- 21:14 #no-contact/urge [intensity:: 7]').entries).toMatchObject([{ text: null }]);
});
