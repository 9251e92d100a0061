import { describe, expect, it } from 'vitest';
import { tagLost } from '../../../src/entries/tag-lost';
import { LARGEST } from '../../../src/entries/unread';

describe('a note that had entries and lost their tags', () => {
  it.each([
    ['- 21:14 [intensity:: 7] [trigger:: wine]', 1, 9],
    ['# Day\n\n- 21:14 (channel:: text) (plan:: sleep) words', 3, 9],
    ['> - [ ] [**intensity**:: 7] [after:: 2]', 1, 9],
  ])('is known by two of our fields in one item: %j', (text, line, column) => {
    expect(tagLost(text)).toMatchObject({
      code: 'tag-lost',
      line,
      column,
      severity: 'warning',
      message: `This note had entries, and now line ${String(line)} has their fields but no tag. Put #no-contact/urge, or what it was, in front of them.`,
      fix: null,
    });
  });

  it('is shown by the first of the fields, whatever stands among them', () => {
    const text = '- [x:: 1] [triggers:: a] [intensity:: 7] [trigger:: wine]\n- [intensity:: 7] [after:: 2]';
    const problem = tagLost(text);
    expect(problem && text.slice(problem.column - 1).slice(0, problem.length)).toBe('[intensity:: 7]');
  });

  it('is known up to the largest note that is read', () => {
    const text = '- [intensity:: 7] [trigger:: wine]\n'.padEnd(LARGEST, 'a');
    expect(tagLost(text)).not.toBeNull();
    expect(tagLost(`${text}a`)).toBeNull();
  });

  it.each([
    '',
    'Words only.',
    '- [intensity:: 7]',
    '- [due:: 2026-03-01] [priority:: high]',
    '[intensity:: 7] [trigger:: wine] in a paragraph',
    '```\n- [intensity:: 7] [trigger:: wine]\n```',
    '- [intensity:: 7] [trigger:: wine]\n- #no-contact/urge',
    '- [intensity:: 7 [trigger:: wine',
    // Of a note that is too large to be read.
    '- [intensity:: 7] [trigger:: wine]\n'.repeat(50_000),
  ])('is not %#', (text) => {
    expect(tagLost(text)).toBeNull();
  });
});
