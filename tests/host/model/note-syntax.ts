// What the metadata cache looks for in Markdown: the renderer's syntax without what only changes a text's look.
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
  ],
});
