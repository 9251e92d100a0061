/** What a calendar says of its days. */
import { addToDay, daysBetween, type LocalDay } from '../entries/local-day';
import type { Days } from '../journal/range';
import type { DayDetail } from '../journal/snapshot';
import { daysOf, type Grid } from './calendar-grid';
import type { ChartInput } from './chart';

export const SHOWN = ['kept', 'urges', 'mood', 'rules'] as const;
export type Shown = (typeof SHOWN)[number];

/** A day with something to show. */
export interface Shade {
  readonly day: LocalDay;
  readonly detail: DayDetail | null;
  /** From 0, nothing, to 1, as much as there is. */
  readonly amount: number;
  readonly kept: boolean;
}

/** Every day that was kept or has something logged, ascending. */
export function shadesOf(
  { journal }: ChartInput,
  grid: Grid,
  details: readonly DayDetail[],
  shown: Shown,
): readonly Shade[] {
  const byDay = new Map(details.map((detail) => [detail.row.date, detail]));
  const most = details.reduce((most, { row }) => Math.max(most, row.urges), 1);
  const kept = keptDays(journal, grid.days);
  return daysOf(grid).flatMap((day): Shade[] => {
    const detail = byDay.get(day) ?? null;
    const isKept = kept(day) && (detail?.row.resets ?? 0) === 0;
    if (!detail && !isKept) return [];
    return [{ day, detail, kept: isKept, amount: amountOf(detail, isKept, shown, most) }];
  });
}

/** Days after a streak began, up to its end or today. */
export function keptDays({ snapshot, today }: ChartInput['journal'], days: Days): (day: LocalDay) => boolean {
  const lines = snapshot.streak.history.filter(
    ({ start, end }) => start <= days.to && (end ?? today) >= days.from,
  );
  return (day) => lines.some(({ start, end }) => day > start && day <= (end ?? today));
}

/** How many days there were to be kept: a streak's days after its start, up to its end or today. */
export function streakDays({ snapshot, today }: ChartInput['journal'], { from, to }: Days): number {
  return snapshot.streak.history.reduce((sum, { start, end }) => {
    const [first, last] = [
      start < from ? addToDay(from, -1) : start,
      (end ?? today) < to ? (end ?? today) : to,
    ];
    return sum + Math.max(0, daysBetween(first, last));
  }, 0);
}

function amountOf(detail: DayDetail | null, kept: boolean, shown: Shown, most: number): number {
  if (shown === 'kept') return kept ? 1 : 0;
  if (!detail) return 0;
  const { urges, mood, rulesKept, rulesTotal } = detail.row;
  if (shown === 'urges') return urges / most;
  if (shown === 'mood') return mood === null ? 0 : (mood + 1) / 11;
  return rulesTotal === 0 ? 0 : rulesKept / rulesTotal;
}
