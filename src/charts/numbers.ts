/** Numbers as tables and tooltips have them. */
import { rounded } from '../journal/insights/insight';

/** Stands where there is no number. */
export const NOTHING = '–';

/** A table's cell: one digit after the point, a dash where there is nothing. */
export function cell(value: number | null): number | string {
  return value === null ? NOTHING : Number(rounded(value));
}

/** Whether a line through the values is never broken, apart from its ends. */
export function withoutGaps(values: readonly (number | null)[]): boolean {
  const first = values.findIndex((value) => value !== null);
  const known = values.filter((value) => value !== null).length;
  return first < 0 || values.slice(first, first + known).every((value) => value !== null);
}

export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
