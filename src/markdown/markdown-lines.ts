/** A note line by line, as Markdown reads it: what is frontmatter, code, HTML, a comment or a formula, what is an item, what a heading. */
import { BlockReader } from './block-reader';
import { readFrontmatter } from './frontmatter';
import { headingTitle } from './heading';
import { visibleText, withoutComments } from './visible-text';

export interface MarkdownLine {
  /** Without its line break. */
  readonly text: string;
  readonly from: number;
  /** Behind its line break. */
  readonly to: number;
  /** False = frontmatter, code, HTML, a comment or a formula, even where words of the line stand before or behind it. */
  readonly plain: boolean;
  /** Stands in the frontmatter, or is one of its `---`. */
  readonly property: boolean;
  /** Code, HTML, or a comment or formula that began at the start of a line. */
  readonly raw: boolean;
  /** The text with what stands in frontmatter, code or comments made blank; empty where nothing is left. Inline code stays. */
  readonly visible: string;
  /** Begins a list item, a nested or quoted one too. */
  readonly item: boolean;
  /** Begins an item of a list that stands in no quote and no other list, or goes on inside of one; null = neither. */
  readonly list: 'item' | 'inside' | null;
  /** Of a heading that stands in no quote and no list; one that is underlined has several lines. */
  readonly heading: boolean;
  /** What is added right below stands in a comment or formula that opened behind words. */
  readonly hidesBelow: boolean;
}

/** A heading that stands in no quote and no list. */
export interface Heading {
  /** 1 to 6. */
  readonly level: number;
  /** Without the marks around it, and in small letters: `## Log ##` says "log". */
  readonly title: string;
  /** It begins with `#`, and is not underlined. */
  readonly marked: boolean;
  readonly from: number;
  /** Behind its line break. */
  readonly to: number;
}

export interface MarkdownLines {
  readonly lines: readonly MarkdownLine[];
  readonly headings: readonly Heading[];
  /** Offset of the line that opens what is never closed; null = all is closed. */
  readonly openFrom: number | null;
}

export function markdownLines(note: string): MarkdownLines {
  const start = note.startsWith('\uFEFF') ? 1 : 0;
  const body = readFrontmatter(note)?.end ?? start;
  const lines: Growing[] = [...cut(note, start, body)].map(asProperty);
  const headings: Heading[] = [];
  const reader = new BlockReader();
  const closesBelow = lastClosers(note);
  let openFrom: number | null = null;
  let closer: Closer | null = null;
  /** Of the first of all the lines that are hidden together with this one. */
  let hidesFrom = start;
  for (const line of cut(note, body, note.length)) {
    const { text, from } = line;
    const masked: boolean = closer !== null;
    const { raw, item, list, headingLines, wordsFrom } = reader.read(text, masked);
    const visibleFrom: number | null = closer && !headingLines ? behind(text, closer) : wordsFrom;
    let hiddenFrom: number | null = null;
    if (visibleFrom !== null) {
      const opened = opening(line, visibleFrom, closesBelow);
      closer = opened?.closer ?? null;
      hiddenFrom = opened?.at ?? null;
    }
    const hidesBelow = closer !== null;
    const plain = !raw && !masked && !hidesBelow;
    const visible = visibleBetween(text, masked || raw ? visibleFrom : 0, hiddenFrom);
    // Each named: spreading makes objects that are slow to make and to read.
    lines.push({
      text,
      from,
      to: line.to,
      plain,
      property: false,
      raw,
      visible,
      item,
      list,
      heading: false,
      hidesBelow,
    });
    if (headingLines > 0 && !masked) headings.push(headed(lines.slice(-headingLines), line.to));
    if (!masked && openFrom === null) hidesFrom = from;
    openFrom = reader.unclosed ? hidesFrom : null;
  }
  return { lines, headings, openFrom };
}

/** That a line is a heading may be known only further down. */
type Growing = MarkdownLine & { heading: boolean };

type Line = Pick<MarkdownLine, 'text' | 'from' | 'to'>;

function asProperty({ text, from, to }: Line): Growing {
  const nothing = { plain: false, raw: false, visible: '', item: false, list: null, heading: false };
  return Object.assign({ text, from, to, property: true, hidesBelow: false }, nothing);
}

/** Those that begin between two offsets. */
export function* cut(text: string, start: number, end: number): Generator<Line> {
  for (let from = start; from < end;) {
    const next = text.indexOf('\n', from);
    const to = next === -1 ? text.length : next + 1;
    const last = next === -1 ? to : text[next - 1] === '\r' && next > from ? next - 1 : next;
    yield { text: text.slice(from, last), from, to };
    from = to;
  }
}

/** Takes these lines, down to an offset, for a heading. */
function headed(own: readonly Growing[], to: number): Heading {
  for (const line of own) line.heading = true;
  const words = own.map(({ text }) => text.trim()).join(' ');
  const marked = own.length === 1;
  return {
    level: marked ? words.search(/[^#]|$/) : words.endsWith('=') ? 1 : 2,
    title: marked ? headingTitle(words) : words.replace(/ (?:=+|-+)$/, '').toLowerCase(),
    marked,
    from: own.reduce((least, { from }) => Math.min(least, from), to),
    to,
  };
}

/** Null = from or to nowhere. */
function visibleBetween(text: string, from: number | null, to: number | null): string {
  if (from === null) return '';
  const visible = withoutComments(to === null ? text.slice(from) : text.slice(from, to));
  return visible.trim() === '' ? '' : ' '.repeat(from) + visible;
}

type Closer = '%%' | '$$' | '-->';

function behind(text: string, closer: Closer): number | null {
  const at = text.indexOf(closer);
  return at === -1 ? null : at + closer.length;
}

/** What hides the lines below this one, and from where on: opened behind words, it is mere text where nothing closes it. */
function opening(
  { text, to }: Line,
  from: number,
  closesBelow: (closer: Closer, offset: number) => boolean,
): { readonly closer: Closer; readonly at: number } | null {
  if (!OPENER.test(text)) return null;
  for (const { 0: mark, index } of visibleText(text.slice(from)).matchAll(new RegExp(OPENER, 'g'))) {
    const closer: Closer = mark === '%%' || mark === '$$' ? mark : '-->';
    if (closesBelow(closer, to)) return { closer, at: from + index };
  }
  return null;
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
