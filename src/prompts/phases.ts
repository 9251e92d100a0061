/** Which phases are in force on a day. */
import { rulePhaseOf } from '../guide/phase';
import type { Phase } from './prompt';

const FIRST_DAYS = 7;
const DAYS_AFTER_SLIP = 2;

export interface PhaseFacts {
  /** Calendar days since the period's start, 0 = its own; null = no period is open. */
  readonly day: number | null;
  readonly disappearWeeks: number;
  readonly mode: 'full' | 'co-parent';
  /** Calendar days since the latest slip that reached them, 0 = today; null = none. */
  readonly lastSlipDaysAgo: number | null;
  /** They reached out in these last days, and what to do is not decided. */
  readonly awaitingDecision: boolean;
  /** The setting: no answer is ever weighed or drafted. */
  readonly safety: boolean;
}

/**
 * An answer that waits comes before everything, a slip of today or the two days before comes next; otherwise the phase by
 * time, and with children together also that one.
 */
export function phaseOf(facts: PhaseFacts): readonly Phase[] {
  const { lastSlipDaysAgo: slip } = facts;
  if (facts.awaitingDecision && !facts.safety) return ['before-answering'];
  if (slip !== null && slip >= 0 && slip <= DAYS_AFTER_SLIP) return ['after-slip'];
  const byTime = phaseByTime(facts.day, facts.disappearWeeks);
  return facts.mode === 'co-parent' ? [byTime, 'co-parent'] : [byTime];
}

function phaseByTime(day: number | null, disappearWeeks: number): Phase {
  if (day === null) return 'later';
  if (day <= FIRST_DAYS) return 'first-days';
  return rulePhaseOf(day, disappearWeeks) === 'disappear' ? 'first-weeks' : 'later';
}
