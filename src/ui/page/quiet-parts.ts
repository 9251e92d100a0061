/** Which parts of a line of ours are drawn in other words. Values and free words stay the line's own text, where they stand. */
import { fieldAt, type KindRow } from '../../entries/kinds';
import { RULE_TAG } from '../../entries/parse';
import { readEntry, type Reading } from '../../entries/read-entry';
import { readHead } from '../../entries/read-head';
import { FieldCursor } from '../../entries/scan-fields';
import { marksOf } from '../../markdown/marks';
import { visibleText } from '../../markdown/visible-text';
import { BETWEEN, ratingWords } from '../../practice/words';
import { FIELD_WORDS } from './words';

export interface QuietPart {
  /** Offsets in the line; never empty. */
  readonly from: number;
  readonly to: number;
  /** What stands there instead; empty = nothing. */
  readonly words: string;
}

/** Whether a line may be one of ours at all; cheap. */
export function mayBeOurs(line: string): boolean {
  return OUR_TAG.test(line);
}

const OUR_TAG = /#no-contact\//i;

/**
 * In their order, the one with the tag first. Empty = the line is drawn as it stands: it is none of ours, something in it
 * cannot be read and is to be mended, or its time stands as a field in front. `task`: it has a checkbox.
 */
export function quietParts(line: string, task: boolean): readonly QuietPart[] {
  if (!mayBeOurs(line)) return [];
  const rule = task ? ruleTag(line) : null;
  if (rule) return [rule];
  const item = { lineStart: 0, line: 0, end: line.length, task: null };
  const head = readHead(line, item);
  const reading = head && readEntry(line, item);
  if (!head || head.inField || !reading?.row || reading.problems.length > 0) return [];
  const timed = head.timeTo > head.timeFrom;
  const start = timed ? head.timeTo : head.tagFrom;
  const name = (timed ? BETWEEN : '') + reading.row.name + rating(reading);
  return between(line, start, head.tagTo, name, keptIn(line, head.tagTo, reading.row));
}

function ruleTag(line: string): QuietPart | null {
  const found = RULE_TAG.exec(visibleText(line));
  if (!found) return null;
  const tagFrom = line.indexOf('#', found.index);
  const tagTo = found.index + found[0].length;
  const inFront = line.slice(0, tagFrom).trimEnd().length;
  if (inFront > marksOf(line).to) return { from: inFront, to: tagTo, words: '' };
  const behind = line.slice(tagTo);
  return { from: tagFrom, to: line.length - behind.trimStart().length, words: '' };
}

function rating({ values: { intensity, after } }: Reading): string {
  const number = (value: typeof intensity): number | null => (typeof value === 'number' ? value : null);
  return ratingWords(number(intensity), number(after));
}

/** Text of the line that stays, and what is said around it. */
interface Kept {
  readonly from: number;
  readonly to: number;
  readonly before: string;
  readonly behind: string;
}

function keptIn(line: string, tagTo: number, row: KindRow): readonly Kept[] {
  const kept: Kept[] = [];
  const keep = (from: number, to: number, before: string, behind: string): void => {
    const text = line.slice(from, to);
    const start = from + (text.length - text.trimStart().length);
    const end = from + text.trimEnd().length;
    if (start < end) kept.push({ from: start, to: end, before, behind });
  };
  const cursor = new FieldCursor(line, tagTo, line.length);
  let wordsFrom = tagTo;
  while (cursor.next()) {
    const field = cursor.closed ? fieldAt(row, line, cursor.keyFrom, cursor.keyTo) : null;
    if (!field) continue;
    keep(wordsFrom, cursor.from, '', '');
    wordsFrom = cursor.to;
    const around = FIELD_WORDS[field.key];
    if (around) keep(cursor.valueFrom, cursor.valueTo, around.before, around.behind);
  }
  keep(wordsFrom, line.length, '', '');
  return kept;
}

/** Everything from the start that is not kept, and the words for it. */
function between(
  line: string,
  start: number,
  tagTo: number,
  name: string,
  kept: readonly Kept[],
): readonly QuietPart[] {
  const parts: QuietPart[] = [];
  let [from, words] = [start, name];
  for (const next of kept) {
    parts.push({ from, to: next.from, words: words + BETWEEN + next.before });
    [from, words] = [next.to, next.behind];
  }
  const end = Math.max(line.trimEnd().length, kept.length === 0 ? tagTo : from);
  if (from < end) parts.push({ from, to: end, words });
  return parts;
}
