/** Which path is which day under one folder and format. Any Moment format: nested, week-based, named months, literals, times. */
import { normalizePath } from 'obsidian';
import { addToDay, dayOf, parseLocalDay, type LocalDay } from '../../entries/local-day';
import { DEFAULT_FORMAT } from './daily-note-source';
import { sameOnDisk } from './disk-letters';
import { moment } from './moment';

/** The last year that a note's name may speak of: few enough to make the paths of each. Days begin with the year 2000. */
const LAST_YEAR = 2199;

/**
 * The days of daily notes by their paths. A format is never taken apart: the 365 paths of a year are made once and looked up,
 * so that a match is exactly what `pathOf` makes, even where Moment cannot parse its own format; and a path that two days
 * share, or that says no year, is no day's. Only names with a time in them are left to Moment's strict parser.
 */
export class DailyNoteFormat {
  private readonly prefix: string;
  private readonly samePrefix: string;
  private readonly isDefault: boolean;
  private readonly timed: boolean;
  private readonly weekYear: boolean;
  private readonly years: 'none' | 'short' | 'long';
  private readonly known = new Map<number, ReadonlyMap<string, LocalDay | null>>();

  /** `oneForAll`: the disk takes paths that differ in case or Unicode form only for one. */
  constructor(
    folder: string,
    private readonly format: string,
    private readonly oneForAll: boolean,
  ) {
    const path = normalizePath(folder.trim());
    this.prefix = path === '/' || path === '' ? '' : `${path}/`;
    this.samePrefix = this.same(this.prefix);
    this.isDefault = format === DEFAULT_FORMAT;
    const tokens = format.replace(/\[[^\]]*\]|\\./g, '');
    this.timed = hasTime(tokens);
    this.weekYear = /[gG]/.test(tokens);
    this.years = this.yearsSaid();
  }

  pathOf(day: LocalDay): string {
    const [year, month, date] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8))];
    const name = moment(new Date(year, month - 1, date, 12)).format(this.format);
    return `${normalizePath(this.prefix + name)}.md`;
  }

  /** Whether the day's path names that day and no other. */
  names(day: LocalDay): boolean {
    return this.dayOf(this.pathOf(day)) === day;
  }

  /** The day, or null where the path is not exactly a daily note's. */
  dayOf(path: string): LocalDay | null {
    if (!this.same(path).startsWith(this.samePrefix)) return null;
    return this.dayOfName(path.normalize('NFC').slice(this.prefix.length));
  }

  /** The same of a path below the folder of daily notes. */
  dayOfName(name: string): LocalDay | null {
    if (!name.endsWith('.md')) return null;
    const said = latinDigits(name.slice(0, -'.md'.length));
    if (this.isDefault) return parseLocalDay(said);
    if (this.timed) return this.parsed(name);
    return this.onlyDay(this.prefix + name, this.candidates(said));
  }

  /** The one day of these years that has the path. */
  private onlyDay(path: string, years: Iterable<number>): LocalDay | null {
    const key = this.same(path);
    const found = [...years].map((year) => this.daysOf(year).get(key)).filter((day) => day !== undefined);
    return found.length === 1 ? (found[0] ?? null) : null;
  }

  private yearsSaid(): 'none' | 'short' | 'long' {
    if (this.isDefault) return 'long';
    // Two days that are alike in all but their year.
    const [one, other] = [parseLocalDay('2023-06-15'), parseLocalDay('2034-06-15')];
    if (!one || !other || this.pathOf(one) === this.pathOf(other)) return 'none';
    const name = latinDigits(this.pathOf(one).slice(this.prefix.length));
    return name.includes('2023') ? 'long' : 'short';
  }

  /** Years that the digits of a name may say. */
  private candidates(name: string): ReadonlySet<number> {
    const years = new Set<number>();
    if (this.years === 'none') return years;
    const width = this.years === 'long' ? 4 : 2;
    for (const [digits] of name.matchAll(/\d+/g)) {
      for (let at = 0; at + width <= digits.length; at += 1) {
        const said = digits.slice(at, at + width);
        const year = width === 4 ? Number(said) : moment.parseTwoDigitYear(said);
        for (const each of this.beside(year)) if (each <= LAST_YEAR) years.add(each);
      }
    }
    return years;
  }

  /** The week year of a day may be the one beside: `gggg-MM-DD` has a path for two days. */
  private beside(year: number): readonly number[] {
    return this.weekYear ? [year, year - 1, year + 1] : [year];
  }

  /** By path; null = more than one day has it. */
  private daysOf(year: number): ReadonlyMap<string, LocalDay | null> {
    const known = this.known.get(year);
    if (known) return known;
    const days = new Map<string, LocalDay | null>();
    let day = parseLocalDay(`${year}-01-01`);
    for (; day?.startsWith(String(year)); day = addToDay(day, 1)) {
      const path = this.same(this.pathOf(day));
      days.set(path, days.has(path) ? null : day);
    }
    this.known.set(year, days);
    return days;
  }

  /** For times in names; a name that says two different days is no day's, and so is one whose day others share. */
  private parsed(name: string): LocalDay | null {
    if (this.years === 'none') return null;
    const stem = name.slice(0, -'.md'.length);
    const parsed = moment(stem, tidied(this.format), true);
    if (!parsed.isValid() || parsed.year() > LAST_YEAR) return null;
    const said = normalizePath(parsed.format(this.format));
    if (this.same(said) !== this.same(stem)) return null;
    const day = dayOf(parsed.toDate(), 0);
    return this.onlyDay(this.pathOf(day), this.beside(parsed.year())) === day ? day : null;
  }

  private same(path: string): string {
    return sameOnDisk(path, this.oneForAll);
  }
}

const TIMES = /LTS?|LLL|lll|[aAhHkmsSxXzZ]/;

/** Whether a name in a format of these tokens changes within a day. */
function hasTime(tokens: string): boolean {
  return TIMES.test(tokens);
}

/** As the names in it are once they are a path. */
function tidied(format: string): string {
  return format
    .replace(/[\u00A0\u202F]/g, ' ')
    .replace(/\/+/g, '/')
    .replace(/^\/|\/$/g, '')
    .normalize('NFC');
}

/** Some locales write their own digits. */
function latinDigits(name: string): string {
  return /^[\x20-\x7e]*$/.test(name) ? name : moment.localeData().preparse(name);
}
