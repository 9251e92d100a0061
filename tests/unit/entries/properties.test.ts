import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import type { NoteSource } from '../../../src/entries/entry';
import { parseNote } from '../../../src/entries/parse';
import { dayFromFrontmatter, hasMeasures } from '../../../src/entries/properties';
import { sourceOf } from './source';

/** A daily note with this frontmatter, as the app reads it. */
function read(yaml: string, given: Partial<NoteSource> = {}, names = { mood: 'mood', sleep: 'sleep' }) {
  const frontmatter = parseYaml(yaml) as NoteSource['frontmatter'];
  const text = `---\n${yaml}\n---\n- #no-contact/urge\n`;
  return parseNote(sourceOf(text, { daily: true, frontmatter, ...given }), names);
}

describe('mood and sleep', () => {
  it.each([
    ['mood: 0', 0, null],
    ['mood: 10\nsleep: 24', 10, 24],
    ['mood: 6.5\nsleep: 7.25', 6.5, 7.25],
    ['mood: "6"\nsleep: " 7.5 "', 6, 7.5],
    ['mood: "10"\nsleep: "7.25"', 10, 7.25],
    ['MOOD: 6\nSleep: 7', 6, 7],
    ['Mood: 3\nmood: 6', 6, null],
    ['mood:\nsleep: ""', null, null],
    ['mood: ~\nsleep: " "', null, null],
    ['other: 1', null, null],
  ])('of %j are %j and %j', (yaml, mood, sleep) => {
    expect(read(yaml)).toMatchObject({ mood, sleep, problems: [] });
  });

  it('go by the names that are set', () => {
    const names = { mood: 'how I feel', sleep: 'hours: slept' };
    expect(read('How I feel: 4\n"hours: slept": 8\nmood: 1', {}, names)).toMatchObject({ mood: 4, sleep: 8 });
  });

  it.each([
    ['mood: fine', 'bad-mood 2:7 4', null],
    ['mood: 10.5', 'bad-mood 2:7 4', null],
    ['mood: -1', 'bad-mood 2:7 2', null],
    ['mood: .nan', 'bad-mood 2:7 4', null],
    ['mood: true', 'bad-mood 2:7 4', null],
    ['mood: [6, 7]', 'bad-mood 2:7 6', null],
    ['mood:\n  - 6', 'bad-mood 2:6 1', null],
    ['mood: {a: 1}', 'bad-mood 2:7 6', null],
    ['mood: 7/10', 'bad-mood 2:7 4', '7'],
    ['mood: 7,5 # so so', 'bad-mood 2:7 3', '7.5'],
    ['mood: "7,5"', 'bad-mood 2:7 5', null],
    ['Mood: 3\nmood: fine', 'bad-mood 3:7 4', null],
    ['"mood" : fine', 'bad-mood 2:10 4', null],
    ['a: 1\nsleep: 24.5', 'bad-sleep 3:8 4', null],
    ['sleep: 7,5', 'bad-sleep 2:8 3', '7.5'],
    ['sleep: 7h30', 'bad-sleep 2:8 4', '7.5'],
    ['sleep: seven', 'bad-sleep 2:8 5', null],
    ['sleep: 17h05', 'bad-sleep 2:8 5', '17.08'],
    ['sleep: 0h20', 'bad-sleep 2:8 4', '0.33'],
    ['sleep: 24h00', 'bad-sleep 2:8 5', '24'],
    ['sleep: 24h01', 'bad-sleep 2:8 5', null],
    ['sleep: 7h3', 'bad-sleep 2:8 3', null],
    ['sleep: 7h60', 'bad-sleep 2:8 4', null],
    ['sleep: 107h30', 'bad-sleep 2:8 6', null],
    ['sleep: 7h30 or so', 'bad-sleep 2:8 10', null],
    ['sleep: about 7h30', 'bad-sleep 2:8 10', null],
    ['sleep: 25,5', 'bad-sleep 2:8 4', null],
    ['mood: 10,5', 'bad-mood 2:7 4', null],
    ['mood: a\n  b', 'bad-mood 2:7 1', null],
  ])('of %j are wrong: %s, and %j was meant', (yaml, place, fix) => {
    const { problems } = read(yaml);
    expect(problems.map(({ code, line, column, length }) => `${code} ${line}:${column} ${length}`)).toEqual([
      place,
    ]);
    expect(problems[0]?.fix).toBe(fix);
  });

  it.each([
    [{ mood: null }, true],
    [{ Sleep: '' }, true],
    [{ moods: 5, sleeps: 5, other: 5 }, false],
    [{}, false],
  ])('are in %j: %s', (frontmatter, are) => {
    expect(hasMeasures(frontmatter, { mood: 'mood', sleep: 'sleep' })).toBe(are);
  });

  it('are found behind Windows line ends and a byte order mark', () => {
    const text = '\uFEFF---\r\na: 1\r\nmood: fine\r\n---\r\n';
    const source = sourceOf(text, { daily: true, frontmatter: { mood: 'fine' } });
    expect(parseNote(source, { mood: 'mood', sleep: 'sleep' }).problems).toMatchObject([
      { line: 3, column: 7, length: 4 },
    ]);
  });

  it('stand at the top where the text does not show them', () => {
    const source = sourceOf('', { daily: true, frontmatter: { mood: 'fine' } });
    expect(parseNote(source, { mood: 'mood', sleep: 'sleep' }).problems).toMatchObject([
      { line: 1, column: 1, length: 1, fix: null },
    ]);
  });

  it('say what is wrong, also of a value that holds itself', () => {
    const itself: unknown[] = [];
    itself.push(itself);
    const message = (value: unknown): string | undefined =>
      parseNote(sourceOf('', { daily: true, frontmatter: { mood: value } }), { mood: 'mood', sleep: 'sleep' })
        .problems[0]?.message;
    expect(message(itself)).toBe('"mood" is a number from 0 to 10; this note says "a list".');
    expect(message('fine')).toBe('"mood" is a number from 0 to 10; this note says "fine".');
    expect(message(' fine ')).toBe('"mood" is a number from 0 to 10; this note says "fine".');
    expect(message(false)).toBe('"mood" is a number from 0 to 10; this note says "false".');
    expect(message(NaN)).toBe('"mood" is a number from 0 to 10; this note says "NaN".');
    expect(message({})).toBe('"mood" is a number from 0 to 10; this note says "several values".');
  });

  it.each([
    ['a daily note', { daily: true }, 6],
    ['another note with a date', { daily: false, day: dayFromFrontmatter({ date: '2026-03-01' }) }, 6],
    ['another note without one', { daily: false }, null],
    [
      'another note with a date and no entry',
      { daily: false, day: dayFromFrontmatter({ date: '2026-03-01' }), listItems: [] },
      null,
    ],
  ])('count in %s', (_, given, mood) => {
    expect(read('mood: 6', given).mood).toBe(mood);
  });
});

