import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { applied } from '../../../src/markdown/changes';
import { setProperty } from '../../../src/markdown/set-property';

const readYaml = (yaml: string): unknown => parse(yaml, { schema: 'core', uniqueKeys: false });

function edit(text: string, name: string, value: number | string) {
  return setProperty(text, name, value, readYaml);
}

function set(text: string, name: string, value: number | string): string | null {
  const result = edit(text, name, value);
  return result.ok ? applied(text, result.changes) : null;
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
    ['words', '---\nmood: tired but ok\na: 1\n---\n', '---\nmood: 7\na: 1\n---\n', 'tired but ok'],
    ['words in quotes', '---\nmood: "so, so" # c\n---\n', '---\nmood: 7 # c\n---\n', '"so, so"'],
    ['a truth', '---\nmood: true\n---\n', '---\nmood: 7\n---\n', 'true'],
    ['a list', '---\nmood:\n  - 3\na: 1\n---\n', '---\nmood: 7\na: 1\n---\n', '\n  - 3'],
    ['a list at the margin', '---\nmood:\n- 3\n---\n', '---\nmood: 7\n---\n', '\n- 3'],
    [
      'a list below a comment',
      '---\nmood: # c\n# d\n  - 3\n---\n',
      '---\nmood: 7 # c\n---\n',
      '\n# d\n  - 3',
    ],
    [
      'a list in brackets',
      '---\ntags: [a]  # c\nmood: [tired, "a # b"]\nk: "v"\n---\n',
      '---\ntags: [a]  # c\nmood: 7\nk: "v"\n---\n',
      '[tired, "a # b"]',
    ],
    [
      'brackets over some lines',
      '---\r\nmood: [a,\r\n  b # ]\r\n]  # c\r\nk: v\r\n---\r\n',
      '---\r\nmood: 7  # c\r\nk: v\r\n---\r\n',
      '[a,\r\n  b # ]\r\n]',
    ],
    [
      'a block',
      '---\nmood: |\n  fine\n  # no comment\n\nk: v\n---\n',
      '---\nmood: 7\n\nk: v\n---\n',
      '|\n  fine\n  # no comment',
    ],
    ['a list under another case', '---\nMood:\n  - 3\n---\n', '---\nMood: 7\n---\n', '\n  - 3'],
    [
      'a text over two lines',
      '---\nmood: fine\n  and dandy\n---\n',
      '---\nmood: 7\n---\n',
      'fine\n  and dandy',
    ],
    ['a map', '---\nmood: {a: 1}\n---\n', '---\nmood: 7\n---\n', '{a: 1}'],
  ])('%s goes whole, and is told first', (_, before, after, replaces) => {
    const result = edit(before, 'mood', 7);
    expect(result).toMatchObject({ ok: true, replaces });
    expect(set(before, 'mood', 7)).toBe(after);
  });

  it.each(['3', '"3"', "' 3.5 '", '3,5', '', '~', '""', '3 # words', '&m 3', '\n  # words'])(
    'nothing is lost where %j stands',
    (value) => {
      expect(edit(`---\nmood: ${value}\n---\n`, 'mood', 7)).toMatchObject({ ok: true, replaces: null });
    },
  );

  it('a text takes the place of a text on one line without a word, and of nothing else', () => {
    const replaces = (value: string) => {
      const result = edit(`---\nuntil: ${value}\n---\n`, 'until', '2026-03-01');
      return result.ok ? result.replaces : null;
    };
    expect(['soon', '', '"so, so"', '|\n  a', '>\n  a\n  b'].map(replaces)).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
    expect(['3', '[a]', 'true', '|\n  a\n  b'].map(replaces)).toEqual(['3', '[a]', 'true', '|\n  a\n  b']);
  });

  it.each([
    ['not-yaml', 2, '---\ntitle: My day: hard\n---\nx\n'],
    ['not-yaml', 3, '\uFEFF---\r\na: 1\r\nb: "x\r\n---\r\n'],
    ['not-yaml', 13, `---\n${'# words\n'.repeat(11)}a: b: c\n---\n`],
    ['not-rows', 2, '---\n{mood: 3}\n---\n'],
    ['not-rows', 2, '---\na: 1\n? b\n: 2\n---\n'],
    ['not-rows', 2, '---\n- mood\n---\n'],
    ['not-rows', 2, '---\nonly words\n---\n'],
    ['tied', 3, '---\na: 1\nmood: &m [x]\nb: *m\n---\n'],
    ['tied', 3, '---\na: &m 1\nmood: &m 2\nb: *m\n---\n'],
  ])('says %s, line %i, of %j, and changes nothing', (why, line, text) => {
    expect(edit(text, 'mood', 7)).toEqual({ ok: false, why, line });
  });

  it('changes nothing where the value stands there already', () => {
    expect(edit('---\nmood:  7 # c\n---\n', 'mood', 7)).toMatchObject({ ok: true, changes: [] });
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
      '\n- 1\n- "# 2"',
      '|\n  a\n\n  # b',
      '>-\n  a',
      '[a,\n  "]", # ]\n]',
      '"a\n  b: c" # d',
      'a\n  b # c',
      '{ x: [1] }\n# c',
      '&a 1',
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
        const block = /^---\r?\n([\s\S]*?)---\r?\nbody\r?\n$/.exec(after ?? '')?.[1] ?? '';
        const expected = { ...(readYaml(yaml) as object | null), [name]: wanted };
        expect(readYaml(block)).toEqual(expected);
      }),
    );
  });
});
