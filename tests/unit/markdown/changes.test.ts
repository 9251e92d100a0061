import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applied, changesBetween, inverse, moved, type Changes } from '../../../src/markdown/changes';

const put = (at: number, insert: string): Changes => [{ from: at, to: at, insert }];

describe('changes of a text', () => {
  it('are applied all at once, by the offsets of the text before', () => {
    const changes = [...put(0, 'x'), { from: 1, to: 3, insert: '' }, ...put(4, '!')];
    expect(applied('abcd', changes)).toBe('xad!');
    expect(inverse('abcd', changes)).toEqual([
      { from: 0, to: 1, insert: '' },
      { from: 2, to: 2, insert: 'bc' },
      { from: 3, to: 4, insert: '' },
    ]);
    expect(applied('abcd', [])).toBe('abcd');
  });

  it('are taken back by their inverse, and move each position that stands in what stays with it', () => {
    const cuts = fc
      .uniqueArray(fc.nat(20), { minLength: 2, maxLength: 6 })
      .map((list) => list.sort((a, b) => a - b));
    fc.assert(
      fc.property(fc.string({ minLength: 20, maxLength: 20 }), cuts, fc.string(), (before, at, insert) => {
        const changes = at.flatMap((from, index) => {
          const to = at[index + 1];
          return index % 2 === 0 && to !== undefined ? [{ from, to, insert }] : [];
        });
        const after = applied(before, changes);
        expect(applied(after, inverse(before, changes))).toBe(before);
        for (let position = 0; position < before.length; position += 1) {
          if (changes.some(({ from, to }) => position >= from && position < to)) continue;
          expect(after[moved(before, changes, position)]).toBe(before[position]);
        }
      }),
    );
  });

  it('between two texts are one, and as small as can be', () => {
    expect(changesBetween('abc', 'abc')).toEqual([]);
    expect(changesBetween('one two three', 'one 2 three')).toEqual([{ from: 4, to: 7, insert: '2' }]);
    expect(changesBetween('aaa', 'aa')).toEqual([{ from: 2, to: 3, insert: '' }]);
    expect(changesBetween('- a [x:: 1]', '- a [x:: 1] [y:: 2]')).toEqual(put(11, ' [y:: 2]'));
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        expect(applied(one, changesBetween(one, other))).toBe(other);
      }),
    );
    const few = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 6 });
    fc.assert(
      fc.property(few, few, (one, other) => {
        const size = changesBetween(one, other).map(({ from, to, insert }) => to - from + insert.length);
        expect(size).toEqual(one === other ? [] : [smallestChange(one, other)]);
      }),
    );
  });
});

/** By trying all that can be taken out. */
function smallestChange(one: string, other: string): number {
  const sizes: number[] = [];
  for (let from = 0; from <= one.length; from += 1)
    for (let to = from; to <= one.length; to += 1) {
      const kept = [one.slice(0, from), one.slice(to)] as const;
      const fits = other.startsWith(kept[0]) && other.endsWith(kept[1]);
      const insert = other.length - kept[0].length - kept[1].length;
      if (fits && insert >= 0) sizes.push(to - from + insert);
    }
  return Math.min(...sizes);
}

describe('a cursor', () => {
  it.each([
    [
      'at the start of a line comes behind a line that is put in there',
      '- a\n|',
      put(4, '- b\n'),
      '- a\n- b\n|',
    ],
    ['in an empty note comes behind what is put in', '|', put(0, '- b\n'), '- b\n|'],
    ['before the first words stays with them', '|My day', put(0, '---\n---\n'), '---\n---\n|My day'],
    ['behind the last words stays with them', 'My day|', put(6, '\n- b'), 'My day|\n- b'],
    [
      'in a line that grows in front of it goes along',
      'a 7 heard| our',
      put(3, ' [x:: 1]'),
      'a 7 [x:: 1] heard| our',
    ],
    ['in front of what is put in stays', 'a| b', put(3, '!'), 'a| b!'],
    ['in what is replaced comes behind that', 'a b|c d', [{ from: 2, to: 4, insert: 'xyz' }], 'a xyz| d'],
    ['in front of what is replaced stays', 'a |b c', [{ from: 2, to: 3, insert: 'xyz' }], 'a |xyz c'],
    [
      'at the start of a line that is replaced stays',
      'a\n|b\nc',
      [{ from: 2, to: 3, insert: 'xyz' }],
      'a\n|xyz\nc',
    ],
    ['behind what is replaced stays', 'a b| c', [{ from: 2, to: 3, insert: 'xyz' }], 'a xyz| c'],
    [
      'behind all that is changed goes along',
      'a b c|',
      [...put(0, '- '), { from: 2, to: 4, insert: '' }],
      '- a c|',
    ],
    [
      'in the second of two that are replaced comes behind that',
      'abc|d',
      [
        { from: 0, to: 1, insert: '' },
        { from: 2, to: 4, insert: '!' },
      ],
      'b!|',
    ],
    [
      'behind a line that goes comes behind one that is put in there',
      'ab\n|cd',
      [
        { from: 0, to: 3, insert: '' },
        { from: 3, to: 3, insert: 'x\n' },
      ],
      'x\n|cd',
    ],
    ['where something is taken out stays there', 'a\nb|\nc', [{ from: 2, to: 4, insert: '' }], 'a\n|c'],
  ])('%s', (_, before, changes, after) => {
    const text = before.replace('|', '');
    const position = moved(text, changes, before.indexOf('|'));
    const made = applied(text, changes);
    expect(`${made.slice(0, position)}|${made.slice(position)}`).toBe(after);
  });
});
