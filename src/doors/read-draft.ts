/** An entry as other code gives it to the API, checked: what is accepted parses back to the same values. */
import type { EntryDraft } from '../entries/format';
import { KINDS, kindRow } from '../entries/kinds';
import type { LocalDay } from '../entries/local-day';
import { parseClock } from '../entries/read-time';
import { readFields } from './read-fields';
import { bad, isGiven, shapeOf, type Reading } from './reading';

export interface Present {
  readonly today: LocalDay;
  /** Seconds since midnight. */
  readonly time: number;
}

/** A `time` among the fields stands in front; else the present time does, unless the entry is of another day. */
export function readDraft(
  kind: unknown,
  given: unknown,
  text: unknown,
  { today, time }: Present,
): Reading<EntryDraft> {
  if (typeof kind !== 'string') return bad(`The kind of an entry is a text; this is ${shapeOf(kind)}.`);
  const row = kindRow(kind);
  if (!row)
    return bad(`There is no kind "${kind}". The kinds are ${KINDS.map((each) => each.kind).join(', ')}.`);
  const words = isGiven(text) ? text : '';
  if (typeof words !== 'string') return bad(`What an entry says is a text; this is ${shapeOf(text)}.`);
  const plain = isGiven(given) ? given : {};
  if (!isPlainObject(plain)) {
    return bad(`Fields are a plain object, like { intensity: 7 }; this is ${shapeOf(given)}.`);
  }
  const reading = readFields(row.kind, plain);
  if (!reading.ok) return reading;
  const { time: clock, ...fields } = reading.value;
  const { date } = fields;
  if (date !== undefined && date > today) {
    return bad(`The day ${date} has not come yet; an entry is of today, ${today}, or of an earlier day.`);
  }
  const now = date === undefined || date === today ? time : null;
  const draft = { kind: row.kind, time: clock === undefined ? now : parseClock(clock), fields, text: words };
  return { ok: true, value: draft };
}

/** Also of another window's making. */
function isPlainObject(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
