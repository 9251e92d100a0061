import { describe, expect, it } from 'vitest';
import { countOwnWords } from '../../../src/template/own-words';

const GIVEN = new Set(['What was hard:', '22 days of no contact.']);

describe('the words of a note that somebody wrote', () => {
  it.each([
    ['prose', "I didn't sleep, it was half-light at 5.\n", 8],
    ['a quote and a list', '> - Two words\n', 2],
    ['scripts without spaces', '今日は\n', 3],
    ['frontmatter', '---\nmood: 5\n---\nOne\n', 1],
    ['code', '```dataview\nTABLE a FROM b\n```\nOne `two`\n', 1],
    ['comments', '%% one %%\nTwo %% three\nfour %% five\n', 2],
    ['lines of the template', '> 22 days of no contact.\n\n- What was hard:\n- What was hard: him\n', 4],
    [
      'the line of the day, of whatever day',
      'Day 3 of no contact.\n\n1 day of no contact.\nDay 3 was hard.\n',
      4,
    ],
    [
      'entries and rules',
      '- 21:00 #no-contact/urge a song\n  and more of it\n- [ ] Kept #no-contact/rule\n- Own\n',
      1,
    ],
  ])('%s', (_, note, words) => {
    expect(countOwnWords(note, GIVEN)).toBe(words);
  });
});
