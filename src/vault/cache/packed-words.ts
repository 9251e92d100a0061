/** Words that are packed as their place in a list. Another order needs another version of the plugin, which drops what was kept. */
import type { Kind, ProblemCode } from '../../entries/entry';

export const KINDS = wordsOf<Kind>({
  start: true,
  urge: true,
  slip: true,
  'reached-out': true,
  logistics: true,
  end: true,
  letter: true,
});
export const CODES = wordsOf<ProblemCode>({
  'unknown-kind': true,
  'bad-intensity': true,
  'bad-number': true,
  'bad-time': true,
  'bad-date': true,
  'bad-value': true,
  'unknown-channel': true,
  'no-date': true,
  future: true,
  'bad-mood': true,
  'bad-sleep': true,
});
export const SEVERITIES = ['error', 'warning'] as const;
export const MODES = ['full', 'co-parent'] as const;
export const ENDED_BY = ['them', 'me', 'both'] as const;
export const OUTCOMES = ['passed', 'slipped'] as const;
export const THENS = ['stay', 'end'] as const;
export const REASONS = ['moved-on', 'together', 'other'] as const;

/** All of a type's words, in an order of their own. */
function wordsOf<T extends string>(words: Readonly<Record<T, true>>): readonly T[] {
  return Object.keys(words).filter((word): word is T => word in words);
}
