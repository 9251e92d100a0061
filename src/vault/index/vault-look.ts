/** A look at what is wrong with no one note: taken anew where what it rests on is another. */
import type { LocalDay } from '../../entries/local-day';
import type { Ledger } from '../../journal/ledger';
import type { Problem } from '../../journal/snapshot';
import type { KnownNotes } from './known-notes';

/** What is wrong, given the paths of the notes that have entries and no day. */
export type VaultProblems = (undated: readonly string[]) => readonly Problem[];

export class VaultLook {
  private by: readonly unknown[] = [];

  constructor(
    private readonly ledger: Pick<Ledger, 'putVaultProblems'>,
    private readonly known: Pick<KnownNotes, 'undated'>,
    private readonly problems: VaultProblems,
  ) {}

  /** Returns whether the journal says another thing then. `days`: the signature of daily notes. */
  take(days: string, today: LocalDay): boolean {
    const undated = this.known.undated();
    const by = [undated, days, today];
    if (by.every((each, at) => each === this.by[at])) return false;
    this.by = by;
    return this.ledger.putVaultProblems(this.problems(undated));
  }
}
