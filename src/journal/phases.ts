/** Which day it is, and which of the practice's two phases is in force. */

/** First disappear as far as you can, then live, without looking for them. */
export type Phase = 'disappear' | 'live';

/** The N of the label "day N": the anchor's own day is day 1. `days` are the streak's. */
export function dayLabel(days: number): number {
  return days + 1;
}

/** The phase after so many days of a period: `disappear` for the first weeks, `live` from then on. */
export function phaseOf(days: number, disappearWeeks: number): Phase {
  return days < disappearWeeks * 7 ? 'disappear' : 'live';
}
