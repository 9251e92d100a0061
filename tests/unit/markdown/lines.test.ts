import { describe, expect, it } from 'vitest';
import { applied } from '../../../src/markdown/changes';
import { findLine, lineAt, replaceLine } from '../../../src/markdown/lines';

const text = 'a\r\nb\n\na\nc';

describe('a line is found again', () => {
  it.each([
    ['a', 0, 0],
    ['a', 2, 3],
    ['a', undefined, 3],
    ['c', 0, 4],
    ['', 0, 2],
    ['b', 9, 1],
  ])('"%s" near %s is line %s', (line, near, number) => {
    const found = findLine(text, line, near);
    expect(found?.number).toBe(number);
    expect(text.slice(found?.from, found?.to)).toBe(line);
  });

  it('only where it reads exactly so', () => {
    expect([findLine(text, 'a '), findLine(text, 'x'), findLine('', 'a')]).toEqual([null, null, null]);
  });

  it('behind a byte-order mark, which is no part of it', () => {
    const marked = `\uFEFF${text}`;
    expect([lineAt(marked, 0), findLine(marked, 'a', 0), findLine(marked, 'b')]).toEqual([
      'a',
      { from: 1, to: 2, number: 0 },
      { from: 4, to: 5, number: 1 },
    ]);
    expect(lineAt('\uFEFF', 0)).toBe('');
  });

  it('with a carriage return in it, which alone ends no line', () => {
    expect([lineAt('a\rb\r\nc', 0), lineAt('a\rb\r\nc', 1)]).toEqual(['a\rb', 'c']);
    expect(findLine('a\rb\r\nc', 'c')).toEqual({ from: 5, to: 6, number: 1 });
  });

  it('and by its number', () => {
    expect([0, 1, 2, 3, 4, 5].map((number) => lineAt(text, number))).toEqual(['a', 'b', '', 'a', 'c', null]);
    expect([lineAt('', 0), lineAt('a\n', 1), lineAt('a\n', 2)]).toEqual(['', '', null]);
  });

  it('and is replaced, of several alike the nearest, no further than it differs', () => {
    expect(applied(text, replaceLine(text, 'a', 'ax', 2))).toBe('a\r\nb\n\nax\nc');
    expect(replaceLine(text, 'a', 'ax', 2)).toEqual([{ from: 7, to: 7, insert: 'x' }]);
    expect([replaceLine(text, 'x', 'y'), replaceLine(text, 'b', 'b')]).toEqual([[], []]);
  });
});
