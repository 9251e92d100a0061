/** Setting fields of a line that is there already, and leaving everything else of it as it is. */
import { formatField, formatValue, type FieldValues } from './format';
import { canonicalKey } from './key';
import { readHead } from './read-head';
import { scanFields, type RawField } from './scan-fields';

/** Null, undefined and an empty text leave the field as it is. */
export type FieldChanges = FieldValues;

/** The line with these fields; the line itself where it is no entry. A new field goes behind the last one. */
export function rewriteEntry(line: string, changes: FieldChanges): string {
  return Object.entries(changes).reduce((text, [key, value]) => withField(text, key, value), line);
}

function withField(line: string, key: string, value: FieldValues[string]): string {
  const field = formatField(key, value);
  const written = formatValue(key, value);
  const head = readHead(line, { lineStart: 0, line: 0, end: line.length, task: null });
  if (field === null || written === null || head === null) return line;
  const fields = closedFields(line, head.tagTo);
  const old = fieldOf(line, fields, key);
  const places = [fields.at(-1)?.to ?? head.tagTo, head.tagTo];
  const lines = places.map((at) => `${line.slice(0, at)} ${field}${line.slice(at)}`);
  if (old) lines.unshift(withValue(line, old, field, written));
  // A bracket that stands open in front of a field can take it in: right behind the tag there is none.
  const isRead = (text: string): boolean => {
    const found = fieldOf(text, closedFields(text, head.tagTo), key);
    return found !== undefined && text.slice(found.valueFrom, found.valueTo) === written;
  };
  return lines.find(isRead) ?? line;
}

function closedFields(line: string, from: number): readonly RawField[] {
  return scanFields(line, from, line.length).filter(({ closed }) => closed);
}

function fieldOf(line: string, fields: readonly RawField[], key: string): RawField | undefined {
  const wanted = canonicalKey(key);
  return fields.find(({ keyFrom, keyTo }) => canonicalKey(line.slice(keyFrom, keyTo)) === wanted);
}

/** In the brackets that are there, where the value does not end them. */
function withValue(line: string, old: RawField, field: string, value: string): string {
  const { from, to, valueFrom, valueTo } = old;
  if (line[from] === '(' && /[()]/.test(value)) return line.slice(0, from) + field + line.slice(to);
  const space = line[valueFrom - 1] === ':' ? ' ' : '';
  return line.slice(0, valueFrom) + space + value + line.slice(valueTo);
}
