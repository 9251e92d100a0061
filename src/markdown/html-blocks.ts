/** HTML that Markdown takes as it is, line by line. By https://spec.commonmark.org/0.31.2/#html-blocks. */

/** What such a block ends with where it ends with a blank line, which is no part of it. */
export const BLANK = /^$/;

/** What closes the block that a line begins; null = it begins none. Not every tag can stand right below a paragraph's line. */
export function htmlBlock(line: string, belowWords: boolean): RegExp | null {
  if (!line.startsWith('<')) return null;
  const found = BLOCKS.find(([opens]) => opens.test(line));
  if (found) return found[1];
  return !belowWords && ONE_TAG.test(line) ? BLANK : null;
}

const NAMES = [
  'address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt',
  'fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu',
  'menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|source|summary|table|tbody|td|tfoot|th|thead',
  'title|tr|track|ul',
].join('|');

const BLOCKS: readonly (readonly [opens: RegExp, closes: RegExp])[] = [
  [/^<(?:script|pre|style|textarea)(?:[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^<!--/, /-->/],
  [/^<\?/, /\?>/],
  [/^<![a-z]/i, />/],
  [/^<!\[CDATA\[/, /\]\]>/],
  [new RegExp(`^</?(?:${NAMES})(?:\\s|/?>|$)`, 'i'), BLANK],
];

const ATTRIBUTE = '\\s+[a-z_:][\\w.:-]*(?:\\s*=\\s*(?:[^\\s"\'=<>`]+|\'[^\']*\'|"[^"]*"))?';

/** Any tag that is all there is in its line. */
const ONE_TAG = new RegExp(`^(?:<[a-z][a-z\\d-]*(?:${ATTRIBUTE})*\\s*/?>|</[a-z][a-z\\d-]*\\s*>)\\s*$`, 'i');
