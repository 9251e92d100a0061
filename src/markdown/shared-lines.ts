/** What two versions of a text have in common, line by line. */
import { changesBetween, type Change, type Changes } from './changes';
import { cut } from './markdown-lines';

/** Above this many pairs of lines, the stretch that differs has nothing in common. */
const MOST_PAIRS = 1_000_000;

/** For each line of the one its place among the lines of the other; -1 = it is not there. */
export function sharedLines(before: readonly string[], after: readonly string[]): readonly number[] {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  const middle = longest(
    before.slice(head, before.length - tail),
    after.slice(head, after.length - tail),
  ).map((at) => (at === -1 ? -1 : at + head));
  const grown = after.length - before.length;
  return before.map((_, at) => {
    if (at < head) return at;
    return at >= before.length - tail ? at + grown : (middle[at - head] ?? -1);
  });
}

/** Changes that lead from a text to another and leave every line alone that both have. */
export function lineChanges(before: string, after: string): Changes {
  const [old, now] = [[...cut(before, 0, before.length)], [...cut(after, 0, after.length)]];
  const changes: Change[] = [];
  const between = (from: number, to: number, start: number, end: number): void => {
    for (const change of changesBetween(before.slice(from, to), after.slice(start, end)))
      changes.push({ ...change, from: from + change.from, to: from + change.to });
  };
  let [at, place] = [0, 0];
  sharedLines(
    old.map(({ text }) => text),
    now.map(({ text }) => text),
  ).forEach((shared, index) => {
    const [line, other] = [old[index], now[shared]];
    if (!line || !other) return;
    between(at, line.from, place, other.from);
    [at, place] = [line.from + line.text.length, other.from + other.text.length];
  });
  between(at, before.length, place, after.length);
  return changes;
}

/** By the longest common subsequence. */
function longest(a: readonly string[], b: readonly string[]): number[] {
  const places = a.map(() => -1);
  if (a.length * b.length > MOST_PAIRS) return places;
  const width = b.length + 1;
  const shared = new Uint32Array((a.length + 1) * width);
  const of = (i: number, j: number): number => shared[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      shared[i * width + j] = a[i] === b[j] ? of(i + 1, j + 1) + 1 : Math.max(of(i + 1, j), of(i, j + 1));
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) {
      places[i] = j;
      [i, j] = [i + 1, j + 1];
    } else if (of(i + 1, j) >= of(i, j + 1)) i += 1;
    else j += 1;
  }
  return places;
}
