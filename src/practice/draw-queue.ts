/** Draws what changed a chart at a time, and pauses when a frame's time is used up: typing never waits for charts. */
import { Component } from 'obsidian';

/** Milliseconds of work in one go: what is begun then is still finished, and a chart of ten years takes about ten. */
const SLICE_MS = 4;

export class DrawQueue extends Component {
  /** By whom each is for, oldest first: what is asked for again before its turn is done once, as it was asked for last. */
  private readonly jobs = new Map<object, () => Promise<void>>();
  private running = false;
  private timer: number | null = null;

  constructor(
    private readonly win: Window,
    /** Milliseconds from any moment on. */
    private readonly ticks: () => number,
  ) {
    super();
  }

  override onunload(): void {
    this.jobs.clear();
    if (this.timer !== null) this.win.clearTimeout(this.timer);
  }

  add(owner: object, job: () => Promise<void>): void {
    this.jobs.set(owner, job);
    if (this.running) return;
    this.running = true;
    // First let everybody who is told of the same change ask.
    void Promise.resolve().then(() => this.run());
  }

  /** Forgets what was asked for and not done yet. */
  drop(owner: object): void {
    this.jobs.delete(owner);
  }

  private async run(): Promise<void> {
    const until = this.ticks() + SLICE_MS;
    for (const [owner, job] of this.jobs) {
      this.jobs.delete(owner);
      await job();
      if (this.ticks() >= until) break;
    }
    this.running = this.jobs.size > 0;
    if (this.running) this.timer = this.win.setTimeout(() => void this.run());
  }
}
