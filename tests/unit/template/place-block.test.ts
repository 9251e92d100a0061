import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNote } from '../../../src/entries/parse';
import { markdownLines } from '../../../src/markdown/markdown-lines';
import { placeAt, placeBeforeHeading } from '../../../src/template/place-block';
import { LOOSE_NOTE } from '../entries/any-note';
import { sourceOf } from '../entries/source';

const BLOCK = 'What now?';

/** The note with a block put in where `|` stands. */
function placed(marked: string): string {
  const note = marked.replace('|', '');
  const { offset, insert, cursor } = placeAt(note, BLOCK, marked.indexOf('|'));
  const after = note.slice(0, offset) + insert + note.slice(offset);
  expect(after.slice(0, cursor).trimEnd().endsWith(BLOCK)).toBe(true);
  return after;
}

function before(note: string, heading = 'No contact'): string {
  const { offset, insert } = placeBeforeHeading(note, BLOCK, heading);
  return note.slice(0, offset) + insert + note.slice(offset);
}

describe('a block goes where the cursor is', () => {
  it.each([
    ['in an empty note', '|', `${BLOCK}\n\n`],
    ['behind the line', 'One|\nTwo\n', `One\n\n${BLOCK}\n\n\nTwo\n`],
    ['on an empty line', 'One\n\n|\n\nTwo\n', `One\n\n${BLOCK}\n\n\n\nTwo\n`],
    ['with the line ends of its line', 'One\n\nTwo|\r\n', `One\n\nTwo\r\n\r\n${BLOCK}\r\n\r\n\r\n`],
    ['behind the properties', '---\na: |1\n---\nOne\n', `---\na: 1\n---\n\n${BLOCK}\n\n\nOne\n`],
    ['behind code', '```\na|\n\n```\nOne\n', `\`\`\`\na\n\n\`\`\`\n\n${BLOCK}\n\n\nOne\n`],
    ['behind a comment', 'a %% b|\n\nc %%\nOne\n', `a %% b\n\nc %%\n\n${BLOCK}\n\n\nOne\n`],
    ['in front of what is never closed', 'One\n```\na|\n', `One\n\n${BLOCK}\n\n\n\`\`\`\na\n`],
    [
      'behind the items in an item, which would be code else',
      '- a|\n\t- #no-contact/slip\n\n\t- b\n- c\n',
      `- a\n\t- #no-contact/slip\n\n\t- b\n\n${BLOCK}\n\n\n- c\n`,
    ],
    ['behind a callout', '> [!note] a|\n> - b\n\nOne\n', `> [!note] a\n> - b\n\n${BLOCK}\n\n\n\nOne\n`],
    ['behind the underline of a heading', 'a|\nb\n---\nc', `a\nb\n---\n\n${BLOCK}\n\n\nc`],
    [
      'behind words that would be an item by themselves',
      'In|\n2026. then\n',
      `In\n2026. then\n\n${BLOCK}\n\n\n`,
    ],
    ['behind a tag that would be HTML by itself', 'a|\n<b>\n- c\n', `a\n<b>\n\n${BLOCK}\n\n\n- c\n`],
  ])('%s', (_, note, after) => {
    expect(placed(note)).toBe(after);
  });

  it('a table stays whole', () => {
    const note = '| a |\n| - |\n| b |\nOne\n';
    const { offset } = placeAt(note, BLOCK, 3);
    expect(note.slice(0, offset)).toBe('| a |\n| - |\n| b |');
  });
});

describe('a block goes before the log', () => {
  it.each([
    ['which is there', 'One\n\n\n## No contact\n- a\n', `One\n\n${BLOCK}\n\n\n\n\n## No contact\n- a\n`],
    ['which is all there is', '## no contact\n', `${BLOCK}\n\n\n## no contact\n`],
    [
      'behind properties',
      '---\na: 1\n---\n## No contact\n',
      `---\na: 1\n---\n\n${BLOCK}\n\n\n## No contact\n`,
    ],
    ['or at the end', 'One\n', `One\n\n${BLOCK}\n\n`],
    ['or before what is never closed', 'One\n%%\na\n', `One\n\n${BLOCK}\n\n\n%%\na\n`],
    ['not that in HTML', '<div>\n## No contact\n</div>\n', `<div>\n## No contact\n</div>\n\n${BLOCK}\n\n`],
    ['not that in a formula', '$$\n## No contact\n$$\n', `$$\n## No contact\n$$\n\n${BLOCK}\n\n`],
  ])('%s', (_, note, after) => {
    expect(before(note)).toBe(after);
  });
});

describe('in any note, at any place', () => {
  it('the block can be seen, no entry is lost or made, and every byte stays', () => {
    const count = (text: string): number =>
      parseNote(sourceOf(text), { mood: 'm', sleep: 's' }).entries.length;
    const shown = (text: string): boolean =>
      markdownLines(text).lines.some((line) => line.plain && line.text === BLOCK && line.list === null);
    fc.assert(
      fc.property(LOOSE_NOTE, fc.nat(), (note, seed) => {
        for (const place of [
          placeAt(note, BLOCK, seed % (note.length + 1)),
          placeBeforeHeading(note, BLOCK, 'No contact'),
        ]) {
          const { offset, insert, cursor } = place;
          const after = note.slice(0, offset) + insert + note.slice(offset);
          expect(count(after)).toBe(count(note));
          expect(shown(after)).toBe(true);
          expect(/(?:^|\n)$/.test(after.slice(0, cursor))).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
