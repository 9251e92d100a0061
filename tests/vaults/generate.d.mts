export interface VaultPlan {
  /** Any whole number; the same one gives the same vault. */
  seed: number;
  /** `YYYY-MM-DD`, the last day; its note has no entries yet, so that none lies in the future. */
  endDay: string;
  /** Days from the first to the last. */
  days: number;
  /** As many urges on each day; otherwise they get fewer over the months. */
  entriesPerDay?: number | undefined;
  /** How many notes there are beside the journal; 60 unless said. */
  otherNotes?: number;
  /** How many notes there are in all, instead. */
  notes?: number;
  /** Where daily notes lie, with its slash; the vault's root unless said. */
  folder?: string;
  /** Whether some days have no note; true unless said. */
  gaps?: boolean;
  /** Whether some notes are written by hand, with other marks, CRLF and mistakes; true unless said. */
  handMade?: boolean;
}

export interface VaultSize {
  notes: number;
  journalNotes: number;
  entriesPerDay?: number;
}

/** Path to text. */
export function generateVault(plan: VaultPlan): Record<string, string>;

/** Sizes that speed and memory are measured at. */
export const SIZES: readonly VaultSize[];

/** A vault of exactly that many notes, each day with its own, all as the plugin writes it. */
export function vaultOfSize(size: VaultSize, endDay: string, seed?: number): Record<string, string>;
