/** All that the insights say: whole sentences, plain, second person; and what each rests on, for whoever asks. */
import { asWritten } from '../as-written';
import { count, rounded } from './insight';

/** Urges at night, in the morning, in the afternoon and in the evening: six hours each, from midnight on. */
export type Quarters = readonly [number, number, number, number];

export const WORDS = {
  hours: {
    missing: (n: number) => `After about twenty timed urges this will show your hours (${n} so far).`,
    none: (n: number, [night, morning, afternoon, evening]: Quarters) =>
      `Of ${count(n, 'urge')} with a time: ${night} at night, ${morning} in the morning, ${afternoon} in the afternoon, ${evening} in the evening.`,
    window: (held: number, n: number, from: number, to: number) =>
      `${held} of your ${n} urges came between ${clock(from)} and ${clock(to)}.`,
    basis: (n: number, days: number) =>
      `${count(n, 'urge')} with a time, on ${count(days, 'day')}. Hours are named where at most four in a row hold more than half of them, and urges spread evenly over a waking day would hardly ever do that. Night is from midnight to 6:00, morning to noon, afternoon to 18:00, evening to midnight.`,
  },

  fewer: {
    recent: (last: number, before: number) =>
      `${count(last, 'urge')} in the last seven days, ${before} in the seven before.`,
    total: (n: number) => `${count(n, 'urge')} in this range.`,
    missing: (soFar: string, needed: number, weeks: number) =>
      `${soFar} After ${needed} weeks with something logged this will say whether they are getting fewer${soFarWords(weeks)}.`,
    beside: (early: number, late: number) =>
      `${count(early, 'urge')} in the first four weeks of this range, ${late} in the last four.`,
    trend: (falls: boolean, early: number, late: number) =>
      `You log ${falls ? 'fewer' : 'more'} urges than at the start of this range: ${early} in its first four weeks, ${late} in its last four.`,
    basis: (n: number, weeks: number, gaps: number) =>
      `${count(n, 'urge')} in ${count(weeks, 'week')}${gaps > 0 ? `; ${count(gaps, 'week')} without anything logged left out` : ''}. Fewer or more is said from ten weeks on, where the change is larger than your own good and bad spells would make it.`,
  },

  weaker: {
    missing: (needed: number, weeks: number) =>
      `After ${needed} weeks with rated urges this will say whether they get weaker${soFarWords(weeks)}.`,
    beside: (early: number, late: number) =>
      `Urges averaged ${rounded(early)} of 10 in the first four weeks of this range, ${rounded(late)} in the last four.`,
    trend: (falls: boolean, early: number, late: number) =>
      `You rate urges ${falls ? 'weaker' : 'stronger'} than at the start of this range: ${rounded(early)} of 10 on average in its first four weeks, ${rounded(late)} in its last four.`,
    basis: (n: number, weeks: number) =>
      `${count(n, 'rated urge')} in ${count(weeks, 'week')}. Weaker or stronger is said from ten weeks on, where the change is larger than your own good and bad spells would make it.`,
  },

  helped: {
    missing: (needed: number, response: string, rated: number) =>
      `When ${needed} urges with the same response have a rating before and after, this will compare them (“${asWritten(response)}” has ${rated}).`,
    none: 'No response is clearly different from the others so far; the chart shows each of them.',
    clear: (response: string, before: number, after: number, times: number) =>
      `With “${asWritten(response)}” your urges went from about ${Math.round(before)} to about ${Math.round(after)} (${count(times, 'time')}), lower than with the others.`,
    basis: (n: number, responses: number) =>
      `${count(n, 'urge')} rated before and after, with ${count(responses, 'response')}. One is named where it ends at least a point lower than your other urges of like intensity in the same weeks, and chance would hardly ever do that, however many responses there are.`,
  },

  guesses: {
    missing: (n: number) =>
      `After five urges that passed, with a guess and a measured time, this will show the two (${n} so far).`,
    medians: (expected: number, measured: number) =>
      `You expected ${Math.round(expected)} minutes and measured ${Math.round(measured)}.`,
    basis: (n: number) =>
      `Medians of ${count(n, 'urge')} that passed and have both times. The others have no end to measure.`,
  },

  looking: {
    last: (days: number, times: number) => {
      const when = days === 0 ? 'today' : days === 1 ? 'yesterday' : `${days} days ago`;
      const often = times === 1 ? 'once' : times === 2 ? 'twice' : `${times} times`;
      return `You last looked at their profile ${when} (${often} in this range).`;
    },
    basis: 'Slips with the channel “looked”.',
  },
} as const;

/** Nothing where there is none: what was logged is not told away. */
function soFarWords(weeks: number): string {
  return weeks === 0 ? '' : ` (${weeks} so far)`;
}

function clock(hour: number): string {
  if (hour === 0 || hour === 24) return 'midnight';
  return `${String(hour).padStart(2, '0')}:00`;
}
