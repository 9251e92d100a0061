/** Checking and clearing one task mark. */
import type { Change } from './change';
import { findLine } from './lines';

/**
 * The change that sets the mark of the task on the line that reads exactly so, nearest to the 0-based number `near`; null = no
 * such line, no task, or nothing to do. Any other mark than an x is not checked, and is kept where the task is to be cleared.
 */
export function setTask(text: string, line: string, checked: boolean, near?: number): Change | null {
  const found = findLine(text, line, near);
  const match = /^((?:[ \t]|>)*(?:[-*+]|\d+[.)])[ \t]+\[)([^\n])\]/.exec(line);
  if (!found || !match) return null;
  const mark = match[2] ?? ' ';
  if (isChecked(mark) === checked) return null;
  const from = found.from + (match[1]?.length ?? 0);
  return { from, to: from + mark.length, insert: checked ? 'x' : ' ' };
}

/** Of the character in a checkbox: by an x alone, as the journal counts it. */
export function isChecked(mark: string): boolean {
  return mark === 'x' || mark === 'X';
}
