/** An entry as other code gives it to the API, checked: what is accepted parses back to the same values. */
import type { EntryDraft } from '../entries/format';
import { KINDS, kindRow } from '../entries/kinds';
import { parseLocalDay, type LocalDay } from '../entries/local-day';
import { parseClock } from '../entries/read-time';
import { readFields } from './read-fields';
import { refused, type Result } from '../entries/result';
import { isGiven, shapeOf } from './reading';
import { WORDS } from './words';

export interface Present {
  readonly today: LocalDay;
  /** Seconds since midnight. */
  readonly time: number;
}

export interface DraftOfDay extends EntryDraft {
  /** In whose note it belongs: that of its `date`, else today. */
  readonly day: LocalDay;
}

/** A `time` among the fields stands in front; else the present time does, unless the entry is of another day. */
export function readDraft(
  kind: unknown,
  given: unknown,
  text: unknown,
  { today, time }: Present,
): Result<DraftOfDay> {
  if (typeof kind !== 'string') return refused(WORDS.entry.kindNoText(shapeOf(kind)));
  const row = kindRow(kind);
  if (!row)
    return refused(
      WORDS.entry.noKind(
        kind,
        KINDS.map((each) => each.kind),
      ),
    );
  const words = isGiven(text) ? text : '';
  if (typeof words !== 'string') return refused(WORDS.entry.textNoText(shapeOf(text)));
  const plain = isGiven(given) ? given : {};
  if (!isPlainObject(plain)) {
    return refused(WORDS.entry.fieldsNoObject(shapeOf(given)));
  }
  const reading = readFields(row.kind, plain);
  if (!reading.ok) return reading;
  const { time: clock, ...fields } = reading.value;
  const { date } = fields;
  if (date !== undefined && date > today) {
    return refused(WORDS.entry.future(date, today));
  }
  const now = date === undefined || date === today ? time : null;
  const at = clock === undefined ? now : parseClock(clock);
  return {
    ok: true,
    value: { kind: row.kind, time: at, fields, text: words, day: parseLocalDay(date ?? '') ?? today },
  };
}

/** Also of another window's making. */
function isPlainObject(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
