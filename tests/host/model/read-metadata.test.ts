import type { CachedMetadata, CacheItem } from 'obsidian';
import { describe, expect, it } from 'vitest';
import { readMetadata } from './read-metadata';

function slice(text: string, { position: { start, end } }: CacheItem): string {
  return text.slice(start.offset, end.offset);
}

/** The tags, each checked against the text at its position. */
function tags(text: string): string[] {
  return (readMetadata(text).tags ?? []).map((item) => {
    expect(slice(text, item)).toBe(item.tag);
    return item.tag;
  });
}

describe('tags', () => {
  it.each([
    ['- 21:14 #no-contact/urge [a:: 1]', ['#no-contact/urge']],
    ['> [!note] #title\n> - #no-contact/slip', ['#title', '#no-contact/slip']],
    ['# Heading #tag', ['#tag']],
    ['| a |\n| - |\n| #cell |', ['#cell']],
    ['a\r\n#tag\r\n- #other', ['#tag', '#other']],
    ['\uFEFF#tag', ['#tag']],
    ['#Tag #tag', ['#Tag', '#tag']],
    ['#überall #日記 #mood/😀 #a_b-c', ['#überall', '#日記', '#mood/😀', '#a_b-c']],
    ['#one,#two (#three) #four.', ['#one', '#three', '#four']],
    ['#123 #1a #2024/01', ['#1a', '#2024/01']],
    ['a#b \\#c # d ##e', []],
    ['---\ntags: [x]\n# comment #y\n---\n#tag', ['#tag']],
    ['`#code` and #tag', ['#tag']],
    ['```\n#code\n```\n#tag', ['#tag']],
    ['~~~js\n#code', []],
    ['    #code\n\n#tag', ['#tag']],
    ['- a\n\n      #code\n', []],
    // The app lists those of comments, too.
    ['%%\n#hidden\n%%\n#tag', ['#hidden', '#tag']],
    ['%%\n#hidden', ['#hidden']],
    ['a %% #hidden %% #tag', ['#hidden', '#tag']],
    ['a <!-- #hidden --> #tag', ['#tag']],
    ['<!--\n#hidden\n-->\n\n#tag', ['#tag']],
    ['<div>\n#html\n</div>\n\n#tag', ['#tag']],
    ['<b title="a #b"> #tag', ['#tag']],
    ['[[Note #nolink|a #b]] #tag', ['#tag']],
    ['[a #text](x "#title") #tag', ['#text', '#tag']],
    ['[ref]: url "#title"\n\n#tag', ['#tag']],
    ['https://example.org/ #tag https://example.org/#part', ['#tag']],
  ])('in %j', (text, expected) => {
    expect(tags(text)).toEqual(expected);
  });

  it('know their line and column', () => {
    expect(readMetadata('a\n\n- #tag').tags?.[0]?.position).toEqual({
      start: { line: 2, col: 2, offset: 5 },
      end: { line: 2, col: 6, offset: 9 },
    });
  });
});

describe('list items', () => {
  function items(text: string): unknown[] {
    return (readMetadata(text).listItems ?? []).map((item) => [slice(text, item), item.parent, item.task]);
  }

  it.each([
    [
      '- a\n* b\n+ c\n1. d',
      ['- a', -1, undefined],
      ['* b', -1, undefined],
      ['+ c', -2, undefined],
      ['1. d', -3, undefined],
    ],
    ['x\n\n- a\n- b', ['- a', -2, undefined], ['- b', -2, undefined]],
    [
      '- a\n\t- b\n\t\t- c\n\t- d',
      ['- a', -1, undefined],
      ['- b', 0, undefined],
      ['- c', 1, undefined],
      ['- d', 0, undefined],
    ],
    [
      '- [ ] a\n- [x] b\n- [-] c\n- [/] \n- [xx] d\n- [x]e',
      ['- [ ] a', -1, ' '],
      ['- [x] b', -1, 'x'],
      ['- [-] c', -1, '-'],
      ['- [/]', -1, '/'],
      ['- [xx] d', -1, undefined],
      ['- [x]e', -1, undefined],
    ],
    ['1. [?] a\n   more\n2. b', ['1. [?] a\n   more', -1, '?'], ['2. b', -1, undefined]],
    ['> [!note] Title\n> - a\n>   - [x] b\n> more', ['- a', -1, undefined], ['- [x] b\n> more', 1, 'x']],
    ['- a\n\n  second\n- b', ['- a\n\n  second', -1, undefined], ['- b', -1, undefined]],
    ['- a\n  - b\n\n  after', ['- a', -1, undefined], ['- b', 0, undefined]],
    ['- a\n  ```\n  - code\n  ```', ['- a\n  ```\n  - code\n  ```', -1, undefined]],
    ['-\n- b', ['-', -1, undefined], ['- b', -1, undefined]],
  ])('in %j', (text, ...expected) => {
    expect(items(text)).toEqual(expected);
    const windows = text.replace(/\n/g, '\r\n');
    expect(items(windows)).toEqual(
      expected.map(([own, ...rest]) => [String(own).replace(/\n/g, '\r\n'), ...rest]),
    );
  });

  it('are none in code, comments and frontmatter', () => {
    expect(items('---\nlist:\n- a\n---\n```\n- b\n```\n%%\n- c\n%%\n')).toEqual([]);
  });

  it('have the offsets of the text where lines end as in Windows', () => {
    const [b, c] = readMetadata('\uFEFFa\r\n\r\n- b\r\n- c\r\n').listItems ?? [];
    expect(b?.position.end).toEqual({ line: 2, col: 3, offset: 9 });
    expect(c?.position.start).toEqual({ line: 3, col: 0, offset: 11 });
  });
});

