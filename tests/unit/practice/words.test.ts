import { describe, expect, it } from 'vitest';
import { addToDay, parseLocalDay, type LocalDay } from '../../../src/entries/local-day';
import type { DayStyle } from '../../../src/charts/chart';
import { dayFormatter, loggedAndKept } from '../../../src/practice/words';

const FIRST = '2016-01-01' as LocalDay;

function say(language: string, day: string, style: DayStyle): string {
  const local: LocalDay | null = parseLocalDay(day);
  return local === null ? '' : dayFormatter(language)(local, style);
}

describe('what stands after a slip', () => {
  it.each([
    [5, 12, 'Logged. 5 days and 12 urges resisted are still yours.'],
    [41, 0, 'Logged. 41 days are still yours.'],
    [0, 3, 'Logged. 3 urges resisted are still yours.'],
    [0, 1, 'Logged. 1 urge resisted is still yours.'],
    [0, 0, 'Logged. From today the days count again.'],
    [null, 4, 'Logged. The streak continues.'],
  ])('with %s days and %i urges is said plainly', (days, resisted, said) => {
    expect(loggedAndKept(days, resisted)).toBe(said);
  });
});

describe('a day in words', () => {
  it.each(['fa', 'th', 'ar-EG', 'he', 'ja', 'de'])(
    'is English and Gregorian where the app is in %s',
    (language) => {
      expect(say(language, '2026-03-10', 'long')).toBe('March 10, 2026');
      expect(say(language, '2026-01-01', 'month')).toBe('Jan 2026');
      expect(say(language, '2026-03-10', 'weekdayName')).toBe('Tue');
    },
  );

  it('keeps to the kind of English that the app is in', () => {
    expect(say('en-GB', '2026-03-10', 'long')).toBe('10 March 2026');
    expect(say('en', '2026-03-10', 'long')).toBe('March 10, 2026');
  });
});

it('days are written the same however many were written before', () => {
  const known = dayFormatter('en');
  const styles = ['short', 'long', 'month', 'weekday'] as const;
  for (let at = 0; at < 3_000; at += 1) {
    const day = addToDay(FIRST, at);
    for (const style of styles) known(day, style);
    if (at % 100 > 0) continue;
    for (const style of styles) expect(known(day, style)).toBe(dayFormatter('en')(day, style));
  }
});
