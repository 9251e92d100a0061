/** Going through many notes: in slices, with some reads under way at once, stopped when another pass takes over. */
import type { TFile } from 'obsidian';
import type { Slices } from './slices';

/** Notes between two looks at the clock: most take a microsecond. */
const LOOKS = 32;

export class Pass {
  done = 0;
  private left: readonly TFile[];
  private next = 0;
  private stopped = false;

  constructor(readonly files: readonly TFile[]) {
    this.left = files;
  }

  /**
   * Goes through the files without waiting for any, until it is told that it need not go on; those that `settle` says are
   * not done with are left to `run`, and so are those not come to.
   */
  async skim(slices: Slices, settle: (file: TFile) => boolean, until: () => boolean): Promise<void> {
    const left: TFile[] = [];
    for (const [at, file] of this.files.entries()) {
      if (at % LOOKS === 0) {
        if (slices.over()) await slices.turn();
        if (this.stopped) return;
        if (until()) {
          this.left = left.concat(this.files.slice(at));
          return;
        }
      }
      if (settle(file)) this.done += 1;
      else left.push(file);
    }
    this.left = left;
  }

  /** Visits every file that is left once, `overlap` at a time; `visit` returns null where it is done at once. */
  async run(slices: Slices, overlap: number, visit: (file: TFile) => Promise<void> | null): Promise<void> {
    const walk = async (): Promise<void> => {
      for (let file = this.take(); file; file = this.take()) {
        if (this.next % LOOKS === 0 && slices.over()) await slices.turn();
        if (this.stopped) return;
        const rest = visit(file);
        if (rest) await rest;
        this.done += 1;
      }
    };
    await Promise.all(Array.from({ length: Math.min(overlap, this.left.length) }, walk));
  }

  stop(): void {
    this.stopped = true;
  }

  private take(): TFile | undefined {
    const file = this.left[this.next];
    this.next += 1;
    return file;
  }
}
