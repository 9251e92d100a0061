import { describe, expect, it, vi } from 'vitest';
import { parseNote } from '../../../src/entries/parse';
import type { LocalDay } from '../../../src/entries/local-day';
import { safeLines, safeText, safeValue } from '../../../src/entries/sanitize';
import { parseTable } from '../../../src/entries/table';
import { tagLost } from '../../../src/entries/tag-lost';
import { changesBetween, moved } from '../../../src/markdown/changes';
import { readFrontmatter, yamlPart } from '../../../src/markdown/frontmatter';
import { insertEntry, removeLine } from '../../../src/markdown/insert';
import { findLine, lineAt, replaceLine } from '../../../src/markdown/lines';
import { markdownLines } from '../../../src/markdown/markdown-lines';
import { ownWords } from '../../../src/markdown/marks';
import { findSection, lastList } from '../../../src/markdown/section';
import { setProperty } from '../../../src/markdown/set-property';
import { setTask } from '../../../src/markdown/set-task';
import { visibleText, withoutComments } from '../../../src/markdown/visible-text';
import { parsePromptNote } from '../../../src/prompts/own-prompts';
import { readReasons } from '../../../src/prompts/reasons';
import { promptBlock, rulesBlock } from '../../../src/template/blocks';
import { expand } from '../../../src/template/expand';
import { mergeTemplate } from '../../../src/template/merge';
import { countOwnWords } from '../../../src/template/own-words';
import { placeAt, placeBeforeHeading } from '../../../src/template/place-block';
import { recognises, textLines } from '../../../src/template/recognise';
import { DEFAULT_TEMPLATE } from '../../../src/template/template';
import { expandTemplate } from '../../../src/vault/daily/daily-note-template';
import { sourceOf } from '../entries/source';

vi.mock('obsidian', () => import('../vault/obsidian'));

const LINE = '- 21:14 #no-contact/urge';
const CONTEXT = {
  day: '2026-03-14',
  dayNumber: 1,
  streakDays: 0,
  heading: 'No contact',
  moodProperty: 'mood',
  sleepProperty: 'sleep',
  rules: [],
  prompt: 'What now?',
  anthem: 'Mine.',
  alias: '',
  phase: 'live',
  mode: 'full',
} as const;
const FACTS = {
  day: '2026-03-14' as LocalDay,
  now: new Date(2026, 2, 14, 9),
  title: 'A note',
  format: 'YYYY-MM-DD',
  dateIs: 'date',
} as const;
const TEMPLATE = expand(DEFAULT_TEMPLATE, CONTEXT).text;
const source = (template: string) => ({ template, heading: 'No contact', prompts: new Set(['What now?']) });
const LINES = '{{ncj:day}} of {{title}} and {{time}} or {{x}}, {{ncj:days}}\n\n{{ncj:prompt}}\n';

const entriesOf = (text: string): unknown =>
  parseNote(sourceOf(text, { daily: true, frontmatter: { mood: 'x' } }), { mood: 'mood', sleep: 'sleep' });

const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  'the lines': markdownLines,
  'the frontmatter': readFrontmatter,
  'the section and its list': (text) => {
    const section = findSection(markdownLines(text), 'No contact');
    return section && lastList(section);
  },
  'what can be seen': (text) => visibleText(text) + withoutComments(text),
  'own words': (text) => [ownWords(text), ownWords(`- [ ] ${text}`)],
  'a line': (text) => [findLine(text, LINE), lineAt(text, 1e9), replaceLine(text, text, LINE)],
  'a task': (text) => [setTask(text, '- [ ] x', true), setTask(text, text, true)],
  'a change': (text) => [changesBetween(text, `${text}x${text}`), moved(text, changesBetween(text, ''), 9)],
  'a property': (text) => setProperty(text, 'mood', 7, () => ({})),
  'a value of a property': (text) => yamlPart(text, text, text),
  'an entry put in': (text) => insertEntry(text, 'No contact', LINE),
  'an entry taken out': (text) => removeLine(text, markdownLines(text).lines.at(-1)),
  entries: entriesOf,
  'typed words': (text) => [safeLines(text), safeText(text), safeValue(text)],
  'own prompts': (text) => parsePromptNote(text, 'a.md'),
  reasons: readReasons,
  blocks: (text) => [promptBlock(text, 'callout'), rulesBlock([{ text }])],
  'a template filled in': (text) => expand(text, CONTEXT),
  'a value filled in': (text) =>
    expand('---\na: {{ncj:anthem}}\n---\n> {{ncj:anthem}}', { ...CONTEXT, anthem: text }),
  'a note that gets the template': (text) => mergeTemplate(text, TEMPLATE, source(DEFAULT_TEMPLATE)),
  'a note that is looked through for a template': (text) => mergeTemplate(text, LINES, source(LINES)),
  'a template that goes into a note': (text) => mergeTemplate('Mine.\n', text, source(text)),
  'written words': (text) => countOwnWords(text, new Set()),
  'a block at the cursor': (text) => [
    placeAt(text, 'What now?', 0),
    placeAt(text, 'What now?', text.length >> 1),
  ],
  'what a template is known by': (text) => [
    recognises(text, source(LINES)),
    recognises('Mine.\n', source(text)),
    textLines(text),
  ],
  'lost tags': (text) => tagLost(`${text}\n- [a:: b] [c:: d]`),
  'a table': parseTable,
  'a daily-note template': (text) => [
    expandTemplate(text, FACTS),
    expandTemplate(`{{date${text}`, FACTS),
    expandTemplate(`{{date:${text}`, FACTS),
    expandTemplate(`{{date${text}}}`, FACTS),
  ],
  'a block before the log': (text) => placeBeforeHeading(text, 'What now?', 'No contact'),
};

