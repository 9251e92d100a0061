/** What a view remembers with the workspace's layout: its range and unit, what is folded, which series are hidden. */
import { BUCKET_UNITS, parseRange, type BucketUnit } from '../../journal/range';

export interface ViewState {
  /** As `parseRange` reads it. */
  range: string;
  /** Null = as suits the range. */
  unit: BucketUnit | null;
  /** Names of charts. */
  folded: readonly string[];
  /** Keys of series by the name of their chart. */
  hidden: Readonly<Record<string, readonly string[]>>;
  /** What a chart shows of what it can, by its name. */
  choices: Readonly<Record<string, string>>;
}

export function freshState(): ViewState {
  return { range: '90d', unit: null, folded: [], hidden: {}, choices: {} };
}

/** Takes what is usable from a state that was kept; the rest stays as it is. */
export function takeState(state: ViewState, kept: unknown): void {
  if (typeof kept !== 'object' || kept === null) return;
  const given: Partial<Record<keyof ViewState, unknown>> = kept;
  if (typeof given.range === 'string' && parseRange(given.range).ok) state.range = given.range;
  state.unit = BUCKET_UNITS.find((unit) => unit === given.unit) ?? null;
  if (Array.isArray(given.folded)) state.folded = texts(given.folded);
  if (typeof given.hidden === 'object' && given.hidden !== null) {
    const entries: [string, unknown][] = Object.entries(given.hidden);
    state.hidden = Object.fromEntries(
      entries.map(([name, keys]) => [name, Array.isArray(keys) ? texts(keys) : []]),
    );
  }
  if (typeof given.choices === 'object' && given.choices !== null) {
    const entries: [string, unknown][] = Object.entries(given.choices);
    state.choices = Object.fromEntries(
      entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    );
  }
}

function texts(values: readonly unknown[]): string[] {
  return values.filter((value): value is string => typeof value === 'string');
}
