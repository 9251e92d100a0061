import { describe, expect, it } from 'vitest';
import { tagLost } from '../../../src/entries/tag-lost';

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
      fix: null,
    });
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
