/** The user's own reasons: each line of a note that says something, as plain words. */
import { noteLines } from './note-lines';

/** Without headings, rules, tables, heads of callouts, embeds, code, comments and frontmatter; marks are taken off. */
export function readReasons(note: string): readonly string[] {
  return noteLines(note)
    .map(({ visible }) => withoutMarks(visible.trim()))
    .filter((words) => !NO_WORDS.test(words))
    .map(plainWords)
    .filter((words) => words !== '');
}

const RULE = /^([-*_=])(?:\s*\1)*$/;
const MARK = /^(?:>|(?:[-*+]|\d{1,9}[.)])(?:\s+|$)(?:\[.\](?:\s+|$))?)\s*/;
const NO_WORDS = /^(?:#|\||\[![^\]]*\])/;

/** An item may stand in a quote, and a quote in an item. */
function withoutMarks(line: string): string {
  if (RULE.test(line)) return '';
  const rest = line.replace(MARK, '');
  return rest === line ? line : withoutMarks(rest);
}

/** What to put in place of Markdown within a line, in this order. */
const INLINE: readonly (readonly [RegExp, string])[] = [
  [/!\[\[[^\]]*\]\]|!\[[^\]]*\]\([^)]*\)/g, ''],
  [/\[\[[^\]|]*\|([^\]]*)\]\]/g, '$1'],
  [/\[\[([^\]]*)\]\]/g, '$1'],
  [/\[([^\]]*)\]\([^)]*\)/g, '$1'],
  [/(`+)(.+?)\1/g, '$2'],
  [/(\*{2,3}|__|==|~~)(\S|\S.*?\S)\1/g, '$2'],
  [/\*([^\s*]|[^\s*][^*]*[^\s*])\*/g, '$1'],
  [/(^|[^\p{L}\p{N}_])_([^\s_]|[^\s_][^_]*[^\s_])_(?![\p{L}\p{N}_])/gu, '$1$2'],
  [/\s\^[\w-]+$/, ''],
  [/\s+/g, ' '],
];

function plainWords(words: string): string {
  return INLINE.reduce((text, [markdown, plain]) => text.replace(markdown, plain), words).trim();
}
