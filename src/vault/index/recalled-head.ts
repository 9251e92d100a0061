/** What stood at the top of the view in the last session: said at a start until the notes are read back, where it still holds. */
import type { LocalDay } from '../../entries/local-day';
import { headOf, headOn, type JournalHead } from '../../journal/head';
import { readHead } from '../../journal/read-head';
import type { Journal } from '../../journal/snapshot';
import type { Basis } from './basis';

/** Plain JSON. */
interface KeptHead {
  readonly basis: string;
  readonly head: JournalHead;
}

export class RecalledHead {
  private kept: KeptHead | null = null;
  private isOver = false;

  /** Takes what was kept, if anything, unless the notes say more already. */
  recall(value: unknown): void {
    if (!this.isOver) this.kept = readKept(value);
  }

  /** From now on the notes say more. */
  forget(): void {
    this.isOver = true;
    this.kept = null;
  }

  /** Null = nothing was kept, it is damaged, was said by other settings, or of a later day. */
  on(today: LocalDay, basis: Basis): JournalHead | null {
    return this.kept?.basis === textOf(basis) ? headOn(this.kept.head, today) : null;
  }
}

export function headToKeep(journal: Journal, basis: Basis): KeptHead {
  return { basis: textOf(basis), head: headOf(journal) };
}

function textOf({ journal, days }: Basis): string {
  return JSON.stringify([journal, days]);
}

function readKept(value: unknown): KeptHead | null {
  if (typeof value !== 'object' || value === null || !('basis' in value) || !('head' in value)) return null;
  const head = readHead(value.head);
  return head && typeof value.basis === 'string' ? { basis: value.basis, head } : null;
}
