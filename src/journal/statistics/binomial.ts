/** How rare so many hits are. */

/** The chance of `hits` or more in `trials` independent trials that hit with the chance `share`, which lies between 0 and 1. */
export function atLeast(hits: number, trials: number, share: number): number {
  if (hits <= 0) return 1;
  // A sum from below would lose what is small; the terms from above are added up alone.
  let log = trials * Math.log(1 - share);
  let tail = 0;
  for (let n = 1; n <= trials; n++) {
    log += Math.log(((trials - n + 1) * share) / (n * (1 - share)));
    if (n >= hits) tail += Math.exp(log);
  }
  return Math.min(1, tail);
}
