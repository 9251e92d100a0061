import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applied } from '../../../src/markdown/changes';
import { insertEntry, removeLine } from '../../../src/markdown/insert';
import { markdownLines } from '../../../src/markdown/markdown-lines';
import { parseNote } from '../../../src/entries/parse';
import { LOOSE_NOTE } from '../entries/any-note';
import { sourceOf } from '../entries/source';

const LINE = '- 21:14 #no-contact/urge [intensity:: 7]';

function inserted(text: string, heading = 'No contact'): string {
  return applied(text, insertEntry(text, heading, LINE));
}

/** Without the line of that 0-based number. */
function without(text: string, number: number): string {
  return applied(text, removeLine(text, markdownLines(text).lines[number]));
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
    [
      'a letter after the list, at the very end',
      '## No contact\n- a\n\n b',
      `## No contact\n- a\n${LINE}\n\n b`,
    ],
    ['words and no list', '## No contact\nWords.\n', `## No contact\nWords.\n\n${LINE}\n`],
    ['stars', '## No contact\n* a\n', `## No contact\n* a\n${LINE.replace('-', '*')}\n`],
    [
      'a list whose last item opens a comment',
      '## No contact\n- a\n- b %% x\n<div>\n%%\n',
      `## No contact\n- a\n${LINE}\n- b %% x\n<div>\n%%\n`,
    ],
    [
      'a list with four spaces behind its mark',
      '## No contact\n-    a\n',
      `## No contact\n-    a\n${LINE.replace('- ', '-    ')}\n`,
    ],
    ['a list that begins with code', '## No contact\n-     a\n', `## No contact\n-     a\n${LINE}\n`],
    ['pluses', '## No contact\n+ a\n', `## No contact\n+ a\n${LINE.replace('-', '+')}\n`],
    [
      'a heading in a quote that is code',
      '- a\n\n      > ## No contact\n',
      `- a\n\n      > ## No contact\n\n## No contact\n${LINE}\n`,
    ],
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
    [
      'mixed line ends, by the line above',
      '---\nmood: 4\n---\n# T\r\n\r\n## No contact\r\n- a\r\n',
      `---\nmood: 4\n---\n# T\r\n\r\n## No contact\r\n- a\r\n${LINE}\r\n`,
    ],
    [
      'mixed line ends, the other way',
      '# T\r\n\r\n## No contact\n- a\n',
      `# T\r\n\r\n## No contact\n- a\n${LINE}\n`,
    ],
    [
      'mixed line ends, and none at the end',
      '# T\n\r\n## No contact\r\n- a',
      `# T\n\r\n## No contact\r\n- a\r\n${LINE}`,
    ],
    [
      'mixed line ends, with words and no list',
      'a\n## No contact\r\nb\r\n',
      `a\n## No contact\r\nb\r\n\r\n${LINE}\r\n`,
    ],
    ['mixed line ends, without the heading', 'a\r\nb\n', `a\r\nb\n\n## No contact\n${LINE}\n`],
    [
      'properties with Windows line ends',
      '---\r\na: 1\r\n---',
      `---\r\na: 1\r\n---\r\n\r\n## No contact\r\n${LINE}`,
    ],
    ['code that is never closed', 'a\n```\nx\n', `a\n\n## No contact\n${LINE}\n\n\`\`\`\nx\n`],
  ])('%s', (_, before, after) => {
    expect(inserted(before)).toBe(after);
  });

  it('uses the heading that is set', () => {
    expect(inserted('## Log\n', 'Log')).toBe(`## Log\n${LINE}\n`);
  });
});

const TWICE = `${LINE}\n${LINE}\n`;

