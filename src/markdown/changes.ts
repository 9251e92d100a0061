/** Changes of a text as data: made by pure functions, applied by whoever holds the text. */

/** What stands between two offsets is replaced. */
export interface Change {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** In the order of the text, none over another. All offsets are those of the text before; none = nothing is to be changed. */
export type Changes = readonly Change[];

/** What is to be changed in a text as it is now. */
export type Edit = (text: string) => Changes;

export function applied(text: string, changes: Changes): string {
  let after = '';
  let at = 0;
  for (const { from, to, insert } of changes) {
    after += text.slice(at, from) + insert;
    at = to;
  }
  return after + text.slice(at);
}

/** What takes the changes back, in the text after them. */
export function inverse(before: string, changes: Changes): Changes {
  let shift = 0;
  return changes.map(({ from, to, insert }) => {
    const start = from + shift;
    shift += insert.length - (to - from);
    return { from: start, to: start + insert.length, insert: before.slice(from, to) };
  });
}

/**
 * Where a position of the text before (a cursor) stands after the changes. It stays with the words that it stood at; where
 * something is put in exactly there, it comes behind that if it stood at the start of a line, and stays in front else: what is
 * typed next then cannot touch a line that was written. What is replaced around it leaves it at the end of what came.
 */
export function moved(before: string, changes: Changes, position: number): number {
  const lineStart = position === 0 || before[position - 1] === '\n';
  let shift = 0;
  for (const { from, to, insert } of changes) {
    if (position < from || (position === from && !(lineStart && from === to))) break;
    if (position < to) return from + shift + insert.length;
    shift += insert.length - (to - from);
  }
  return position + shift;
}

/** One change that leads from a text to another: what both begin and end with is left alone. */
export function changesBetween(before: string, after: string): Changes {
  if (before === after) return [];
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  return [{ from: start, to: before.length - end, insert: after.slice(start, after.length - end) }];
}
