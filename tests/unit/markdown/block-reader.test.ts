import { parser } from '@lezer/markdown';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BlockReader } from '../../../src/markdown/block-reader';
import { markdownLines } from '../../../src/markdown/markdown-lines';

/** Of each line what it is, as in the table below. */
function kinds(text: string): string {
  return markdownLines(text)
    .lines.map(({ text: line, raw, heading, list, item }) => {
      if (line.trim() === '') return '.';
      if (raw) return 'code';
      if (heading) return 'heading';
      if (item) return list === 'item' ? 'item' : 'nested';
      return list === 'inside' ? 'in' : '-';
    })
    .join(' ');
}

/**
 * By number. A line is `code` (or HTML), of a top `heading`, begins an `item` of a list at the top, or one that is `nested` in a
 * list or a quote, goes on `in` one at the top, is blank (`.`), or none of these.
 */
describe('an example of CommonMark 0.31.2', () => {
  it.each([
    // Tabs.
    [1, '\tfoo\tbaz\t\tbim', 'code'],
    [4, '  - foo\n\n\tbar', 'item . in'],
    [5, '- foo\n\n\t\tbar', 'item . code'],
    [6, '>\t\tfoo', 'code'],
    [7, '-\t\tfoo', 'code'],
    [8, '    foo\n\tbar', 'code code'],
    [9, ' - foo\n   - bar\n\t - baz', 'item nested nested'],
    [10, '#\tFoo', 'heading'],
    [11, '*\t*\t*\t', '-'],
    // Rulers.
    [47, ' ***\n  ***\n   ***', '- - -'],
    [48, '    ***', 'code'],
    [49, 'Foo\n    ***', '- -'],
    [57, '- foo\n***\n- bar', 'item - item'],
    [59, 'Foo\n---\nbar', 'heading heading -'],
    [60, '* Foo\n* * *\n* Bar', 'item - item'],
    [61, '- Foo\n- * * *', 'item item'],
    // Headings.
    [64, '#5 bolt\n\n#hashtag', '- . -'],
    [68, ' ### foo\n  ## foo\n   # foo', 'heading heading heading'],
    [69, '    # foo', 'code'],
    [70, 'foo\n    # bar', '- -'],
    [81, 'Foo *bar\nbaz*\n====', 'heading heading heading'],
    [85, '    Foo\n    ---\n\n    Foo\n---', 'code code . code -'],
    [86, 'Foo\n   ----      ', 'heading heading'],
    [87, 'Foo\n    ---', '- -'],
    [88, 'Foo\n= =\n\nFoo\n--- -', '- - . - -'],
    [92, '> Foo\n---', '- -'],
    [93, '> foo\nbar\n===', '- - -'],
    [94, '- Foo\n---', 'item -'],
    [98, '---\n---', '- -'],
    [100, '    foo\n---', 'code -'],
    // Fences.
    [119, '```\n<\n >\n```\na', 'code code code code -'],
    [121, '``\nfoo\n``', '- - -'],
    [122, '```\naaa\n~~~\n```\na', 'code code code code -'],
    [124, '````\naaa\n```\n``````\na', 'code code code code -'],
    [128, '> ```\n> aaa\n\nbbb', 'code code . -'],
    [134, '    ```\n    aaa\n    ```', 'code code code'],
    [135, '```\naaa\n  ```\na', 'code code code -'],
    [137, '```\naaa\n    ```\na', 'code code code code'],
    [138, '``` ```\naaa', '- -'],
    [139, '~~~~~~\naaa\n~~~ ~~\na', 'code code code code'],
    [140, 'foo\n```\nbar\n```\nbaz', '- code code code -'],
    [145, '``` aa ```\nfoo', '- -'],
    [146, '~~~ aa ``` ~~~\nfoo\n~~~\na', 'code code code -'],
    [147, '```\n``` aaa\n```\na', 'code code code -'],
    // HTML.
    [
      148,
      '<table><tr><td>\n<pre>\n**Hello**,\n\n_world_.\n</pre>\n</td></tr></table>',
      'code code code . - - code',
    ],
    [150, ' <div>\n  *hello*\n         <foo><a>', 'code code code'],
    [151, '</div>\n*foo*', 'code code'],
    [152, '<DIV CLASS="foo">\n\n*Markdown*\n\n</DIV>', 'code . - . code'],
    [153, '<div id="foo"\n  class="bar">\n</div>', 'code code code'],
    [155, '<div>\n*foo*\n\n*bar*', 'code code . -'],
    [158, '<div *???-&&&-<---\n*foo*', 'code code'],
    [161, '<div></div>\n``` c\nint x = 33;\n```', 'code code code code'],
    [162, '<a href="foo">\n*bar*\n</a>', 'code code code'],
    [163, '<Warning>\n*bar*\n</Warning>', 'code code code'],
    [165, '</ins>\n*bar*', 'code code'],
    [167, '<del>\n\n*foo*\n\n</del>', 'code . - . code'],
    [168, '<del>*foo*</del>', '-'],
    [169, '<pre language="haskell"><code>\n\nmain\n</code></pre>\nokay', 'code . code code -'],
    [170, '<script type="text/javascript">\n\nmain();\n</script>\nokay', 'code . code code -'],
    [171, '<textarea>\n\n*foo*\n\n</textarea>\na', 'code . code . code -'],
    [173, '<style\n  type="text/css">\n\nfoo', 'code code . code'],
    [174, '> <div>\n> foo\n\nbar', 'code code . -'],
    [175, '- <div>\n- foo', 'code item'],
    [176, '<style>p{color:red;}</style>\n*foo*', 'code -'],
    [177, '<!-- foo -->*bar*\n*baz*', 'code -'],
    [178, '<script>\nfoo\n</script>1. *bar*\na', 'code code code -'],
    [179, '<!-- Foo\n\nbar\n   baz -->\nokay', 'code . code code -'],
    [180, "<?php\n\n  echo '>';\n\n?>\nokay", 'code . code . code -'],
    [181, '<!DOCTYPE html>\na', 'code -'],
    [182, '<![CDATA[\nif (a < b) {\n\n}\n]]>\nokay', 'code code . code code -'],
    [183, '  <!-- foo -->\n\n    <!-- foo -->', 'code . code'],
    [184, '  <div>\n\n    <div>', 'code . code'],
    [185, 'Foo\n<div>\nbar\n</div>', '- code code code'],
    [186, '<div>\nbar\n</div>\n*foo*', 'code code code code'],
    [187, 'Foo\n<a href="bar">\nbaz', '- - -'],
    // Quotes.
    [230, '   > # Foo\n   > bar', '- -'],
    [231, '    > # Foo\n    > bar', 'code code'],
    [233, '> bar\nbaz\n> foo', '- - -'],
    [235, '> - foo\n- bar', 'nested item'],
    [236, '>     foo\n    bar', 'code code'],
    [237, '> ```\nfoo\n```', 'code - code'],
    [238, '> foo\n    - bar', '- -'],
    // Items.
    [254, '1.  A\n    b\n\n        c\n\n    > d', 'item in . code . in'],
    [255, '- one\n\n two', 'item . -'],
    [256, '- one\n\n  two', 'item . in'],
    [257, ' -    one\n\n     two', 'item . code'],
    [258, ' -    one\n\n      two', 'item . in'],
    [261, '-one\n\n2.two', '- . -'],
    [265, '123456789. ok', 'item'],
    [266, '1234567890. not ok', '-'],
    [268, '003. ok', 'item'],
    [269, '-1. not ok', '-'],
    [270, '- foo\n\n      bar', 'item . code'],
    [271, '  10.  foo\n\n           bar', 'item . code'],
    [273, '1.     code\n\n   words\n\n       code', 'code . in . code'],
    [278, '-\n  foo\n-\n  ```\n  bar\n  ```\n-\n      baz', 'item in item code code code item code'],
    [279, '-   \n  foo', 'item in'],
    [280, '-\n\n  foo', 'item . -'],
    [281, '- foo\n-\n- bar', 'item item item'],
    [283, '1. foo\n2.\n3. bar', 'item item item'],
    [285, 'foo\n*\n\nfoo\n1.', '- - . - -'],
    [289, '    1.  A\n        b', 'code code'],
    [292, '> 1. > Quote\ncontinued here.', 'nested -'],
    [294, '- foo\n  - bar\n    - baz\n      - boo', 'item nested nested nested'],
    [295, '- foo\n - bar\n  - baz\n   - boo', 'item item item item'],
    [296, '10) foo\n    - bar', 'item nested'],
    [297, '10) foo\n   - bar', 'item item'],
    [300, '- # Foo\n- Bar\n  ---\n  baz', 'item item in in'],
    // Lists.
    [303, 'Foo\n- bar\n- baz', '- item item'],
    [304, 'The number is\n14.  The number', '- -'],
    [305, 'The number is\n1.  The number', '- item'],
    [311, '1. a\n\n  2. b\n\n   3. c', 'item . item . item'],
    [312, '- a\n - b\n  - c\n   - d\n    - e', 'item item item item in'],
    [313, '1. a\n\n  2. b\n\n    3. c', 'item . item . code'],
  ])('%i is read so: %j', (_, text, expected) => {
    expect(kinds(text)).toBe(expected);
  });
});