describe('where two entries go, one after the other', () => {
  it.each([
    // HTML.
    [
      'a list between tags',
      '## No contact\n<details>\n<summary>Log</summary>\n\n- a\n</details>\n',
      `## No contact\n<details>\n<summary>Log</summary>\n\n- a\n${TWICE}</details>\n`,
    ],
    [
      'a list before a closing tag',
      '## No contact\n- a\n</div>\n\n## Next\n',
      `## No contact\n- a\n${TWICE}</div>\n\n## Next\n`,
    ],
    [
      'a list in HTML',
      '## No contact\n<div>\n- a\n</div>\n',
      `## No contact\n<div>\n- a\n</div>\n\n${TWICE}`,
    ],
    ['one below a tag of any name', '## No contact\n<b>\n- a\n', `## No contact\n<b>\n- a\n\n${TWICE}`],
    [
      'such a tag in the middle of words',
      '## No contact\nWords\n<b>\n- a\n',
      `## No contact\nWords\n<b>\n- a\n${TWICE}`,
    ],
    [
      'the heading in HTML',
      '<div>\n## No contact\n- a\n</div>\n',
      `<div>\n## No contact\n- a\n</div>\n\n## No contact\n${TWICE}`,
    ],
    [
      'HTML that is never closed',
      'a\n\n<pre>\n\n## No contact\n- a\n',
      `a\n\n## No contact\n${TWICE}\n<pre>\n\n## No contact\n- a\n`,
    ],
    [
      'HTML that ends in its own line',
      '<pre>a</pre>\n## No contact\n- a\n',
      `<pre>a</pre>\n## No contact\n- a\n${TWICE}`,
    ],
    [
      'a comment over blank lines',
      '<!--\n\n## No contact\n-->\n## No contact\n- a\n',
      `<!--\n\n## No contact\n-->\n## No contact\n- a\n${TWICE}`,
    ],
    [
      'HTML that ends with its item',
      '## No contact\n- <div>\n  b\n- c\n',
      `## No contact\n- <div>\n  b\n- c\n${TWICE}`,
    ],
    // Numbers and empty items.
    [
      'a number that begins a line of words',
      '## No contact\nIt was in\n2026. Then\n',
      `## No contact\nIt was in\n2026. Then\n\n${TWICE}`,
    ],
    [
      'such words in an item',
      '## No contact\n- It was in\n2026. Then\n',
      `## No contact\n- It was in\n2026. Then\n${TWICE}`,
    ],
    ['an empty item among words', '## No contact\nWords\n*\n', `## No contact\nWords\n*\n\n${TWICE}`],
    [
      'a list that words lead to',
      '## No contact\nWords\n1. a\n',
      `## No contact\nWords\n1. a\n${LINE.replace('-', '2.')}\n${LINE.replace('-', '3.')}\n`,
    ],
    [
      'any number in a list',
      '## No contact\n1. a\n7. b\n',
      `## No contact\n1. a\n7. b\n${LINE.replace('-', '8.')}\n${LINE.replace('-', '9.')}\n`,
    ],
    [
      'the greatest number',
      '## No contact\n999999999. a\n',
      `## No contact\n999999999. a\n${LINE.replace('-', '999999999.')}\n${LINE.replace('-', '999999999.')}\n`,
    ],
    // Code.
    [
      'a quoted fence in code',
      '```\n> ```\n## No contact\n- a\n```\n',
      `\`\`\`\n> \`\`\`\n## No contact\n- a\n\`\`\`\n\n## No contact\n${TWICE}`,
    ],
    [
      'a fence that is set in too far to close',
      '```\n    ```\n## No contact\n- a\n```\n',
      `\`\`\`\n    \`\`\`\n## No contact\n- a\n\`\`\`\n\n## No contact\n${TWICE}`,
    ],
    [
      'code that ends with its quote',
      '> ```\n> code\n\n## No contact\n- a\n',
      `> \`\`\`\n> code\n\n## No contact\n- a\n${TWICE}`,
    ],
    [
      'code that ends with its item',
      '- ```\n  code\n\n## No contact\n- a\n',
      `- \`\`\`\n  code\n\n## No contact\n- a\n${TWICE}`,
    ],
    [
      'code by its indent',
      'Words.\n\n    ## No contact\n    - a\n',
      `Words.\n\n    ## No contact\n    - a\n\n## No contact\n${TWICE}`,
    ],
    // Marks among words.
    [
      'dollars among words',
      '---\nx: 1\n---\nDinner, $$ gone.\n\n## No contact\n- a\n',
      `---\nx: 1\n---\nDinner, $$ gone.\n\n## No contact\n- a\n${TWICE}`,
    ],
    [
      'percent signs among words',
      'I am 100%% sure\n\n## No contact\n- a\n',
      `I am 100%% sure\n\n## No contact\n- a\n${TWICE}`,
    ],
    [
      'a comment among words that nothing closes',
      'Words <!-- and\n\n## No contact\n- a\n',
      `Words <!-- and\n\n## No contact\n- a\n${TWICE}`,
    ],
    [
      'a comment among words that goes on',
      'Words %% and\n\n## No contact\n- a\n%%\n',
      `Words %% and\n\n## No contact\n- a\n%%\n\n## No contact\n${TWICE}`,
    ],
    [
      'a comment that goes on in the list',
      '## No contact\n- a\n- b %% c\nd %% e\n',
      `## No contact\n- a\n- b %% c\nd %% e\n${TWICE}`,
    ],
    [
      'marks in inline code',
      'Write `%%` and `$$`\n\n## No contact\n- a\n%%\nb\n%%\n',
      `Write \`%%\` and \`$$\`\n\n## No contact\n- a\n${TWICE}%%\nb\n%%\n`,
    ],
    [
      'a comment that begins a line',
      'Words\n%% and\n\n## No contact\n- a\n',
      `Words\n\n## No contact\n${TWICE}\n%% and\n\n## No contact\n- a\n`,
    ],
    [
      'a mark in another heading',
      '# 100%% $$\n\n## No contact\n- a\n%%\nb\n%%\n',
      `# 100%% $$\n\n## No contact\n- a\n${TWICE}%%\nb\n%%\n`,
    ],
    // Headings.
    [
      'a heading above of another level',
      '# No contact\n\nWords.\n\n## No contact\n- a\n',
      `# No contact\n\nWords.\n\n## No contact\n- a\n${TWICE}`,
    ],
    ['the heading in an item', '- ## No contact\n- a\n', `- ## No contact\n- a\n\n## No contact\n${TWICE}`],
    [
      'a heading that is underlined',
      '## No contact\n- a\n\nOther\n---\n- b\n',
      `## No contact\n- a\n${TWICE}\nOther\n---\n- b\n`,
    ],
    [
      'one of several lines, underlined twice',
      '## No contact\n- a\n\nOther\nwords\n=====\n- b\n',
      `## No contact\n- a\n${TWICE}\nOther\nwords\n=====\n- b\n`,
    ],
    [
      'one right below ours',
      '## No contact\nOther\n---\n- b\n',
      `## No contact\n${TWICE}\nOther\n---\n- b\n`,
    ],
    ['a ruler below the list', '## No contact\n- a\n---\n- b\n', `## No contact\n- a\n---\n- b\n${TWICE}`],
    // What would become part of the entry.
    [
      'words right below a list that they are no part of',
      '## No contact\n- # a\nWords\n',
      `## No contact\n- # a\n${TWICE}\nWords\n`,
    ],
    [
      'a heading that is set in',
      '## No contact\nWords\n   ## Next\n',
      `## No contact\nWords\n\n  ${LINE}\n  ${LINE}\n   ## Next\n`,
    ],
    [
      'code set in below an empty item',
      '## No contact\n*\n\n  ```\n',
      `## No contact\n*\n\n  ${LINE}\n  ${LINE}\n\n  \`\`\`\n`,
    ],
    // At the top of a note.
    ['code that is all there is', '```\nopen\n', `## No contact\n${TWICE}\n\`\`\`\nopen\n`],
    ['frontmatter that is empty', '---\n---\na\n---\n', `---\n---\na\n---\n\n## No contact\n${TWICE}`],
    ['a blank line above it', '\n```\nopen\n', `\n## No contact\n${TWICE}\n\`\`\`\nopen\n`],
  ])('%s', (_, before, after) => {
    expect(inserted(inserted(before))).toBe(after);
  });

  it.each(['100%% mine', 'a %% b %% c', '<!-- log', 'Log $$', 'Log ##', 'C#', '`%%`', '[[Log]]', 'a\u2028b'])(
    'the heading %j is written once',
    (heading) => {
      const once = inserted('Words 100%% sure.\n', heading);
      expect(once).toBe(`Words 100%% sure.\n\n## ${heading}\n${LINE}\n`);
      expect(inserted(once, heading)).toBe(`${once}${LINE}\n`);
    },
  );
});

