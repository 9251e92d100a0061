import { describe, expect, it } from 'vitest';
import { rateKinds, type Rating } from '../../../src/prompts/rate-kinds';

const ratings = (kind: Rating['kind'], ...pairs: [number, number][]): Rating[] =>
  pairs.map(([before, after]) => ({ kind, before, after }));

describe('which kind of prompt goes with lower urges', () => {
  it('says nothing of a kind with fewer than five ratings', () => {
    expect(rateKinds(ratings('body', [8, 2], [8, 2], [8, 2], [8, 2]))).toEqual([]);
    expect(rateKinds([])).toEqual([]);
  });

  it('gives mean change and n, the largest fall first', () => {
    const given = [
      ...ratings('express', [5, 6], [5, 5], [5, 7], [5, 5], [5, 7]),
      ...ratings('body', [8, 4], [7, 5], [6, 6], [9, 3], [5, 2], [5, 2]),
      ...ratings('distract', [1, 0]),
    ];
    expect(rateKinds(given)).toEqual([
      { kind: 'body', n: 6, meanChange: -3 },
      { kind: 'express', n: 5, meanChange: 1 },
    ]);
  });

  it('takes 0 as the rating that it is', () => {
    const five = ratings('distract', [0, 0], [0, 0], [5, 0], [0, 0], [0, 0]);
    expect(rateKinds(five)).toEqual([{ kind: 'distract', n: 5, meanChange: -1 }]);
  });
});
