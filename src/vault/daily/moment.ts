/** Moment, as it comes with Obsidian: for the date formats that users write, and nothing else. */
import { moment as bundled } from 'obsidian';
import type m from 'moment';
import type { WeekStart } from '../../journal/range';

/** Obsidian types it as a namespace, which cannot be called. */
export const moment = bundled as unknown as typeof m;

const DAYS: readonly WeekStart[] = [0, 1, 2, 3, 4, 5, 6];
/** Some languages call Sunday the seventh day. */
const WEEK = 7;

/** The week's first day as the app has it at this moment: a calendar plugin may set another one while it runs. */
export function firstDayOfWeek(): WeekStart {
  const first = moment.localeData().firstDayOfWeek() % WEEK;
  return DAYS.find((day) => day === first) ?? 1;
}
