/** What was written last while the app runs: it can be taken back, and a ride-out goes on with it. */
import type { EntryDraft } from '../entries/format';
import type { LocalDay } from '../entries/local-day';
import type { Written } from '../vault/writing/writer';

export interface Last {
  readonly written: Written;
  readonly draft: EntryDraft;
  readonly day: LocalDay;
  readonly at: Date;
  /** A ride-out went on with it. */
  readonly isRidden?: boolean;
}

export class LastEntry {
  private last: Last | null = null;

  get(): Last | null {
    return this.last;
  }

  keep(last: Last): void {
    this.last = last;
  }

  forget(written: Written): void {
    if (this.last?.written === written) this.last = null;
  }
}
