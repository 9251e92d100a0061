/** What of the settings the index rests on: where it is another, notes are looked at again. */
import type { PropertyNames } from '../../entries/parse';
import type { JournalSettings } from '../../journal/snapshot';
import type { Settings } from '../../settings/settings';
import type { DailyNotes } from '../daily/daily-notes';

export interface Basis {
  readonly journal: JournalSettings;
  readonly names: PropertyNames;
  /** Of daily notes. */
  readonly days: string;
}

export function basisOf(settings: Settings, dailyNotes: DailyNotes): Basis {
  const { dayStartsAt, resettingChannels, moodProperty, sleepProperty } = settings;
  return {
    journal: { dayStartsAt, resettingChannels: [...resettingChannels] },
    names: { mood: moodProperty, sleep: sleepProperty },
    days: dailyNotes.signature(),
  };
}

export function isSame<Part extends keyof Basis>(a: Basis[Part], b: Basis[Part]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
