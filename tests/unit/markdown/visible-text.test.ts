import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visibleText, withoutComments } from '../../../src/markdown/visible-text';

describe('what can be seen of a line', () => {
  it.each([
    ['a', 'a', 'a'],
    ['a %%b%% c', 'a       c', 'a       c'],
    ['a <!-- b --> c', 'a            c', 'a            c'],
    ['a `b` c', 'a     c', 'a `b` c'],
    ['a $$b$$ c', 'a       c', 'a $$b$$ c'],
    ['a ``b ` c`` d', 'a           d', 'a ``b ` c`` d'],
    ['%%a%%%%b%%', '          ', '          '],
    ['a %% b', 'a %% b', 'a %% b'],
    ['a `%%` b %% c', 'a      b %% c', 'a `%%` b %% c'],
    ['a %% ` %% b `', 'a         b `', 'a         b `'],
    ['a %% <!-- %% b -->', 'a            b -->', 'a            b -->'],
    ['a --> b <!-- c', 'a --> b <!-- c', 'a --> b <!-- c'],
    ['a ` b %%c%% d', 'a ` b       d', 'a ` b       d'],
    ['a --> b --> c', 'a --> b --> c', 'a --> b --> c'],
    ['a $ b % c', 'a $ b % c', 'a $ b % c'],
    ['$$a$$ %%b%%', '           ', '$$a$$      '],
    ['a <!-- b %% c --> d %% e', 'a                 d %% e', 'a                 d %% e'],
  ])('%j: %j, without comments alone %j', (text, visible, uncommented) => {
    expect(visibleText(text)).toBe(visible);
    expect(withoutComments(text)).toBe(uncommented);
  });

  it('stays where it was, and nothing else is there', () => {
    const text = fc
      .array(fc.constantFrom('%%', '$$', '`', '``', '<!--', '-->', 'a', ' ', '%', '$'), { maxLength: 9 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (line) => {
        const visible = visibleText(line);
        expect(visible).toHaveLength(line.length);
        for (const [at, char] of Array.from(visible).entries()) if (char !== ' ') expect(char).toBe(line[at]);
        expect(visibleText(visible)).toBe(visible);
      }),
    );
  });
});
