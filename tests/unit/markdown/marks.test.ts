import { describe, expect, it } from 'vitest';
import { marksOf, ownWords } from '../../../src/markdown/marks';

describe('what stands in front of the words of a line', () => {
  it.each([
    ['- a', 2, null],
    ['* a', 2, null],
    ['+ a', 2, null],
    ['12) a', 4, null],
    ['+ [x] a', 6, 'x'],
    ['> - [ ] a', 8, ' '],
    ['\t> > + a', 7, null],
    ['[x] a', 0, null],
    ['- [x]', 5, 'x'],
    ['- [x]\ta', 6, 'x'],
    ['- [é] a', 6, 'é'],
    ['- [\u{1F600}] a', 7, '\u{1F600}'],
    ['- [xy] a', 2, null],
    ['- [x]a', 2, null],
    ['-  [x] a', 7, 'x'],
    ['> [x] a', 2, null],
    ['- [x] 1. [ ] a', 13, ' '],
    ['- [x] - a', 8, 'x'],
    ['1234567890. a', 0, null],
    ['123456789. a', 11, null],
    ['   a', 3, null],
    ['-', 1, null],
    ['', 0, null],
    ['1.a', 0, null],
    ['-a', 0, null],
  ])('%j', (line, to, task) => {
    expect(marksOf(line)).toEqual({ to, task });
    expect(ownWords(line)).toBe(line.slice(to).trim());
  });
});
