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
    ['-a', 0, null],
  ])('%j', (line, to, task) => {
    expect(marksOf(line)).toEqual({ to, task });
    expect(ownWords(line)).toBe(line.slice(to).trim());
  });
});
