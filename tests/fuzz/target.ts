/** What is fed with inputs, and how one knows that something went wrong. */
import type { Dice } from './dice';

export interface Try {
  /** As it is shown where it went wrong. */
  readonly shown: unknown;
  /** What is wrong, in a sentence; null = nothing. That it throws is wrong, too. */
  readonly check: () => string | null | Promise<string | null>;
}

export interface Target {
  readonly name: string;
  /** What holds for every input. */
  readonly holds: string;
  readonly draw: (dice: Dice) => Try;
}

export function targetOf<T>(
  name: string,
  holds: string,
  make: (dice: Dice) => T,
  check: (input: T) => string | null | Promise<string | null>,
): Target {
  return {
    name,
    holds,
    draw: (dice) => {
      const input = make(dice);
      return { shown: input, check: () => check(input) };
    },
  };
}
