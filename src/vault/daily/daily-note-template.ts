/** What the variables of a daily-note template stand for, as Obsidian's own daily notes have it. */
import type { LocalDay } from '../../entries/local-day';
import type { DailyNoteSource } from './daily-note-source';
import { moment } from './moment';

export interface TemplateFacts {
  readonly day: LocalDay;
  /** Gives the time of day. */
  readonly now: Date;
  /** The note's name without folder and ending. */
  readonly title: string;
  /** The Moment format of daily notes, in which the notes of the days beside are named. */
  readonly format: string;
  /** What a bare `{{date}}` is: see where daily notes come from. */
  readonly dateIs: DailyNoteSource['dateIs'];
}

/**
 * Expands `{{date}}`, `{{time}}`, `{{title}}`, `{{yesterday}}`, `{{tomorrow}}`, and `{{date+1d:FORMAT}}` and the like. Where Periodic
 * Notes has the template, `{{date}}` is the note's own name and a shifted one is named as notes are; weekdays (`{{monday:FORMAT}}`)
 * are filled in its weekly notes only, and so stay.
 */
export function expandTemplate(
  template: string,
  { day, now, title: name, format: ofNames, dateIs }: TemplateFacts,
): string {
  const [year, month, date] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8))];
  const at = (shift: string | undefined, unit: string | undefined) =>
    moment(new Date(year, month - 1, date, now.getHours(), now.getMinutes(), now.getSeconds())).add(
      Number(shift ?? 0),
      unitOf(unit),
    );
  const nameOf = (shift: string): string => at(shift, 'd').format(ofNames);
  const title = dateIs === 'path' ? nameOf('0') : name;
  return template.replace(VARIABLE, (written, inside: string) => {
    const colon = inside.indexOf(':');
    const word = inside.trim().toLowerCase();
    if (word === 'title' || (word === 'date' && dateIs !== 'date')) return title;
    if (word === 'yesterday') return nameOf('-1');
    if (word === 'tomorrow') return nameOf('1');
    if (colon === inside.length - 1) return written;
    const [found, shift, unit] = SHIFTED.exec(inside.slice(0, colon === -1 ? undefined : colon).trim()) ?? [];
    if (found === undefined) return written;
    const format = colon === -1 ? '' : inside.slice(colon + 1).trim();
    const usual = word.startsWith('date') ? 'YYYY-MM-DD' : 'HH:mm';
    return at(shift, unit).format(format || (shift !== undefined && dateIs !== 'date' ? ofNames : usual));
  });
}

/** What stands between the braces is looked through once, however long it is. */
const VARIABLE = /\{\{([^{}\r\n]*(?:\}(?!\})[^{}\r\n]*)*)\}\}/g;
const SHIFTED = /^(?:date|time)\s*(?:([+-]\d+)([yqmwdhs]))?$/i;

type Unit = 'y' | 'Q' | 'M' | 'm' | 'w' | 'd' | 'h' | 's';

const UNITS: readonly Unit[] = ['y', 'Q', 'M', 'm', 'w', 'd', 'h', 's'];

/** Only months and minutes differ by case. */
function unitOf(letter: string | undefined): Unit {
  const same = UNITS.find((unit) => unit === letter);
  return same ?? UNITS.find((unit) => unit.toLowerCase() === letter?.toLowerCase()) ?? 'd';
}
