/** Setting fields of a line that is there already, and leaving everything else of it as it is. */
import { formatField, type FieldValues } from './format';
import { readEntry } from './read-entry';

/** Null, undefined and an empty text leave the field as it is. */
export type FieldChanges = FieldValues;

/** The line with these fields; the line itself where it is no entry. A new field goes behind the last one. */
export function rewriteEntry(line: string, changes: FieldChanges): string {
  return Object.entries(changes).reduce((text, [key, value]) => {
    const field = formatField(key, value);
    return field === null ? text : withField(text, key.toLowerCase(), field);
  }, line);
}

function withField(line: string, key: string, field: string): string {
  const reading = readEntry({ text: line, from: 0, to: line.length, line: 1 });
  if (!reading) return line;
  const closed = reading.fields.filter((each) => each.closed);
  const old = closed.find((each) => each.key === key);
  if (old) return line.slice(0, old.from) + field + line.slice(old.to);
  const behind = closed.at(-1)?.to ?? reading.tagTo;
  return `${line.slice(0, behind)} ${field}${line.slice(behind)}`;
}
