import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearest, slipsBetween } from '../../../src/entries/nearest';

/** All that one slip of the finger makes of a word of these letters. */
function slipped(word: string, letters: string): Set<string> {
  const made = new Set<string>();
  for (let at = 0; at <= word.length; at += 1) {
    const [before, behind] = [word.slice(0, at), word.slice(at)];
    for (const letter of letters) made.add(before + letter + behind);
    if (behind === '') continue;
    made.add(before + behind.slice(1));
    for (const letter of letters) made.add(before + letter + behind.slice(1));
    if (behind.length > 1) made.add(before + behind.charAt(1) + behind.charAt(0) + behind.slice(2));
  }
  return made;
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });

describe('slips of the finger between two words', () => {
  it('are one where one makes the other', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const one = a === b ? 0 : slipped(a, 'abc').has(b) ? 1 : null;
        expect(slipsBetween(a, b, 1)).toBe(one);
        expect(slipsBetween(b, a, 1)).toBe(one);
      }),
      { numRuns: 500 },
    );
  });

  it('are one more than those of a word that is one nearer, and none where more than asked for', () => {
    fc.assert(
      fc.property(word, word, fc.nat(3), (a, b, most) => {
        const slips = slipsBetween(a, b, 9) ?? NaN;
        expect(slipsBetween(a, b, most)).toBe(slips <= most ? slips : null);
        const nearer = [...slipped(a, 'abc')].map((next) => slipsBetween(next, b, 9) ?? NaN);
        if (slips > 1) expect(nearer).toContain(slips - 1);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['intensity', 'intesnity', 1],
    ['intensity', 'intensities', 3],
    ['plan', 'paln', 1],
    ['after', 'atfer', 1],
    ['trigger', 'rtiggre', 2],
    ['abc', '', 3],
    ['', '', 0],
  ])('%j and %j: %i', (a, b, slips) => {
    expect(slipsBetween(a, b, 3)).toBe(slips);
    expect(slipsBetween(b, a, 3)).toBe(slips);
  });
});

describe('the word that was meant', () => {
  it.each([
    ['txt', 'text'],
    ['TEXTT', 'text'],
    ['etxt', 'text'],
    ['tent', null],
    ['tet', null],
    ['pigeon', null],
    ['', null],
  ])('by %j is %j', (written, meant) => {
    expect(nearest(['call', 'text', 'test'], written)).toBe(meant);
  });
});
