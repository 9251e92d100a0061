/** Words that are packed as their place in a list. Another order needs another version of the plugin, which drops what was kept. */
import type { ProblemCode } from '../../entries/entry';

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
  'bad-format': true,
  'near-miss': true,
  folder: true,
  'too-large': true,
  'tag-lost': true,
});
export const SEVERITIES = ['error', 'warning'] as const;

/** All of a type's words, in an order of their own. */
function wordsOf<T extends string>(words: Readonly<Record<T, true>>): readonly T[] {
  return Object.keys(words).filter((word): word is T => word in words);
}
