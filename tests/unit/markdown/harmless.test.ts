import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { harmlessLines, harmlessWords } from '../../../src/markdown/harmless';
import { markdownLines } from '../../../src/markdown/markdown-lines';
import { PIECES_OF_WORDS } from './pieces';

describe('typed words that go into a note', () => {
  it.each([
    ['100% mine, $5, a < b -> c', '100% mine, $5, a < b -> c'],
    ['a %%% b', 'a % % % b'],
    ['a <!-- b --> c', 'a < !-- b -- > c'],
    ['$$x$$', '$ $x$ $'],
    ['a `b` c', 'a `b` c'],
    ['a ` c', "a ' c"],
  ])('%j become %j', (typed, words) => {
    expect(harmlessWords(typed)).toBe(words);
  });

  it.each([
    ['````', "\\''''"],
    ['> ~~~', '> \\~~~'],
    ['- <pre>', '- \\<pre>'],
    ['<b>', '\\<b>'],
    ['> </i> ', '> \\</i> '],
    ['``` a', "''' a"],
    ['```` a', "\\'''' a"],
    ['~~~ `a`', "\\~~~ 'a'"],
    ['`a', "'a"],
    ['<b>bold</b> words', '<b>bold</b> words'],
    ['a\n<div>\nb', 'a\n\\<div>\nb'],
  ])('begin no code and no HTML: %j', (typed, lines) => {
    expect(harmlessLines(typed)).toBe(lines);
    expect(markdownLines(`${harmlessLines(typed)}\n## Log\n`).headings.at(-1)?.title).toBe('log');
  });

  it('hide nothing that stands around them, whatever they are', () => {
    const words = fc
      .array(fc.constantFrom(...PIECES_OF_WORDS), { maxLength: 6 })
      .map((parts) => parts.join(''));
    const around = fc.constantFrom('', '<!-- a\n', 'a `` b\n', 'x %% y\n', '$$ z\n\n');
    fc.assert(
      fc.property(around, words, (above, typed) => {
        const note = `${above}\n- entry\n\n${harmlessLines(typed)}\n\n- entry\n`;
        const seen = (text: string): number =>
          markdownLines(text).lines.filter(({ text: line, plain }) => line === '- entry' && plain).length;
        expect(seen(note)).toBe(seen(`${above}\n- entry\n\nwords\n\n- entry\n`));
      }),
      { numRuns: 2000 },
    );
  });
});
