/** Draws what changed a chart at a time, in slices: typing never waits for charts. */
import { Component } from 'obsidian';
import type { Clock } from '../vault/clock';
import { report } from '../vault/report';
import { Slices } from '../vault/slices';

/** Milliseconds of work in one go: what is begun then is still finished, and a chart of ten years takes about ten. */
const SLICE = 4;

export class DrawQueue extends Component {
  /** By whom each is for, oldest first: what is asked for again before its turn is done once, as it was asked for last. */
  private readonly jobs = new Map<object, () => Promise<void>>();
  private running = false;
  private over = false;

  constructor(private readonly clock: Clock) {
    super();
  }

  override onunload(): void {
    this.over = true;
    this.jobs.clear();
  }

  add(owner: object, job: () => Promise<void>): void {
    if (this.over) return;
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
    const slices = new Slices(this.clock, SLICE);
    for (const owner of this.jobs.keys()) {
      if (slices.over()) await slices.turn();
      // It may have been dropped meanwhile, or asked for anew.
      const job = this.jobs.get(owner);
      this.jobs.delete(owner);
      await job?.().catch(report);
    }
    this.running = false;
  }
}
