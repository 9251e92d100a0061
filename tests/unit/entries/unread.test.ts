import { expect, it } from 'vitest';
import { unread } from '../../../src/entries/unread';
import { day } from '../journal/notes';

it('says of a note that is too large that it was not read, and counts nothing in it', () => {
  const place = { path: 'Big.md', day: day('2026-03-01'), daily: true };
  expect(unread(place, 6_000_000)).toEqual({
    ...place,
    entries: [],
    mood: null,
    sleep: null,
    rulesKept: 0,
    rulesTotal: 0,
    rules: '',
    problems: [
      {
        line: 1,
        column: 1,
        length: 1,
        severity: 'error',
        code: 'too-large',
        message:
          'This note is too large to be read (6.0 million characters). Move its entries into a note of their own.',
        fix: null,
      },
    ],
  });
});