describe('frontmatter', () => {
  it('keeps dates as texts and knows where it stands', () => {
    const text =
      '---\ndate: 2026-03-01\ntime: 2026-03-01 21:14\nmood: 6\nsleep: 7.5\nlist: [a, 2026-01-01]\n---\nbody';
    const cache = readMetadata(text);
    expect(cache.frontmatter).toEqual({
      date: '2026-03-01',
      time: '2026-03-01 21:14',
      mood: 6,
      sleep: 7.5,
      list: ['a', '2026-01-01'],
    });
    expect(cache.frontmatterPosition).toEqual({
      start: { line: 0, col: 0, offset: 0 },
      end: { line: 6, col: 3, offset: text.indexOf('\nbody') },
    });
  });

  it.each<[string, CachedMetadata['frontmatter']]>([
    ['---\na: 1\n---', { a: 1 }],
    ['---\r\na: 1\r\nb: x\r\n---\r\nbody', { a: 1, b: 'x' }],
    ['\uFEFF---\na: 1\n---\n', { a: 1 }],
    [
      '---\na: true\nb: null\nc: yes\nd: 0x10\ne: 1e3\nf: 007\n---\n',
      { a: true, b: null, c: 'yes', d: 16, e: 1000, f: 7 },
    ],
    ['---\na: 1\na: 2\n---\n', { a: 2 }],
    ['---\na:\n---\n', { a: null }],
    ['---\n"a b": {c: [1]}\n---\n', { 'a b': { c: [1] } }],
    ['---\n---\n', undefined],
    ['---\n: : :\n\t-\n---\nbody', undefined],
    ['---\nno mapping\n---\n', undefined],
    ['---\nnever: closed\n', undefined],
    ['\n---\na: 1\n---\n', undefined],
    ['----\na: 1\n---\n', undefined],
  ])('of %j', (text, expected) => {
    expect(readMetadata(text).frontmatter).toEqual(expected);
  });
});

describe('as the app recorded it', () => {
  it('properties that are empty have a section, and no position', () => {
    const { frontmatterPosition, sections } = readMetadata('---\n---\n\n# Day\n');
    expect(frontmatterPosition).toBeUndefined();
    expect(sections?.[0]).toMatchObject({ type: 'yaml', position: { end: { line: 1, col: 3 } } });
  });

  it('a comment that opens with words is one block, fences in it too', () => {
    const text = '- a\n\n%% board:settings\n```\n{"board": "basic"}\n```\n%%\n';
    const { sections = [] } = readMetadata(text);
    expect(sections.map(({ type, position }) => [type, position.start.line, position.end.line])).toEqual([
      ['list', 0, 0],
      ['comment', 2, 6],
    ]);
  });

  it.each(['1.', '12)'])('a number behind the mark of a task (%s) begins an item in it', (number) => {
    const text = `- [ ] ${number} #no-contact/urge\n- [ ] (1) x\n`;
    expect(
      readMetadata(text).listItems?.map(({ parent, task, position: { start } }) => [
        parent,
        task,
        start.line,
        start.col,
      ]),
    ).toEqual([
      [-1, ' ', 0, 0],
      [0, undefined, 0, 6],
      [-1, ' ', 1, 0],
    ]);
  });

  it('a callout in a callout begins with its line', () => {
    const { sections = [] } = readMetadata(' > [!note] a\n > > [!tip] b\n');
    expect(sections.map(({ type, position }) => [type, position.start.col])).toEqual([['callout', 0]]);
  });
});

