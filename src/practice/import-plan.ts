/** What an import would write, from the rows of a table and what the journal holds: nothing twice, nothing that cannot be read. */
import type { Entry } from '../entries/entry';
import { findItems } from '../entries/find-items';
import { formatEntry, type EntryDraft } from '../entries/format';
import { kindRow, type KindRow } from '../entries/kinds';
import { parseLocalDay, type LocalDay } from '../entries/local-day';
import { meantDay, meantNumber, mendValue } from '../entries/mend-value';
import { parseNote } from '../entries/parse';
import { valueMessage } from '../entries/problems';
import { meantClock, parseClock } from '../entries/read-time';
import { readValue, takesAnything } from '../entries/read-value';
import { safeText, safeValue } from '../entries/sanitize';
import { draftOf, rowOf, type Row } from '../entries/table';
import type { DayDetail, Journal } from '../journal/snapshot';
import { CHECK_IN, RULE, YES, type RuleOfDay, type RulesByDay } from './journal-rows';
import { isBlank } from './match-columns';
import { WORDS as ALL } from './words';

const WORDS = ALL.import;

export interface ImportPlan {
  /** Ascending. */
  readonly days: readonly PlannedDay[];
  /** How many rows say what is there already. */
  readonly there: number;
  readonly wrong: readonly WrongRow[];
}

/** What goes into one day's note; mood and sleep only where the day has none yet. */
export interface PlannedDay {
  readonly day: LocalDay;
  readonly drafts: readonly EntryDraft[];
  readonly rules: readonly RuleOfDay[];
  readonly mood: number | null;
  readonly sleep: number | null;
}

export interface WrongRow extends Wrong {
  /** As a spreadsheet counts: the names are row 1. */
  readonly row: number;
}

interface Wrong {
  /** The one of ours that cannot be read; null = it is the row as a whole. */
  readonly column: string | null;
  readonly message: string;
}

interface Known {
  readonly journal: Journal;
  /** Rules of days that have some. */
  readonly rules: RulesByDay;
  /** Whether a note of that day can hold what belongs to a whole day. */
  readonly holdsDay: (day: LocalDay) => boolean;
}

interface MakingDay extends PlannedDay {
  readonly entries: { readonly draft: EntryDraft; readonly entry: Entry }[];
  readonly rules: RuleOfDay[];
  mood: number | null;
  sleep: number | null;
}

/** First takes every row, then weighs every day against what is there. */
export class Planning {
  private readonly days = new Map<LocalDay, MakingDay>();
  private readonly weighed: PlannedDay[] = [];
  private readonly wrong: WrongRow[] = [];
  private readonly standing: ReadonlyMap<LocalDay, DayDetail>;
  private rows = 0;
  private there = 0;

  constructor(private readonly known: Known) {
    this.standing = new Map(known.journal.days.map((day) => [day.row.date, day]));
  }

  take(row: Row): void {
    this.rows += 1;
    if (isBlank(row)) return;
    const wrong = this.wrongIn(row);
    if (wrong) this.wrong.push({ row: this.rows + 1, ...wrong });
  }

  daysToWeigh(): readonly LocalDay[] {
    return [...this.days.keys()].sort();
  }

  weigh(day: LocalDay): void {
    const planned = this.without(this.at(day));
    if (hasSomething(planned)) this.weighed.push(planned);
  }

  made(): ImportPlan {
    return { days: this.weighed, there: this.there, wrong: this.wrong };
  }

  /** Null = the row was taken. */
  private wrongIn(row: Row): Wrong | null {
    const [dayCell = '', timeCell = ''] = (row.date ?? '').trim().split(/[T ]+(.*)$/);
    const day = parseLocalDay(dayCell) ?? meantDay(dayCell) ?? dottedDay(dayCell);
    if (day === null) return wrong('date', dayCell === '' ? WORDS.noDay : WORDS.badDay(dayCell));
    if (day > this.known.journal.today) return wrong('date', WORDS.future(day));
    if (day < FIRST_DAY) return wrong('date', WORDS.badDay(dayCell));
    const kind = (row.kind ?? '').trim().toLowerCase();
    if (kind === RULE || kind === CHECK_IN) {
      if (!this.known.holdsDay(day)) return wrong(null, WORDS.noWholeDay(day));
      return kind === RULE ? this.takeRule(row, day) : this.takeCheckIn(row, day);
    }
    return this.takeEntry({ ...row, time: row.time?.trim() || timeOf(timeCell) }, day);
  }

  private takeEntry(row: Row, day: LocalDay): Wrong | null {
    const kind = kindRow((row.kind ?? '').trim());
    const cells = kind && meantCells(kind, row);
    const made = cells && draftOf({ ...row, ...cells.meant, kind: kind.kind });
    if (!made) return wrong('kind', WORDS.noKind(row.kind ?? ''));
    if (cells.wrong) return cells.wrong;
    const written = row.time ?? '';
    const time = written === '' ? null : clockOf(written);
    if (written !== '' && time === null) return wrong('time', WORDS.badTime(written));
    const { date: _date, time: _time, ...fields } = made.fields;
    const draft = { ...made, fields, time };
    const line = formatEntry(draft);
    const { entries, problems } = parseNote(
      { path: '', text: line, day, daily: true, listItems: findItems(line), frontmatter: null },
      NO_PROPERTIES,
    );
    const [entry] = entries;
    const problem =
      problems.find(({ severity }) => severity === 'error') ?? (entry ? undefined : problems[0]);
    if (problem || !entry) return wrong(null, problem?.message ?? WORDS.noKind(row.kind ?? ''));
    this.at(day).entries.push({ draft, entry });
    return null;
  }

