/** What a note can say at all, whatever stands in it: the values that the journal counts on. */
import type { Entry, NoteEntries } from '../../src/entries/entry';
import { kindRow, type FieldRow } from '../../src/entries/kinds';
import { parseLocalDay } from '../../src/entries/local-day';
import { fieldOf, type Kept } from '../../src/entries/make-entry';
import { splitRules } from '../../src/entries/rules';

/** What in it cannot be; null = nothing. */
export function impossibleIn(note: NoteEntries): string | null {
  const { day, mood, sleep, rules, rulesKept, rulesTotal, entries, problems } = note;
  if (day !== null && parseLocalDay(day) !== day) return `a day that is none: ${day}`;
  if (!isUpTo(mood, 10)) return `a mood of ${mood}`;
  if (!isUpTo(sleep, 24)) return `sleep of ${sleep} hours`;
  const kept = splitRules(rules).filter((rule) => rule.kept).length;
  if (kept !== rulesKept || splitRules(rules).length !== rulesTotal)
    return `${rulesKept} of ${rulesTotal} rules in ${JSON.stringify(rules)}`;
  for (const entry of entries) {
    const fault = impossibleInEntry(entry);
    if (fault !== null) return `${fault} in ${JSON.stringify(entry)}`;
  }
  for (const problem of problems) {
    const { line, column, length, message } = problem;
    if (![line, column, length].every(isCount)) return `no place in ${JSON.stringify(problem)}`;
    if (message.trim() === '') return `no words in ${JSON.stringify(problem)}`;
  }
  return null;
}

function impossibleInEntry(entry: Entry): string | null {
  const { line, column, time, date, text } = entry;
  if (!isCount(line) || !isCount(column)) return 'no place';
  if (time !== null && !(Number.isInteger(time) && time >= 0 && time < 86_400)) return 'no time of day';
  if (date !== null && parseLocalDay(date) !== date) return 'no day';
  if (text?.trim() === '' || text?.includes('\n') === true)
    return 'words that say nothing, or more than one line';
  const wrong = kindRow(entry.kind)?.fields.find((field) => !canBe(field, fieldOf(entry, field)));
  return wrong ? `no ${wrong.key}` : null;
}

function canBe({ type, values = [], otherwise }: FieldRow, value: Kept): boolean {
  switch (type) {
    case 'intensity':
      return isUpTo(value, 10);
    case 'amount':
      return isUpTo(value, Number.MAX_VALUE);
    case 'channels':
      return isWords(value) && value.every((word) => values.includes(word));
    case 'list':
      return isWords(value) && value.every((word) => word.trim() !== '');
    case 'one-of':
      return value === null ? otherwise === undefined : typeof value === 'string' && values.includes(value);
    case 'date':
      return value === null || (typeof value === 'string' && parseLocalDay(value) === value);
    default:
      return value === null || (typeof value === 'string' && value !== '' && !value.includes('\n'));
  }
}

function isWords(value: Kept): value is readonly string[] {
  return typeof value === 'object' && value !== null;
}

function isUpTo(value: Kept, most: number): boolean {
  return value === null || (typeof value === 'number' && value >= 0 && value <= most);
}

function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 1;
}
