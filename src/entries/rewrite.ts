/** Setting fields of a line that is there already, and leaving everything else of it as it is. */
import { formatField, type FieldValues } from './format';
import { readHead } from './read-head';
import { scanFields } from './scan-fields';

/** Null, undefined and an empty text leave the field as it is. */
export type FieldChanges = FieldValues;

/** The line with these fields; the line itself where it is no entry. A new field goes behind the last one. */
export function rewriteEntry(line: string, changes: FieldChanges): string {
  return Object.entries(changes).reduce(
    (text, [key, value]) => withField(text, key.toLowerCase(), value),
    line,
  );
}

function withField(line: string, key: string, value: FieldValues[string]): string {
  const field = formatField(key, value);
  const head = readHead(line, { lineStart: 0, line: 0, end: line.length, task: null });
  if (field === null || head === null) return line;
  const fields = scanFields(line, head.tagTo, line.length).filter(({ closed }) => closed);
  const old = fields.find(({ keyFrom, keyTo }) => line.slice(keyFrom, keyTo).toLowerCase() === key);
  if (!old) {
    const behind = fields.at(-1)?.to ?? head.tagTo;
    return `${line.slice(0, behind)} ${field}${line.slice(behind)}`;
  }
  return line.slice(0, old.from) + field + line.slice(old.to);
}
