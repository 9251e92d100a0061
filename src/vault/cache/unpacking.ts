/** Packed notes read back, so that equal words are shared again. */
import type { Entry, NoteEntries, NoteProblem } from '../../entries/entry';
import { channelList, intern, internList, NONE } from '../../entries/intern';
import { KINDS, type FieldRow } from '../../entries/kinds';
import { parseLocalDay, type LocalDay } from '../../entries/local-day';
import { entryOf, type Kept } from '../../entries/make-entry';
import { splitRules } from '../../entries/rules';
import { CODES, SEVERITIES } from './packed-words';

const MOST_MOOD = 10;
const MOST_SLEEP = 24;
const MOST_INTENSITY = 10;
/** Of a day on the clock. */
const SECONDS = 86_400;

/** Reads what was packed, one value after the other. Throws where a value is not what it must be, or what no note can say. */
export class Unpacking {
  private at = 0;

  constructor(private readonly cells: readonly unknown[]) {}

  get done(): boolean {
    return this.at >= this.cells.length;
  }

  /** A number up to, and with, another: of what is kept none is below zero. */
  number(most = Number.MAX_VALUE): number {
    const cell = this.next();
    if (typeof cell !== 'number' || !(cell >= 0 && cell <= most)) throw new TypeError('no such number');
    return cell;
  }

  note(): NoteEntries {
    const path = this.text();
    const day = this.day();
    const daily = this.number() === 1;
    const mood = this.numberOrNull(MOST_MOOD);
    const sleep = this.numberOrNull(MOST_SLEEP);
    const rulesKept = this.number();
    const rulesTotal = this.number();
    const rules = this.rules(rulesKept, rulesTotal);
    const entryCount = this.whole(0);
    const problemCount = this.whole(0);
    const entries = this.times(entryCount, () => this.entry());
    const problems = this.times(problemCount, () => this.problem());
    return { path, day, daily, entries, mood, sleep, rulesKept, rulesTotal, rules, problems };
  }

  private entry(): Entry {
    const row = this.oneOf(KINDS);
    const common = {
      line: this.whole(1),
      column: this.whole(1),
      time: this.time(),
      date: this.day(),
      text: this.wordsOrNull(),
    };
    return entryOf(row, common, this.value);
  }

  private readonly value = ({ type, values = [], otherwise }: FieldRow): Kept => {
    switch (type) {
      case 'intensity':
        return this.numberOrNull(MOST_INTENSITY);
      case 'amount':
      case 'time':
        return this.numberOrNull();
      case 'date':
        return this.day();
      case 'one-of':
        return otherwise === undefined ? this.oneOfOrNull(values) : this.oneOf(values);
      case 'channels':
        return this.someOf(values);
      case 'list':
        return internList(this.text());
      default:
        return this.textOrNull();
    }
  };

  private problem(): NoteProblem {
    return {
      line: this.whole(1),
      column: this.whole(1),
      length: this.whole(1),
      severity: this.oneOf(SEVERITIES),
      code: this.oneOf(CODES),
      message: this.words(),
      fix: this.textOrNull(),
    };
  }

  private someOf(words: readonly string[]): readonly string[] {
    const bits = this.whole(0, 2 ** words.length - 1);
    return bits === 0 ? NONE : channelList(words.filter((_, at) => bits & (1 << at)));
  }

  private day(): LocalDay | null {
    const text = this.textOrNull();
    const day = text === null ? null : parseLocalDay(text);
    if (text !== null && day === null) throw new RangeError('no such day');
    return day;
  }

  /** They must be as many as were counted. */
  private rules(kept: number, total: number): string {
    const text = intern(this.text());
    const rules = splitRules(text);
    if (rules.length !== total || rules.filter((rule) => rule.kept).length !== kept)
      throw new RangeError('other rules');
    return text;
  }

  private time(): number | null {
    const time = this.numberOrNull(SECONDS - 1);
    if (time !== null && !Number.isInteger(time)) throw new RangeError('no such time');
    return time;
  }

  private whole(least: number, most?: number): number {
    const number = this.number(most);
    if (number < least || !Number.isInteger(number)) throw new RangeError('no such number');
    return number;
  }

  private words(): string {
    const text = this.text();
    if (!isLine(text)) throw new RangeError('no words');
    return text;
  }

  private text(): string {
    const cell = this.next();
    if (typeof cell !== 'string') throw new TypeError('no text');
    return cell;
  }

  /** Hardly ever the same twice, so not shared. */
  private wordsOrNull(): string | null {
    const cell = this.next();
    if (cell !== null && (typeof cell !== 'string' || !isLine(cell))) throw new TypeError('no text');
    return cell;
  }

  private textOrNull(): string | null {
    const cell = this.next();
    if (cell === null) return null;
    if (typeof cell !== 'string' || cell === '' || cell.includes('\n')) throw new TypeError('no text');
    return intern(cell);
  }

  private numberOrNull(most?: number): number | null {
    if (this.cells[this.at] !== null) return this.number(most);
    this.at += 1;
    return null;
  }

  private oneOf<T>(words: readonly T[]): T {
    const word = words[this.number()];
    if (word === undefined) throw new RangeError('no such word');
    return word;
  }

  private oneOfOrNull<T>(words: readonly T[]): T | null {
    if (this.cells[this.at] !== null) return this.oneOf(words);
    this.at += 1;
    return null;
  }

  private times<T>(count: number, read: () => T): readonly T[] {
    if (count === 0) return NONE;
    const list: T[] = [];
    for (let index = 0; index < count; index += 1) list.push(read());
    return list;
  }

  private next(): unknown {
    const cell = this.cells[this.at];
    this.at += 1;
    return cell;
  }
}

/** Words on one line, as all that an entry says. */
function isLine(text: string): boolean {
  return text.trim() !== '' && !text.includes('\n');
}
