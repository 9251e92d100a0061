/** What the variables of a daily-note template stand for, as Obsidian's own daily notes have it. */
import type { LocalDay } from '../../entries/local-day';
import { moment } from './moment';

export interface TemplateFacts {
  readonly day: LocalDay;
  /** Gives the time of day. */
  readonly now: Date;
  /** The note's name without folder and ending. */
  readonly title: string;
}

/** Expands `{{date}}`, `{{time}}`, `{{title}}`, `{{yesterday}}`, `{{tomorrow}}`, and `{{date+1d:FORMAT}}` and the like. */
export function expandTemplate(template: string, { day, now, title }: TemplateFacts): string {
  const [year, month, date] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8))];
  const at = (shift: string | undefined, unit: string | undefined) =>
    moment(new Date(year, month - 1, date, now.getHours(), now.getMinutes(), now.getSeconds())).add(
      Number(shift ?? 0),
      unitOf(unit),
    );
  return template
    .replace(/\{\{\s*title\s*\}\}/gi, () => title)
    .replace(/\{\{\s*(yesterday|tomorrow)\s*\}\}/gi, (_, word: string) =>
      at(word.toLowerCase() === 'yesterday' ? '-1' : '1', 'd').format('YYYY-MM-DD'),
    )
    .replace(
      /\{\{\s*(date|time)\s*(?:([+-]\d+)([yqmwdhs]))?\s*(?::(.+?))?\}\}/gi,
      (_, word: string, shift?: string, unit?: string, format?: string) =>
        at(shift, unit).format(format?.trim() || (word.toLowerCase() === 'date' ? 'YYYY-MM-DD' : 'HH:mm')),
    );
}

type Unit = 'y' | 'Q' | 'M' | 'm' | 'w' | 'd' | 'h' | 's';

const UNITS: readonly Unit[] = ['y', 'Q', 'M', 'm', 'w', 'd', 'h', 's'];

/** Only months and minutes differ by case. */
function unitOf(letter: string | undefined): Unit {
  const same = UNITS.find((unit) => unit === letter);
  return same ?? UNITS.find((unit) => unit.toLowerCase() === letter?.toLowerCase()) ?? 'd';
}
