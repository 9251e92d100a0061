import { describe, expect, it } from 'vitest';
import { kindsSentence, rateKinds, ratingsIn, type Rating } from '../../../src/prompts/rate-kinds';
import { daily, journalOf, urge } from '../journal/notes';

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

describe('ratings in the notes', () => {
  const rated = (prompt: string | null, intensity: number | null, after: number | null) =>
    urge({ prompt, intensity, after });

  it('are urges that name a kind and have both ratings', () => {
    const journal = journalOf(
      [
        daily('2026-03-01', [rated('body', 8, 3), rated('Body', 7, 7), rated('singing', 8, 2)]),
        daily('2026-03-02', [rated('express', null, 3), rated('express', 8, null), rated(null, 8, 1)]),
      ],
      '2026-03-02',
    );
    expect(ratingsIn(journal, 'all')).toEqual([
      { kind: 'body', before: 8, after: 3 },
      { kind: 'body', before: 7, after: 7 },
    ]);
  });

  it('become a sentence with its n once a kind has five', () => {
    const days = (count: number) =>
      Array.from({ length: count }, (_, index) =>
        daily(`2026-03-0${index + 1}`, [
          rated('body', 8, 5),
          rated('express', 4, 5),
          rated('distract', 4, 4),
        ]),
      );
    expect(kindsSentence(journalOf(days(4), '2026-03-09'))).toBeNull();
    expect(kindsSentence(journalOf(days(5), '2026-03-09'))).toBe(
      'Your urges after a prompt, on average, by your own ratings: “put into words” 1 higher (5 times), “something else” the same (5 times), “body” 3 lower (5 times).',
    );
  });
});
