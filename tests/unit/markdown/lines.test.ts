import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applied } from '../../../src/markdown/changes';
import {
  behindWords,
  findLine,
  isBelowBlank,
  lineAt,
  lineBreakAt,
  replaceLine,
} from '../../../src/markdown/lines';

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

  it('of several the nearest, and of two as near the one further down', () => {
    const lines = fc.array(fc.constantFrom('a', 'b', ''), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(lines, fc.constantFrom('\n', '\r\n'), fc.nat(8), (all, lineBreak, near) => {
        const note = all.join(lineBreak);
        const distances = all.flatMap((line, at) => (line === 'a' ? [Math.abs(at - near)] : []));
        const nearest = Math.min(...distances);
        const isNearest = all.map((line, at) => line === 'a' && Math.abs(at - near) === nearest);
        expect(findLine(note, 'a', near)?.number ?? -1).toBe(isNearest.lastIndexOf(true));
        expect(all.map((_, at) => lineAt(note, at))).toEqual(all);
        expect(lineAt(note, all.length)).toBeNull();
      }),
    );
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

describe('the line break of what is put in', () => {
  it.each([
    ['', 0, '\n'],
    ['\n', 0, '\n'],
    ['\r\n', 0, '\r\n'],
    ['a\r\nb\n', 0, '\r\n'],
    ['a\nb\r\n', 0, '\n'],
    ['a\r\nb\n', 1, '\r\n'],
    ['a\r\nb\n', 3, '\r\n'],
    ['a\r\nb\n', 4, '\n'],
    ['a\r\nb\n', 5, '\n'],
    ['a\nb\r\n', 2, '\n'],
    ['a\nb\r\n', 3, '\r\n'],
    ['a\nb\r\n', 5, '\r\n'],
    ['a\r\nb', 4, '\r\n'],
    ['a\n\r\nb', 5, '\r\n'],
    ['ab', 2, '\n'],
    ['\na\r\n', 1, '\n'],
  ])('in %j at %i is %j', (note, offset, lineBreak) => {
    expect(lineBreakAt(note, offset)).toBe(lineBreak);
  });
});

describe('white space in front of an offset', () => {
  it.each([
    ['', 0, 0],
    ['a', 1, 1],
    ['a \t\r\n\n ', 7, 1],
    [' \n', 2, 0],
    ['a b', 2, 1],
    ['a\u00A0', 2, 2],
  ])('in %j at %i begins at %i', (note, offset, from) => {
    expect(behindWords(note, offset)).toBe(from);
  });

  it.each([
    ['', 0, true],
    ['\uFEFF', 1, true],
    ['a', 0, true],
    ['a', 1, false],
    ['a\n', 2, false],
    ['a\n\n', 3, true],
    ['a\n\n', 2, false],
    ['a\r\n\r\n', 5, true],
    ['a\n \t\n', 5, true],
    ['a\n\n ', 4, false],
    ['\n', 1, true],
    ['\uFEFF\n', 2, true],
    [' ', 1, false],
  ])('in %j at %i is a blank line, or the top: %j', (note, offset, below) => {
    expect(isBelowBlank(note, offset)).toBe(below);
  });
});
