import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { applied } from '../../../src/markdown/change';
import { setProperty } from '../../../src/markdown/set-property';

function set(text: string, name: string, value: number | string): string | null {
  const change = setProperty(text, name, value);
  return change && applied(text, change);
}

describe('one property is set and no other byte moves', () => {
  it.each([
    ['no frontmatter', 'Hello\n', '---\nmood: 7\n---\nHello\n'],
    ['an empty note', '', '---\nmood: 7\n---\n'],
    ['a note that begins with a rule', '---\nHello\n', '---\nmood: 7\n---\n---\nHello\n'],
    ['CRLF without frontmatter', 'a\r\nb', '---\r\nmood: 7\r\n---\r\na\r\nb'],
    ['a byte-order mark', '\uFEFFHello', '\uFEFF---\nmood: 7\n---\nHello'],
    ['a missing key', '---\nb: 1\na: 2\n---\nx', '---\nb: 1\na: 2\nmood: 7\n---\nx'],
    ['empty frontmatter', '---\n---\nx', '---\nmood: 7\n---\nx'],
    ['a number', '---\nmood: 3\na: 1\n---\n', '---\nmood: 7\na: 1\n---\n'],
    ['no space after the colon value', '---\nmood:\na: 1\n---\n', '---\nmood: 7\na: 1\n---\n'],
    ['a space and nothing', '---\nmood: \n---\n', '---\nmood: 7\n---\n'],
    ['wide spacing', '---\nmood:   3  # evening\n---\n', '---\nmood:   7  # evening\n---\n'],
    ['a comment where a value could be', '---\nmood: # later\n---\n', '---\nmood: 7 # later\n---\n'],
    ['quotes', '---\n"mood": "3"\n---\n', '---\n"mood": 7\n---\n'],
    ['CRLF', '---\r\nmood: 3\r\nx: 1\r\n---\r\n', '---\r\nmood: 7\r\nx: 1\r\n---\r\n'],
    ['BOM and CRLF', '\uFEFF---\r\nx: 1\r\n---\r\n', '\uFEFF---\r\nx: 1\r\nmood: 7\r\n---\r\n'],
    ['frontmatter to the very end', '---\nx: 1\n---', '---\nx: 1\nmood: 7\n---'],
    ['a list before', '---\ntags:\n  - a\n---\n', '---\ntags:\n  - a\nmood: 7\n---\n'],
    ['a list at the margin', '---\ntags:\n- a\n- b\n---\n', '---\ntags:\n- a\n- b\nmood: 7\n---\n'],
    ['a nested key of the same name', '---\nx:\n  mood: 1\n---\n', '---\nx:\n  mood: 1\nmood: 7\n---\n'],
    ['another case', '---\nx: 1\nMood: 3\n---\n', '---\nx: 1\nMood: 7\n---\n'],
    ['another case in quotes', '---\n"MOOD": 3\n---\n', '---\n"MOOD": 7\n---\n'],
    ['the exact name behind another case', '---\nMood: 3\nmood: 4\n---\n', '---\nMood: 3\nmood: 7\n---\n'],
    ['a longer key', '---\nmoody: 1\n---\n', '---\nmoody: 1\nmood: 7\n---\n'],
    ['an old value with a word after it', '---\nmood: 3 or so\n---\n', '---\nmood: 7\n---\n'],
    ['a value with a colon', '---\nmood: a:b\n---\n', '---\nmood: 7\n---\n'],
  ])('%s', (_, before, after) => {
    expect(set(before, 'mood', 7)).toBe(after);
  });

  it.each([
    ['flow style', '---\n{mood: 3}\n---\n'],
    ['a list as value', '---\nmood:\n  - 3\n---\n'],
    ['a list as value at the margin', '---\nmood:\n- 3\n---\n'],
    ['a block text', '---\nmood: |\n  fine\n---\n'],
    ['a flow list', '---\nmood: [3]\n---\n'],
    ['a list under another case', '---\nMood:\n  - 3\n---\n'],
    ['an anchor', '---\nmood: &m 3\n---\n'],
    ['a text over two lines', '---\nmood: fine\n  and dandy\n---\n'],
  ])('%s is left to a YAML parser', (_, before) => {
    expect(set(before, 'mood', 7)).toBeNull();
  });

  it('reads back as the value that was set, whatever else there is', () => {
    const word = fc.constantFrom('mood', 'sleep', 'tags', 'a b', 'über', 'x-1', 'a: b');
    const scalar = fc.constantFrom(
      '1',
      '',
      'text',
      '"a: b"',
      "'c'",
      '2026-01-03',
      'x # y',
      '[1, 2]',
      '\n  - 1',
    );
    const value = fc.oneof(
      fc.integer({ min: 0, max: 24 }),
      fc.constantFrom('two: words', 'yes', '#x', 'plain'),
    );
    const rows = fc.uniqueArray(fc.tuple(word, scalar), { selector: ([key]) => key });
    fc.assert(
      fc.property(rows, word, value, fc.constantFrom('\n', '\r\n'), (given, name, wanted, eol) => {
        const yaml = given
          .map(([key, text]) => `${key.includes(':') ? JSON.stringify(key) : key}: ${text}\n`)
          .join('');
        const before = `---\n${yaml}---\nbody\n`.replace(/\n/g, eol);
        const after = set(before, name, wanted);
        if (after === null) return;
        const block = /^---\r?\n([\s\S]*?)---\r?\nbody\r?\n$/.exec(after)?.[1] ?? '';
        const expected = { ...(parse(yaml) as object | null), [name]: wanted };
        expect(parse(block)).toEqual(expected);
      }),
    );
  });
});
