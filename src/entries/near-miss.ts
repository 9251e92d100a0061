/** Lines with a tag of ours that are no entries, though they were plainly meant as such, and what would make them entries. */
import { markdownLines, type MarkdownLine } from '../markdown/markdown-lines';
import type { ListItem, NoteProblem } from './entry';
import { NONE } from './intern';
import { kindRow, fieldsOf } from './kinds';
import { LineProblems } from './line-problems';
import { nearEntry, type NearEntry } from './near-entry';
import { MESSAGES } from './problems';
import { readFields } from './read-entry';

const OUR_TAG = /#no-contact\//gi;

/** Of a list item that begins with no tag of ours. */
export function nearMissOf(text: string, item: ListItem): readonly NoteProblem[] {
  const near = nearEntry(text, item.lineStart, endOfLine(text, item.lineStart), true);
  return near ? problemsOf(text, item, near, '') : NONE;
}

/** Of all lines with a tag of ours on which no list item begins; `items` are those that do. */
export function nearMissesBeside(text: string, items: readonly ListItem[]): readonly NoteProblem[] {
  const starts = new Set(items.map(({ lineStart }) => lineStart));
  const found: NoteProblem[] = [];
  let lines: readonly MarkdownLine[] | null = null;
  OUR_TAG.lastIndex = 0;
  for (let tag = OUR_TAG.exec(text); tag; tag = OUR_TAG.exec(text)) {
    const lineStart = text.lastIndexOf('\n', tag.index) + 1;
    const end = endOfLine(text, lineStart);
    OUR_TAG.lastIndex = end;
    if (starts.has(lineStart)) continue;
    const near = nearEntry(text, lineStart, end, false);
    if (!near) continue;
    lines ??= markdownLines(text).lines;
    const line = lineAt(lines, lineStart);
    if (!isMeant(lines, line, near)) continue;
    for (const each of problemsOf(text, { lineStart, line, end, task: null }, near, '- ')) found.push(each);
  }
  return found;
}

function problemsOf(text: string, item: ListItem, near: NearEntry, mark: string): readonly NoteProblem[] {
  const problems = new LineProblems(text, item);
  problems.add({
    code: 'near-miss',
    severity: 'warning',
    from: near.from,
    to: near.tagTo,
    message: near.bare ? MESSAGES.noItem : MESSAGES.beforeItsTag,
    fix: near.fix === null ? null : mark + near.fix,
  });
  readFields(text, near.row, near.tagTo, item.end, near.timed, problems);
  return problems.all;
}

/**
 * Whether it begins a paragraph, or is in the middle of one and yet no part of a sentence: with a time or tags in front, or one
 * of the kind's fields, or all alone, or below a line that ends or is an entry.
 */
function isMeant(lines: readonly MarkdownLine[], at: number, near: NearEntry): boolean {
  const line = lines[at];
  if (!line?.plain || line.heading || line.item) return false;
  const before = lines[at - 1];
  if (!before?.plain || before.heading) return true;
  const above = before.text.replace(/^[\s>]+/, '').trimEnd();
  if (above === '' || /^\[!\w+\]/.test(above)) return true;
  if (/[:：#]/.test(line.text.slice(0, line.text.search(/#no-contact/i)))) return true;
  if (!near.bare) return false;
  const rest = line.text.replace(/^.*?#no-contact\/[\w-]+/i, '');
  const keys = fieldsOf(near.row).map(({ key }) => key);
  const field = /[[(]\s*([\w -]+?)\s*::?/.exec(rest)?.[1]?.toLowerCase().replaceAll(' ', '-');
  if (rest.trim() === '' || (field !== undefined && keys.some((key) => key === field))) return true;
  return (
    /[.!?:…]["”’)]?$/.test(above) ||
    kindRow(/#no-contact\/([\w-]+)/i.exec(above.slice(0, 60))?.[1] ?? '') !== null
  );
}

/** Lines are ascending: the one that begins there, whatever a byte order mark moves. */
function lineAt(lines: readonly MarkdownLine[], lineStart: number): number {
  let [low, high] = [0, lines.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle]?.from ?? Infinity) <= Math.max(lineStart, lines[0]?.from ?? 0)) low = middle;
    else high = middle - 1;
  }
  return low;
}

function endOfLine(text: string, lineStart: number): number {
  const next = text.indexOf('\n', lineStart);
  const end = next === -1 ? text.length : next;
  return text[end - 1] === '\r' ? end - 1 : end;
}
