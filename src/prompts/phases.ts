/** Which phases are in force on a day. */
import type { Phase } from './prompt';

const FIRST_DAYS = 7;
const DAYS_AFTER_SLIP = 2;

export interface PhaseFacts {
  /** The label "day N" of the streak, from 1; null = no period is open. */
  readonly dayNumber: number | null;
  readonly disappearWeeks: number;
  readonly mode: 'full' | 'co-parent';
  /** Calendar days since the latest slip of any channel, 0 = today; null = none. */
  readonly lastSlipDaysAgo: number | null;
  /** They reached out, and what to do is not decided. */
  readonly awaitingDecision: boolean;
  /** The setting: no answer is ever weighed or drafted. */
  readonly safety?: boolean;
}

/**
 * An answer that waits comes before everything, a slip of today or the two days before comes next; otherwise the phase by
 * time, and with children together also that one.
 */
export function phaseOf(facts: PhaseFacts): readonly Phase[] {
  const { lastSlipDaysAgo: slip } = facts;
  if (facts.awaitingDecision && facts.safety !== true) return ['before-answering'];
  if (slip !== null && slip >= 0 && slip <= DAYS_AFTER_SLIP) return ['after-slip'];
  const byTime = phaseByTime(facts.dayNumber, facts.disappearWeeks);
  return facts.mode === 'co-parent' ? [byTime, 'co-parent'] : [byTime];
}

/** The rules' two phases: out of sight for the first weeks, then living on. */
export type RulePhase = 'disappear' | 'live';

export function rulePhaseOf(dayNumber: number | null, disappearWeeks: number): RulePhase {
  return dayNumber !== null && dayNumber <= disappearWeeks * 7 ? 'disappear' : 'live';
}

function phaseByTime(dayNumber: number | null, disappearWeeks: number): Phase {
  if (dayNumber === null) return 'later';
  if (dayNumber <= FIRST_DAYS) return 'first-days';
  return rulePhaseOf(dayNumber, disappearWeeks) === 'disappear' ? 'first-weeks' : 'later';
}
