/** The public API, for other plugins and scripts: `app.plugins.plugins['no-contact-journal'].api`. */
import { formatEntry } from '../entries/format';
import type { LocalDay } from '../entries/local-day';
import { plainEntries, type PlainEntry } from '../journal/plain-entries';
import type { Snapshot } from '../journal/snapshot';
import { clockTime, isRiddenOut } from '../practice/log';
import type { Context } from '../practice/context';
import { lessonText } from '../template/lesson-block';
import { arrival } from '../vault/writing/arrival';
import { readAsked, readDay } from './read-asked';
import { readDraft } from './read-draft';
import type { Result } from '../entries/result';
import { shapeOf } from './reading';
import { WORDS } from './words';

/** Milliseconds that `log` waits at most for the journal to hold what is in the note: a note may be one that is not read. */
const PATIENCE = 30_000;

/** What other code may use. Every member can be called at any time; figures are whole once `ready` has resolved. */
export interface Api {
  /** The plugin's version, `1.2.3`. */
  readonly version: string;
  /** Resolves once every note was looked at; never rejects. Until then the snapshot says `complete: false`. */
  readonly ready: Promise<void>;
  /** The journal as of now: plain JSON, the caller's own copy. */
  snapshot(): Snapshot;
  /**
   * Calls back after each change of the journal, and when the day moves on. Returns what ends it; call that when your plugin unloads.
   *
   * @throws TypeError when it is given no function
   */
  onChange(callback: () => void): () => void;
  /**
   * Writes an entry into the daily note of today, at the present time unless a field `time` (`21:14`) says another; into that of an
   * earlier day where a field `date` (`2026-03-01`) names one. Resolves to the line once it is in the note and in the snapshot.
   *
   * @param kind one of the kinds, `urge` for example
   * @param fields strings, numbers, or lists of them for fields with several values; null is none. Intensities are 0 to 10, minutes
   *   0 or more. Fields that the kind does not have are written as they are, and ignored by the journal
   * @param text words behind the fields; line breaks become spaces
   * @throws rejects with a sentence that says what was wrong, nothing being written then: a TypeError for what is no entry, an Error
   *   where the note could not be written, or where an urge of this moment is being ridden out: that one is logged already
   */
  log(kind: string, fields?: Readonly<Record<string, unknown>> | null, text?: string | null): Promise<string>;
  /**
   * What was logged from one day to another (`2026-03-01`), both included and none after today; of all kinds unless some are named.
   * By day and time, those without a time last.
   *
   * @throws TypeError with a sentence, for a day or a kind that there is not
   */
  entries(asked?: {
    readonly from?: string | null;
    readonly to?: string | null;
    readonly kinds?: readonly string[] | string | null;
  }): PlainEntry[];
  /**
   * The prompt of a day (`2026-03-01`), of today where none is given; empty where there is none.
   *
   * @throws TypeError for what is no day
   */
  prompt(day?: string | null): string;
  /** The lesson that stands first on a day, as Markdown; likewise. */
  lesson(day?: string | null): string;
  /** The template with that day's values, as Markdown; likewise. */
  template(day?: string | null): string;
}

export function createApi(version: string, context: Context): Api {
  const { index } = context;
  const dayOf = (day: unknown): LocalDay => valueOf(readDay(day)) ?? context.today();
  return {
    version,
    ready: index.ready,
    snapshot: () => structuredClone(index.journal().snapshot),
    onChange: (callback: unknown) => {
      if (!isCallback(callback)) throw new TypeError(WORDS.entry.noCallback(shapeOf(callback)));
      return index.onChange(() => callback());
    },
    log: async (kind: unknown, fields?: unknown, text?: unknown) => {
      const today = context.today();
      const draft = valueOf(readDraft(kind, fields, text, { today, time: clockTime(context.now()) }));
      const { date: _date, ...fieldsThere } = draft.fields;
      if (isRiddenOut(context, draft, draft.day)) throw new Error(`${WORDS.riddenOut} ${formatEntry(draft)}`);
      const result = await context.writer.log({ ...draft, fields: fieldsThere }, draft.day);
      if (!result.ok) throw new Error(`${result.message} ${formatEntry(draft)}`);
      await arrival(index, result.value, PATIENCE);
      return result.value.line;
    },
    entries: (asked?: unknown) => plainEntries(index.journal(), valueOf(readAsked(asked))),
    prompt: (day?: unknown) => context.prompts.on(index.journal(), dayOf(day))?.text ?? '',
    lesson: (day?: unknown) => {
      const [due] = context.lessons.due(index.journal(), dayOf(day));
      return due ? lessonText(due.words) : '';
    },
    template: (day?: unknown) => context.template.on(dayOf(day)),
  };
}

/** For what other code got wrong. */
function valueOf<T>(reading: Result<T>): T {
  if (!reading.ok) throw new TypeError(reading.message);
  return reading.value;
}

function isCallback(value: unknown): value is () => unknown {
  return typeof value === 'function';
}
