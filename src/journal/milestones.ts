/** Round days on the way, without a last one: none of them is a finish line. */

const FIRST = [1, 3, 7, 14, 21, 30, 45, 60, 90];
const STEP = 30;
const YEAR = 365;

export interface MilestoneProgress {
  /** The latest one reached; 0 = none yet. */
  readonly previous: number;
  readonly next: number;
  /** The way from one to the other, from 0 to below 1. */
  readonly progress: number;
}

/** Where so many days stand between two milestones: 1, 3, 7, 14, 21, 30, 45, 60, 90, then every 30 and each year. */
export function nextMilestone(days: number): MilestoneProgress {
  const next = FIRST.find((milestone) => milestone > days) ?? nextOfLater(days);
  const previous =
    days < 90 ? Math.max(0, ...FIRST.filter((milestone) => milestone <= days)) : latestOfLater(days);
  return { previous, next, progress: (days - previous) / (next - previous) };
}

/** The highest milestone passed on the way from one number of days to a higher one; null = none. */
export function reached(daysBefore: number, daysNow: number): number | null {
  const { previous } = nextMilestone(daysNow);
  return previous > daysBefore ? previous : null;
}

function nextOfLater(days: number): number {
  return Math.min((Math.floor(days / STEP) + 1) * STEP, (Math.floor(days / YEAR) + 1) * YEAR);
}

function latestOfLater(days: number): number {
  return Math.max(Math.floor(days / STEP) * STEP, Math.floor(days / YEAR) * YEAR);
}
