/** The rule checklist: what a day without contact holds, each worded so that a tick means "so it was". */
import type { ArticleId } from '../guide/article';
import type { RulePhase } from '../guide/phase';

export type Mode = 'full' | 'co-parent';

export interface Rule {
  readonly id: string;
  readonly article: ArticleId;
  readonly text: string;
  /** `disappear` = the first weeks, `live` = after them. */
  readonly phase: RulePhase | 'both';
  readonly mode: Mode | 'both';
  /** Said beside the checklist, outside of the task: what may be again. */
  readonly beside?: string;
}

export const RULES: readonly Rule[] = [
  {
    id: 'nothing-sent',
    article: 'rule-no-contact',
    text: 'Nothing sent: no call, text, message or email',
    phase: 'both',
    mode: 'full',
  },
  {
    id: 'children-only',
    article: 'children',
    text: 'Wrote and spoke about the children only, in few words',
    phase: 'both',
    mode: 'co-parent',
  },
  {
    id: 'no-reaction',
    article: 'rule-no-reactions',
    text: 'No like, comment or reaction',
    phase: 'both',
    mode: 'both',
  },
  {
    id: 'no-looking',
    article: 'rule-no-accidents',
    text: 'Their profiles left unopened',
    phase: 'both',
    mode: 'both',
  },
  {
    id: 'no-arranged-chance',
    article: 'rule-no-accidents',
    text: 'No “accidental” meetings',
    phase: 'both',
    mode: 'both',
  },
  {
    id: 'no-post-for-them',
    article: 'rule-no-jealousy',
    text: 'Nothing posted for them to see',
    phase: 'both',
    mode: 'both',
  },
  {
    id: 'out-of-sight',
    article: 'rule-disappear',
    text: 'Stayed out of sight, online too, and asked friends for no news',
    phase: 'disappear',
    mode: 'both',
  },
  {
    id: 'shared-as-it-is',
    article: 'rule-disappear',
    text: 'Posted nothing staged, no pictures of dates',
    beside: 'Pictures with friends are fine now.',
    phase: 'live',
    mode: 'both',
  },
  {
    id: 'one-thing-of-my-own',
    article: 'thrive',
    text: 'Did one thing for myself',
    phase: 'both',
    mode: 'both',
  },
];

/** The rules that hold in a phase and mode, in the table's order. */
export function rulesFor(phase: RulePhase, mode: Mode): readonly Rule[] {
  return RULES.filter(
    (rule) => (rule.phase === 'both' || rule.phase === phase) && (rule.mode === 'both' || rule.mode === mode),
  );
}
