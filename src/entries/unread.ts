/** What is said of a note that is not read because it is too large. */
import type { NoteEntries } from './entry';
import { MESSAGES } from './problems';

export function unread(place: Pick<NoteEntries, 'path' | 'day' | 'daily'>, characters: number): NoteEntries {
  const { path, day, daily } = place;
  const problem = {
    line: 1,
    column: 1,
    length: 1,
    severity: 'error',
    code: 'too-large',
    message: MESSAGES.tooLarge(characters),
    fix: null,
  } as const;
  return {
    path,
    day,
    daily,
    entries: [],
    mood: null,
    sleep: null,
    rulesKept: 0,
    rulesTotal: 0,
    rules: '',
    problems: [problem],
  };
}
