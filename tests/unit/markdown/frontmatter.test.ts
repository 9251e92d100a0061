import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  frontmatterOf,
  opensFrontmatter,
  readFrontmatter,
  yamlPart,
  yamlText,
} from '../../../src/markdown/frontmatter';

const readYaml = (yaml: string): unknown => parse(yaml, { schema: 'core', logLevel: 'error' });

/** Of each row what it says, as it is written. */
function rows(yaml: string) {
  const note = `---\n${yaml}\n---\n`;
  const matter = readFrontmatter(note);
  const properties = matter?.properties.map(({ key, line, valueFrom, valueTo, belowFrom, belowTo }) => [
    line,
    key,
    note.slice(valueFrom, valueTo),
    note.slice(belowFrom, belowTo),
  ]);
  return { plain: matter?.plain, properties };
}

describe('where properties stand', () => {
  it.each([
    ['---\na: 1\n---\nb', 4, 9, 12, 13],
    ['---\n---', 4, 4, 7, 7],
    ['---\n---\n', 4, 4, 7, 8],
    ['\uFEFF---\r\na: 1\r\n---\r\nb', 6, 12, 15, 17],
    ['--- \t\na: 1\n---  \nb', 6, 11, 16, 17],
    ['---\n----\n---a\n ---\n---\n', 4, 19, 22, 23],
    ['---\na: 1\n---\r', 0, 0, 0, 0],
  ])('in %j', (note, rowsFrom, rowsTo, to, end) => {
    const expected = end === 0 ? null : { rowsFrom, rowsTo, to, end };
    expect(readFrontmatter(note)).toEqual(expected && expect.objectContaining(expected));
  });

  it.each([
    ['', false],
    ['--', false],
    ['---', true],
    ['---a', false],
    [' ---', false],
    ['\n---\n', false],
    ['---\na: 1\n', true],
    ['\uFEFF---\t\r\n', true],
    ['a---\n---\n', false],
  ])('they begin, and are not closed: %j', (note, opens) => {
    expect(opensFrontmatter(note)).toBe(opens);
    expect(readFrontmatter(note)).toBeNull();
  });

  it('of these rows are read as these', () => {
    expect(frontmatterOf(['a: 1', 'b: 2'])).toBe('---\na: 1\nb: 2\n---\n');
    expect(frontmatterOf([], '\r\n')).toBe('---\r\n---\r\n');
  });
});

