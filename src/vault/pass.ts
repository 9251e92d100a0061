/** Going through many notes: in slices, with some reads under way at once, stopped when another pass takes over. */
import type { TFile } from 'obsidian';
import type { Slices } from './slices';

/** Visits between two looks at the clock: most take a microsecond. */
const LOOKS = 8;

export class Pass {
  done = 0;
  private next = 0;
  private stopped = false;

  constructor(readonly files: readonly TFile[]) {}

  /** Visits every file once, `overlap` at a time; `visit` returns null where it is done at once. */
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
    await Promise.all(Array.from({ length: Math.min(overlap, this.files.length) }, walk));
  }

  stop(): void {
    this.stopped = true;
  }

  private take(): TFile | undefined {
    const file = this.files[this.next];
    this.next += 1;
    return file;
  }
}
