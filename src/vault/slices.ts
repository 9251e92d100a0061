/** Long work in short slices, so that the interface stays free between them. */
import type { Clock } from './clock';

export class Slices {
  private began: number;
  private resting: Promise<void> | null = null;

  /** `budget` in milliseconds of work between two rests; `onRest` is called before each. */
  constructor(
    private readonly clock: Clock,
    private readonly budget: number,
    private readonly onRest: () => void = () => undefined,
  ) {
    this.began = clock.ticks();
  }

  /** Waits until the work may go on: not at all while the slice lasts, else until the interface had its turn. */
  async turn(): Promise<void> {
    while (this.over()) await this.rest();
  }

  over(): boolean {
    return this.clock.ticks() - this.began >= this.budget;
  }

  private rest(): Promise<void> {
    if (this.resting) return this.resting;
    this.onRest();
    this.resting = nextTask().then(() => {
      this.resting = null;
      this.began = this.clock.ticks();
    });
    return this.resting;
  }
}

/** A message comes back after painting and input, and unlike a timer it is not slowed down in the background. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
