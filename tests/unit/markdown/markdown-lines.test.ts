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
    ['by no comment in a formula', '$$\na %% b\n$$\n\n- c\n\nd %% e\n', []],
  ])('%s', (_, text, expected) => {
    expect(hiding(text)).toEqual(expected);
  });
});