describe('a row', () => {
  it.each([
    ['a: 1', 'a', '1'],
    ['a:', 'a', ''],
    ['a:   ', 'a', ''],
    ['a: b # c', 'a', 'b'],
    ['a: # c', 'a', ''],
    ['a:\t# c', 'a', ''],
    ['a: b#c', 'a', 'b#c'],
    ['a: #', 'a', ''],
    ['a b : c: d ', 'a b', 'c: d'],
    ['a:b: c', 'a:b', 'c'],
    ['a#b: c', 'a#b', 'c'],
    ['"a b": c', 'a b', 'c'],
    ['"a\\"b: c" : d', 'a"b: c', 'd'],
    ['"\\u0061": c', 'a', 'c'],
    ['"\\x61": c', '\\x61', 'c'],
    ["'it''s: a': b", "it's: a", 'b'],
    ["'a\\': b", 'a\\', 'b'],
    ["'': b", '', 'b'],
    ['-a: b', '-a', 'b'],
    ['?a: b', '?a', 'b'],
    [':a: b', ':a', 'b'],
    ['a: "b # \\" c" # d', 'a', '"b # \\" c"'],
    ["a: 'b '' # c' # d", 'a', "'b '' # c'"],
    ['a: "b" c', 'a', '"b"'],
    ['a: "b""c"', 'a', '"b"'],
    ['a: [b, "]", \'}\', {c: d}] # e', 'a', '[b, "]", \'}\', {c: d}]'],
    ["a: [it's, b] # c", 'a', "[it's, b]"],
    ['a: {"b":"}", c: 1} # d', 'a', '{"b":"}", c: 1}'],
    ['a: ["\\"]"] # d', 'a', '["\\"]"]'],
    ['a: [[b], [c]] #', 'a', '[[b], [c]]'],
    ['a: [b#] # d', 'a', '[b#]'],
    ['a: b]', 'a', 'b]'],
  ])('%j is of %j and says %j', (row, key, value) => {
    expect(rows(row)).toEqual({ plain: true, properties: [[1, key, value, '']] });
  });

  it.each([
    [
      'a:\n  - b\nc: d',
      [
        [1, 'a', '', '  - b\n'],
        [3, 'c', 'd', ''],
      ],
    ],
    [
      'a:\n- b\n-\n-\tc\nd:',
      [
        [1, 'a', '', '- b\n-\n-\tc\n'],
        [5, 'd', '', ''],
      ],
    ],
    [
      'a:\n\n  - b\n\nc: d',
      [
        [1, 'a', '', '\n  - b\n'],
        [5, 'c', 'd', ''],
      ],
    ],
    [
      'a: b\n  c # d\n# e\nf: g',
      [
        [1, 'a', 'b', '  c # d\n'],
        [4, 'f', 'g', ''],
      ],
    ],
    ['# a\nb: c', [[2, 'b', 'c', '']]],
    [
      'a: |\n  b\n  # c\n# d\ne: f',
      [
        [1, 'a', '|', '  b\n  # c\n'],
        [5, 'e', 'f', ''],
      ],
    ],
    [
      'a: >-\n  # b\ne: f',
      [
        [1, 'a', '>-', '  # b\n'],
        [3, 'e', 'f', ''],
      ],
    ],
    [
      'a: b\n  # c\ne: f',
      [
        [1, 'a', 'b', ''],
        [3, 'e', 'f', ''],
      ],
    ],
    [
      'a: |\n  b\nc: d\n  # e',
      [
        [1, 'a', '|', '  b\n'],
        [3, 'c', 'd', ''],
      ],
    ],
    [
      'a: [b,\n# ]\n "]",\n  c] # d\ne: f',
      [
        [1, 'a', '[b,\n# ]\n "]",\n  c]', ''],
        [5, 'e', 'f', ''],
      ],
    ],
    [
      'a: "b\n\nc: d" # e\nf: g',
      [
        [1, 'a', '"b\n\nc: d"', ''],
        [4, 'f', 'g', ''],
      ],
    ],
    [
      "a: 'b\n ''c' # e\n  d\nf: g",
      [
        [1, 'a', "'b\n ''c'", '  d\n'],
        [4, 'f', 'g', ''],
      ],
    ],
    ['a: "b\nc: d', [[1, 'a', '"b\nc: d\n', '']]],
    ['a: [b\nc: d', [[1, 'a', '[b\nc: d\n', '']]],
  ])('takes what belongs to it: %j', (yaml, properties) => {
    expect(rows(yaml)).toEqual({ plain: true, properties });
  });

  it.each([
    '{a: b}',
    '[a]',
    '- a',
    '-',
    'only words',
    '  a: b',
    'a # b: c',
    '&a b: c',
    '*a : c',
    '!a b: c',
    '? a',
    '"a" b: c',
    '"a',
    "'a: b",
    '| a: b',
    '%a: b',
    '@a: b',
    '`a: b',
    'a:b',
    ': a',
    '- a: b',
    ', a: b',
    '-',
  ])('is none in %j, and the properties are more than rows', (yaml) => {
    expect(rows(yaml)).toEqual({ plain: false, properties: [] });
  });
});

