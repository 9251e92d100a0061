// What the metadata cache looks for in Markdown: the renderer's syntax without what only changes a text's look.
import type { InlineContext } from '@lezer/markdown';
import { markdown } from '../ui/markdown/syntax';

/** The characters that something may begin with; everything else is passed over at once. */
const PLAIN = /[^\\`<![\]#%]+/y;

export const noteSyntax = markdown.configure({
  remove: ['Autolink', 'Emphasis', 'Strikethrough', 'HardBreak', 'Entity', 'Highlight'],
  parseInline: [
    {
      name: 'Plain',
      before: 'Hidden',
      parse(cx, _next, at) {
        PLAIN.lastIndex = at - cx.offset;
        return PLAIN.test(cx.text) ? PLAIN.lastIndex + cx.offset : -1;
      },
    },
    { name: 'Hashtag', parse: (cx, next, at) => (next === 35 ? hashtag(cx, at) : -1) },
  ],
});

/** A tag ends before blanks and before most punctuation of ASCII; letters of any script and emoji are part of it. */
const TAG = /#[^\u2000-\u206F\u2E00-\u2E7F'!"#$%&()*+,.:;<=>?@^`{|}~[\]\\\s]+/y;

/** A tag stands at the start or behind a blank or an opening bracket, and is not a number. */
function hashtag(cx: InlineContext, at: number): number {
  const from = at - cx.offset;
  if (from > 0 && /[^\s(（]/.test(cx.text.charAt(from - 1))) return -1;
  TAG.lastIndex = from;
  const [tag] = TAG.exec(cx.text) ?? [];
  if (tag === undefined || /^#\d+$/.test(tag)) return -1;
  return cx.addElement(cx.elt('Hashtag', at, at + tag.length));
}
