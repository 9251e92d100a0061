/** Chance that comes out the same for the same seed: an input that went wrong is had again by its number. */
import { randomOf, type Random } from '../integration/vault/writing/random';

export class Dice {
  private readonly random: Random;

  constructor(readonly seed: number) {
    this.random = randomOf(seed);
  }

  /** A whole number from 0 up to, not including, the given one. */
  below(count: number): number {
    return this.random(count);
  }

  /** True once in so many times. */
  once(inSoMany: number): boolean {
    return this.random(inSoMany) === 0;
  }

  of<T>(all: readonly T[]): T {
    const one = all[this.random(all.length)];
    if (one === undefined) throw new Error('There is nothing to choose from.');
    return one;
  }

  /** None or up to so many, more often few. */
  some<T>(most: number, make: () => T): T[] {
    return Array.from({ length: this.random(1 + this.random(most + 1)) }, make);
  }
}
