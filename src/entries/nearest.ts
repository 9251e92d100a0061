/** The one word of several that was meant, where that is certain. */

/** The only one that is a single slip of the finger away: a letter too many, too few, wrong or swapped. Null = none or several. */
export function nearest(words: readonly string[], written: string): string | null {
  const lower = written.toLowerCase();
  const near = words.filter((word) => oneSlipAway(word, lower));
  return near.length === 1 ? (near[0] ?? null) : null;
}

function oneSlipAway(word: string, written: string): boolean {
  if (Math.abs(word.length - written.length) > 1) return false;
  let start = 0;
  while (start < word.length && word[start] === written[start]) start += 1;
  const [a, b] = [word.slice(start), written.slice(start)];
  const swapped = a.length > 1 && a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2);
  return a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1) || swapped;
}
