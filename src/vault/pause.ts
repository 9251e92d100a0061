import { nextTask } from './slices';

/** Milliseconds. */
const LONGEST_FRAME = 100;

export function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => window.setTimeout(done, milliseconds));
}

/** Once what was changed is painted; soon in any case, as nothing is painted in the background. */
export function painted(): Promise<void> {
  const frame = new Promise<void>((done) => window.requestAnimationFrame(() => void nextTask().then(done)));
  return Promise.race([frame, pause(LONGEST_FRAME)]);
}
