/** The journal as JSON, as the API gives it. A piece a line and made in slices: ten years are ten megabytes. */
import { plainEntriesOf } from '../journal/plain-entries';
import { sliceDays, type Days } from '../journal/range';
import type { DayDetail, Journal } from '../journal/snapshot';
import type { Slices } from '../vault/slices';
import { slowly, type Progress } from './slowly';

export interface JsonParts {
  readonly journal: Journal;
  /** The entries and the snapshot's days are those of this range; totals, streak and problems are of the whole journal. */
  readonly days: Days;
  /** Of the range. */
  readonly details: readonly DayDetail[];
}

/** Null = it was stopped. */
export async function journalJson(
  { journal: { snapshot }, days, details }: JsonParts,
  slices: Slices,
  progress: Progress,
): Promise<string | null> {
  const { days: all, problems, ...figures } = snapshot;
  const range = sliceDays(all, days, ({ date }) => date);
  const entriesOf = (day: DayDetail): readonly string[] => plainEntriesOf(day).map(json);
  const entries = await lines(details, entriesOf, slices, progress);
  const rows = entries && (await lines(range, (row) => [json(row)], slices, progress));
  const listed = rows && (await lines(problems, (problem) => [json(problem)], slices, progress));
  if (!listed) return null;
  const parts = [
    ...Object.entries(figures).map(([key, value]) => `${json(key)}: ${json(value)}`),
    `"days": ${rows}`,
    `"problems": ${listed}`,
  ];
  return `{\n"entries": ${entries},\n"snapshot": {\n${parts.join(',\n')}\n}\n}\n`;
}

async function lines<T>(
  items: readonly T[],
  linesOf: (item: T) => readonly string[],
  slices: Slices,
  progress: Progress,
): Promise<string | null> {
  const made: string[] = [];
  const done = await slowly(slices, items, (item) => void made.push(...linesOf(item)), progress);
  return done ? `[\n${made.join(',\n')}\n]` : null;
}

function json(value: unknown): string {
  return JSON.stringify(value);
}
