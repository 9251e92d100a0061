/** How large a note may be, and what is said of one that is not read because it is larger. */
import type { NoteEntries } from './entry';
import { MESSAGES } from './problems';

/**
 * Characters of a note that is read and written into: what is larger would hold up everything else for more than a quarter of a
 * second. Ten years of entries in one note are less.
 */
export const LARGEST = 1_500_000;

/** Characters of a note that is read again and again while somebody types in it. */
export const LARGEST_TYPED = 300_000;

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
