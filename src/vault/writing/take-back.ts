/** Taking one line back that was written: exactly that one, wherever it stands by now. */
import { inverse, type Changes } from '../../markdown/changes';
import { removeLine } from '../../markdown/insert';
import { markdownLines } from '../../markdown/markdown-lines';
import { sharedLines } from '../../markdown/shared-lines';
import type { Edited } from './edited';

/**
 * What takes the line with that 0-based number back, or puts `old` in its place. None = it changed since, or it became code.
 * An undisturbed note becomes as it was; else nothing but the line goes: a heading that came with it stays.
 */
export function takeBack(edited: Edited, number: number, old: string | null, text: string): Changes {
  if (text === edited.after) return inverse(edited.before, edited.changes);
  const { lines } = markdownLines(text);
  const before = markdownLines(edited.after).lines;
  const shared = sharedLines(textsOf(before), textsOf(lines));
  const line = lines[shared[number] ?? -1];
  if (old === null || !line?.plain) return removeLine(text, line);
  return [{ from: line.from, to: line.from + line.text.length, insert: old }];
}

function textsOf(lines: readonly { readonly text: string }[]): readonly string[] {
  return lines.map(({ text }) => text);
}

/** 0-based number of the line that an offset is in. */
export function lineNumberAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length - 1;
}
