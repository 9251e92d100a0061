/** Which path is which day under one folder and format. Any Moment format: nested, week-based, named months, literals, times. */
import { normalizePath } from 'obsidian';
import { addToDay, dayOf, parseLocalDay, type LocalDay } from '../../entries/local-day';
import { DEFAULT_FORMAT } from './daily-note-source';
import { moment } from './moment';

/**
 * The days of daily notes by their paths. Years, months and days in digits are read as they stand. Other formats are turned
 * round: the 365 paths of a year are made once and looked up, so a match is exactly what `pathOf` makes, even where Moment
 * cannot parse its own format. Only names with a time in them are left to Moment's strict parser.
 */
export class DailyNoteFormat {
  private readonly prefix: string;
  private readonly shape: Shape;
  private readonly years = new Map<number, ReadonlyMap<string, LocalDay>>();
  private readonly strict = new Map<string, LocalDay | null>();

  /** `thisYear` is asked where the format has no year. */
  constructor(
    folder: string,
    private readonly format: string,
    private readonly thisYear: () => number,
  ) {
    const path = normalizePath(folder.trim());
    this.prefix = path === '/' || path === '' ? '' : `${path}/`;
    this.shape = shapeOf(format);
  }

  pathOf(day: LocalDay): string {
    const noon = moment(
      new Date(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8)), 12),
    );
    return normalizePath(`${this.prefix}${noon.format(this.format)}.md`);
  }

  /** The day, or null where the path is not exactly a daily note's. */
  dayOf(path: string): LocalDay | null {
    if (!path.endsWith('.md') || !path.startsWith(this.prefix)) return null;
    const name = latinDigits(path.slice(this.prefix.length, -3));
    if (this.format === DEFAULT_FORMAT) return parseLocalDay(name);
    const match = this.shape.pattern.exec(name);
    if (!match) return null;
    if (this.shape.plain) return plainDay(this.shape.plain, match);
    if (!this.shape.timed) {
      for (const year of this.candidates(match[1])) {
        const day = this.daysOf(year).get(path);
        if (day) return day;
      }
    }
    return this.parseStrictly(path);
  }

  private candidates(digits: string | undefined): readonly number[] {
    if (digits === undefined) return [this.thisYear()];
    const year = digits.length === 2 ? moment.parseTwoDigitYear(digits) : Number(digits);
    return this.shape.weekYear ? [year, year - 1, year + 1] : [year];
  }

  private daysOf(year: number): ReadonlyMap<string, LocalDay> {
    const known = this.years.get(year);
    if (known) return known;
    const days = new Map<string, LocalDay>();
    let day = parseLocalDay(`${String(year).padStart(4, '0')}-01-01`);
    for (; day?.startsWith(String(year)); day = addToDay(day, 1)) {
      const path = this.pathOf(day);
      if (!days.has(path)) days.set(path, day);
    }
    this.years.set(year, days);
    return days;
  }

  /** For times in names and for names in other case; a name that says two different days is no day's. */
  private parseStrictly(path: string): LocalDay | null {
    const known = this.strict.get(path);
    if (known !== undefined) return known;
    const name = path.slice(this.prefix.length, -3);
    const parsed = moment(name, this.format, true);
    const same = parsed.isValid() && parsed.format(this.format).toLowerCase() === name.toLowerCase();
    const day = same && parsed.year() >= 1000 && parsed.year() <= 9999 ? dayOf(parsed.toDate(), 0) : null;
    this.strict.set(path, day);
    return day;
  }
}

interface Shape {
  /** What any name in the format looks like. Its one group, if any, is the year; where it is plain, each token is a group. */
  readonly pattern: RegExp;
  /** The tokens, where they are no other than `YYYY`, `MM` and `DD`. */
  readonly plain: readonly string[] | null;
  readonly weekYear: boolean;
  readonly timed: boolean;
}

