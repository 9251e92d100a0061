import { describe, expect, it } from 'vitest';
import { markdownLines } from '../../../src/markdown/markdown-lines';

/** Of each line, what it is: `code`, `heading`, `item`, `inside` an item, or `-`. */
function kinds(text: string): string[] {
  return markdownLines(text).lines.map(({ raw, heading, list }) =>
    raw ? 'code' : heading ? 'heading' : (list ?? '-'),
  );
}

describe('how far a line is set in says what it is', () => {
  it.each([
    ['a quote mark in four spaces is code', 'a\n\n    > - b\n', ['-', '-', 'code']],
    ['in three it is a quote', 'a\n\n   > b\n', ['-', '-', '-']],
    ['an item in four spaces is code', 'a\n\n    - b\n', ['-', '-', 'code']],
    ['under an item it belongs to it', '- a\n\n    - b\n', ['item', 'inside', 'inside']],
    [
      'what is set in as far as the words of an item goes on with it',
      '- a\n\n  b\n',
      ['item', 'inside', 'inside'],
    ],
    ['what is set in less does not', '- a\n\n b\n', ['item', 'inside', '-']],
    [
      'four spaces more than the words of an item are code in it',
      '- a\n\n      b\n',
      ['item', 'inside', 'code'],
    ],
  ])('%s', (_, text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });
});

describe('what a line begins with says what it is', () => {
  it.each([
    ['a line with spaces between its marks is no item', '- - -\n- a\n', ['-', 'item']],
    [
      'marks with other letters between them are words',
      'a\n\n*b**\nc\n===\n',
      ['-', '-', 'heading', 'heading', 'heading'],
    ],
    [
      'an item that began empty goes on behind a blank line once it has words',
      '-\n  a\n\n  b\n',
      ['item', 'inside', 'inside', 'inside'],
    ],
    ['an item that stayed empty does not', '-\n\n  a\n', ['item', '-', '-']],
  ])('%s', (_, text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });
});

describe('what is hidden', () => {
  /** The lines below which all is hidden up to some mark. */
  const hiding = (text: string): string[] =>
    markdownLines(text)
      .lines.filter(({ hidesBelow }) => hidesBelow)
      .map((line) => line.text);

  it.each([
    ['by a formula behind words', 'a $$\n- b\n$$ c\n', ['a $$', '- b']],
    ['by a comment behind words', 'a %%\n- b\n%% c\n', ['a %%', '- b']],
    ['by one of HTML', 'a <!--\n- b\n--> c\n', ['a <!--', '- b']],
    ['by none that is never closed', 'a $$\n- b\n', []],
    ['by one that opens behind inline code', '`%%` a %%\n- b\n%% c\n', ['`%%` a %%', '- b']],
    ['by what one opens behind the end of another', 'a %%\nb %% c $$\nd $$\n', ['a %%', 'b %% c $$']],
    ['by the first of two that is closed', 'a $$ %%\nb %%\n', ['a $$ %%']],
    ['by none that a heading would close', 'a %%\n- b\n# c %%\n', []],
    ['by one below a long heading', '# This one is longer than what it says\n\na %%\n%% b\n', ['a %%']],
    ['by none that opens in a heading', '# a %%\n- b\n%%\n', []],
    ['by none that closes in its own line', 'a %% b %%\n- c %% d\n', []],
    ['by one in an item', '- a <!--\n  b\n-->\n', ['- a <!--', '  b']],
    ['by no comment in a formula', '$$\na %% b\n$$\n\n- c\n\nd %% e\n', []],
  ])('%s', (_, text, expected) => {
    expect(hiding(text)).toEqual(expected);
  });
});

