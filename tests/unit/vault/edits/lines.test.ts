import { describe, expect, it } from 'vitest';
import { findLine, lineAt } from '../../../../src/vault/edits/lines';

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

  it('and by its number', () => {
    expect([0, 1, 2, 3, 4, 5].map((number) => lineAt(text, number))).toEqual(['a', 'b', '', 'a', 'c', null]);
    expect([lineAt('', 0), lineAt('a\n', 1), lineAt('a\n', 2)]).toEqual(['', '', null]);
  });
});