describe('rows of any values', () => {
  const KEYS = ['mood', 'a b', 'x-1', '"q: r"', "'it''s'", 'über', '"\\"": ', '-n', 'a#b'].map((each) =>
    each.replace(/: $/, ''),
  );
  const VALUES = [
    ...['', ' ', '1', 'text', 'x # y', '# y', 'a:b', '"a: b"', "'c'", "'it''s # x' # y", '"\\" # " # y'],
    ...[
      '[1, 2]',
      '[a, "]"] # y',
      '{ x: [1] }',
      "['}', {a: \"'\"}]",
      "[it's]",
      '[a,\n  "]", # ]\n  b ]  # c',
      '[a,\n# ]\n  b]',
    ],
    ...['\n  - 1', '\n- 1\n- "# 2"', '\n\n  - 1\n', '\n  a: 1\n  b: 2', '# y\n  - 1', '\n# y\n  - 1'],
    ...['|\n  a\n\n  # b', '>-\n  a\n  b', '| # y\n  a', '"a\n  b: c" # d', "'a\n\n  b'", 'a\n  b # c'],
    ...['1\n# c', 'x\n\n', '-1', '?a', 'a "b" c', 'a [b'],
  ];
  const row = fc.tuple(fc.constantFrom(...KEYS), fc.constantFrom(...VALUES), fc.constantFrom('', ' '));

  it('are told apart as YAML tells them, each with all that is its own', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(row, { selector: ([key]) => key, maxLength: 4 }),
        fc.constantFrom('\n', '\r\n'),
        (given, lineBreak) => {
          const yaml = given.map(([key, value, space]) => `${key}${space}: ${value}\n`).join('');
          const note = `---\n${yaml}---\nWords: no\n`.replace(/\n/g, lineBreak);
          const matter = readFrontmatter(note);
          const values = (readYaml(yaml) ?? {}) as Record<string, unknown>;
          expect(matter?.plain).toBe(true);
          expect(matter?.properties.map(({ key }) => key)).toEqual(Object.keys(values));
          for (const property of matter?.properties ?? []) {
            const { key, line, from, to, colon, valueFrom, valueTo, belowFrom, belowTo } = property;
            const { [key]: own, ...others } = values;
            const { rowsFrom = 0, rowsTo = 0 } = matter ?? {};
            const rest = note.slice(rowsFrom, from) + note.slice(to, rowsTo);
            const [value, below] = [note.slice(valueFrom, valueTo), note.slice(belowFrom, belowTo)];
            const behind = note.slice(valueTo, note.indexOf('\n', valueTo)).trim();
            expect({
              row: readYaml(note.slice(from, to)),
              rest: readYaml(rest) ?? {},
              value: readYaml(`k: ${value}\n${below}`),
              line: note.slice(0, from).split('\n').length - 1,
              colon: note.slice(from, colon).trimEnd().at(-1),
            }).toEqual({ row: { [key]: own }, rest: others, value: { k: own }, line, colon: ':' });
            expect(behind).toMatch(/^(?:#.*)?$/);
            expect(value).toBe(value.trim());
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('words as YAML', () => {
  const words = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 8 }),
    fc.constantFrom(
      'true',
      'No',
      'y',
      'NaN',
      'null',
      '~',
      '1',
      '1e3',
      '0x1',
      '2026-03-01',
      '.inf',
      '- a',
      'a: b',
    ),
    fc
      .array(fc.constantFrom('a', 'é', '_', ' ', '-', '1', ':', '#', '"', "'", '\\', '\n'), { maxLength: 6 })
      .map((each) => each.join('')),
  );

  it('are read as these words, as a key and as a value, also by YAML 1.1', () => {
    fc.assert(
      fc.property(words, (text) => {
        const yaml = `k: ${yamlText(text)}\n${yamlText(`k ${text}`)}: 1\n`;
        for (const schema of ['core', 'yaml-1.1'] as const)
          expect(parse(yaml, { schema })).toEqual({ k: text, [`k ${text}`]: 1 });
      }),
      { numRuns: 1000 },
    );
  });

  it.each(['a', 'Z', 'é', '_', 'a b', 'last-contact', 'mood_2', 'ab', 'nobody', 'a1'])(
    '%j need no quotes',
    (text) => {
      expect(yamlText(text)).toBe(text);
    },
  );

  it.each(['', ' a', 'a ', 'a-', '1a', 'NO', 'On', 'inf', 'a:', 'a.b', 'a\nb'])('%j need some', (text) => {
    expect(yamlText(text)).toBe(JSON.stringify(text));
  });

  it.each([
    ['a: b', 'k: ', '', '"a: b"'],
    ['a: b', '  - ', ' ', '"a: b"'],
    ['a: b', ' ', ': 1', '"a: b"'],
    ['a: b', 'k: c ', '', 'a: b'],
    ['a: b', 'k:', '', 'a: b'],
    ['a: b', 'k: ', ' c', 'a: b'],
    ['a: b', 'k: ', ':c', 'a: b'],
    ['a "b"', 'k: "', '"', 'a \\"b\\"'],
    ["it's", "k: 'c ", "'", "it's"],
    ["it's", "k: '", "'", "it''s"],
    ['12', 'k: ', '', '12'],
    ['12a', 'k: ', '', '"12a"'],
    ['a12', 'k: ', '', 'a12'],
    ['2026-03-01', 'k: ', '', '2026-03-01'],
    ['2026-03-011', 'k: ', '', '"2026-03-011"'],
    ['', 'k: ', '', ''],
    [' a: \n  b \n', 'c ', '', ' a: b '],
  ])('%j goes between %j and %j as %j', (text, before, behind, part) => {
    expect(yamlPart(text, before, behind)).toBe(part);
  });

  it.each([
    ['k: ', '', (text: string) => ({ k: text })],
    ['k:\t', ' ', (text: string) => ({ k: text })],
    ['- ', '', (text: string) => [text]],
    ['', ': 1', (text: string) => ({ [text]: 1 })],
    ['', ':', (text: string) => ({ [text]: null })],
    ['k: "', '" # c', (text: string) => ({ k: text })],
    ["k: '", "'", (text: string) => ({ k: text })],
  ])('are read as these between %j and %j', (before, behind, expected) => {
    fc.assert(
      fc.property(words, (text) => {
        const oneLine = text
          .split('\n')
          .map((line, at) => (at === 0 ? line.trimEnd() : line.trim()))
          .join(' ');
        fc.pre(!/^(?:\d+|\d{4}-\d{2}-\d{2}|)$/.test(oneLine));
        expect(readYaml(`${before}${yamlPart(text, before, behind)}${behind}`)).toEqual(expected(oneLine));
      }),
    );
  });
});
