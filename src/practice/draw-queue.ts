/** Draws what changed a chart at a time, in slices: typing never waits for charts. */
import { Component } from 'obsidian';
import type { Clock } from '../vault/clock';
import { report } from '../vault/report';
import { Slices } from '../vault/slices';

/** Milliseconds of work in one go: what is begun then is still finished, and a chart of ten years takes about ten. */
const SLICE = 4;

/** `turn` is to be awaited now and then by a job that takes long: others have their turn, then. */
export type Job = (turn: () => Promise<void>) => Promise<void>;

export class DrawQueue extends Component {
  /** By whom each is for, oldest first: what is asked for again before its turn is done once, as it was asked for last. */
  private readonly jobs = new Map<object, Job>();
  /** Those that are done when there are no others. */
  private readonly last = new Map<object, Job>();
  private running = false;
  private over = false;

  constructor(private readonly clock: Clock) {
    super();
  }

  override onunload(): void {
    this.over = true;
    this.jobs.clear();
    this.last.clear();
  }

  add(owner: object, job: Job): void {
    this.ask(this.jobs, owner, job);
  }

  /** After everything else, also what is asked for meanwhile. */
  addLast(owner: object, job: Job): void {
    this.ask(this.last, owner, job);
  }

  /** Forgets what was asked for and not done yet. */
  drop(owner: object): void {
    this.jobs.delete(owner);
    this.last.delete(owner);
  }

  private ask(jobs: Map<object, Job>, owner: object, job: Job): void {
    if (this.over) return;
    jobs.set(owner, job);
    if (this.running) return;
    this.running = true;
    // First let everybody who is told of the same change ask.
    void Promise.resolve().then(() => this.run());
  }

  private async run(): Promise<void> {
    const slices = new Slices(this.clock, SLICE);
    const turn = async (): Promise<void> => {
      if (slices.over()) await slices.turn();
    };
    const others = async (): Promise<void> => {
      await turn();
      await this.empty(this.jobs, turn);
    };
    while (this.jobs.size + this.last.size > 0) {
      await this.empty(this.jobs, turn);
      await this.empty(this.last, others);
    }
    this.running = false;
  }

  /** Does the jobs, and those that are asked for meanwhile. */
  private async empty(jobs: Map<object, Job>, turn: () => Promise<void>): Promise<void> {
    for (const owner of jobs.keys()) {
      await turn();
      // It may have been dropped meanwhile, or asked for anew.
      const job = jobs.get(owner);
      jobs.delete(owner);
      await job?.(turn).catch(report);
    }
  }
}
