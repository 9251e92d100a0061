/** The public API, for other plugins and scripts: `app.plugins.plugins['no-contact-journal'].api`. */
import { formatEntry } from '../entries/format';
import { isKind } from '../entries/kinds';
import type { Snapshot } from '../journal/snapshot';
import { clockTime } from '../ui/log';
import type { Rooms } from '../ui/rooms';

export interface Api {
  readonly version: string;
  /** The journal as of now, as plain JSON of the caller's own. */
  snapshot(): Snapshot;
  /** Calls back after each change of the journal, and when the day moves on. Returns its undo. */
  onChange(callback: () => void): () => void;
  /**
   * Writes an entry of the kind into today's note, at the present time, and gives its line. Fields are texts or numbers.
   * Rejects with a sentence that says what was wrong, having written nothing.
   */
  log(kind: string, fields?: Readonly<Record<string, unknown>>, text?: string): Promise<string>;
}

export function createApi(version: string, rooms: Rooms): Api {
  const snapshot = (): Snapshot => structuredClone(rooms.index.journal().snapshot);
  return {
    version,
    snapshot,
    onChange: (callback) => rooms.index.onChange(callback),
    log: async (kind, fields = {}, text = '') => {
      const name = kind.toLowerCase();
      if (!isKind(name)) throw new Error(`There is no kind "${kind}".`);
      const values = textsOf(fields);
      const draft = { kind: name, time: clockTime(rooms.now()), fields: values, text };
      const result = await rooms.writer.log(draft, rooms.today());
      if (!result.ok) throw new Error(`${result.message} ${formatEntry(draft)}`);
      return result.value.line;
    },
  };
}

function textsOf(fields: Readonly<Record<string, unknown>>): Record<string, string | number> {
  const values: Record<string, string | number> = {};
  for (const [key, value] of Object.entries(fields)) {
    if (value === null || value === undefined) continue;
    if (typeof value === 'string' || typeof value === 'number') values[key] = value;
    else if (Array.isArray(value)) values[key] = value.join(', ');
    else throw new Error(`The field "${key}" is neither a text nor a number.`);
  }
  return values;
}
