/** Moment, as it comes with Obsidian: for the date formats that users write, and nothing else. */
import { moment as bundled } from 'obsidian';
import type m from 'moment';

/** Obsidian types it as a namespace, which cannot be called. */
export const moment = bundled as unknown as typeof m;

/** The week's first day as the locale has it; 0 = Sunday. */
export function firstDayOfWeek(): 0 | 1 | 6 {
  const first = moment.localeData().firstDayOfWeek();
  return first === 0 || first === 6 ? first : 1;
}