describe('what those leave open', () => {
  it.each([
    ['words in an item are not ended by a number', '1. a\n   2. b', 'item in'],
    ['nor by an empty item', '- a\n  *', 'item in'],
    [
      'but by the number 1, and by an item with words',
      '2. a\n   1. b\n- c\n  * d',
      'item nested item nested',
    ],
    ['a list is gone on with by any number of its sort', '1. a\n7. b\n8) c', 'item item item'],
    ['and by an empty item', '- a\n*\n- b', 'item item item'],
    ['one of the other sort is words to it', '- a\n7. b\n- c\n1.', 'item in item in'],
    ['an inner list is gone on with', '1. a\n   - b\n   -', 'item nested nested'],
    ['a space behind the mark of a quote is no indent', '>- a\n>\n>      b\n>    c', 'nested - - -'],
    ['but further ones are', '>- a\n>\n>       b', 'nested - code'],
    ['a tab reaches to the next multiple of four', '-\ta\n\n\tb\n\n\t    c', 'item . in . code'],
    ['code ends with what it stands in', '> ```\na\n- ```\nb', 'code - code -'],
    ['a hundred quotes deep is deep enough', `${'> '.repeat(100)}- a\n\n${'> '.repeat(99)}- b`, '- . nested'],
  ])('%s', (_, text, expected) => {
    expect(kinds(text)).toBe(expected);
  });
});