describe('in any note', () => {
  it('only adds, and what it adds is read as one more entry', () => {
    const count = (text: string): number =>
      parseNote(sourceOf(text), { mood: 'm', sleep: 's' }).entries.length;
    const found = '# No contact\nWords <!-- and\n- <div>\n-->\n---';
    fc.assert(
      fc.property(LOOSE_NOTE, (note) => {
        const changes = insertEntry(note, 'No contact', LINE);
        const insert = changes.map((each) => each.insert).join();
        expect(insert).toContain('21:14 #no-contact/urge [intensity:: 7]');
        const after = applied(note, changes);
        expect(count(after)).toBe(count(note) + 1);
        expect(after.endsWith('\n') || !note.endsWith('\n')).toBe(true);
        if (!/(?:^|[^\r])\n/.test(note) && note.includes('\r\n')) expect(insert).not.toMatch(/(?:^|[^\r])\n/);
        expect(insertEntry(after, 'No contact', LINE)[0]?.insert).not.toContain('## No contact');
      }),
      { numRuns: 3000, examples: [[found]] },
    );
  });

  it('takes the line back where a list was there', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('- a', '- b', '  - c'), { minLength: 1, maxLength: 5 }),
        (items) => {
          const note = `## No contact\n${['- first', ...items].join('\n')}\n`;
          expect(without(inserted(note), items.length + 2)).toBe(note);
        },
      ),
    );
  });
});

describe('taking a line back', () => {
  it.each([
    [`a\n${LINE}\nb\n`, 1, 'a\nb\n'],
    [`a\n${LINE}`, 1, 'a'],
    [`a\r\n${LINE}`, 1, 'a'],
    [`a\r\n${LINE}\r\n`, 1, 'a\r\n'],
    [`${LINE}\na\n${LINE}\n`, 0, `a\n${LINE}\n`],
    [`${LINE}\na\n${LINE}\n`, 2, `${LINE}\na\n`],
    [`1. a\n2. ${LINE.slice(2)}\n`, 1, '1. a\n'],
    [`\uFEFF${LINE}`, 0, '\uFEFF'],
  ])('from %j, its line %i', (before, number, after) => {
    expect(without(before, number)).toBe(after);
  });

  it('takes none in code, and none that is not there', () => {
    const { lines } = markdownLines(`\`\`\`\n${LINE}\n\`\`\`\n`);
    expect([lines[1], lines[9]].map((line) => removeLine('', line))).toEqual([[], []]);
  });
});
