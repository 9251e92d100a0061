/** The user's own reasons: each line of a note that says something, as plain words. */
import { markdownLines } from '../markdown/markdown-lines';
import { ownWords } from '../markdown/marks';

/** Without headings, rules, tables, heads of callouts, embeds, code, comments and frontmatter; marks are taken off. */
export function readReasons(note: string): readonly string[] {
  return markdownLines(note)
    .lines.map(({ visible }) => ownWords(visible))
    .filter((words) => !NO_WORDS.test(words) && !isRule(words))
    .map(plainWords)
    .filter((words) => words !== '');
}

const NO_WORDS = /^(?:#|\||\[![^\]]*\])/;

function isRule(words: string): boolean {
  const [first = ''] = words;
  return '-*_='.includes(first) && words.replaceAll(first, '').trim() === '';
}

/** What to put in place of links and embeds, and of what stands at the end. No pattern looks past the next mark of its sort. */
const LINKS: readonly (readonly [RegExp, string])[] = [
  [/!\[\[[^\][]*\]\]|!\[[^\][]*\]\([^()]*\)/g, ''],
  [/\[\[[^\][|]*\|([^\][]*)\]\]/g, '$1'],
  [/\[\[([^\][]*)\]\]/g, '$1'],
  [/\[([^\][]*)\]\([^()]*\)/g, '$1'],
];
const UNDERLINES = /(^|[^\p{L}\p{N}_])_([^\s_]|[^\s_][^_]*[^\s_])_(?![\p{L}\p{N}_])/gu;

function plainWords(words: string): string {
  const linked = LINKS.reduce((text, [markdown, plain]) => text.replace(markdown, plain), words);
  return ['``', '`', '**', '__', '==', '~~', '*']
    .reduce(unwrapped, linked)
    .replace(UNDERLINES, '$1$2')
    .replace(/\s\^[\w-]+$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Takes two marks off that stand close around words. */
function unwrapped(text: string, mark: string): string {
  const parts = text.split(mark);
  let plain = '';
  for (let at = 0; at < parts.length; at += 1) {
    const [part = '', inner] = [parts[at], parts[at + 1]];
    const wraps =
      at + 2 < parts.length && inner !== undefined && /^\S/.test(inner) && inner.trimEnd() === inner;
    plain += part + (wraps ? inner : at + 1 < parts.length ? mark : '');
    if (wraps) at += 1;
  }
  return plain;
}
