/** Numbers and days as the view says them, in Obsidian's language where it matters. */
import type { DayStyle } from '../charts/chart';
import { toUtc, type LocalDay } from '../entries/local-day';

/** `1 day`, `3 days`. */
export function count(amount: number, one: string, many = `${one}s`): string {
  return `${amount} ${amount === 1 ? one : many}`;
}

const STYLES: Record<DayStyle, Intl.DateTimeFormatOptions> = {
  short: { day: 'numeric', month: 'short' },
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'short', year: 'numeric' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long' },
  monthName: { month: 'short' },
  weekdayName: { weekday: 'short' },
};

/** Writes days in one language; formatters are kept, as making one is slow. */
export function dayFormatter(language: string): (day: LocalDay, style: DayStyle) => string {
  const made = new Map<DayStyle, Intl.DateTimeFormat>();
  return (day, style) => {
    let format = made.get(style);
    if (!format) {
      format = new Intl.DateTimeFormat(language, { ...STYLES[style], timeZone: 'UTC' });
      made.set(style, format);
    }
    return format.format(toUtc(day));
  };
}

/** How much of the pause before an answer is left; both in hours. */
export function pauseWords(pause: number, left: number): string {
  if (left === 0) return `Your pause of ${count(pause, 'hour')} is over.`;
  const rest = left < 1 ? 'less than an hour' : count(Math.ceil(left), 'hour');
  return `Your pause of ${count(pause, 'hour')} has ${rest} to go.`;
}

/** What the two ends of a scale mean. */
export const SCALE_ENDS = {
  ofUrge: ['barely there', 'it is everything'],
  ofPrompt: ['not there', 'it is everything'],
  ofMood: ['very low', 'very good'],
} as const;
