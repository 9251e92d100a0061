// Chance that comes out the same for the same seed, on every machine.

/** A stream of numbers in [0, 1): mulberry32, public domain. */
function mulberry32(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export class Random {
  constructor(seed) {
    this.next = mulberry32(seed);
  }

  chance(share) {
    return this.next() < share;
  }

  /** A whole number from `low` to `high`, both included. */
  whole(low, high) {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  pick(list) {
    return list[Math.floor(this.next() * list.length)];
  }

  /** A row of a table, by its `weight`. */
  weighted(rows) {
    let left = this.next() * rows.reduce((sum, { weight }) => sum + weight, 0);
    return rows.find(({ weight }) => (left -= weight) < 0) ?? rows[rows.length - 1];
  }

  /** About normal, with mean 0 and deviation 1. */
  normal() {
    let sum = -6;
    for (let n = 0; n < 12; n += 1) sum += this.next();
    return sum;
  }

  poisson(mean) {
    const limit = Math.exp(-mean);
    let count = 0;
    for (let product = this.next(); product > limit; product *= this.next()) count += 1;
    return count;
  }
}
