/** Finding a line again in a text that may have changed since. Lines are the parser's: a byte-order mark is in none. */

import { changesBetween, type Changes } from './changes';

export interface Line {
  /** Offsets of the line's text, without its break. */
  readonly from: number;
  readonly to: number;
  /** 0-based. */
  readonly number: number;
}

/** The line that reads exactly so; of several the one nearest to the 0-based number `near`. Null = it is gone. */
export function findLine(text: string, line: string, near = Number.MAX_SAFE_INTEGER): Line | null {
  let found: Line | null = null;
  for (const candidate of linesOf(text)) {
    if (text.slice(candidate.from, candidate.to) !== line) continue;
    if (!found || Math.abs(candidate.number - near) <= Math.abs(found.number - near)) found = candidate;
  }
  return found;
}

/** Makes another line of the one that `findLine` finds, where they differ; none = it is gone, or they are the same. */
export function replaceLine(text: string, line: string, by: string, near?: number): Changes {
  const from = findLine(text, line, near)?.from;
  if (from === undefined) return [];
  return changesBetween(line, by).map((each) => ({ ...each, from: from + each.from, to: from + each.to }));
}

/** The text of the line with that 0-based number; null = there are fewer. */
export function lineAt(text: string, number: number): string | null {
  for (const line of linesOf(text)) if (line.number === number) return text.slice(line.from, line.to);
  return null;
}

function* linesOf(text: string): Generator<Line> {
  const breaks = /\r?\n/g;
  let from = text.startsWith('\uFEFF') ? 1 : 0;
  for (let number = 0; from <= text.length; number += 1) {
    breaks.lastIndex = from;
    const match = breaks.exec(text);
    const to = match?.index ?? text.length;
    yield { from, to, number };
    if (!match) return;
    from = to + match[0].length;
  }
}

/** The line break of what is put in at an offset: that of the line it follows; where none is there, the note's first, else `\n`. */
export function lineBreakAt(text: string, offset: number): string {
  const isStart = offset === 0 || text[offset - 1] === '\n';
  const own = isStart ? -1 : text.indexOf('\n', offset);
  const above = offset === 0 ? -1 : text.lastIndexOf('\n', offset - 1);
  const at = own !== -1 ? own : above !== -1 ? above : text.indexOf('\n');
  return at > 0 && text[at - 1] === '\r' ? '\r\n' : '\n';
}

/** Where the white space that stands in front of an offset begins, blank lines included. */
export function behindWords(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && ' \t\r\n'.includes(text.charAt(at - 1))) at -= 1;
  return at;
}

/** Whether an offset is the start of a line that has none, or a blank one, above it. */
export function isBelowBlank(text: string, offset: number): boolean {
  const words = behindWords(text, offset);
  const none = text.slice(0, words).replace('\uFEFF', '') === '';
  if (text[offset - 1] !== '\n') return none && offset === words;
  return text.slice(words, offset).split('\n').length > (none ? 1 : 2);
}
