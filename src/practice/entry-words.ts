/** An entry in quiet words, as lists and notes show it: `21:14 · urge 7 → 2 · old photos · called Sam`. */
import type { Entry } from '../entries/entry';
import { KIND_NAMES } from './words';

/** `time`: of the clock, as the user reads clocks. */
export function entryWords(entry: Entry, time: string | null): string {
  return [...(time === null ? [] : [time]), ...partsOf(entry)].join(' · ');
}

function partsOf(entry: Entry): readonly string[] {
  const name = KIND_NAMES[entry.kind];
  switch (entry.kind) {
    case 'urge': {
      const { intensity, after, triggers, responses } = entry;
      const rating = [intensity, after].filter((each) => each !== null).join(' → ');
      return [rating === '' ? name : `${name} ${rating}`, ...triggers, ...responses];
    }
    case 'slip':
      return [name, ...entry.channels, ...entry.triggers];
    case 'reached-out':
    case 'logistics':
      return [name, ...entry.channels];
    case 'start':
    case 'end':
    case 'letter':
      return [name];
  }
}
