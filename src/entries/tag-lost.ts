/** A note that had entries and has no tag of ours any more, though the fields of its entries are still there. */
import { markdownLines } from '../markdown/markdown-lines';
import type { NoteProblem } from './entry';
import { canonicalKey } from './key';
import { KINDS } from './kinds';
import { MESSAGES } from './problems';
import { scanFields } from './scan-fields';
import { LARGEST } from './unread';

/**
 * The first list item with two or more of our fields; null = none, or a tag of ours is there. To be asked only of a note that
 * was known with entries: others use such fields for themselves.
 */
export function tagLost(text: string): NoteProblem | null {
  if (text.length > LARGEST || !text.includes('::') || /#no-contact\//i.test(text)) return null;
  const { lines } = markdownLines(text);
  for (const [at, { text: words, plain, item }] of lines.entries()) {
    if (!plain || !item || !words.includes('::')) continue;
    const ours = scanFields(words, 0, words.length).filter(
      ({ closed, keyFrom, keyTo }) => closed && KEYS.has(canonicalKey(words.slice(keyFrom, keyTo))),
    );
    const [first] = ours;
    if (!first || ours.length < 2) continue;
    const [line, column] = [at + 1, first.from + 1];
    const length = first.to - first.from;
    const message = MESSAGES.tagLost(line);
    return {
      line,
      column,
      length,
      severity: 'warning',
      code: 'tag-lost',
      message,
      fix: null,
    };
  }
  return null;
}

const KEYS: ReadonlySet<string> = new Set(KINDS.flatMap(({ fields }) => fields.map(({ key }) => key)));
