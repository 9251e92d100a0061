/** A note with everything put right of which it is certain what was meant, and nothing else of it changed. */
import { applied, type Change } from '../markdown/changes';
import type { NoteProblem } from './entry';

/** `problems` are those of this very text. The changes that mend it, ascending. */
export function mendings(text: string, problems: readonly NoteProblem[]): readonly Change[] {
  const starts = lineStarts(text);
  return problems
    .flatMap(({ line, column, length, fix }): Change[] => {
      const start = starts[line - 1];
      if (fix === null || start === undefined) return [];
      const from = start + column - 1;
      return [{ from, to: from + length, insert: fix }];
    })
    .sort((a, b) => a.from - b.from);
}

export function mended(text: string, problems: readonly NoteProblem[]): string {
  return applied(text, mendings(text, problems));
}

/** Offsets of all lines; that of the first is behind a byte order mark. */
function lineStarts(text: string): number[] {
  const starts = [text.startsWith('\uFEFF') ? 1 : 0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
