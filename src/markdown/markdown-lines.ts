/** A note line by line, with what is no plain Markdown marked, so that headings and lists in it are not taken for such. */
import { BlockReader } from './block-reader';
import { visibleText } from './visible-text';

export interface MarkdownLine {
  /** Without its line break. */
  readonly text: string;
  readonly from: number;
  /** Behind its line break. */
  readonly to: number;
  /** False = frontmatter, code, HTML, a comment or a formula. */
  readonly plain: boolean;
  /** Begins a list item, a nested or quoted one too. */
  readonly item: boolean;
  /** Begins an item of a list that stands in no quote and no other list, or goes on inside of one; null = neither. */
  readonly list: 'item' | 'inside' | null;
  /** Of a heading that stands in no quote and no list; one that is underlined has several lines. */
  readonly heading: boolean;
  /** What is added right below stands in a comment or formula that opened behind words. */
  readonly hidesBelow: boolean;
}

export interface MarkdownLines {
  readonly lines: readonly MarkdownLine[];
  /** Offset of the line that opens what is never closed; null = all is closed. */
  readonly openFrom: number | null;
}

export function markdownLines(note: string): MarkdownLines {
  const start = note.startsWith('\uFEFF') ? 1 : 0;
  const lines: Growing[] = frontmatter(note, start);
  const reader = new BlockReader();
  const closesBelow = lastClosers(note);
  let openFrom: number | null = null;
  let closer: Closer | null = null;
  /** Of the first of all the lines that are hidden together with this one. */
  let hidesFrom = start;
  for (const line of cut(note, lines.at(-1)?.to ?? start, note.length)) {
    const { text, from, to } = line;
    const masked: boolean = closer !== null;
    const { raw, item, list, headingLines, wordsFrom } = reader.read(text, masked);
    const visibleFrom: number | null = closer && !headingLines ? behind(text, closer) : wordsFrom;
    if (visibleFrom !== null) closer = opened(line, visibleFrom, closesBelow);
    const hidesBelow = closer !== null;
    const plain = !raw && !masked && !hidesBelow;
    lines.push({ text, from, to, plain, item, list, heading: false, hidesBelow });
    if (headingLines > 0 && !masked) for (const each of lines.slice(-headingLines)) each.heading = true;
    if (!masked && openFrom === null) hidesFrom = from;
    openFrom = reader.unclosed ? hidesFrom : null;
  }
  return { lines, openFrom };
}

/** That a line is a heading may be known only further down. */
type Growing = MarkdownLine & { heading: boolean };

type Line = Pick<MarkdownLine, 'text' | 'from' | 'to'>;

function* cut(text: string, start: number, end: number): Generator<Line> {
  for (let from = start; from < end;) {
    const next = text.indexOf('\n', from);
    const to = next === -1 ? text.length : next + 1;
    yield { text: text.slice(from, to).replace(/\r?\n$/, ''), from, to };
    from = to;
  }
}

function frontmatter(note: string, start: number): Growing[] {
  const found = /^---[ \t]*\r?\n(?:[^]*?\n)??---[ \t]*(?:\r?\n|$)/.exec(note.slice(start));
  const none = { plain: false, item: false, list: null, heading: false, hidesBelow: false };
  return [...cut(note, start, start + (found?.[0].length ?? 0))].map((line) => ({ ...line, ...none }));
}

type Closer = '%%' | '$$' | '-->';

function behind(text: string, closer: Closer): number | null {
  const at = text.indexOf(closer);
  return at === -1 ? null : at + closer.length;
}

/** What hides the lines below this one: opened behind words, it is mere text where nothing closes it. */
function opened(
  { text, to }: Line,
  from: number,
  closesBelow: (closer: Closer, offset: number) => boolean,
): Closer | null {
  if (!OPENER.test(text)) return null;
  const openers = visibleText(text.slice(from)).match(new RegExp(OPENER, 'g')) ?? [];
  const closers = openers.map((each): Closer => (each === '%%' || each === '$$' ? each : '-->'));
  return closers.find((each) => closesBelow(each, to)) ?? null;
}

const OPENER = /%%|\$\$|<!--/;

/** A heading is read for itself: what it holds closes nothing. */
function lastClosers(text: string): (closer: Closer, offset: number) => boolean {
  const words = text.replace(/^ {0,3}#{1,6}[ \t].*/gm, (heading) => ' '.repeat(heading.length));
  const last = {
    '%%': words.lastIndexOf('%%'),
    $$: words.lastIndexOf('$$'),
    '-->': words.lastIndexOf('-->'),
  };
  return (closer, offset) => last[closer] >= offset;
}
