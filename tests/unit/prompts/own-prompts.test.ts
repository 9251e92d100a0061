import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePromptNote } from '../../../src/prompts/own-prompts';

const texts = (note: string) => parsePromptNote(note, 'My prompts.md').map(({ text }) => text);

describe("reading a note of the user's own prompts", () => {
  it.each([
    [
      'each list item',
      '- One?\n* Two?\n+ Three?\n1. Four?\n2) Five?',
      ['One?', 'Two?', 'Three?', 'Four?', 'Five?'],
    ],
    ['tasks and nested items', '- [ ] One?\n\t- [x] Two?', ['One?', 'Two?']],
    ['an item over several lines as one', '- One\n  and a half?\n- Two?', ['One and a half?', 'Two?']],
    ['no paragraphs where there is a list', 'From a friend:\n\n- One?\n\nThat is all.', ['One?']],
    ['paragraphs where there is no list', 'One,\nstill one?\n\nTwo?', ['One, still one?', 'Two?']],
    ['what stands in a callout', '> [!note] Mine\n> - One?\n> - Two?', ['One?', 'Two?']],
    ['no frontmatter, headings, rules or tables', '---\na: b\n---\n# Mine\n\n***\n\n| a |\n\nOne?', ['One?']],
    ['no code', '```\n- no\n```\n- One?', ['One?']],
    ['no code in longer fences', '~~~~\n~~~\n- no\n~~~~\n- One?', ['One?']],
    ['no comments', '%%\n- no\n%%\n<!--\n- no\n-->\n%% no %%\n- One?', ['One?']],
    ['nothing from an empty item', '-\n- \n- One?\n- [ ] ', ['One?']],
    ['a text twice once', '- One?\n- One?', ['One?']],
    ['no block ids', '- One? ^abc-1', ['One?']],
    [
      'Windows line breaks and a byte order mark',
      '\uFEFF---\r\na: b\r\n---\r\n- One?\r\n- Two?',
      ['One?', 'Two?'],
    ],
    ['nothing from nothing', '', []],
  ])('takes %s', (_, note, expected) => {
    expect(texts(note)).toEqual(expected);
  });

  it.each([
    ['One?', 'express', 'One?'],
    ['body: One?', 'body', 'One?'],
    ['Look-ahead : One?', 'look-ahead', 'One?'],
    ['distract:One?', 'distract', 'One?'],
    ['question: One?', 'express', 'question: One?'],
    ['body:', 'express', 'body:'],
  ])('reads the kind of "%s"', (line, kind, text) => {
    expect(parsePromptNote(`- ${line}`, 'a.md')).toMatchObject([
      { kind, text, article: 'own', path: 'a.md' },
    ]);
  });

  it('gives an id that stays when the prompt moves, and goes with its text', () => {
    const [first] = parsePromptNote('- One?\n- Two?', 'a.md');
    const moved = parsePromptNote('# Other\n\n- Two?\n\n\n* body: One?', 'b.md')[1];
    expect(moved?.id).toBe(first?.id);
    expect(parsePromptNote('- One!', 'a.md')[0]?.id).not.toBe(first?.id);
  });

  it('reads any note without error, and no prompt twice or empty', () => {
    const line = fc.constantFrom(
      '- a',
      '1. b',
      '```',
      '%%',
      '---',
      '> c',
      'd',
      '',
      '# e',
      '<!-- f',
      '-->',
      '\t- g',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(line, fc.string()), { maxLength: 12 }), (lines) => {
        const prompts = parsePromptNote(lines.join('\n'), 'a.md');
        expect(new Set(prompts.map(({ id }) => id)).size).toBe(prompts.length);
        expect(prompts.filter(({ text }) => text.trim() === '' || text.includes('\n'))).toEqual([]);
      }),
    );
  });
});
