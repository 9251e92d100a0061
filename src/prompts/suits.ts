/** Which prompts are said at all in quiet mode and in safety mode, and at night. */
import type { ArticleId } from '../guide/article';
import type { EndedBy } from '../guide/ended-by';
import type { Prompt } from './prompt';

export interface PromptModes {
  /** Leaves out prompts that put feelings about them into words. */
  readonly quiet: boolean;
  /** Leaves out prompts that reckon with an answer, a meeting or a return, or ask for the user's part in the end. */
  readonly safety: boolean;
  /** Who ended it: those who did so themselves, alone or together, are not told that they were left. */
  readonly endedBy: EndedBy;
}

export function suits(prompt: Prompt, { quiet, safety, endedBy }: PromptModes): boolean {
  if (endedBy !== 'them' && FOR_WHO_WAS_LEFT.has(prompt.id)) return false;
  if (safety && prompt.phase.every((phase) => phase === 'before-answering')) return false;
  if (quiet && prompt.kind === 'express') return false;
  return !safety || (!NOT_IN_SAFETY.has(prompt.article) && !PROMPTS_NOT_IN_SAFETY.has(prompt.id));
}

const FOR_WHO_WAS_LEFT: ReadonlySet<string> = new Set([
  'who-left-you-were-left',
  'who-left-how-they-ended-it',
  'definition-still-yours',
  'faces-decision-not-mine',
  'faces-decision-stepped-aside',
  'faces-decision-your-own-decision',
  'faces-decision-arguing-off-duty',
  'good-listener-without-thanks',
  'good-listener-what-was-asked',
]);

const NIGHT_BEGINS = 22;
const NIGHT_ENDS = 6;

/** By the hour on the clock. */
export function isNight(hour: number): boolean {
  return hour >= NIGHT_BEGINS || hour < NIGHT_ENDS;
}

const NOT_IN_SAFETY: ReadonlySet<ArticleId | 'own'> = new Set<ArticleId>([
  'their-idea',
  'stands-apart',
  'they-miss-you',
  'good-listener',
  'pity-or-love',
  'faces-decision',
  'who-left',
  'stops-damage',
  'good-relationship',
]);

/**
 * Of other points, those that speak of being pressed, of meeting at the door, of what the two still share, of how it may end,
 * of being seen or found, or of writing to them.
 */
const PROMPTS_NOT_IN_SAFETY: ReadonlySet<string> = new Set([
  'child-adult-asked-once',
  'child-adult-being-pressed',
  'children-still-done-well',
  'children-shoes-and-school-bags',
  'as-long-as-it-takes-either-way',
  'as-long-as-it-takes-give-and-pay',
  'as-long-as-it-takes-if-a-friend-asked',
  'as-long-as-it-takes-put-off-until',
  'rule-disappear-news-carried',
  'rule-disappear-no-trace-online',
  'rule-disappear-nobody-needs-to-know',
  'rule-disappear-out-of-sight',
  'rule-disappear-pictures-with-friends',
  'rule-no-accidents-pleasant-way-round',
  'rule-no-reactions-what-a-like-says',
  'active-not-passive-disguises',
  'definition-where-it-begins',
  'panic-an-hour-after',
  'thrive-next-beginning',
]);
