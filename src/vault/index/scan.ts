/**
 * The loop of the index. Whatever happens puts paths into one set of unsettled ones; these are looked at, in slices, until they
 * are settled. No order of events can lose a change: what happens during a look makes it void, and the path is looked at again.
 */
import type { Clock } from '../clock';
import { report } from '../report';
import { Slices } from '../slices';

/** Milliseconds of work between two turns of the interface. */
const SLICE = 8;
/** Notes looked at side by side: while the text of one is read, others are. */
const OVERLAP = 64;

/** What came of looking at a path. */
export type Look =
  /** All that is to be known of it is known. */
  | 'settled'
  /** It was looked at, but cannot be known yet; it is looked at again. */
  | 'unsettled'
  /** The same, and what is missing is on its way: the vault has not been gone through before it came. */
  | 'later';

/** Or what is to be done once it was waited for, unless something happened to the path meanwhile. */
export type Looking = Look | Promise<() => Look>;

export class Scan {
  /** Each with the number of what happened to it last. */
  private readonly unsettled = new Map<string, number>();
  /** Those of them that are to be looked at now; that are being looked at; and, of these, once more afterwards. */
  private readonly due = new Set<string>();
  private readonly underWay = new Set<string>();
  private readonly onceMore = new Set<string>();
  /** What is left of going through the vault, and how much that was. */
  private readonly left = new Set<string>();
  private total = 0;
  private happened = 0;
  private walkers = 0;
  private stopped = false;
  private slices: Slices;
  private queue: Iterator<string, undefined>;
  private whenAtRest: (() => void)[] = [];

  /** `onPause` is called now and then, `onRest` when nothing is due. */
  constructor(
    private readonly clock: Clock,
    private readonly look: (path: string) => Looking,
    private readonly onPause: () => void,
    private readonly onRest: () => void,
  ) {
    this.slices = new Slices(clock, SLICE);
    this.queue = this.due.values();
  }

  /** Of going through the vault, in notes; null = done. */
  get progress(): { readonly done: number; readonly total: number } | null {
    return this.left.size === 0 ? null : { done: this.total - this.left.size, total: this.total };
  }

  /** What is not settled. */
  paths(): readonly string[] {
    return [...this.unsettled.keys()];
  }

  has(path: string): boolean {
    return this.unsettled.has(path);
  }

  /** Something happened to the path. Where nothing has to be waited for, it is looked at before this returns. */
  unsettle(path: string): void {
    this.add(path);
    this.work();
  }

  /** Goes through all of these. */
  goThrough(paths: Iterable<string>): void {
    for (const path of paths) {
      this.add(path);
      this.left.add(path);
    }
    this.total = this.left.size;
    // A vault without notes has been gone through, too.
    if (this.total === 0) this.rest();
    this.work();
  }

  /** Looks again at what is not settled. */
  lookAgain(): void {
    for (const path of this.unsettled.keys()) this.ask(path);
    this.work();
  }

  /** Resolves when nothing is due. */
  async atRest(): Promise<void> {
    if (this.isBusy()) await new Promise<void>((resolve) => this.whenAtRest.push(resolve));
  }

  /** What was not gone through then, never is. */
  stop(): void {
    this.stopped = true;
    this.unsettled.clear();
    this.due.clear();
    this.rest();
  }

  private add(path: string): void {
    if (this.stopped) return;
    this.happened += 1;
    this.unsettled.set(path, this.happened);
    this.ask(path);
  }

  private ask(path: string): void {
    (this.underWay.has(path) ? this.onceMore : this.due).add(path);
  }

  private isBusy(): boolean {
    return this.walkers > 0 || this.due.size > 0;
  }

  private work(): void {
    if (this.walkers === 0) this.slices = new Slices(this.clock, SLICE, this.onPause);
    while (this.walkers < OVERLAP && this.due.size > 0) void this.walk();
  }

  private async walk(): Promise<void> {
    this.walkers += 1;
    while (!this.stopped) {
      if (this.slices.over()) await this.slices.turn();
      const path = this.next();
      if (path === null) break;
      const happened = this.unsettled.get(path);
      const looking = this.lookSafely(() => this.look(path));
      const take = typeof looking === 'string' ? () => looking : await this.during(path, looking);
      if (this.unsettled.get(path) !== happened) continue;
      const look = this.lookSafely(take);
      if (look !== 'later') this.left.delete(path);
      if (look !== 'settled') continue;
      this.unsettled.delete(path);
      this.due.delete(path);
    }
    this.walkers -= 1;
    if (!this.isBusy()) this.rest();
  }

  private next(): string | null {
    let { value } = this.queue.next();
    if (value === undefined) {
      // The iterator goes along with the set while paths are added, until it comes to the end once.
      this.queue = this.due.values();
      ({ value } = this.queue.next());
    }
    if (value === undefined) return null;
    this.due.delete(value);
    return value;
  }

  private async during(path: string, looking: Promise<() => Look>): Promise<() => Look> {
    this.underWay.add(path);
    const take = await looking.catch((error: unknown) => () => reported(error));
    this.underWay.delete(path);
    if (this.onceMore.delete(path)) this.due.add(path);
    return take;
  }

  private lookSafely<T>(look: () => T): T | Look {
    try {
      return look();
    } catch (error) {
      return reported(error);
    }
  }

  private rest(): void {
    if (!this.stopped) this.onRest();
    for (const resolve of this.whenAtRest.splice(0)) resolve();
  }
}

/** A fault of ours at one note must not keep the others from being read. */
function reported(error: unknown): Look {
  report(error);
  return 'unsettled';
}