describe('what can be seen of each line', () => {
  const visible = (text: string): string[] => markdownLines(text).lines.map((line) => line.visible);

  it.each([
    ['a\n  b \n', ['a', '  b ']],
    ['---\na: b\n---\nc', ['', '', '', 'c']],
    ['```\na\n```\nb', ['', '', '', 'b']],
    ['<div>\na\n\nb', ['', '', '', 'b']],
    ['%% a %%', ['']],
    ['a %% b %% c', ['a         c']],
    ['a %% b\nc\nd %% e', ['a ', '', '     e']],
    ['- a `%%` b', ['- a `%%` b']],
    ['a $$ b $$', ['a $$ b $$']],
    ['a $$ b\nc\n $$ d', ['a ', '', '    d']],
    ['%%\na\n%% b', ['', '', '   b']],
    ['%%\na\nb %%', ['', '', '']],
    ['# a %% b', ['# a %% b']],
    ['', []],
    [' \n', ['']],
  ])('%j: %j', (text, expected) => {
    expect(visible(text)).toEqual(expected);
  });

  it('is what is no code or comment, in whole or in part', () => {
    const plain = (text: string): string[] =>
      markdownLines(text)
        .lines.filter((line) => line.plain)
        .map((line) => line.text);
    expect(plain('a %% b\nc\nd %% e\nf')).toEqual(['f']);
    expect(plain('---\na: b\n---\n```\nc\n```\nd %% e %%\n`f`')).toEqual(['d %% e %%', '`f`']);
  });
});

describe('headings', () => {
  const all = (text: string) =>
    markdownLines(text).headings.map(({ level, title, marked, from, to }) => [
      level,
      title,
      marked,
      from,
      to,
    ]);

  it.each([
    [
      '# A\n\n###### B ##\nc',
      [
        [1, 'a', true, 0, 4],
        [6, 'b', true, 5, 17],
      ],
    ],
    ['\uFEFF## A\r\nb', [[2, 'a', true, 1, 7]]],
    ['x\n\n A b\n  C\n====\nd', [[1, 'a b c', false, 3, 17]]],
    ['A - b\n---', [[2, 'a - b', false, 0, 9]]],
    ['A\n=\n--\nb', [[1, 'a', false, 0, 4]]],
    ['a #\n#', [[1, '', true, 4, 5]]],
    ['---\n# a: 1\n---\n# B', [[1, 'b', true, 15, 18]]],
    ['%%\n# a\n%%\n# B', [[1, 'b', true, 10, 13]]],
    ['a %%\n# b\nc\n%%', []],
    ['> # a\n- # b\n  c\n  ===', []],
  ])('of %j', (text, expected) => {
    expect(all(text)).toEqual(expected);
    for (const { from, to, heading } of markdownLines(text).lines)
      expect(heading).toBe(expected.some(([, , , start, end]) => from >= Number(start) && to <= Number(end)));
  });
});

describe('what is never closed', () => {
  it.each([
    ['a\n```\nb', 2],
    ['a\n```\nb\n```\n', null],
    ['a\n\n<!--\nb', 3],
    ['%%\na', 0],
    ['---\na: 1\n---\n~~~\nb', 13],
    ['a %%\n```\nb\n%%\nc', 0],
    ['a\n- ```\n  b', null],
    ['a %%\nb', null],
    ['\uFEFF$$', 1],
    ['', null],
  ])('in %j opens at %j', (text, from) => {
    expect(markdownLines(text).openFrom).toBe(from);
  });
});

describe('lines', () => {
  it.each([
    [
      'a\nb',
      [
        ['a', 0, 2],
        ['b', 2, 3],
      ],
    ],
    [
      '\uFEFFa\r\n\r\nb\r',
      [
        ['a', 1, 4],
        ['', 4, 6],
        ['b\r', 6, 8],
      ],
    ],
    [
      '\n\n',
      [
        ['', 0, 1],
        ['', 1, 2],
      ],
    ],
    ['a\rb\n', [['a\rb', 0, 4]]],
    [
      '---\r\na: 1\r\n---\r\nb',
      [
        ['---', 0, 5],
        ['a: 1', 5, 11],
        ['---', 11, 16],
        ['b', 16, 17],
      ],
    ],
  ])('of %j stand where they stand', (text, expected) => {
    expect(markdownLines(text).lines.map((line) => [line.text, line.from, line.to])).toEqual(expected);
  });

  it('of the properties are told from the others', () => {
    const { lines } = markdownLines('---\n- a: 1\n---\n- b');
    const none = { plain: false, item: false, list: null, heading: false, hidesBelow: false, raw: false };
    expect(lines).toEqual([
      { text: '---', from: 0, to: 4, visible: '', property: true, ...none },
      { text: '- a: 1', from: 4, to: 11, visible: '', property: true, ...none },
      { text: '---', from: 11, to: 15, visible: '', property: true, ...none },
      {
        text: '- b',
        from: 15,
        to: 18,
        visible: '- b',
        property: false,
        ...none,
        plain: true,
        item: true,
        list: 'item',
      },
    ]);
  });
});
