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