  private takeCheckIn(row: Row, day: LocalDay): Wrong | null {
    const mood = numberOf(row.mood, 10);
    if (mood === undefined) return wrong('mood', WORDS.badMood(row.mood ?? ''));
    const sleep = numberOf(row.sleep, 24);
    if (sleep === undefined) return wrong('sleep', WORDS.badSleep(row.sleep ?? ''));
    if (mood === null && sleep === null) return wrong(null, WORDS.nothing);
    const known = this.standing.get(day)?.row;
    const at = this.at(day);
    const [newMood, newSleep] = [known?.mood == null ? mood : null, known?.sleep == null ? sleep : null];
    if (newMood === null && newSleep === null) this.there += 1;
    at.mood ??= newMood;
    at.sleep ??= newSleep;
    return null;
  }

  private takeRule(row: Row, day: LocalDay): Wrong | null {
    const text = safeText(row.text ?? '')
      .replace(/\s+/g, ' ')
      .trim();
    if (text === '') return wrong('text', WORDS.nothing);
    const { rules } = this.at(day);
    const isThere = (rule: RuleOfDay): boolean => rule.text === text;
    if (this.known.rules.get(day)?.some(isThere) === true || rules.some(isThere)) this.there += 1;
    else rules.push({ text, checked: /^(?:yes|x|1|true)$/i.test((row.kept ?? '').trim() || YES) });
    return null;
  }

  /** Each entry that is there stands for one row: first the one that says the same words, then the same but for its words. */
  private without({ day, entries, rules, mood, sleep }: MakingDay): PlannedDay {
    const standing = this.standing.get(day)?.entries ?? [];
    const left = standing.map(({ entry }) => entry);
    let fresh = entries;
    for (const keyOf of [wholeKey, keyWithoutWords]) {
      fresh = fresh.filter(({ entry }) => {
        const at = left.findIndex((each) => keyOf(each) === keyOf(entry));
        if (at === -1) return true;
        left.splice(at, 1);
        this.there += 1;
        return false;
      });
    }
    return { day, drafts: fresh.map(({ draft }) => draft), rules, mood, sleep };
  }

  private at(day: LocalDay): MakingDay {
    const made = this.days.get(day) ?? { day, drafts: [], entries: [], rules: [], mood: null, sleep: null };
    this.days.set(day, made);
    return made;
  }
}

/** Values as they were certainly meant, `7,5` as 7.5; the first one that nobody can know is wrong. */
function meantCells(kind: KindRow, row: Row): { readonly meant: Row; readonly wrong: Wrong | null } {
  const meant: Record<string, string> = {};
  for (const field of kind.fields) {
    const cell = safeValue(row[field.key] ?? '');
    if (cell === '' || takesAnything(field) || readValue(field, cell, 0, cell.length) !== null) continue;
    let mended = cell;
    for (const { part, at, fix } of [...mendValue(field, cell).wrong].reverse()) {
      if (fix === null) return { meant, wrong: wrong(field.key, valueMessage(field, part, null)) };
      mended = mended.slice(0, at) + fix + mended.slice(at + part.length);
    }
    meant[field.key] = mended;
  }
  return { meant, wrong: null };
}

function wrong(column: string | null, message: string): Wrong {
  return { column, message };
}

/** What counts in no figure is not written. */
const FIRST_DAY = '2000-01-01';
const NO_PROPERTIES = { mood: '', sleep: '' };

function hasSomething({ drafts, rules, mood, sleep }: PlannedDay): boolean {
  return drafts.length > 0 || rules.length > 0 || mood !== null || sleep !== null;
}

function wholeKey(entry: Entry): string {
  return JSON.stringify(rowOf(entry, ''));
}

function keyWithoutWords(entry: Entry): string {
  return JSON.stringify({ ...rowOf(entry, ''), text: '' });
}

/** `1.3.2026`: with points the day comes first, wherever dates are written so. With slashes nobody can know. */
function dottedDay(written: string): LocalDay | null {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(written) ?? [];
  return parseLocalDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

/** `21:14:00.000Z` and the like, as other programs write a moment: to the minute. */
function timeOf(moment: string): string {
  return /^\d{1,2}:\d{2}(?:\s*[ap]\.?m\.?)?/i.exec(moment.trim())?.[0] ?? '';
}

function clockOf(written: string): number | null {
  const meant = meantClock(written);
  return parseClock(written) ?? (meant === null ? null : parseClock(meant));
}

/** Null = none is given; undefined = it is no such number. */
function numberOf(cell = '', max: number): number | null | undefined {
  const written = cell.trim();
  if (written === '') return null;
  const plain = /^\d+(?:\.\d+)?$/.test(written) ? written : meantNumber(written, max);
  const number = plain === null ? NaN : Number(plain);
  return number >= 0 && number <= max ? number : undefined;
}
