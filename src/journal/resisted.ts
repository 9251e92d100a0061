/** Which urges were resisted: the two-hour rule, and what is told by it before the journal has read a new slip. */
import type { Entry, UrgeEntry } from '../entries/entry';
import type { LocalDay } from '../entries/local-day';
import { clockOf } from './order';
import type { Journal, JournalSettings } from './snapshot';

const TWO_HOURS = 7200;

/** What a slip's being a reset and following an urge rest on. */
export type SlipAt = Pick<Entry & { readonly kind: 'slip' }, 'time' | 'channels'>;

/** A slip resets unless it names channels and all of them are set not to. */
export function isResetting(
  { channels }: SlipAt,
  settings: Pick<JournalSettings, 'resettingChannels'>,
): boolean {
  return channels.length === 0 || channels.some((channel) => settings.resettingChannels.includes(channel));
}

/**
 * Whether a slip of the same day comes within two hours after the urge; where either has no time, the same day is enough.
 * `later` says which of two at the same time comes later in the day's order.
 */
export function follows(
  urge: Pick<UrgeEntry, 'time'>,
  slip: SlipAt,
  dayStartsAt: number,
  later: () => boolean,
): boolean {
  if (urge.time === null || slip.time === null) return true;
  const seconds = clockOf(slip, dayStartsAt) - clockOf(urge, dayStartsAt);
  return seconds === 0 ? later() : seconds > 0 && seconds <= TWO_HOURS;
}

/** Whether a slip was logged since a moment: its day, and seconds since midnight on the clock. A slip without a time counts. */
export function slippedSince({ days, dayStartsAt }: Journal, day: LocalDay, time: number): boolean {
  const began = clockOf({ time }, dayStartsAt);
  return days.some(
    ({ row, entries }) =>
      row.date >= day &&
      row.slips > 0 &&
      entries.some(
        ({ entry }) => entry.kind === 'slip' && (row.date > day || clockOf(entry, dayStartsAt) >= began),
      ),
  );
}

/** What the totals will be with one more slip, written at the end of that day's entries. */
export function keptAfterSlip(
  { snapshot, today, days, dayStartsAt }: Journal,
  day: LocalDay,
  slip: SlipAt,
  settings: Pick<JournalSettings, 'resettingChannels'>,
): { readonly cleanDays: number; readonly resisted: number } {
  const { totals, streak } = snapshot;
  const { cleanDays, resisted } = totals;
  if (!isResetting(slip, settings)) return { cleanDays, resisted };
  const detail = days.find(({ row }) => row.date === day);
  const within = streak.history.some(({ start, end }) => start < day && day <= (end ?? today));
  const wasClean = within && (detail?.row.resets ?? 0) === 0;
  const given = (detail?.entries ?? []).filter(
    ({ entry }) =>
      entry.kind === 'urge' &&
      detail?.unresisted.includes(entry) === false &&
      follows(entry, slip, dayStartsAt, () => true),
  ).length;
  return { cleanDays: cleanDays - (wasClean ? 1 : 0), resisted: resisted - given };
}
