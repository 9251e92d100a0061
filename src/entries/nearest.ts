/** The one word of several that was meant, where that is certain. */

/** The only one that is a single slip of the finger away: a letter too many, too few, wrong or swapped. Null = none or several. */
export function nearest(words: readonly string[], written: string): string | null {
  const lower = written.toLowerCase();
  const near = words.filter((word) => slipsBetween(word, lower, 1) !== null);
  return near.length === 1 ? (near[0] ?? null) : null;
}

/** Letters too many, too few, wrong or swapped between two words; null = more than `most`. */
export function slipsBetween(a: string, b: string, most: number): number | null {
  if (Math.abs(a.length - b.length) > most) return null;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const changed = (row[j - 1] ?? 0) + (same ? 0 : 1);
      const added = Math.min(row[j] ?? 0, next[j - 1] ?? 0) + 1;
      next.push(Math.min(changed, added, swapped ? (before[j - 2] ?? 0) + 1 : Infinity));
    }
    [before, row] = [row, next];
  }
  const slips = row[b.length] ?? 0;
  return slips <= most ? slips : null;
}
