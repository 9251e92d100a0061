/** An entry in quiet words, as lists show it: `21:14 · urge 7 → 2 · old photos · called Sam`. */
import type { Entry } from '../entries/entry';
import { kindRow, type FieldKey } from '../entries/kinds';
import { fieldOf } from '../entries/make-entry';
import { asWritten } from '../journal/as-written';
import { BETWEEN, ratingWords } from './words';

/** `time`: of the clock, as the user reads clocks. */
export function entryWords(entry: Entry, time: string | null): string {
  const row = kindRow(entry.kind);
  const given = (row ? row.fields : []).map((field) => ({ key: field.key, value: fieldOf(entry, field) }));
  const numberAt = (key: FieldKey): number | null => {
    const value = given.find((field) => field.key === key)?.value;
    return typeof value === 'number' ? value : null;
  };
  const name = (row?.name ?? entry.kind) + ratingWords(numberAt('intensity'), numberAt('after'));
  const words = given.flatMap(({ value }) => (typeof value === 'object' && value !== null ? value : []));
  return [...(time === null ? [] : [time]), name, ...words.map(asWritten)].join(BETWEEN);
}
