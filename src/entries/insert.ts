/** Where an entry goes in a note: at the end of the list under the heading. Exact to the byte. */
import { markdownLines, type MarkdownLine } from './markdown-lines';

export interface Insertion {
  readonly offset: number;
  readonly insert: string;
}

/** `line` without a line break, beginning with `- `. The heading is added at the note's end where it is missing. */
export function insertEntry(text: string, heading: string, line: string): Insertion {
  const { lines, openFrom } = markdownLines(text);
  const lineBreak = /\r?\n/.exec(text)?.[0] ?? '\n';
  const at = lines.findIndex((each) => isHeading(each, heading));
  if (at === -1)
    return newSection(text, openFrom ?? text.length, lineBreak, `## ${heading}${lineBreak}${line}`);
  const section = sectionBelow(lines, at, openFrom);
  const list = lastList(section);
  if (list) return below(text, list.last, lineBreak, adapted(line, list.mark));
  const content = section.filter((each) => each.text.trim() !== '').at(-1);
  if (content) return below(text, content, lineBreak, `${lineBreak}${line}`);
  const head = lines[at];
  return head ? below(text, head, lineBreak, line) : { offset: text.length, insert: line };
}

/** The range of exactly that line with its line break; null = it is not there. The last of several alike. */
export function removeLine(text: string, line: string): { from: number; to: number } | null {
  const { lines } = markdownLines(text);
  const found = lines
    .filter((each) => each.text === line || withoutMark(each.text) === withoutMark(line))
    .at(-1);
  if (!found) return null;
  const last = found.to === text.length && !/\n$/.test(text);
  const from =
    last && found.from > 0 ? found.from - (/\r\n$/.test(text.slice(0, found.from)) ? 2 : 1) : found.from;
  return { from, to: found.to };
}

function isHeading({ text, plain }: MarkdownLine, heading: string): boolean {
  const title = plain ? /^ {0,3}#{1,6}[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*$/.exec(text)?.[1] : undefined;
  return title?.trim().toLowerCase() === heading.trim().toLowerCase();
}

/** Lines behind the heading up to the next one, or to where something unclosed swallows the rest. */
function sectionBelow(
  lines: readonly MarkdownLine[],
  at: number,
  openFrom: number | null,
): readonly MarkdownLine[] {
  const rest = lines.slice(at + 1);
  const end = rest.findIndex(
    ({ text, plain, from }) => (plain && /^ {0,3}#{1,6}(?:[ \t]|$)/.test(text)) || from === openFrom,
  );
  return end === -1 ? rest : rest.slice(0, end);
}

interface List {
  /** Its last line: of a nested item or a continuation too. */
  readonly last: MarkdownLine;
  /** Indentation, mark and the space behind it, of its last own item. */
  readonly mark: string;
}

const ITEM = /^([ \t]*)([-*+]|\d{1,9}[.)])([ \t]+|$)/;

/** The last list that stands in the section itself, and not in a quote. */
function lastList(section: readonly MarkdownLine[]): List | null {
  let list: OwnList | undefined;
  let blank = false;
  let open = false;
  let blockBelongs: boolean | null = null;
  for (const line of section) {
    const indent = columns(line.text);
    if (!line.plain) {
      // Code or a comment is taken whole: with the item that it is indented under, or not at all.
      blockBelongs ??= open && list !== undefined && indent >= list.content;
      if (list && blockBelongs) list = { ...list, last: line };
      else open = false;
      blank = false;
      continue;
    }
    blockBelongs = null;
    if (line.text.trim() === '') {
      blank = true;
      continue;
    }
    const nested = open && list !== undefined && indent >= list.content;
    const item = isRuler(line.text) || (!open && indent >= 4) ? null : ITEM.exec(line.text);
    if (list && (nested || (open && !item && !blank && isContinuation(line.text))))
      list = { ...list, last: line };
    else if (item && indent < 4) {
      list = listOf(line, item);
      open = true;
    } else open = false;
    blank = false;
  }
  return list ?? null;
}

interface OwnList extends List {
  /** Columns from which on a line belongs to its last item. */
  readonly content: number;
}

function listOf(line: MarkdownLine, item: RegExpExecArray): OwnList {
  const [, indent = '', mark = '-', space = ' '] = item;
  const room = space === '' || columns(space) > 4 ? ' ' : space;
  return {
    last: line,
    mark: `${indent}${mark}${room}`,
    content: columns(`${indent}${' '.repeat(mark.length)}${room}`),
  };
}

/** A line that goes on with the paragraph above it. */
function isContinuation(text: string): boolean {
  return !/^ {0,3}(?:>|#{1,6}(?:[ \t]|$))/.test(text) && !isRuler(text);
}

/** The width of the white space that a text begins with. */
function columns(text: string): number {
  let width = 0;
  for (const char of text) {
    if (char === ' ') width += 1;
    else if (char === '\t') width += 4 - (width % 4);
    else break;
  }
  return width;
}

function isRuler(text: string): boolean {
  return /^ {0,3}([-*_])[ \t]*(?:\1[ \t]*){2,}$/.test(text);
}

/** In the list's own hand: its indentation and bullet; a number goes on counting. */
function adapted(line: string, mark: string): string {
  const words = line.replace(/^-[ \t]+/, '');
  const next = mark.replace(/\d+(?=[.)])/, (number) => String(Number(number) + 1));
  return `${next}${words}`;
}

function withoutMark(line: string): string {
  return line.replace(ITEM, '').trim();
}

function below(text: string, { to, from }: MarkdownLine, lineBreak: string, insert: string): Insertion {
  const ended = text.slice(from, to).endsWith('\n');
  return ended
    ? { offset: to, insert: `${insert}${lineBreak}` }
    : { offset: to, insert: `${lineBreak}${insert}` };
}

function newSection(text: string, offset: number, lineBreak: string, section: string): Insertion {
  const before = text.slice(0, offset).replace(/^\uFEFF/, '');
  if (before.trim() === '' && offset === text.length) {
    return {
      offset,
      insert:
        before === ''
          ? `${section}${lineBreak}`
          : `${before.endsWith('\n') ? '' : lineBreak}${section}${lineBreak}`,
    };
  }
  const ended = before.endsWith('\n');
  const blank = /(?:^|\n)[ \t]*\r?\n$/.test(before);
  const lead = ended ? (blank ? '' : lineBreak) : `${lineBreak}${lineBreak}`;
  const tail = offset < text.length ? `${lineBreak}${lineBreak}` : ended ? lineBreak : '';
  return { offset, insert: `${lead}${section}${tail}` };
}
