import { describe, expect, it } from 'vitest';
import { parseLocalDay, type LocalDay } from '../../../src/entries/local-day';
import type { DayStyle } from '../../../src/charts/chart';
import { dayFormatter } from '../../../src/practice/words';

function say(language: string, day: string, style: DayStyle): string {
  const local: LocalDay | null = parseLocalDay(day);
  return local === null ? '' : dayFormatter(language)(local, style);
}

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
