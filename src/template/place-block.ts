/** Where a block goes in a note, with a blank line on either side and no other byte touched. */
import { BlockReader } from '../markdown/block-reader';
import { behindWords, lineBreakAt } from '../markdown/lines';
import { markdownLines, type MarkdownLine } from '../markdown/markdown-lines';
import { findHeading } from '../markdown/section';

export interface Placed {
  readonly offset: number;
  readonly insert: string;
  /** Offset in the new text, on an empty line of its own behind the block: where one goes on writing. */
  readonly cursor: number;
}

/**
 * Behind the line that the offset is on; in place of that line's emptiness where it is empty. Frontmatter, code, comments, quotes
 * and items stay whole: it comes behind them, and in front of what is never closed.
 */
export function placeAt(note: string, block: string, offset: number): Placed {
  const { lines, openFrom } = markdownLines(note);
  const below = lines.findIndex(({ from }) => from > offset);
  let at = below === -1 ? lines.length - 1 : Math.max(0, below - 1);
  for (let next = tiedTo(lines, at); next !== null; next = tiedTo(lines, at)) at = next;
  const line = lines[at];
  if (!line) return between(note, block, note.length);
  if (openFrom !== null && line.from >= openFrom) return between(note, block, behindWords(note, openFrom));
  return between(note, block, line.from + line.text.length);
}

/** Before the log heading, so that the log stays at its place; at the note's end where there is none. */
export function placeBeforeHeading(note: string, block: string, heading: string): Placed {
  const read = markdownLines(note);
  const below = findHeading(read, heading)?.from ?? read.openFrom;
  return between(note, block, below === null ? note.length : behindWords(note, below));
}

function between(note: string, block: string, offset: number): Placed {
  const lineBreak = lineBreakAt(note, offset);
  const body = block.split(/\r?\n/).join(lineBreak);
  const start = behindWords(note, offset);
  const breaks = note.slice(start, offset).split('\n').length - 1;
  const lead =
    note.slice(0, start).replace('\uFEFF', '') === '' ? '' : lineBreak.repeat(Math.max(0, 2 - breaks));
  const room = lineBreak.repeat(2);
  const isEnd = offset === note.length || note[offset] === '\n' || note.startsWith('\r\n', offset);
  return {
    offset,
    insert: lead + body + room + (isEnd ? '' : lineBreak),
    cursor: offset + lead.length + body.length + room.length,
  };
}

/** The next line that would be read as something else, or torn from this one, with a block between; null = there is none. */
function tiedTo(lines: readonly MarkdownLine[], at: number): number | null {
  const [line, next] = [lines[at], lines[at + 1]];
  if (!line || !next) return null;
  if (line.hidesBelow || (line.property && next.property) || (line.raw && next.raw)) return at + 1;
  if (line.heading && next.heading && !/^ {0,3}(?:#|=+[ \t]*$|-+[ \t]*$)/.test(line.text)) return at + 1;
  const mark = /^ {0,3}([>|])/.exec(line.text)?.[1];
  if (mark !== undefined && next.text.trimStart().startsWith(mark)) return at + 1;
  let words = at + 1;
  while (lines[words]?.text.trim() === '') words += 1;
  if (lines[words]?.list === 'inside') return words;
  return words === at + 1 && !readsAlike(next) ? words : null;
}

/** Whether the line is read in the same way with a blank line above it. */
function readsAlike({ text, raw, item, heading }: MarkdownLine): boolean {
  const alone = new BlockReader().read(text, false);
  const marked = heading && /^ {0,3}#/.test(text);
  return alone.raw === raw && alone.item === item && alone.headingLines === (marked ? 1 : 0);
}
