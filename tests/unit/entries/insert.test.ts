import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { insertEntry, removeLine } from '../../../src/entries/insert';
import { parseNote } from '../../../src/entries/parse';
import { NOTE } from './any-note';
import { sourceOf } from './source';

const LINE = '- 21:14 #no-contact/urge [intensity:: 7]';

function inserted(text: string, heading = 'No contact'): string {
  const { offset, insert } = insertEntry(text, heading, LINE);
  return text.slice(0, offset) + insert + text.slice(offset);
}

function removed(text: string, line: string): string | null {
  const range = removeLine(text, line);
  return range && text.slice(0, range.from) + text.slice(range.to);
}

describe('where an entry goes', () => {
  it.each([
    ['an empty note', '', `## No contact\n${LINE}\n`],
    ['a note without the heading', 'Words.\n', `Words.\n\n## No contact\n${LINE}\n`],
    ['one that ends without a line break', 'Words.', `Words.\n\n## No contact\n${LINE}`],
    ['one that ends in a blank line', 'Words.\n\n', `Words.\n\n## No contact\n${LINE}\n`],
    ['frontmatter alone', '---\nmood: 6\n---\n', `---\nmood: 6\n---\n\n## No contact\n${LINE}\n`],
    ['an empty heading', '## No contact\n', `## No contact\n${LINE}\n`],
    ['an empty heading at the very end', '## No contact', `## No contact\n${LINE}`],
    [
      'an empty heading before another',
      '## No contact\n\n## Later\n',
      `## No contact\n${LINE}\n\n## Later\n`,
    ],
    ['a list', '## No contact\n- a\n- b\n\n## Later\n', `## No contact\n- a\n- b\n${LINE}\n\n## Later\n`],
    ['a list after a blank line', '## No contact\n\n- a\n', `## No contact\n\n- a\n${LINE}\n`],
    ['nested items', '## No contact\n- a\n\t- b\n', `## No contact\n- a\n\t- b\n${LINE}\n`],
    ['a continued item', '## No contact\n- a\n  more\n', `## No contact\n- a\n  more\n${LINE}\n`],
    ['words after the list', '## No contact\n- a\n\nWords.\n', `## No contact\n- a\n${LINE}\n\nWords.\n`],
    ['words and no list', '## No contact\nWords.\n', `## No contact\nWords.\n\n${LINE}\n`],
    ['stars', '## No contact\n* a\n', `## No contact\n* a\n${LINE.replace('-', '*')}\n`],
    ['numbers', '## No contact\n1. a\n2. b\n', `## No contact\n1. a\n2. b\n${LINE.replace('-', '3.')}\n`],
    ['an indented list', '## No contact\n  - a\n', `## No contact\n  - a\n  ${LINE}\n`],
    ['another level and capitals', '### NO CONTACT ##\n', `### NO CONTACT ##\n${LINE}\n`],
    ['a deeper heading below', '## No contact\n### Night\n- a\n', `## No contact\n${LINE}\n### Night\n- a\n`],
    ['Windows line ends', 'a\r\n## No contact\r\n- a\r\n', `a\r\n## No contact\r\n- a\r\n${LINE}\r\n`],
    ['a byte order mark', '\uFEFF## No contact\n', `\uFEFF## No contact\n${LINE}\n`],
    [
      'the heading in code',
      '```\n## No contact\n```\n',
      `\`\`\`\n## No contact\n\`\`\`\n\n## No contact\n${LINE}\n`,
    ],
    [
      'the heading in a comment',
      '%%\n## No contact\n%%\n',
      `%%\n## No contact\n%%\n\n## No contact\n${LINE}\n`,
    ],
    ['code that is never closed', 'a\n```\nx\n', `a\n\n## No contact\n${LINE}\n\n\`\`\`\nx\n`],
  ])('%s', (_, before, after) => {
    expect(inserted(before)).toBe(after);
  });

  it('uses the heading that is set', () => {
    expect(inserted('## Log\n', 'Log')).toBe(`## Log\n${LINE}\n`);
  });
});

describe('in any note', () => {
  it('only adds, and what it adds is read as one more entry', () => {
    const count = (text: string): number =>
      parseNote(sourceOf(text), { mood: 'm', sleep: 's' }).entries.length;
    fc.assert(
      fc.property(NOTE, (note) => {
        const { offset, insert } = insertEntry(note, 'No contact', LINE);
        expect(insert).toContain('21:14 #no-contact/urge [intensity:: 7]');
        const after = note.slice(0, offset) + insert + note.slice(offset);
        expect(count(after)).toBe(count(note) + 1);
        expect(after.endsWith('\n') || !note.endsWith('\n')).toBe(true);
        if (note.includes('\r\n')) expect(insert).not.toMatch(/(?:^|[^\r])\n/);
      }),
      { numRuns: 3000 },
    );
  });

  it('takes the line back where a list was there', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('- a', '- b', '  - c'), { minLength: 1, maxLength: 5 }),
        (items) => {
          const note = `## No contact\n${['- first', ...items].join('\n')}\n`;
          expect(removed(inserted(note), LINE)).toBe(note);
        },
      ),
    );
  });
});

describe('taking a line back', () => {
  it.each([
    [`a\n${LINE}\nb\n`, 'a\nb\n'],
    [`a\n${LINE}`, 'a'],
    [`a\r\n${LINE}\r\n`, 'a\r\n'],
    [`${LINE}\n${LINE}\n`, `${LINE}\n`],
    [`1. a\n2. ${LINE.slice(2)}\n`, '1. a\n'],
  ])('from %j', (before, after) => {
    expect(removed(before, LINE)).toBe(after);
  });

  it('leaves a line alone that has changed', () => {
    expect(removed(`${LINE} more\n`, LINE)).toBeNull();
  });
});
