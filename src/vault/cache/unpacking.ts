/** Packed notes read back, so that equal words are shared again. */
import type { Entry, NoteEntries, NoteProblem } from '../../entries/entry';
import { channelList, intern, internList, NONE } from '../../entries/intern';
import { KINDS, type FieldRow } from '../../entries/kinds';
import { parseLocalDay, type LocalDay } from '../../entries/local-day';
import { entryOf, type Kept } from '../../entries/make-entry';
import { CODES, SEVERITIES } from './packed-words';

/** Reads what was packed, one value after the other. Throws where a value is not what it must be. */
export class Unpacking {
  private at = 0;

  constructor(private readonly cells: readonly unknown[]) {}

  get done(): boolean {
    return this.at >= this.cells.length;
  }

  number(): number {
    const cell = this.next();
    if (typeof cell !== 'number') throw new TypeError('no number');
    return cell;
  }

  note(): NoteEntries {
    const path = this.text();
    const day = this.day();
    const daily = this.number() === 1;
    const mood = this.numberOrNull();
    const sleep = this.numberOrNull();
    const rulesKept = this.number();
    const rulesTotal = this.number();
    const rules = intern(this.text());
    const entryCount = this.number();
    const problemCount = this.number();
    const entries = this.times(entryCount, () => this.entry());
    const problems = this.times(problemCount, () => this.problem());
    return { path, day, daily, entries, mood, sleep, rulesKept, rulesTotal, rules, problems };
  }

  private entry(): Entry {
    const row = this.oneOf(KINDS);
    const common = {
      line: this.number(),
      column: this.number(),
      time: this.numberOrNull(),
      date: this.day(),
      text: this.wordsOrNull(),
    };
    return entryOf(row, common, this.value);
  }

  private readonly value = ({ type, values = [] }: FieldRow): Kept => {
    switch (type) {
      case 'intensity':
      case 'amount':
      case 'time':
        return this.numberOrNull();
      case 'date':
        return this.day();
      case 'one-of':
        return this.oneOfOrNull(values);
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
      line: this.number(),
      column: this.number(),
      length: this.number(),
      severity: this.oneOf(SEVERITIES),
      code: this.oneOf(CODES),
      message: this.text(),
      fix: this.textOrNull(),
    };
  }

  private someOf(words: readonly string[]): readonly string[] {
    const bits = this.number();
    return bits === 0 ? NONE : channelList(words.filter((_, at) => bits & (1 << at)));
  }

  private day(): LocalDay | null {
    const text = this.textOrNull();
    return text === null ? null : parseLocalDay(text);
  }

  private text(): string {
    const cell = this.next();
    if (typeof cell !== 'string') throw new TypeError('no text');
    return cell;
  }

  /** Hardly ever the same twice, so not shared. */
  private wordsOrNull(): string | null {
    const cell = this.next();
    if (cell !== null && typeof cell !== 'string') throw new TypeError('no text');
    return cell;
  }

  private textOrNull(): string | null {
    const cell = this.next();
    if (cell === null) return null;
    if (typeof cell !== 'string') throw new TypeError('no text');
    return intern(cell);
  }

  private numberOrNull(): number | null {
    const cell = this.next();
    if (cell !== null && typeof cell !== 'number') throw new TypeError('no number');
    return cell;
  }

  private oneOf<T>(words: readonly T[]): T {
    const word = words[this.number()];
    if (word === undefined) throw new RangeError('no such word');
    return word;
  }

  private oneOfOrNull<T>(words: readonly T[]): T | null {
    const at = this.numberOrNull();
    return at === null ? null : (words[at] ?? null);
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
