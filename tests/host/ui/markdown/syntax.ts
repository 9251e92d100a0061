// Markdown as Obsidian writes it: GFM, and links in double brackets, tags, highlights and comments.
import {
  GFM,
  parser,
  type DelimiterType,
  type InlineContext,
  type LeafBlockParser,
  type MarkdownConfig,
} from '@lezer/markdown';
import { tagAt } from '../../model/tags';

const Highlight: DelimiterType = { resolve: 'Highlight', mark: 'HighlightMark' };

const obsidian: MarkdownConfig = {
  defineNodes: [
    'Wikilink',
    'Embed',
    'Hashtag',
    'Highlight',
    'HighlightMark',
    'Hidden',
    { name: 'HiddenBlock', block: true },
  ],
  parseInline: [
    { name: 'Hidden', before: 'Escape', parse: (cx, next, at) => (next === 37 ? hidden(cx, at) : -1) },
    {
      name: 'Embed',
      before: 'Image',
      parse: (cx, next, at) => (next === 33 ? brackets(cx, at + 1, at, 'Embed') : -1),
    },
    {
      name: 'Wikilink',
      before: 'Link',
      parse: (cx, next, at) => (next === 91 ? brackets(cx, at, at, 'Wikilink') : -1),
    },
    { name: 'Hashtag', after: 'Emphasis', parse: (cx, next, at) => (next === 35 ? hashtag(cx, at) : -1) },
    { name: 'Highlight', after: 'Emphasis', parse: (cx, next, at) => (next === 61 ? highlight(cx, at) : -1) },
  ],
  parseBlock: [
    {
      // Any one character marks a task, not only x.
      name: 'AnyTask',
      before: 'TaskList',
      leaf: (cx, leaf) =>
        /^\[.\](?=[ \t]|$)/u.test(leaf.content) && cx.parentType().name === 'ListItem' ? taskParser : null,
    },
    {
      name: 'HiddenBlock',
      before: 'HTMLBlock',
      parse(cx, line) {
        const opening = line.text.slice(line.pos);
        if (!opening.startsWith('%%') || opening.includes('%%', 2)) return false;
        const from = cx.lineStart + line.pos;
        while (cx.nextLine()) {
          if (line.text.includes('%%')) {
            cx.nextLine();
            break;
          }
        }
        cx.addElement(cx.elt('HiddenBlock', from, cx.prevLineEnd()));
        return true;
      },
      endLeaf: (_cx, line) => line.text.slice(line.pos).trim() === '%%',
    },
  ],
};

/** Parses a note without its frontmatter. */
export const markdown = parser.configure([GFM, obsidian]);

const taskParser: LeafBlockParser = {
  nextLine: () => false,
  finish(cx, leaf) {
    const marker = leaf.start + leaf.content.indexOf(']') + 1;
    cx.addLeafElement(
      leaf,
      cx.elt('Task', leaf.start, leaf.start + leaf.content.length, [
        cx.elt('TaskMarker', leaf.start, marker),
        ...cx.parser.parseInline(leaf.content.slice(marker - leaf.start), marker),
      ]),
    );
    return true;
  },
};

function brackets(cx: InlineContext, open: number, from: number, name: string): number {
  const rest = cx.slice(open, cx.end);
  const match = /^\[\[[^[\]\n]+\]\]/.exec(rest);
  return match ? cx.addElement(cx.elt(name, from, open + match[0].length)) : -1;
}

function hashtag(cx: InlineContext, at: number): number {
  const tag = tagAt(cx.text, at - cx.offset);
  return tag === null ? -1 : cx.addElement(cx.elt('Hashtag', at, at + tag.length));
}

function highlight(cx: InlineContext, at: number): number {
  if (cx.slice(at, at + 2) !== '==') return -1;
  const before = at > cx.offset ? cx.slice(at - 1, at) : ' ';
  const after = cx.slice(at + 2, at + 3) || ' ';
  return cx.addDelimiter(Highlight, at, at + 2, !/\s/.test(after), !/\s/.test(before));
}

function hidden(cx: InlineContext, at: number): number {
  const rest = cx.slice(at, cx.end);
  if (!rest.startsWith('%%')) return -1;
  const close = rest.indexOf('%%', 2);
  return cx.addElement(cx.elt('Hidden', at, close < 0 ? cx.end : at + close + 2));
}
