/** The public API, for other plugins and scripts: `app.plugins.plugins['no-contact-journal'].api`. */
import { lessonText } from '../template/lesson-block';
import { parseLocalDay } from '../entries/local-day';
import { formatEntry } from '../entries/format';
import type { Snapshot } from '../journal/snapshot';
import { clockTime } from '../practice/log';
import type { Context } from '../practice/context';
import { arrival } from '../vault/writing/arrival';
import { readDraft } from './read-draft';
import { isGiven, shapeOf } from './reading';
import { WORDS } from './words';

/** Milliseconds that `log` waits at most for the journal to hold what is already in the note. */
const PATIENCE = 2_000;

export interface Api {
  readonly version: string;
  /** The journal as of now, as plain JSON of the caller's own. */
  snapshot(): Snapshot;
  /** Calls back after each change of the journal, and when the day moves on. Returns its undo. */
  onChange(callback: () => void): () => void;
  /**
   * Writes an entry of the kind into today's note, at the present time unless there is a field `time`, or a `date` of another
   * day, and gives its line once the snapshot knows it. Fields are texts, numbers or lists of them; null is none. Rejects with
   * a sentence that says what was wrong, having written nothing.
   */
  log(kind: string, fields?: Readonly<Record<string, unknown>> | null, text?: string | null): Promise<string>;
  /**
   * The text of the lesson that stands first on a day, `YYYY-MM-DD`; today's where none is given, and empty where there is
   * none.
   */
  lesson(day?: string | null): string;
}

export function createApi(version: string, context: Context): Api {
  const snapshot = (): Snapshot => structuredClone(context.index.journal().snapshot);
  return {
    version,
    snapshot,
    onChange: (callback: unknown) => {
      if (!isCallback(callback)) throw new TypeError(WORDS.entry.noCallback(shapeOf(callback)));
      return context.index.onChange(() => callback());
    },
    log: async (kind: unknown, fields?: unknown, text?: unknown) => {
      const today = context.today();
      const draft = readDraft(kind, fields, text, { today, time: clockTime(context.now()) });
      if (!draft.ok) throw new Error(draft.message);
      const result = await context.writer.log(draft.value, today);
      if (!result.ok) throw new Error(`${result.message} ${formatEntry(draft.value)}`);
      await arrival(context.index, result.value, PATIENCE);
      return result.value.line;
    },
    lesson: (day?: unknown) => {
      const asked = isGiven(day) ? parseLocalDay(String(day)) : context.today();
      const [due] = asked === null ? [] : context.lessons.due(context.index.journal(), asked);
      return due ? lessonText(due.words) : '';
    },
  };
}

function isCallback(value: unknown): value is () => unknown {
  return typeof value === 'function';
}
