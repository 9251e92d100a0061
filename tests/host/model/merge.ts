// What changed between two texts, and both changes of one text put together.

/** Offsets in the text before. */
export interface TextChange {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** Lines from `from` up to `to` of the base became `lines`. */
interface Hunk {
  readonly from: number;
  readonly to: number;
  readonly lines: readonly string[];
}

/** The changes that make `after` of `before`, line by line and each as short as can be; ascending. */
export function changesBetween(before: string, after: string): TextChange[] {
  const lines = linesOf(before);
  const starts = [0];
  for (const line of lines) starts.push((starts.at(-1) ?? 0) + line.length);
  return hunksOf(lines, linesOf(after)).map(({ from, to, lines: own }) => {
    const start = starts[from] ?? before.length;
    const change = changeOf(before.slice(start, starts[to] ?? before.length), own.join(''));
    return { from: start + change.from, to: start + change.to, insert: change.insert };
  });
}

/**
 * Both changes of the base. Where they touch the same lines and cannot both be, both versions stand there. A last line without a
 * break is the same line as one with it.
 */
export function merged(base: string, own: string, other: string): string {
  if (base !== '' && !base.endsWith('\n'))
    return merged(`${base}\n`, `${own}\n`, `${other}\n`).replace(/\n$/, '');
  return mergedParts(linesOf, [base, own, other], reconciled) ?? '';
}

/** Null = two changes of the same parts, which `reconcile` makes nothing of. */
function mergedParts(
  partsOf: (text: string) => string[],
  [base, own, other]: readonly [string, string, string],
  reconcile: (base: string, own: string, other: string) => string | null,
): string | null {
  const lines = partsOf(base);
  const [left, right] = [hunksOf(lines, partsOf(own)), hunksOf(lines, partsOf(other))];
  let result = '';
  let at = 0;
  while (left.length > 0 || right.length > 0) {
    const [a, b] = takeTouching(left, right);
    const from = Math.min(...[...a, ...b].map((hunk) => hunk.from));
    const to = Math.max(...[...a, ...b].map((hunk) => hunk.to));
    result += lines.slice(at, from).join('');
    const version = (hunks: readonly Hunk[]): string => patched(lines, from, to, hunks);
    const both = reconcile(lines.slice(from, to).join(''), version(a), version(b));
    if (both === null) return null;
    result += both;
    at = to;
  }
  return result + lines.slice(at).join('');
}

/** Takes the first hunk off, and all that touch it or one another. */
function takeTouching(left: Hunk[], right: Hunk[]): [Hunk[], Hunk[]] {
  const taken: [Hunk[], Hunk[]] = [[], []];
  let end = -1;
  for (;;) {
    const [a, b] = [left[0], right[0]];
    const side = !b || (a && a.from <= b.from) ? 0 : 1;
    const next = side === 0 ? a : b;
    if (!next || (end >= 0 && (next.from > end || (next.from === end && next.to > end)))) return taken;
    (side === 0 ? left : right).shift();
    taken[side].push(next);
    end = Math.max(end, next.to);
  }
}

function patched(lines: readonly string[], from: number, to: number, hunks: readonly Hunk[]): string {
  let result = '';
  let at = from;
  for (const hunk of hunks) {
    result += lines.slice(at, hunk.from).join('') + hunk.lines.join('');
    at = hunk.to;
  }
  return result + lines.slice(at, to).join('');
}

function reconciled(base: string, own: string, other: string): string {
  const both = fitted(base, own, other) ?? mergedParts(wordsOf, [base, own, other], beside);
  if (both !== null) return both;
  return own === '' || own.endsWith('\n') ? own + other : other + (other.endsWith('\n') ? '' : '\n') + own;
}

function beside(base: string, own: string, other: string): string | null {
  return base === '' ? (own.endsWith('\n') ? own + other : other + own) : fitted(base, own, other);
}

/** Where the one change begins behind the other; null = they are in each other's way. */
function fitted(base: string, own: string, other: string): string | null {
  if (own === other || other === base) return own;
  if (own === base) return other;
  const [a, b] = [changeOf(base, own), changeOf(base, other)];
  if (base === '' || (a.to > b.from && b.to > a.from)) return null;
  const [first, second] = a.to <= b.from ? [a, b] : [b, a];
  return (
    base.slice(0, first.from) +
    first.insert +
    base.slice(first.to, second.from) +
    second.insert +
    base.slice(second.to)
  );
}

/** The stretch that differs. */
function changeOf(before: string, after: string): TextChange {
  const most = Math.min(before.length, after.length);
  let from = 0;
  while (from < most && before[from] === after[from]) from += 1;
  let end = 0;
  while (end < most - from && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  return { from, to: before.length - end, insert: after.slice(from, after.length - end) };
}

function wordsOf(text: string): string[] {
  return text.match(/\S+|\s/g) ?? [];
}

function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** Above this many pairs of lines, the stretch that differs is one hunk. */
const MOST_PAIRS = 4_000_000;

function hunksOf(before: readonly string[], after: readonly string[]): Hunk[] {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  const [a, b] = [before.slice(head, before.length - tail), after.slice(head, after.length - tail)];
  if (a.length === 0 && b.length === 0) return [];
  if (a.length * b.length > MOST_PAIRS) return [{ from: head, to: head + a.length, lines: b }];
  return middleHunks(a, b).map(({ from, to, lines }) => ({ from: from + head, to: to + head, lines }));
}

/** By the longest common subsequence. */
function middleHunks(a: readonly string[], b: readonly string[]): Hunk[] {
  const width = b.length + 1;
  const common = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number): number => common[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      common[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const hunks: Hunk[] = [];
  let [i, j, fromA, fromB] = [0, 0, 0, 0];
  const close = (): void => {
    if (i > fromA || j > fromB) hunks.push({ from: fromA, to: i, lines: b.slice(fromB, j) });
  };
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      close();
      [i, j] = [i + 1, j + 1];
      [fromA, fromB] = [i, j];
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  [i, j] = [a.length, b.length];
  close();
  return hunks;
}
