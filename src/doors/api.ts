/** The public API, for other plugins and scripts: `app.plugins.plugins['no-contact-journal'].api`. */
import { formatEntry } from '../entries/format';
import type { LocalDay } from '../entries/local-day';
import { plainEntries, type PlainEntry } from '../journal/plain-entries';
import type { Snapshot } from '../journal/snapshot';
import { clockTime } from '../practice/log';
import type { Context } from '../practice/context';
import { lessonText } from '../template/lesson-block';
import { arrival } from '../vault/writing/arrival';
import { readAsked, readDay } from './read-asked';
import { readDraft } from './read-draft';
import { shapeOf, type Reading } from './reading';
import { WORDS } from './words';

/** Milliseconds that `log` waits at most for the journal to hold what is in the note: a note may be one that is not read. */
const PATIENCE = 30_000;

export interface Api {
  readonly version: string;
  /** Resolves when every note was looked at. */
  readonly ready: Promise<void>;
  /** The journal as of now, as plain JSON of the caller's own. */
  snapshot(): Snapshot;
  /** Calls back after each change of the journal, and when the day moves on. Returns its undo. */
  onChange(callback: () => void): () => void;
  /**
   * Writes an entry of the kind into today's note, at the present time unless there is a field `time`, or a `date` of another
   * day, and gives its line once the snapshot holds it. Fields are texts, numbers or lists of them; null is none. Rejects with
   * a sentence that says what was wrong, having written nothing.
   */
  log(kind: string, fields?: Readonly<Record<string, unknown>> | null, text?: string | null): Promise<string>;
  /** What was logged from one day to another, both included, none after today; of all kinds unless some are named. */
  entries(asked?: {
    readonly from?: string | null;
    readonly to?: string | null;
    readonly kinds?: readonly string[] | string | null;
  }): PlainEntry[];
  /** The prompt of a day, `YYYY-MM-DD`, today's where none is given; empty where there is none. */
  prompt(day?: string | null): string;
  /** The lesson that stands first on a day; likewise. */
  lesson(day?: string | null): string;
  /** The template with that day's values. */
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
      const result = await context.writer.log(draft, today);
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
function valueOf<T>(reading: Reading<T>): T {
  if (!reading.ok) throw new TypeError(reading.message);
  return reading.value;
}

function isCallback(value: unknown): value is () => unknown {
  return typeof value === 'function';
}
