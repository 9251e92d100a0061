import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainDigits, writtenOut } from '../../../src/entries/digits';

describe('digits', () => {
  it.each([
    ['0123456789', '0123456789'],
    ['٠١٢٣٤٥٦٧٨٩', '0123456789'],
    ['۰۱۲۳۴۵۶۷۸۹', '0123456789'],
    ['०१२३४५६७८९', '0123456789'],
    ['๐๑๒๓๔๕๖๗๘๙', '0123456789'],
    ['０１２３４５６７８９', '0123456789'],
    ['٢١:14', '21:14'],
    ['２１：１４ｐｍ', '21:14pm'],
    ['（［！～］）', '([!~])'],
    ['é 9 💔 ٣', 'é 9 💔 3'],
    // Two characters each, which would move what stands behind them; and no digit.
    ['𝟕 Ⅶ ½ 〇', '𝟕 Ⅶ ½ 〇'],
    ['', ''],
  ])('of %s are read as %s', (written, plain) => {
    expect(plainDigits(written)).toBe(plain);
    expect(plainDigits(written)).toHaveLength(written.length);
  });
});

describe('a number that is written out', () => {
  it.each([
    [0, '0'],
    [7, '7'],
    [7.25, '7.25'],
    [1440, '1440'],
    [1e21, '1000000000000000000000'],
    [1.25e22, '12500000000000000000000'],
    [1e-7, '0.0000001'],
    [1.25e-7, '0.000000125'],
  ])('%d is %s', (value, written) => {
    expect(writtenOut(value)).toBe(written);
  });

  it('is the same number, in digits alone', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e300, noNaN: true }), (value) => {
        const positive = Math.abs(value);
        expect(writtenOut(positive)).toMatch(/^\d+(?:\.\d+)?$/);
        expect(Number(writtenOut(positive))).toBe(positive);
      }),
      { numRuns: 300 },
    );
  });
});
