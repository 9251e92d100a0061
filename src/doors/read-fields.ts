/** Fields as they come from outside, checked by the parser's own rules before anything is written. */
import { fieldName } from '../entries/format';
import { internList } from '../entries/intern';
import { fieldRow, kindRow, type FieldKey, type FieldRow, type Kind } from '../entries/kinds';
import { valueMessage } from '../entries/problems';
import { readValue, takesAnything } from '../entries/read-value';
import { safeValue } from '../entries/sanitize';
import { refused, type Result } from '../entries/result';
import { isGiven, shapeOf } from './reading';
import { WORDS } from './words';

/** By key, as they stand in a note; those of the kind under the key that its row has. */
export type Fields = Readonly<Record<string, string>>;

/** What of them there is to write. Fields that the kind does not have are taken as they are. */
export function readFields(kind: Kind, given: object): Result<Fields> {
  const row = kindRow(kind);
  const fields: [key: string, written: string][] = [];
  const seen = new Set<FieldKey>();
  for (const [key, value] of Object.entries(given)) {
    // By the name that is written: "ended by" becomes one of ours only then.
    const field = row && fieldRow(row, fieldName(key));
    const reading = readField(field, key, value);
    if (!reading.ok) return reading;
    if (reading.value === '') continue;
    if (key === '') return refused(WORDS.entry.noName);
    if (field && seen.has(field.key)) return refused(WORDS.entry.twice(field.key));
    if (field) seen.add(field.key);
    fields.push([field?.key ?? key, reading.value]);
  }
  return { ok: true, value: Object.fromEntries(fields) };
}

/** As it stands in the note; empty = there is nothing to write. */
function readField(field: FieldRow | null, key: string, value: unknown): Result<string> {
  const parts: readonly unknown[] = (Array.isArray(value) ? value : [value]).filter(isGiven);
  if (parts.length === 0) return { ok: true, value: '' };
  const free = field === null || takesAnything(field);
  const words: string[] = [];
  for (const part of parts) {
    if (typeof part !== 'string' && typeof part !== 'number')
      return refused(WORDS.entry.noText(key, shapeOf(part)));
    if (free && typeof part === 'number' && !Number.isFinite(part))
      return refused(WORDS.entry.noText(key, String(part)));
    const word = safeValue(String(part));
    if (word !== '') words.push(word);
  }
  const written = safeValue(words.join(', '));
  if (!free) {
    const readable = readValue(field, written, 0, written.length) !== null;
    return readable ? { ok: true, value: written } : refused(valueMessage(field, written, null));
  }
  if (field?.type !== 'list') return { ok: true, value: written };
  const read = internList(written);
  if (Array.isArray(value) && !words.every((word, at) => word === read[at]))
    return refused(WORDS.entry.comma(key, written));
  return { ok: true, value: read.length === 0 ? '' : written };
}