describe('headings', () => {
  it('have their text without marks, level and position', () => {
    const text = '# One #\r\n\r\n## **No** contact\r\n#\r\n\r\nSet\r\n===\r\n#none\r\n> ### In a quote';
    const { headings = [] } = readMetadata(text);
    expect(headings.map((each) => [each.heading, each.level, slice(text, each)])).toEqual([
      ['One', 1, '# One #'],
      ['**No** contact', 2, '## **No** contact'],
      ['', 1, '#'],
      ['Set', 1, 'Set\r\n==='],
      ['In a quote', 3, '### In a quote'],
    ]);
  });
});

describe('links and embeds', () => {
  it('are listed with what they show, those that lead out of the vault are not', () => {
    const text =
      '[[A|b]] [[A#Part]] ![[C.png]] [text](Some%20note.md#Part "title") ![alt](pic.png) [out](https://x.org) <https://y.org> `[[code]]`';
    const { links = [], embeds = [] } = readMetadata(text);
    expect(links.map((each) => [each.link, each.displayText])).toEqual([
      ['A', 'b'],
      ['A#Part', 'A > Part'],
      ['Some note.md#Part', 'text'],
    ]);
    expect(embeds.map((each) => [each.link, each.displayText])).toEqual([
      ['C.png', 'C.png'],
      ['pic.png', 'alt'],
    ]);
    for (const each of [...links, ...embeds]) expect(slice(text, each)).toBe(each.original);
  });
});

describe('sections and blocks', () => {
  it('are the note from top to bottom', () => {
    const text =
      '---\na: 1\n---\n# H\n\ntext\nmore\n\n- a\n- b\n\n> quote\n\n> [!tip] Tip\n> in it\n\n```js\ncode\n```\n\n| a |\n| - |\n\n---\n\n<div>\n</div>\n\n%%\nc\n%%\n';
    const { sections = [] } = readMetadata(text);
    expect(sections.map((each) => [each.type, slice(text, each)])).toEqual([
      ['yaml', '---\na: 1\n---'],
      ['heading', '# H'],
      ['paragraph', 'text\nmore'],
      ['list', '- a\n- b'],
      ['blockquote', '> quote'],
      ['callout', '> [!tip] Tip\n> in it'],
      ['code', '```js\ncode\n```'],
      ['table', '| a |\n| - |'],
      ['thematicBreak', '---'],
      ['html', '<div>\n</div>'],
      ['comment', '%%\nc\n%%'],
    ]);
  });

  it('are named by ^id, paragraphs and list items', () => {
    const text = 'text ^One\n\n- a ^two\n- b^three\n\n`x ^four`';
    const { blocks = {}, sections = [], listItems = [] } = readMetadata(text);
    expect(Object.entries(blocks).map(([key, block]) => [key, block.id, slice(text, block)])).toEqual([
      ['one', 'One', 'text ^One'],
      ['two', 'two', '- a ^two'],
    ]);
    expect([sections[0]?.id, listItems[0]?.id, listItems[1]?.id]).toEqual(['One', 'two', undefined]);
  });
});

describe('a vault of ten years', () => {
  it('is read in well under two seconds of work', () => {
    const words =
      'Some words about the day, with [[Link|shown]] and **bold** and `code` in it, and more of them.\n';
    const end =
      '\n## No contact\n- 21:14 #no-contact/urge [intensity:: 7] nearly wrote\n- [x] #no-contact/rule\n';
    const notes = Array.from(
      { length: 3650 },
      (_, day) => `---\ndate: 2026-01-01\nmood: 6\n---\n# Day ${day}\n\n${words.repeat(14)}${end}`,
    );
    const before = process.cpuUsage();
    let found = 0;
    for (const note of notes) found += readMetadata(note).tags?.length ?? 0;
    const { user } = process.cpuUsage(before);
    expect(found).toBe(7300);
    expect(user / 1000).toBeLessThan(1500);
  });
});
