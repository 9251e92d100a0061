/** Long work, step by step, which can be watched and stopped. */
import type { Slices } from '../vault/slices';

export interface Progress {
  /** Told after each step how many are done. */
  readonly onStep: (done: number) => void;
  /** Asked before each step. */
  readonly isStopped: () => boolean;
}

/** Takes each step while it is not stopped; false = it was. */
export async function slowly<T>(
  slices: Slices,
  steps: Iterable<T>,
  take: (step: T) => void | Promise<void>,
  { onStep, isStopped }: Progress,
): Promise<boolean> {
  let done = 0;
  for (const step of steps) {
    if (slices.over()) {
      onStep(done);
      await slices.turn();
    }
    if (isStopped()) return false;
    const taken = take(step);
    if (taken) await taken;
    done += 1;
  }
  return !isStopped();
}
