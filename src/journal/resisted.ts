/** Which urges were resisted: the two-hour rule, and what is told by it before the journal has read a new slip. */
import type { Entry, UrgeEntry } from '../entries/entry';
import { daysBetween, type LocalDay } from '../entries/local-day';
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
  return seconds <= TWO_HOURS && (seconds > 0 || (seconds === 0 && later()));
}

/** Whether a slip was logged since a moment: its day, and seconds since midnight on the clock. A slip without a time counts. */
export function slippedSince({ days, dayStartsAt }: Journal, day: LocalDay, time: number): boolean {
  const began = clockOf({ time }, dayStartsAt);
  return days.some(
    ({ row, entries }) =>
      row.date >= day &&
      entries.some(
        ({ entry }) => entry.kind === 'slip' && (row.date > day || clockOf(entry, dayStartsAt) >= began),
      ),
  );
}

export interface KeptAfterSlip {
  /** Of the streak that the slip closes; null = the streak goes on. */
  readonly days: number | null;
  /** Urges of all time. */
  readonly resisted: number;
}

/** What stands with one more slip, written at the end of that day's entries. */
export function keptAfterSlip(
  { snapshot, today, days, dayStartsAt }: Journal,
  day: LocalDay,
  slip: SlipAt,
  settings: Pick<JournalSettings, 'resettingChannels'>,
): KeptAfterSlip {
  const { totals, streak } = snapshot;
  if (!isResetting(slip, settings)) return { days: null, resisted: totals.resisted };
  const detail = days.find(({ row }) => row.date === day);
  const closed = streak.history.find(({ end, endedBy }) => end === day && endedBy === 'slip');
  const running = streak.history.find(({ start, end }) => start <= day && day <= (end ?? today));
  const given = (detail?.entries ?? []).filter(
    ({ entry }) =>
      entry.kind === 'urge' &&
      detail?.unresisted.includes(entry) === false &&
      follows(entry, slip, dayStartsAt, () => true),
  ).length;
  return {
    days: closed?.days ?? (running ? daysBetween(running.start, day) : 0),
    resisted: totals.resisted - given,
  };
}
