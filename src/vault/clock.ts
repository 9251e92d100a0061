/** The time, handed in by the composition root. */
export interface Clock {
  now(): Date;
  /** Milliseconds that only ever grow. */
  ticks(): number;
}