describe('any lines', () => {
  /** What the two do not take for the same, mostly where the other one is not as CommonMark has it; the table above has some of it. */
  const OTHERWISE = [
    // Tabs behind quote marks; what is set in by four columns and more in front of a mark.
    />[ ]*\t/,
    /(?:^|[> \t])(?: {4,}|\t *)(?:[-*+>]|\d)/,
    // Items that are empty or do not begin with 1, below words that are set in; a quote of nothing, or white space.
    /^(?!.*- - -).*(?:^|[> \t])(?:[-*+]|\d+[.)])\s*$/,
    /^\s+.*(?:2\)|10\.)/,
    />[ \t]*$/,
    // That the mark of a quote closes it.
    />.*<!A/,
  ];
  const MARKS = [
    ' ',
    '  ',
    '   ',
    '    ',
    '\t',
    '> ',
    '>',
    '- ',
    '* ',
    '+ ',
    '-   ',
    '1. ',
    '2) ',
    '10. ',
    '-',
  ];
  const WORDS = [
    ...[
      '',
      ' ',
      'a',
      'b c',
      '# h',
      '#',
      '###### h',
      '####### h',
      '---',
      '--',
      '===',
      '=',
      '***',
      '- - -',
      '_ _ _',
    ],
    ...['```', '```', '``', '``` a', '~~~', '~~~~', '<div>', '</div>', '<b>', '</b>', '<pre>', '</pre>'],
    ...['<!--', '-->', '<!-- -->', '<?', '?>', '<!A', '>', '<b> a', '<pre> </pre>'],
  ];
  const line = fc
    .tuple(fc.array(fc.constantFrom(...MARKS), { maxLength: 3 }), fc.constantFrom(...WORDS))
    .map(([marks, words]) => marks.join('') + words)
    .filter((each) => !OTHERWISE.some((other) => other.test(each)));

  it('are read as another parser of CommonMark reads them', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), (lines) => {
        const reader = new BlockReader();
        const ours = lines.map((text) => reader.read(text, true));
        const theirs = readByLezer(lines);
        const isSeen = (_: unknown, at: number): boolean => /[^ \t>]/.test(lines[at] ?? '');
        expect({
          raw: ours.map(({ raw }) => raw).filter(isSeen),
          item: ours.map(({ item }) => item),
          topItem: ours.map(({ list }) => list === 'item'),
          headingLines: ours.map(({ headingLines }) => headingLines),
        }).toEqual({ ...theirs, raw: theirs.raw.filter(isSeen) });
      }),
      { numRuns: 2000 },
    );
  });
});

