/** What the two questions about safety are kept as, and what follows from it. Asked once, before the first draft of any reply. */
import type { SafetyAnswer, Settings } from '../settings/settings';
import type { Context } from './context';

export interface SafetyFacts {
  /** They are the one in danger. */
  readonly danger: boolean;
  /** They were told to stay away, or not to write. */
  readonly told: boolean;
}

/** Where *Safety first* is on without an answer, either may be so: both texts are shown. */
export function safetyFacts({
  safety,
  safetyAnswer,
}: Pick<Settings, 'safety' | 'safetyAnswer'>): SafetyFacts {
  if (!safety) return { danger: false, told: false };
  const known = safetyAnswer === 'danger' || safetyAnswer === 'told';
  return { danger: !known || safetyAnswer === 'danger', told: !known || safetyAnswer === 'told' };
}

/** Whether the questions have to come before a draft. */
export function safetyIsUnasked({
  safety,
  safetyAnswer,
}: Pick<Settings, 'safety' | 'safetyAnswer'>): boolean {
  return !safety && safetyAnswer === '';
}

export function answerOf({ danger, told }: SafetyFacts): SafetyAnswer {
  if (danger) return told ? 'both' : 'danger';
  return told ? 'told' : 'none';
}

/** Either yes turns *Safety first* on. */
export async function putSafetyAnswer(
  { settings }: Pick<Context, 'settings'>,
  facts: SafetyFacts,
  safety: boolean,
): Promise<void> {
  await settings.set({ safety, safetyAnswer: answerOf(facts) });
}
