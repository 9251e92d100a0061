import { describe, expect, it } from 'vitest';
import type { StreakLine } from '../../../src/journal/snapshot';
import { survivalOf } from '../../../src/journal/survival';
import { day } from './notes';

/** `12` was ended by a slip, `'12+'` was not. */
function history(lengths: readonly (number | `${number}+`)[]): StreakLine[] {
  const start = day('2026-01-01');
  return lengths.map((length) =>
    typeof length === 'number'
      ? { start, end: start, days: length, endedBy: 'slip' }
      : { start, end: null, days: parseInt(length), endedBy: null },
  );
}

// E. J. Freireich et al., Blood 21 (1963), 699–716: weeks of remission under 6-mercaptopurine, 21 patients.
const REMISSION = history([
  6,
  6,
  6,
  '6+',
  7,
  '9+',
  10,
  '10+',
  '11+',
  13,
  16,
  '17+',
  '19+',
  '20+',
  22,
  23,
  '25+',
  '32+',
  '32+',
  '34+',
  '35+',
]);

describe('the survival of streaks', () => {
  it('is the published product-limit estimate', () => {
    // D. G. Kleinbaum & M. Klein, "Survival Analysis", ch. 2, group 1: at risk, ended, and share at each time.
    expect(
      survivalOf(REMISSION)?.steps.map(({ days, atRisk, ended, share }) => [days, atRisk, ended, share]),
    ).toEqual([
      [6, 21, 3, expect.closeTo(0.8571, 4)],
      [7, 17, 1, expect.closeTo(0.8067, 4)],
      [10, 15, 1, expect.closeTo(0.7529, 4)],
      [13, 12, 1, expect.closeTo(0.6902, 4)],
      [16, 11, 1, expect.closeTo(0.6275, 4)],
      [22, 7, 1, expect.closeTo(0.5378, 4)],
      [23, 6, 1, expect.closeTo(0.4482, 4)],
    ]);
  });

  it('has the interval of the log(−log) scale with Greenwood’s variance', () => {
    // By hand at 6: variance of log S is 3/(21·18) = 0.0079365; √ = 0.0890871; log 0.857143 = −0.1541507;
    // exp(±1.959964·0.0890871/0.1541507) = 3.1041 and 0.32215; 0.857143 to these powers = 0.6197 and 0.9516.
    const [first] = survivalOf(REMISSION)?.steps ?? [];
    expect(first?.interval?.low).toBeCloseTo(0.6197, 4);
    expect(first?.interval?.high).toBeCloseTo(0.9516, 4);
  });

  it('tells the median and what it rests on', () => {
    const survival = survivalOf(REMISSION);
    expect(survival).toMatchObject({ median: 23, ended: 9, censored: 12 });
  });

  it('is not told before five streaks were ended by a slip', () => {
    expect(survivalOf(history([1, 2, 3, 4, '9+', '12+']))).toBeNull();
    expect(survivalOf(history([1, 2, 3, 4, 5]))).not.toBeNull();
  });

  it('does not take a period’s end for a slip', () => {
    const lines = history([1, 2, 3, 4, 5]);
    const [first, ...rest] = lines;
    if (!first) throw new Error('no line');
    expect(survivalOf([{ ...first, endedBy: 'end' }, ...rest])).toBeNull();
  });

  it('has no interval where no streak is left', () => {
    const steps = survivalOf(history([1, 2, 3, 4, 5]))?.steps;
    expect(steps?.at(-1)).toEqual({ days: 5, share: 0, interval: null, atRisk: 1, ended: 1 });
  });

  it('has no median while more than half outlast all that ended', () => {
    const survival = survivalOf(history([1, 1, 1, 1, 1, '9+', '9+', '9+', '9+', '9+', '9+']));
    expect(survival?.median).toBeNull();
  });
});
