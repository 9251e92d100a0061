import { describe, expect, it } from 'vitest';
import type { NoteProblem } from '../../../src/entries/entry';
import { KINDS } from '../../../src/entries/kinds';
import { parseNote } from '../../../src/entries/parse';
import { sourceOf } from './source';

/** `urge, slip and letter`. */
const EVERY_KIND = KINDS.map(({ kind }) => kind)
  .join(', ')
  .replace(/, (?=[^,]*$)/, ' and ');

function problemsIn(text: string): readonly NoteProblem[] {
  return parseNote(sourceOf(text), { mood: 'mood', sleep: 'sleep' }).problems;
}

/** The text with what the first problem offers in place of what it underlines. */
function mended(text: string): string | null {
  const [problem] = problemsIn(text);
  if (!problem || problem.fix === null) return null;
  const before = text.split('\n').slice(0, problem.line - 1);
  const from = before.reduce((sum, line) => sum + line.length + 1, 0) + problem.column - 1;
  return text.slice(0, from) + problem.fix + text.slice(from + problem.length);
}

describe('what is certain can be mended', () => {
  it.each([
    ['- #no-contact/urge [intensity:: 7,5]', '- #no-contact/urge [intensity:: 7.5]'],
    ['- #no-contact/urge [intensity:: 7,25]', '- #no-contact/urge [intensity:: 7.25]'],
    ['- #no-contact/urge [intensity:: 7/10] x', '- #no-contact/urge [intensity:: 7] x'],
    ['- #no-contact/urge [after:: 7 / 10]', '- #no-contact/urge [after:: 7]'],
    ['- #no-contact/urge [intensity:: ７.５]', '- #no-contact/urge [intensity:: 7.5]'],
    ['- #no-contact/urge [minutes:: 12,5]', '- #no-contact/urge [minutes:: 12.5]'],
    ['- #no-contact/slip [channel:: call, txt]', '- #no-contact/slip [channel:: call, text]'],
    ['- #no-contact/slip [channel:: massage]', '- #no-contact/slip [channel:: message]'],
    ['- #no-contact/slip [channel:: emial]', '- #no-contact/slip [channel:: email]'],
    ['- #no-contact/start [mode:: coparent]', '- #no-contact/start [mode:: co-parent]'],
    ['- #no-contact/urge [date:: 2026/3/1]', '- #no-contact/urge [date:: 2026-03-01]'],
    ['- #no-contact/urge [intensity:: ７]', '- #no-contact/urge [intensity:: 7]'],
    ['- #no-contact/urgee [intensity:: 7]', '- #no-contact/urge [intensity:: 7]'],
    ['- #No-Contact/Lettr', '- #No-Contact/letter'],
    ['- #no-contact/rule no calls', '- [ ] #no-contact/rule no calls'],
    ['- 9pm #no-contact/urge', '- 9:00 pm #no-contact/urge'],
    ['- 9 p.m. #no-contact/urge', '- 9:00 p.m. #no-contact/urge'],
    ['- 21.14 #no-contact/urge', '- 21:14 #no-contact/urge'],
    ['- 21h14 #no-contact/urge', '- 21:14 #no-contact/urge'],
    ['- 13:14 pm #no-contact/urge', '- 13:14 #no-contact/urge'],
    ['- #no-contact/urge [time:: 9pm]', '- #no-contact/urge [time:: 9:00 pm]'],
    ['- #no-contact/urge [intensity:: 7', '- #no-contact/urge [intensity:: 7]'],
    ['- #no-contact/urge (after:: 7', '- #no-contact/urge (after:: 7)'],
    ['- #no-contact/urge [trigger:: wine', '- #no-contact/urge [trigger:: wine]'],
    [
      '- #no-contact/urge [intensity:: 7 [trigger:: old photos] x',
      '- #no-contact/urge [intensity:: 7] [trigger:: old photos] x',
    ],
    ['a\r\n- #no-contact/urge [intensity:: 7\r\n', 'a\r\n- #no-contact/urge [intensity:: 7]\r\n'],
    ['- #no-contact/urge\n  [intensity:: 7,5] x', '- #no-contact/urge\n  [intensity:: 7.5] x'],
    ['- #no-contact/urge [intensity:: 10,0]', '- #no-contact/urge [intensity:: 10.0]'],
    ['- #no-contact/urge [intensity:: 7.5/10]', '- #no-contact/urge [intensity:: 7.5]'],
    ['- #no-contact/urge [intensity:: 10/10]', '- #no-contact/urge [intensity:: 10]'],
    ['- #no-contact/urge [minutes:: ١٢]', '- #no-contact/urge [minutes:: 12]'],
    ['- #no-contact/urge [date:: 2026.3.12]', '- #no-contact/urge [date:: 2026-03-12]'],
    ['- #no-contact/urge [date:: 2026-3-1]', '- #no-contact/urge [date:: 2026-03-01]'],
    ['- #no-contact/urge [date:: [[2026-3-1]]]', '- #no-contact/urge [date:: 2026-03-01]'],
    [
      '- #no-contact/slip [channel:: text, , txet, call]',
      '- #no-contact/slip [channel:: text, , text, call]',
    ],
    ['- #no-contact/slip [channel:: in-persn]', '- #no-contact/slip [channel:: in-person]'],
  ])('%j becomes %j', (text, expected) => {
    expect(problemsIn(text)).toHaveLength(1);
    expect(mended(text)).toBe(expected);
    expect(problemsIn(expected)).toEqual([]);
  });

  it.each([
    '- #no-contact/urge [intensity:: lots]',
    '- #no-contact/urge [intensity:: 12]',
    '- #no-contact/urge [intensity:: 70/10]',
    '- #no-contact/urge [intensity:: 7/5]',
    '- #no-contact/urge [intensity:: 7,5,0]',
    '- #no-contact/urge [intensity:: 10,5]',
    '- #no-contact/urge [intensity:: x7,5]',
    '- #no-contact/urge [intensity:: 7,5x]',
    '- #no-contact/urge [intensity:: 7/100]',
    '- #no-contact/urge [intensity:: about 7/10]',
    '- #no-contact/urge [intensity:: ~7]',
    '- #no-contact/urge [intensity:: 7,]',
    '- #no-contact/urge [date:: 2026-2-30]',
    '- #no-contact/urge [date:: 2026-3]',
    '- #no-contact/urge [date:: 12026-3-1]',
    '- #no-contact/urge [date:: 2026-3-1 at night]',
    '- #no-contact/urge [date:: 2026-3-123]',
    '- #no-contact/slip [channel:: , ,]',
    '- #no-contact/urge [intensity:: 11',
    '- #no-contact/urge [intensity:: 7 nearly wrote',
    '- #no-contact/urge [trigger:: old photos',
    '- #no-contact/urge [date:: 1.3.2026]',
    '- #no-contact/slip [channel:: pigeon]',
    '- #no-contact/slip [channel::]',
    '- #no-contact/slip [channel:: ca]',
    '- #no-contact/ [intensity:: 7]',
    '- 24:00 #no-contact/urge',
    '- 25 pm #no-contact/urge',
    '- 9:5 #no-contact/urge',
    '- 21:14 #no-contact/rule no calls',
    `- #no-contact/urge [minutes:: ${'9'.repeat(400)}]`,
  ])('%j does not say what was meant', (text) => {
    expect(problemsIn(text).map(({ fix }) => fix)).toEqual([null]);
  });
});