const TOKENS =
  /\[[^[]*\]|\\.|Mo|M{1,4}|Do|DDDo|D{1,4}|d{1,4}|do|wo|w{1,2}|Wo|W{1,2}|Qo?|N{1,5}|Y{4,6}|YY?|y{1,4}|yo|g{2,5}|G{2,5}|[eE]|LTS|LT|L{1,4}|l{1,4}|[aAhHkmsSxXzZ]+|[\s\S]/g;

function shapeOf(format: string): Shape {
  const tokens = expandLong(format).match(TOKENS) ?? [];
  const plain = tokens.filter((token) => literalOf(token) === null);
  if (
    ['YYYY', 'MM', 'DD'].every((token) => plain.includes(token)) &&
    plain.every((token) => PLAIN.test(token))
  ) {
    const source = tokens.map((token) =>
      literalOf(token) === null ? `(${tokenPattern(token)})` : tokenPattern(token),
    );
    return { pattern: new RegExp(`^${source.join('')}$`), plain, weekYear: false, timed: false };
  }
  const yearAt = firstOf(tokens, [/^YYYY$/, /^YY$/, /^(?:gggg|GGGG)$/, /^(?:gg|GG)$/]);
  const source = tokens.map((token, at) => (at === yearAt ? yearPattern(token) : tokenPattern(token)));
  return {
    pattern: new RegExp(`^${source.join('')}$`),
    plain: null,
    weekYear: yearAt >= 0 && /^[gG]/.test(tokens[yearAt] ?? ''),
    timed: tokens.some((token) => /^(?:[aAhHkmsSxXzZ]+|LTS?)$/.test(token)),
  };
}

const PLAIN = /^(?:YYYY|MM|DD)$/;

/** Null where two tokens of a kind say different things. */
function plainDay(tokens: readonly string[], match: RegExpExecArray): LocalDay | null {
  const said: Record<string, string> = {};
  for (const [at, token] of tokens.entries()) {
    const digits = match[at + 1] ?? '';
    if ((said[token] ??= digits) !== digits) return null;
  }
  return parseLocalDay(`${said['YYYY']}-${said['MM']}-${said['DD']}`);
}

function firstOf(tokens: readonly string[], patterns: readonly RegExp[]): number {
  for (const pattern of patterns) {
    const at = tokens.findIndex((token) => pattern.test(token));
    if (at >= 0) return at;
  }
  return -1;
}

function yearPattern(token: string): string {
  return token.length === 2 ? '(\\d\\d)' : '(\\d{4})';
}

function tokenPattern(token: string): string {
  const literal = literalOf(token);
  if (literal !== null) return escaped(literal);
  if (/^(?:YYYY|gggg|GGGG)$/.test(token)) return '\\d{4}';
  return /^(?:MM|DD|ww|WW|YY|gg|GG)$/.test(token) ? '\\d\\d' : '.+?';
}

/** What stands for itself; null = a token. */
function literalOf(token: string): string | null {
  if (token.startsWith('[') && token.length > 1) return token.slice(1, -1);
  if (token.startsWith('\\') && token.length > 1) return token.slice(1);
  return /^[A-Za-z]/.test(token) ? null : token;
}

function escaped(literal: string): string {
  return literal.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/** `L`, `LL` … stand for formats of the locale. */
function expandLong(format: string): string {
  return format.replace(/\[[^\]]*\]|\\.|L{1,4}|l{1,4}|[^[\\Ll]+/g, (part) =>
    /^(?:L{1,4}|l{1,4})$/.test(part) ? longFormat(part) : part,
  );
}

function longFormat(token: string): string {
  const locale = moment.localeData();
  switch (token.toUpperCase()) {
    case 'L':
      return locale.longDateFormat('L');
    case 'LL':
      return locale.longDateFormat('LL');
    case 'LLL':
      return locale.longDateFormat('LLL');
    default:
      return locale.longDateFormat('LLLL');
  }
}

/** Some locales write their own digits. */
function latinDigits(name: string): string {
  return /^[\x20-\x7e]*$/.test(name) ? name : moment.localeData().preparse(name);
}
