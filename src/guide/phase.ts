/** Days of the practice: counted from the period's start, whose own day is 0. A slip sends nobody back. */
import { daysBetween, type LocalDay } from '../entries/local-day';
import type { Journal } from '../journal/snapshot';

/** Calendar days from the start of the period that the day lies in; null = it lies in none, or in an earlier one. */
export function practiceDay({ snapshot: { period } }: Journal, day: LocalDay): number | null {
  if (period === null || day < period.start) return null;
  if (period.end !== null && day >= period.end) return null;
  return daysBetween(period.start, day);
}

/** Out of sight for the first weeks, then living on. */
export type RulePhase = 'disappear' | 'live';

/** `practiceDay` as above; outside a period the rules are those of living on. */
export function rulePhaseOf(day: number | null, disappearWeeks: number): RulePhase {
  return day !== null && day < disappearWeeks * 7 ? 'disappear' : 'live';
}
