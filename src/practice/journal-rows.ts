/** The journal as rows of a table: every entry, and besides a row a day for mood and sleep, and one for each rule. */
import { COLUMNS, rowOf, type Row } from '../entries/table';
import type { LocalDay } from '../entries/local-day';
import type { DayDetail } from '../journal/snapshot';

/** In the column of kinds, of rows that are no entries. */
export const CHECK_IN = 'check-in';
export const RULE = 'rule';

/** Columns besides those of entries that are read back. */
export const DAY_COLUMNS = ['mood', 'sleep', 'kept'] as const;
/** Said for whoever reads the table; what they say follows from the rest. */
export const TOLD_COLUMNS = ['resisted', 'path', 'line'] as const;
export const READ_COLUMNS: readonly string[] = [...COLUMNS, ...DAY_COLUMNS];

export interface RuleOfDay {
  readonly text: string;
  readonly checked: boolean;
}

export type RulesByDay = ReadonlyMap<LocalDay, readonly RuleOfDay[]>;

export const YES = 'yes';
export const NO = 'no';

/** In the order of the day's entries. */
export function rowsOfDay(day: DayDetail, rules: readonly RuleOfDay[]): readonly Row[] {
  const { row, entries, unresisted, path } = day;
  const { date, mood, sleep } = row;
  const measured = mood !== null || sleep !== null;
  return [
    ...entries.map(({ path: place, entry }) => ({
      ...rowOf(entry, date),
      ...(entry.kind === 'urge' ? { resisted: unresisted.includes(entry) ? NO : YES } : {}),
      path: place,
      line: String(entry.line),
    })),
    ...(measured
      ? [{ date, kind: CHECK_IN, mood: cellOf(mood), sleep: cellOf(sleep), path: path ?? '' }]
      : []),
    ...rules.map(({ text, checked }) => ({
      date,
      kind: RULE,
      kept: checked ? YES : NO,
      text,
      path: path ?? '',
    })),
  ];
}

function cellOf(value: number | null): string {
  return value === null ? '' : String(value);
}
