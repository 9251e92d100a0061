/** All that the insights say: whole sentences, plain, second person, each with its n. */
import { count, rounded } from './insight';

export const WORDS = {
  hours: {
    missing: (n: number) => `After about twenty timed urges this will show your hours (${n} so far).`,
    spread: (n: number) => `No eight hours in a row hold most of your urges (${count(n, 'urge')}).`,
    /** `low` and `high`: of the share's interval, in percent. */
    most: (from: number, to: number, held: number, n: number, low: number, high: number) =>
      `${low > 50 ? 'Most' : 'More than half'} of your urges came between ${from} and ${to} h (${held} of ${n}; 95 % interval ${low} to ${high} %).`,
  },

  fewer: {
    missing: (needed: number, weeks: number) =>
      `After ${needed} weeks this will say whether you log fewer urges (${count(weeks, 'week')} so far).`,
    unclear: (n: number, weeks: number) =>
      `From week to week your urges are neither clearly fewer nor more (${count(n, 'urge')} in ${weeks} weeks).`,
    trend: (falls: boolean, step: number, n: number, weeks: number) => {
      const word = falls ? 'fewer' : 'more';
      const size = rounded(step) === '0' ? '' : `, about ${rounded(step)} ${word} each week`;
      return `You log ${word} urges from week to week${size} (${count(n, 'urge')} in ${weeks} weeks).`;
    },
  },

  weaker: {
    missing: (needed: number, weeks: number) =>
      `After ${needed} weeks with rated urges this will say whether your urges get weaker (${count(weeks, 'week')} so far).`,
    unclear: (n: number, weeks: number) =>
      `From week to week your urges are neither clearly weaker nor stronger (${count(n, 'rated urge')} in ${weeks} weeks).`,
    trend: (falls: boolean, step: number, n: number, weeks: number) => {
      const word = falls ? 'weaker' : 'stronger';
      const size = rounded(step) === '0' ? '' : `, by about ${rounded(step)} in intensity each week`;
      return `You rate your urges ${word} from week to week${size} (${count(n, 'rated urge')} in ${weeks} weeks).`;
    },
  },

  helped: {
    tied: (one: string, other: string, fall: number, oneRated: number, otherRated: number) =>
      `Intensity fell most after “${one}” and “${other}”: by ${rounded(fall)} on average (n = ${oneRated} and ${otherRated}).`,
    missing: (response: string, urges: number) =>
      `Once a response has five urges, this will compare responses (“${response}” has ${urges}).`,
    fell: (response: string, fall: number, rated: number, resisted: number, urges: number) =>
      `Intensity fell most after “${response}”: by ${rounded(fall)} on average (n = ${rated}); you resisted ${resisted} of the ${count(urges, 'urge')} with it.`,
    resisted: (response: string, resisted: number, urges: number) =>
      `With “${response}” you resisted ${resisted} of ${count(urges, 'urge')}.`,
  },

  guesses: {
    missing: (n: number) =>
      `After five urges with a guessed and a measured time this will compare the two (${n} so far).`,
    medians: (expected: number, measured: number, n: number) =>
      `You expected urges to last ${rounded(expected)} minutes and measured ${rounded(measured)} (medians, n = ${n}).`,
  },

  afterContact: {
    /** Above 0: more urges than before; 0: no clear difference. */
    difference: (difference: number, later: number, earlier: number, urges: number, times: number) => {
      const what =
        difference === 0
          ? 'your urges were neither clearly more nor fewer'
          : `you logged ${difference > 0 ? 'more' : 'fewer'} urges`;
      return `In the 72 h after they reached out ${what}: ${rounded(later)} a day, against ${rounded(earlier)} in the week before (${urges} urges, ${times} times).`;
    },
  },

  sleep: {
    missing: (n: number) =>
      `After twenty days with sleep noted this will say whether sleep goes with urges (${n} so far).`,
    unclear: (rho: string, n: number) =>
      `Sleep and urges show no clear link (rank correlation ${rho}, n = ${count(n, 'day')}).`,
    more: (rho: string, n: number) =>
      `Days with less sleep go with more urges (rank correlation ${rho}, n = ${count(n, 'day')}).`,
    fewer: (rho: string, n: number) =>
      `Days with less sleep go with fewer urges (rank correlation ${rho}, n = ${count(n, 'day')}).`,
  },

  between: {
    missing: (needed: number, weeks: number) =>
      `After ${needed} weeks this will compare the time between urges then and now (${count(weeks, 'week')} so far).`,
    /** Medians in hours, each with its n. */
    medians: (weeks: number, late: number, lateN: number, early: number, earlyN: number) =>
      `In the first ${weeks} weeks of these days a typical urge came ${duration(early)} after the one before; in the last ${weeks} weeks it came ${duration(late)} after (medians, n = ${earlyN} and ${lateN}).`,
  },

  looking: {
    last: (days: number, times: number) => {
      const when = days === 0 ? 'today' : days === 1 ? 'yesterday' : `${days} days ago`;
      const often = times === 1 ? 'once' : times === 2 ? 'twice' : `${times} times`;
      return `You last looked at their profile ${when} (${often} in this range).`;
    },
  },
} as const;

function duration(hours: number): string {
  if (hours < 1) return `${Math.round(hours * 60)} min`;
  return hours < 48 ? `${rounded(hours)} h` : `${rounded(hours / 24)} days`;
}