describe('the date of another note', () => {
  it.each([
    ['2026-03-01', '2026-03-01'],
    [' 2026-03-01 ', '2026-03-01'],
    ['2026-03-01T21:00', '2026-03-01'],
    ['2026-03-01T21:00:00+02:00', '2026-03-01'],
    ['2026-03-01 9:00', '2026-03-01'],
    ['[[2026-03-01]]', '2026-03-01'],
    ['[[Journal/2026-03-01|that Sunday at 9:00]]', '2026-03-01'],
    ['[[Sunday]]', null],
    ['[[2026-03-01ab', null],
    ['ab2026-03-01]]', null],
    ['2026-02-29', null],
    ['2026-3-1', null],
    ['1.3.2026', null],
    ['2026-03-01x', null],
    ['2026-03-01T21', null],
    ['2026-03-01T210:00', null],
    ['2026-03-01, 9:00', null],
    ['on 2026-03-01 9:00', null],
    ['', null],
    [null, null],
    [20260301, null],
    [['2026-03-01'], null],
  ])('%j is %j', (date, day) => {
    expect(dayFromFrontmatter({ date })).toBe(day);
    expect(dayFromFrontmatter({ Date: date })).toBe(day);
  });

  it('is none without frontmatter', () => {
    expect(dayFromFrontmatter(null)).toBeNull();
    expect(dayFromFrontmatter({})).toBeNull();
  });

  it.each([
    ['date: soon', 'bad-date 2:7', null],
    ['a: 1\nDate: 2026-02-30', 'bad-date 3:7', null],
    ['date: 2026/3/1', 'bad-date 2:7', '2026-03-01'],
    ['date: 2026-3-1', 'bad-date 2:7', '2026-03-01'],
    ['date: 20260301', 'bad-date 2:7', null],
  ])('is said to be none in %j', (yaml, place, fix) => {
    const { problems } = read(yaml, { daily: false });
    expect(problems.map(({ code, line, column }) => `${code} ${line}:${column}`)).toEqual([place]);
    expect(problems[0]?.fix).toBe(fix);
  });

  it.each([
    ['it is empty', 'date: ""', { daily: false }],
    ['it is a daily note', 'date: soon', { daily: true }],
    ['the note holds no entry', 'date: soon', { daily: false, listItems: [] }],
    ['it is a day', 'date: 2026-03-01', { daily: false }],
    ['there is none', 'dates: soon', { daily: false }],
  ])('is not looked at where %s', (_, yaml, given) => {
    expect(read(yaml, given).problems).toEqual([]);
  });
});
