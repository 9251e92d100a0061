/** The two problems that only the journal sees: an entry without a day, and one whose day has not come. */
import type { Entry, NoteEntries } from '../entries/entry';
import type { LocalDay } from '../entries/local-day';
import { MESSAGES } from '../entries/problems';
import type { DayPart } from './note-days';
import type { Problem } from './snapshot';

export const NO_PROBLEMS: readonly Problem[] = [];

/** The note's own problems, and its entries without a day. */
export function lastingProblems(note: NoteEntries): readonly Problem[] {
  if (note.day !== null && note.problems.length === 0) return NO_PROBLEMS;
  const found: Problem[] = note.problems.map(({ line, column, severity, code, message, fix }) => ({
    path: note.path,
    line,
    column,
    severity,
    code,
    message,
    ...(fix === null ? {} : { mendable: true }),
  }));
  if (note.day !== null) return found;
  const undated = note.entries.filter((entry) => entry.date === null);
  return found.concat(undated.map((entry) => noDate(note.path, entry)));
}

/** With those of entries after today; by line and column. */
export function problemsAt(
  lasting: readonly Problem[],
  parts: readonly DayPart[],
  today: LocalDay,
): readonly Problem[] {
  const ahead = parts.filter((part) => part.date > today);
  if (lasting.length === 0 && ahead.length === 0) return lasting;
  const future = ahead.flatMap((part) => part.entries.map((entry) => notYet(part.path, entry, part.date)));
  return [...lasting, ...future].sort((a, b) => a.line - b.line || a.column - b.column);
}

function noDate(path: string, entry: Entry): Problem {
  return {
    path,
    line: entry.line,
    column: entry.column,
    severity: 'error',
    code: 'no-date',
    message: MESSAGES.noDay,
  };
}

function notYet(path: string, entry: Entry, date: LocalDay): Problem {
  return {
    path,
    line: entry.line,
    column: entry.column,
    severity: 'warning',
    code: 'future',
    message: MESSAGES.notYet(date),
  };
}
