/** What notes say as one flat list of texts and numbers: small to keep, quick to read back, and equal words are shared again. */
import type { Entry, Kind, NoteEntries, NoteProblem, ProblemCode } from '../entries/entry';
import { intern, internList, NONE } from '../entries/intern';
import { parseLocalDay, type LocalDay } from '../entries/local-day';
import { CHANNELS, type Channel } from '../settings';

export type Cell = string | number | null;

export function packNote({
  path,
  day,
  daily,
  entries,
  mood,
  sleep,
  rulesKept,
  rulesTotal,
  problems,
}: NoteEntries): Cell[] {
  return [
    path,
    day,
    daily ? 1 : 0,
    mood,
    sleep,
    rulesKept,
    rulesTotal,
    entries.length,
    problems.length,
    ...entries.flatMap(packEntry),
    ...problems.flatMap(packProblem),
  ];
}

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
    const head = {
      path: this.text(),
      day: this.day(),
      daily: this.number() === 1,
      mood: this.numberOrNull(),
      sleep: this.numberOrNull(),
      rulesKept: this.number(),
      rulesTotal: this.number(),
    };
    const [entries, problems] = [this.number(), this.number()];
    return {
      ...head,
      entries: this.times(entries, () => this.entry()),
      problems: this.times(problems, () => this.problem()),
    };
  }

  private entry(): Entry {
    const kind = this.oneOf(KINDS);
    const [line, column, time, date] = [this.number(), this.number(), this.numberOrNull(), this.day()];
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

function packEntry(entry: Entry): Cell[] {
  const head = [KINDS.indexOf(entry.kind), entry.line, entry.column, entry.time, entry.date];
  switch (entry.kind) {
    case 'start':
      return [...head, MODES.indexOf(entry.mode), at(ENDED_BY, entry.endedBy), entry.lastContact];
    case 'urge':
      return [
        ...head,
        entry.intensity,
        entry.after,
        entry.expected,
        entry.minutes,
        entry.triggers.join(','),
        entry.responses.join(','),
        at(OUTCOMES, entry.outcome),
      ];
    case 'slip':
      return [...head, bitsOf(entry.channels), entry.intensity, entry.triggers.join(','), entry.plan];
    case 'reached-out':
      return [...head, bitsOf(entry.channels), at(THENS, entry.then)];
    case 'logistics':
      return [...head, bitsOf(entry.channels)];
    case 'end':
      return [...head, REASONS.indexOf(entry.reason)];
    case 'letter':
      return [...head, entry.note];
  }
}

function packProblem({ line, column, length, severity, code, message, fix }: NoteProblem): Cell[] {
  return [line, column, length, SEVERITIES.indexOf(severity), CODES.indexOf(code), message, fix];
}

function bitsOf(channels: readonly Channel[]): number {
  return channels.reduce((bits, channel) => bits | (1 << CHANNELS.indexOf(channel)), 0);
}

/** -1 = null. */
function at<T>(words: readonly T[], word: T | null): number {
  return word === null ? -1 : words.indexOf(word);
}

/** All of a type's words, in an order of their own. */
function wordsOf<T extends string>(words: Readonly<Record<T, true>>): readonly T[] {
  return Object.keys(words).filter((word): word is T => word in words);
}

const KINDS = wordsOf<Kind>({
  start: true,
  urge: true,
  slip: true,
  'reached-out': true,
  logistics: true,
  end: true,
  letter: true,
});
const CODES = wordsOf<ProblemCode>({
  'unknown-kind': true,
  'bad-intensity': true,
  'bad-number': true,
  'bad-time': true,
  'bad-date': true,
  'bad-value': true,
  'unknown-channel': true,
  'no-date': true,
  future: true,
  'bad-mood': true,
  'bad-sleep': true,
});
const SEVERITIES = ['error', 'warning'] as const;
const MODES = ['full', 'co-parent'] as const;
const ENDED_BY = ['them', 'me', 'both'] as const;
const OUTCOMES = ['passed', 'slipped'] as const;
const THENS = ['stay', 'end'] as const;
const REASONS = ['moved-on', 'together', 'other'] as const;
