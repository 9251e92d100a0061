/** Lets five through a minute, and tells the first of those that are too many from the rest, so that it is said once. */

const MOST = 5;
const MINUTE_MS = 60_000;

export type Turn = 'fine' | 'last straw' | 'more';

export class AtMost {
  /** Milliseconds at which the last ones came through. */
  private through: readonly number[] = [];
  private stopped = false;

  next(now: Date): Turn {
    const at = now.getTime();
    // A clock that was set back must not keep the door shut.
    this.through = this.through.filter((earlier) => earlier <= at && at - earlier < MINUTE_MS);
    if (this.through.length < MOST) {
      this.through = [...this.through, at];
      this.stopped = false;
      return 'fine';
    }
    const first = !this.stopped;
    this.stopped = true;
    return first ? 'last straw' : 'more';
  }
}
