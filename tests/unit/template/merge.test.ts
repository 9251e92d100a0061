import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { mergeTemplate } from '../../../src/template/merge';

const GIVEN = { heading: 'No contact', prompts: new Set<string>() };
const BODY = 'Day 3.\n\n- [ ] Rule #no-contact/rule\n\n## No contact\n\n## This evening\n\n- Hard:\n';
const TEMPLATE = `---\nmood:\nsleep:\n---\n${BODY}`;
const merged = (note: string, template = TEMPLATE) => mergeTemplate(note, template, { ...GIVEN, template });

describe('adding the template to a note', () => {
  it.each([
    ['an empty note', '', TEMPLATE],
    ['a note of blank lines', ' \n\n', TEMPLATE],
    ['an empty note with a byte order mark', '\uFEFF', `\uFEFF${TEMPLATE}`],
    ['a note without frontmatter', 'Text\n', `---\nmood:\nsleep:\n---\nText\n\n${BODY}`],
    ['a note that ends in a blank line', 'Text\n\n', `---\nmood:\nsleep:\n---\nText\n\n${BODY}`],
    ['a note without final line break', 'Text', `---\nmood:\nsleep:\n---\nText\n\n${BODY.trimEnd()}`],
    ['a note with a byte order mark', '\uFEFFText\n', `\uFEFF---\nmood:\nsleep:\n---\nText\n\n${BODY}`],
    [
      'a note with other properties',
      '---\ntags:\n- a # b\n"x y":   1\n---\nText\n',
      `---\ntags:\n- a # b\n"x y":   1\nmood:\nsleep:\n---\nText\n\n${BODY}`,
    ],
    ['a note with one of them', '---\nmood: 4\n---\n', `---\nmood: 4\nsleep:\n---\n\n${BODY}`],
    ['one in quotes and capitals', '---\n"Mood": 4\n---\n', `---\n"Mood": 4\nsleep:\n---\n\n${BODY}`],
    ['empty frontmatter', '---\n---\nText\n', `---\nmood:\nsleep:\n---\nText\n\n${BODY}`],
    ['frontmatter that is never closed', '---\na: b\nText\n', `---\na: b\nText\n\n${BODY}`],
    ['a leading rule', '---\n\nText\n', `---\n\nText\n\n${BODY}`],
    ['frontmatter that is a list', '---\n- a\n---\nText\n', `---\n- a\n---\nText\n\n${BODY}`],
    ['frontmatter in braces', '---\n{ a: 1 }\n---\nText\n', `---\n{ a: 1 }\n---\nText\n\n${BODY}`],
    ['frontmatter that is a sentence', '---\nhello\n---\nText\n', `---\nhello\n---\nText\n\n${BODY}`],
    [
      'a property of several lines',
      '---\na: |\n  mood: no\n\n  ---\nb: 1\n---\n',
      `---\na: |\n  mood: no\n\n  ---\nb: 1\nmood:\nsleep:\n---\n\n${BODY}`,
    ],
  ])('%s', (_, note, expected) => {
    expect(merged(note)).toBe(expected);
  });

  it('keeps Windows line breaks, also where the template has none', () => {
    const crlf = (text: string) => text.replace(/\n/g, '\r\n');
    expect(merged('---\r\na: 1\r\n---\r\nText\r\n')).toBe(
      crlf(`---\na: 1\nmood:\nsleep:\n---\nText\n\n${BODY}`),
    );
    expect(merged('Text\n', crlf(TEMPLATE))).toBe(`---\nmood:\nsleep:\n---\nText\n\n${BODY}`);
  });

  it('puts its parts around a log that is there already', () => {
    const log = '## No contact\n\n- 9:00 #no-contact/urge\n';
    expect(merged(`Text\n\n${log}\n## Later\n\nMore\n`)).toBe(
      `---\nmood:\nsleep:\n---\nText\n\nDay 3.\n\n- [ ] Rule #no-contact/rule\n\n${log}\n## Later\n\nMore\n\n## This evening\n\n- Hard:\n`,
    );
    expect(merged(log)).toBe(
      `---\nmood:\nsleep:\n---\nDay 3.\n\n- [ ] Rule #no-contact/rule\n\n${log}\n## This evening\n\n- Hard:\n`,
    );
  });

  it('adds properties of more than one line whole', () => {
    const template = '---\ntags:\n  - a\n  - b\nmood:\n---\nBody\n';
    expect(merged('---\nmood: 1\n---\n', template)).toBe('---\nmood: 1\ntags:\n  - a\n  - b\n---\n\nBody\n');
  });

  it.each(['```', '%%', '<!-- note'])('goes on top where the end is in %s that is never closed', (open) => {
    expect(merged(`---\na: 1\n---\n${open}\nText\n`)).toBe(
      `---\na: 1\nmood:\nsleep:\n---\n${BODY}\n${open}\nText\n`,
    );
  });

  it('adds the properties alone of a template that has no more', () => {
    expect(merged('Text', '---\nmood:\n---\n')).toBe('---\nmood:\n---\nText');
    expect(merged('---\nmood: 1\n---\n', '---\nmood:\n---\n')).toBe('---\nmood: 1\n---\n');
  });

  it('parts such a template from the words where it has no last line break', () => {
    expect(merged('Text', '---\nmood:\n---')).toBe('---\nmood:\n---\nText');
    expect(merged('Text\r\n', '---\nmood:\n---')).toBe('---\r\nmood:\r\n---\r\nText\r\n');
  });

  it('takes a heading in HTML or in a formula for none', () => {
    const template = 'Pages\n\n## No contact\n';
    for (const hidden of ['<div>\n## No contact\n</div>\n', '$$\n## No contact\n$$\n'])
      expect(merged(hidden, template)).toBe(`${hidden}\n${template}`);
  });

  it('adds a template without frontmatter, and without the log heading', () => {
    expect(merged('Text\n', 'Only this.\n')).toBe('Text\n\nOnly this.\n');
    expect(merged('Text\n\nOnly this.\n', 'Only this.\n')).toBe('Text\n\nOnly this.\n');
  });
});

