import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  joinList,
  keepingQuotes,
  splitAtCommas,
  splitList,
  withoutQuotes,
} from '../../../src/entries/quotes';

describe('a list of words', () => {
  it.each([
    ['a, b', ['a', 'b']],
    ['a,b,,  ,c,', ['a', 'b', 'c']],
    ['  ', []],
    ['"a, b", c', ['a, b', 'c']],
    ['“a, b” , c', ['a, b', 'c']],
    ['“a, b", c”, d', ['a, b", c', 'd']],
    ['"a "b, c" d", e', ['a "b, c" d', 'e']],
    ['"a" b, c', ['"a" b', 'c']],
    ['"a, b', ['"a', 'b']],
    ['"a, b, “c, d”', ['"a', 'b', 'c, d']],
    ['“a, b, "c, d"', ['“a', 'b', 'c, d']],
    ['say "a, b", c', ['say "a', 'b"', 'c']],
    ['[[Sam, 2024]], b', ['[[Sam, 2024]]', 'b']],
    ['[[, a]], b', ['[[, a]]', 'b']],
    ['[[a,]]b, c', ['[[a,]]b', 'c']],
    ['with [[Sam, 2024]] and [[B, C]], b', ['with [[Sam, 2024]] and [[B, C]]', 'b']],
    ['[[Sam, 2024, b', ['[[Sam', '2024', 'b']],
    ['[[Sam, [[B, C]], d', ['[[Sam, [[B, C]]', 'd']],
    ['\t"a, b"\t, c', ['a, b', 'c']],
    ['" a ", ""', ['a']],
  ])('%j is %j', (text, words) => {
    expect(splitList(text)).toEqual(words);
  });

  it('without regard to quotes is parted at each comma that is in no link', () => {
    expect(splitAtCommas('"a, b", [[c, d]] ,, e')).toEqual(['"a', 'b"', '[[c, d]]', 'e']);
  });

  it('is taken apart as it was put together', () => {
    const piece = fc.constantFrom('a', 'b c', ',', '"', '“', '”', ' ', '[[', ']]', '[[D, E]]');
    const word = fc
      .array(piece, { minLength: 1, maxLength: 5 })
      .map((pieces) => pieces.join('').trim())
      // A pair of quotes round nothing is no word, and one that ends before a comma has no form in a list.
      .filter((each) => withoutQuotes(each).trim() !== '' && !/"\s*,/.test(each));
    fc.assert(
      fc.property(word, (each) => {
        expect(splitList(joinList([each]))).toEqual([each]);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    [['a', 'b'], 'a, b'],
    [['a, b', 'c'], '"a, b", c'],
    [['"a"'], '""a""'],
    [['[[A, B]]'], '[[A, B]]'],
    [['5" pizza'], '5" pizza'],
    [['wine,', 'b'], '"wine,", b'],
  ])('%j is written as %s', (words, text) => {
    expect(joinList(words)).toBe(text);
  });
});

it.each([
  ['"a"', 'a', '""a""'],
  ['“a”', 'a', '"“a”"'],
  ['“a"', '“a"', '“a"'],
  ['"a”', '"a”', '"a”'],
  ['"', '"', '"'],
  ['""', '', '""""'],
  ['a"', 'a"', 'a"'],
  ['"a', '"a', '"a'],
  ['”a“', '”a“', '”a“'],
])('%s without its quotes is %s, and keeps them as %s', (text, without, kept) => {
  expect(withoutQuotes(text)).toBe(without);
  expect(keepingQuotes(text)).toBe(kept);
});
