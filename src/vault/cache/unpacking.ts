/** Packed notes read back, so that equal words are shared again. */
import type { Entry, NoteEntries, NoteProblem } from '../../entries/entry';
import { intern, internList, NONE } from '../../entries/intern';
import { parseLocalDay, type LocalDay } from '../../entries/local-day';
import { CHANNELS, type Channel } from '../../settings/settings';
import { CODES, ENDED_BY, KINDS, MODES, OUTCOMES, REASONS, SEVERITIES, THENS } from './packed-words';

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
    const entryCount = this.number();
    const problemCount = this.number();
    const entries = this.times(entryCount, () => this.entry());
    const problems = this.times(problemCount, () => this.problem());
    return { path, day, daily, entries, mood, sleep, rulesKept, rulesTotal, problems };
  }

  private entry(): Entry {
    const kind = this.oneOf(KINDS);
    const line = this.number();
    const column = this.number();
    const time = this.numberOrNull();
    const date = this.day();
    switch (kind) {
      case 'start':
        return {
          kind,
          line,
          column,
          time,
          date,
          mode: this.oneOf(MODES),
          endedBy: this.oneOfOrNull(ENDED_BY),
          lastContact: this.day(),
        };
      case 'urge':
        return {
          kind,
          line,
          column,
          time,
          date,
          intensity: this.numberOrNull(),
          after: this.numberOrNull(),
          expected: this.numberOrNull(),
          minutes: this.numberOrNull(),
          triggers: internList(this.text()),
          responses: internList(this.text()),
          outcome: this.oneOfOrNull(OUTCOMES),
          prompt: this.textOrNull(),
        };
      case 'slip':
        return {
          kind,
          line,
          column,
          time,
          date,
          channels: this.channels(),
          intensity: this.numberOrNull(),
          triggers: internList(this.text()),
          plan: this.textOrNull(),
        };
      case 'reached-out':
        return { kind, line, column, time, date, channels: this.channels(), then: this.oneOfOrNull(THENS) };
      case 'logistics':
        return { kind, line, column, time, date, channels: this.channels() };
      case 'end':
        return { kind, line, column, time, date, reason: this.oneOf(REASONS) };
      case 'letter':
        return { kind, line, column, time, date, note: this.textOrNull() };
    }
  }

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

  private channels(): readonly Channel[] {
    const bits = this.number();
    return bits === 0 ? NONE : CHANNELS.filter((_, at) => bits & (1 << at));
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
    const at = this.number();
    return at < 0 ? null : (words[at] ?? null);
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
