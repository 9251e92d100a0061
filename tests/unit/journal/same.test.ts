import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptEach, same } from '../../../src/journal/same';

describe('plain values say the same', () => {
  it('where they are written the same as JSON with their names in order', () => {
    // Few words and names, so that two values are often alike or nearly so.
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 3 },
        fc.constantFrom(null, 0, 1, '', 'a', true),
        fc.array(tie('value'), { maxLength: 2 }),
        fc.dictionary(fc.constantFrom('a', 'b'), tie('value'), { maxKeys: 2, noNullPrototype: true }),
      ),
    }));
    fc.assert(
      fc.property(value, value, (a, b) => {
        expect(same(a, b)).toBe(inOrder(a) === inOrder(b));
        expect(same(a, structuredClone(a))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    [[], {}],
    [{}, []],
    [{ a: 1 }, { b: 1 }],
    [{ a: 1 }, { a: 1, b: 1 }],
    [{ 0: 'a' }, ['a']],
    [null, {}],
    [{}, null],
  ])('not %j and %j', (a, b) => {
    expect(same(a, b)).toBe(false);
  });
});

describe('a later list', () => {
  const [one, two, three] = [{ n: 1 }, { n: 2 }, { n: 3 }];

  it('is the earlier one where all of it says the same', () => {
    const earlier = [one, two];
    expect(keptEach(earlier, [{ n: 1 }, { n: 2 }])).toBe(earlier);
  });

  it.each([
    ['longer', [{ n: 1 }, { n: 2 }, { n: 3 }]],
    ['shorter', [{ n: 1 }]],
    ['of other values', [{ n: 1 }, { n: 4 }]],
  ])('that is %s keeps of the earlier one what says the same', (_, later) => {
    const kept = keptEach([one, two], later);
    expect(kept).toEqual(later);
    expect(kept[0]).toBe(one);
    expect(kept.includes(three)).toBe(false);
  });

  it('of nothing is the earlier one where that has nothing, too', () => {
    const earlier: readonly unknown[] = [];
    expect(keptEach(earlier, [])).toBe(earlier);
    expect(keptEach(earlier, [one])).toEqual([one]);
  });
});

function inOrder(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inOrder).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{${Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, inner]) => `${name}:${inOrder(inner)}`)
    .join()}}`;
}