const filled =
  (piece: string) =>
  (size: number): string =>
    piece.repeat(Math.ceil(size / piece.length));

/** What a text may consist of, again and again: what opens something that is never closed above all. */
const PIECES = [
  ...['\n', ' \n', '\r\n', ' ', '\t', '> \n', '>', '- ', '1. ', '- a\n', '  - a\n', '\t- a\n', '> - a\n'],
  ...[
    '# ',
    '#\n',
    '## No contact\n',
    'a\n---\n',
    '=\n',
    '---\n',
    '```\n',
    '~',
    '`` ` ',
    '<b>\n',
    '<a b="',
    '<',
  ],
  ...[
    '<!-- ',
    '-->',
    'a %% ',
    '$$\n',
    '[[',
    '![a](',
    '[a::',
    '[',
    '](',
    '**a ',
    '_a ',
    '==',
    ' ^a',
    '\\',
    '\\ ',
  ],
  ...['{{', '{{ ', '{{ncj:alias}}', '{{x}} ', '}', '{{date', '{{date: ', '<% x %>'],
  ...['a', 'a,', '1', ': ', 'a: ', '"', "a: '\n", '💔', '\u00a0'],
  ...[
    '- [ ] a #no-contact/rule\n',
    '- #no-contact/urge\n',
    '- #no-contact/urge [a:: b]\n',
    '#no-contact/',
    '|a',
  ],
];
const PROPERTIES = ['mood: 1\n', 'mood: [', 'a:\n  - b\n', '- a\n', ' \n', 'a: |\n  b\n', '"a": '];

type Shape = (size: number) => string;
const SHAPES: readonly (readonly [string, Shape])[] = [
  ...PIECES.map((piece) => [JSON.stringify(piece), filled(piece)] as const),
  ...PROPERTIES.map(
    (piece) =>
      [
        `properties ${JSON.stringify(piece)}`,
        (size: number) => `---\n${filled(piece)(size)}\n---\nWords\n`,
      ] as const,
  ),
  ['a property of spaces', (size) => `---\nmood:${filled(' ')(size)}x\n---\n`],
  ['a property of spaces and number signs', (size) => `---\nmood: x${filled(' #')(size)}\n---\n`],
  ['a key of spaces', (size) => `---\nmood${filled(' ')(size)}: x\n---\n`],
  ['blank lines above the heading', (size) => `One${filled('\n')(size)}## No contact\n- a\n`],
  ['blank lines below the heading', (size) => `## No contact\n- a\n${filled('\n')(size)}\tb`],
  ['spaces in the heading', (size) => `## No${filled(' ')(size)}contact\n`],
  ['digits before a word', (size) => `${filled('5')(size)}x`],
  ['list marks before a word', (size) => `${filled('- ')(size)}x`],
];

const LISTS: readonly (readonly [string, Shape])[] = [
  ['triggers', (size) => `- #no-contact/urge [trigger:: ${filled('a,')(size)}]`],
  ['channels', (size) => `- #no-contact/slip [channel:: ${filled('a,')(size)}]`],
  ['a property', (size) => `---\nmood: [${filled('a,')(size)}]\n---\n- #no-contact/urge\n`],
];

const SIZE = 4_000;
/** Milliseconds that work which grows with the square takes at least for twice the size, however small its steps are. */
const SOON = 25;
const TRIES = 6;
/** Twice for linear work, four times for its square; what lies between is the machine. */
const MOST = 3;

/** Milliseconds of the processor: what else the machine does is not counted. */
function took(read: (text: string) => unknown, text: string): number {
  const before = process.cpuUsage();
  read(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** How many times longer twice the text takes, by the best of some tries; 0 = no time worth speaking of. */
function growth(read: (text: string) => unknown, shape: Shape, size: number, soon: number): number {
  const large = shape(2 * size);
  let most = took(read, large);
  if (most <= soon) return 0;
  let least = took(read, shape(size));
  for (let tries = 0; tries < TRIES && most > soon && most > MOST * least; tries += 1) {
    least = Math.min(least, took(read, shape(size)));
    most = Math.min(most, took(read, large));
  }
  return most > soon ? most / least : 0;
}

describe('twice the text takes no more than about twice the time', () => {
  it.each(Object.entries(READERS))('for %s', (_, read) => {
    const slow = SHAPES.flatMap(([name, shape]) => {
      const times = growth(read, shape, SIZE, SOON);
      return times > MOST ? [`${name}: ${times.toFixed(1)} times`] : [];
    });
    expect(slow).toEqual([]);
  });

  it.each(LISTS)('for a list of hundreds of thousands as %s', (_, shape) => {
    expect(growth(entriesOf, shape, 200_000, 150)).toBeLessThanOrEqual(MOST);
  });

  it.each(Object.entries(READERS))('and a long text is no error, for %s', (_, read) => {
    for (const piece of ['\n', 'a,', '{{x}}']) read(filled(piece)(60_000));
  });
});

describe('what is measured', () => {
  it('shows work that grows with the square', () => {
    const square = (text: string): number => {
      let sum = 0;
      for (let at = 0; at < text.length; at += 1)
        for (let other = 0; other < text.length; other += 1) sum += (at ^ other) & 1;
      return sum;
    };
    expect(growth(square, filled('a'), SIZE, SOON / 3)).toBeGreaterThan(MOST);
  });
});