describe('a note that has the template', () => {
  it.each([
    ['a rule task', '- [ ] Mine #no-contact/rule\n'],
    ['the template itself', TEMPLATE],
  ])('is left as it is: %s', (_, note) => {
    expect(merged(note)).toBe(note);
  });

  it('is told by its other headings where it has no rules', () => {
    const quiet = 'Day 3.\n\n## No contact\n\n## This evening\n';
    const once = merged('Text\n', quiet);
    expect(merged(once, quiet.replace('Day 3', 'Day 4'))).toBe(once);
    expect(merged('## No contact\n\n- a\n', quiet)).toBe(
      'Day 3.\n\n## No contact\n\n- a\n\n## This evening\n',
    );
  });
});

const lineBreak = fc.constantFrom('\n', '\r\n');
const noteLine = fc.constantFrom(
  '',
  'Text',
  '---',
  'a: 1',
  'mood: 3',
  '  - x',
  '- [ ] task',
  '## No contact',
  '## Other',
  '```',
  '%%',
  '\uFEFF',
  ' ',
);
const anyNote = fc
  .tuple(fc.array(noteLine, { maxLength: 10 }), lineBreak, fc.boolean(), fc.boolean())
  .map(([lines, end, frontmatter, mark]) => {
    const text = (frontmatter ? ['---', 'b: 2', '---', ...lines] : lines).join(end);
    return mark ? `\uFEFF${text}` : text;
  });

describe('in any note', () => {
  it('every byte stays, in its order, and the template is added once', () => {
    fc.assert(
      fc.property(anyNote, (note) => {
        const once = merged(note);
        if (note.replace(/^\uFEFF/, '').trim() !== '') expect(isSubsequence(note, once)).toBe(true);
        expect(/\n$/.test(once)).toBe(note.trim() === '' || /\n$/.test(note));
        expect(merged(once)).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });

  it('the properties that were there keep their values, and readable frontmatter stays readable', () => {
    const property = fc.constantFrom(
      'a: 1',
      'b: [x, y]',
      'c:\n  - d',
      'mood: 7',
      '"sleep": 8',
      '# e',
      "'f g': h",
    );
    fc.assert(
      fc.property(fc.uniqueArray(property), (properties) => {
        const before: unknown = parse(properties.join('\n')) ?? {};
        const note = merged(['---', ...properties, '---', 'Text', ''].join('\n'));
        const after: unknown = parse(/^---\n([\s\S]*?)\n---\n/.exec(note)?.[1] ?? '');
        expect(after).toEqual({ mood: null, sleep: null, ...(before as object) });
      }),
    );
  });
});

function isSubsequence(part: string, whole: string): boolean {
  let from = 0;
  for (const character of part) {
    const at = whole.indexOf(character, from);
    if (at === -1) return false;
    from = at + 1;
  }
  return true;
}
