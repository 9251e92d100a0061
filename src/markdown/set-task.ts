/** Checking and clearing one task mark. */
import type { Changes } from './changes';
import { findLine } from './lines';

/**
 * What sets the mark of the task on the line that reads exactly so, nearest to the 0-based number `near`; none = no such line,
 * no task, or nothing to do. Any other mark than an x is not checked, and is kept where the task is to be cleared.
 */
export function setTask(text: string, line: string, checked: boolean, near?: number): Changes {
  const found = findLine(text, line, near);
  const match = /^((?:[ \t]|>)*(?:[-*+]|\d+[.)])[ \t]+\[)([^\n])\]/.exec(line);
  if (!found || !match) return [];
  const mark = match[2] ?? ' ';
  if (isChecked(mark) === checked) return [];
  const from = found.from + (match[1]?.length ?? 0);
  return [{ from, to: from + mark.length, insert: checked ? 'x' : ' ' }];
}

/** Of the character in a checkbox: by an x alone, as the journal counts it. */
export function isChecked(mark: string): boolean {
  return mark === 'x' || mark === 'X';
}
