import { describe, expect, it } from 'vitest';
import { isHeavyNow, isHeavyUrge, isLowMood, recentUrges } from '../../../src/journal/recent';
import { daily, journalOf, noon, slip, urge } from './notes';

describe('urges of the last while', () => {
  it('are counted over midnight, and only where they have a time', () => {
    const now = noon('2026-03-11', 0, 20);
    const urges = [urge({ at: '23:50', intensity: 6 }), urge({ intensity: 9 })];
    const journal = journalOf([daily('2026-03-10', urges)], now);
    expect(recentUrges(journal, now, 60).map(({ minutesAgo }) => minutesAgo)).toEqual([30]);
    expect(recentUrges(journal, now, 20)).toEqual([]);
  });

  it('of a night before the day begins are of the day before', () => {
    const now = noon('2026-03-11', 1, 30);
    const journal = journalOf([daily('2026-03-10', [urge({ at: '1:05' })])], now, { dayStartsAt: 4 });
    expect(recentUrges(journal, now, 60).map(({ minutesAgo }) => minutesAgo)).toEqual([25]);
  });
});

it('urges of the last while are told with their notes, the latest last, to the minute and none that is to come', () => {
  const times = ['19:59:59', '20:00:00', '20:30:59', '21:00:59', '21:01:00'];
  const urges = times.map((at) => urge({ at, intensity: 3 }));
  const journal = journalOf([daily('2026-03-10', [slip({ at: '20:40' }), ...urges])], NOW);
  const found = recentUrges(journal, NOW, 60);
  expect(found.map(({ path, date, entry, minutesAgo }) => [path, date, entry.line, minutesAgo])).toEqual([
    ['2026-03-10.md', '2026-03-10', 3, 60],
    ['2026-03-10.md', '2026-03-10', 4, 30],
    ['2026-03-10.md', '2026-03-10', 5, 0],
  ]);
});

const NOW = noon('2026-03-10', 21, 0);

describe('an urge is heavy', () => {
  it.each([
    ['of 8 alone', [], 8, true],
    ['of 7 alone: not', [], 7, false],
    ['without a number alone: not', [], null, false],
    ['as the second within an hour', ['20:10'], 3, true],
    ['as the second after more than an hour: not', ['19:50'], 3, false],
  ])('%s', (_, before, intensity, heavy) => {
    const urges = before.map((at) => urge({ at, intensity: 2 }));
    expect(isHeavyUrge(journalOf([daily('2026-03-10', urges)], NOW), NOW, intensity)).toBe(heavy);
  });
});

describe('now is heavy', () => {
  it.each([
    ['within an hour after an 8', [urge({ at: '20:30', intensity: 8 })], null, true],
    ['not after more than an hour', [urge({ at: '19:30', intensity: 8 })], null, false],
    ['after two in an hour', [urge({ at: '20:30' }), urge({ at: '20:40' })], null, true],
    ['not after one of 7 in an hour', [urge({ at: '20:30', intensity: 7 })], null, false],
    [
      'not after two of which one was before the hour',
      [urge({ at: '19:40' }), urge({ at: '20:40' })],
      null,
      false,
    ],
    ['on a day of low mood', [], 2, true],
    ['not on a day of a mood of 3', [], 3, false],
    ['on no other day', [], 5, false],
  ] as const)('%s', (_, urges, mood, heavy) => {
    expect(isHeavyNow(journalOf([daily('2026-03-10', urges, { mood })], NOW), NOW)).toBe(heavy);
  });

  it('not after a day of low mood, nor in an empty journal', () => {
    expect(isHeavyNow(journalOf([daily('2026-03-09', [], { mood: 1 })], NOW), NOW)).toBe(false);
    expect(isHeavyNow(journalOf([], NOW), NOW)).toBe(false);
  });
});

it.each([
  [0, true],
  [2, true],
  [2.5, false],
  [null, false],
])('a mood of %j is low: %s', (mood, low) => {
  expect(isLowMood(mood)).toBe(low);
});