/** Line by line, as our reader says it. */
function readByLezer(lines: readonly string[]) {
  const [raw, item, topItem] = [lines.map(() => false), lines.map(() => false), lines.map(() => false)];
  const headingLines = lines.map(() => 0);
  const text = lines.join('\n');
  const lineOf = (offset: number): number => text.slice(0, offset).split('\n').length - 1;
  let depth = 0;
  parser.parse(text).iterate({
    enter: ({ name, from, to }) => {
      const [first, last] = [lineOf(from), lineOf(to)];
      if (/^(?:FencedCode|CodeBlock|HTMLBlock|CommentBlock|ProcessingInstructionBlock)$/.test(name))
        raw.fill(true, first, last + 1);
      if (name === 'ListItem') item[first] = true;
      if (name === 'ListItem' && depth === 1) topItem[first] = true;
      if (/Heading\d$/.test(name) && depth === 0) headingLines[last] = last - first + 1;
      if (/List$|^Blockquote$/.test(name)) depth += 1;
    },
    leave: ({ name }) => {
      if (/List$|^Blockquote$/.test(name)) depth -= 1;
    },
  });
  return { raw, item, topItem, headingLines };
}

describe('where words begin that may open a comment', () => {
  it.each([
    ['a', 0],
    ['  a', 2],
    ['- a', 2],
    ['> 1.  a', 6],
    ['>- [ ] a', 3],
    ['# a', null],
    ['***', null],
    ['```', null],
    ['    a', null],
    ['<div>', null],
    ['', null],
  ])('%j: %j', (line, from) => {
    expect(new BlockReader().read(line, false).wordsFrom).toBe(from);
  });

  it.each([
    [
      ['%%', 'a', 'b %% c'],
      [null, null, 4],
    ],
    [
      ['- $$', '', 'a$$b'],
      [null, null, 3],
    ],
    [
      ['%% a', '$$', '%%', 'b'],
      [null, null, 2, 0],
    ],
  ])('behind the mark that closes one at the start of a line: %j', (lines, from) => {
    const reader = new BlockReader();
    const read = lines.map((each) => reader.read(each, false));
    expect(read.map(({ wordsFrom }) => wordsFrom)).toEqual(from);
    expect(read.map(({ raw }) => raw)).toEqual(from.map((_, at) => at < 3));
  });

  it.each([
    ['%% a %%', false],
    ['%% a', true],
    ['$$ a', true],
    ['$$', true],
    ['`%%`', false],
    ['%%%', true],
    ['a %%', false],
  ])('%j at the start of a line opens one: %j', (line, opens) => {
    expect(new BlockReader().read(line, false).raw).toBe(opens);
    expect(new BlockReader().read(line, true).raw).toBe(false);
  });
});

describe('what swallows all that comes below', () => {
  it.each([
    [['```'], true],
    [['```', 'a', '```'], false],
    [['<pre>'], true],
    [['<pre>', '</pre>'], false],
    [['<div>'], false],
    [['a'], false],
    [['- ```'], false],
    [['> <pre>'], false],
    [['- %%'], true],
    [['- %%', 'a %%'], false],
    [['    a'], false],
  ])('%j: %j', (lines, unclosed) => {
    const reader = new BlockReader();
    for (const each of lines) reader.read(each, false);
    expect(reader.unclosed).toBe(unclosed);
  });
});