describe('what is said', () => {
  it.each([
    ['- #no-contact/urge [intensity:: lots]', 'Intensity is a number from 0 to 10; line 1 says "lots".'],
    ['\n- #no-contact/urge [after:: 11]', 'After is a number from 0 to 10; line 2 says "11".'],
    ['- #no-contact/urge [minutes:: -3]', 'Minutes is a number of minutes, 0 or more; line 1 says "-3".'],
    ['- #no-contact/urge [intensity:: ]', 'Intensity is a number from 0 to 10; line 1 leaves it empty.'],
    [
      '- #no-contact/start [last-contact:: then]',
      'Last-contact is a day written like 2026-03-01; line 1 says "then".',
    ],
    [
      '- #no-contact/start [last-contact:: 1999-01-01]',
      'Last-contact is a day from 2000 on; line 1 says "1999-01-01".',
    ],
    [
      '- #no-contact/slip [channel:: pigeon]',
      'Channel is call, text, message, email, reaction, gift, in-person, post, looked or other; line 1 says "pigeon".',
    ],
    ['- #no-contact/urge (plan:: a', 'The field "plan" in line 1 is never closed. Put a ) after its value.'],
    ['- #no-contact/urge [time:: late]', 'A time is written like 21:14 or 9:14 pm; line 1 says "late".'],
    ['- #no-contact/urge [outcome:: ]', 'Outcome is passed or slipped; line 1 leaves it empty.'],
    ['- 25:99 #no-contact/urge', 'A time is written like 21:14 or 9:14 pm; line 1 says "25:99".'],
    ['- #no-contact/start [ended-by:: us]', 'Ended-by is them, me or both; line 1 says "us".'],
    [
      '- #no-contact/urge [intensity:: 7',
      'The field "intensity" in line 1 is never closed. Put a ] after its value.',
    ],
    [
      '- #no-contact/urge [intensity:: 7] [intensity:: 8]',
      '"intensity" is given twice in line 1; the first one counts. Remove the other.',
    ],
    ['- #no-contact/rule', 'Write a rule as a task: start line 1 with "- [ ]".'],
    [
      '- #no-contact/urges',
      `"#no-contact/urges" in line 1 is not a kind of entry. The kinds are ${EVERY_KIND}.`,
    ],
  ])('of %j', (text, message) => {
    expect(problemsIn(text).map((problem) => problem.message)).toEqual([message]);
  });

  it('says a value of several lines in one', () => {
    const [problem] = problemsIn('- #no-contact/urge [intensity:: a\n  \tlot] x');
    expect(problem?.message).toBe('Intensity is a number from 0 to 10; line 1 says "a lot".');
  });

  it('leaves what is just short enough as it is', () => {
    const said = (length: number) =>
      problemsIn(`- #no-contact/urge [intensity:: ${'x'.repeat(length)}]`)[0]?.message;
    expect(said(40)).toBe(`Intensity is a number from 0 to 10; line 1 says "${'x'.repeat(40)}".`);
    expect(said(41)).toBe(`Intensity is a number from 0 to 10; line 1 says "${'x'.repeat(40)}…".`);
  });

  it('cuts short what is long', () => {
    const [problem] = problemsIn(`- #no-contact/urge [intensity:: ${'x'.repeat(500)}]`);
    expect(problem?.message).toBe(`Intensity is a number from 0 to 10; line 1 says "${'x'.repeat(40)}…".`);
    expect(problem?.length).toBe(500);
  });

  it('cuts no sign in two, and leaves those in front whole', () => {
    const [problem] = problemsIn(`- #no-contact/urge [intensity:: ${'🌙x'.repeat(14)}]`);
    expect(problem?.message).toContain(`"${'🌙x'.repeat(13)}…"`);
  });

  it('underlines a field that is never closed to the end of what was certainly meant, else of its line', () => {
    const underlined = (text: string): string => {
      const [problem] = problemsIn(text);
      return text.slice((problem?.column ?? 0) - 1).slice(0, problem?.length);
    };
    expect(underlined('- #no-contact/urge [intensity:: 7 [after:: 2]')).toBe('[intensity:: 7');
    expect(underlined('- #no-contact/urge [intensity:: 7 nearly\n  wrote')).toBe('[intensity:: 7 nearly');
    expect(underlined('- #no-contact/urge [intensity:: \n  7')).toBe('[intensity:: ');
  });

  it('underlines nothing beyond the line', () => {
    const [problem] = problemsIn('- #no-contact/urge [plan:: one\r\n  two\r\n  three');
    expect(problem).toMatchObject({ code: 'bad-value', line: 1, column: 20, length: 11 });
  });
});
