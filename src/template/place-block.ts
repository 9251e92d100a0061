/** Where a block goes in a note, with a blank line on either side and no other byte touched. */
import { noteLines } from '../prompts/note-lines';

export interface Placed {
  readonly offset: number;
  readonly insert: string;
  /** Offset in the new text, on an empty line of its own behind the block: where one goes on writing. */
  readonly cursor: number;
}

/**
 * Behind the line that the offset is on; in place of that line's emptiness where it is empty. Frontmatter, code and comments
 * stay whole: it comes behind them.
 */
export function placeAt(note: string, block: string, offset: number): Placed {
  const lineBreak = lineBreakOf(note);
  return between(note, block, endOfPart(note, offset), lineBreak);
}

/** Before the log heading, so that the log stays at its place; at the note's end where there is none. */
export function placeBeforeHeading(note: string, block: string, heading: string): Placed {
  const lineBreak = lineBreakOf(note);
  const wanted = heading.trim().toLowerCase();
  const line = noteLines(note).find(
    ({ part, text }) => part === 'text' && /^#{1,6}\s/.test(text) && titleOf(text) === wanted,
  );
  if (!line) return between(note, block, note.length, lineBreak);
  const before = note.slice(0, line.start).replace(/(?:\r?\n[ \t]*)+$/, '');
  return between(note, block, before.length, lineBreak);
}

function between(note: string, block: string, offset: number, lineBreak: string): Placed {
  const before = note.slice(0, offset);
  const body = block.split(/\r?\n/).join(lineBreak);
  const empty = before.trim() === '' || before === '\uFEFF';
  const lead = empty ? '' : lineBreak.repeat(2 - Math.min(2, breaksAtEnd(before)));
  const room = lineBreak.repeat(2);
  const rest = note.slice(offset);
  const tail = /^(?:\r?\n|$)/.test(rest) ? '' : lineBreak;
  return {
    offset,
    insert: lead + body + room + tail,
    cursor: offset + lead.length + body.length + room.length,
  };
}

function breaksAtEnd(text: string): number {
  return /(?:\r?\n[ \t]*)*$/.exec(text)?.[0].match(/\n/g)?.length ?? 0;
}

/** Where the line of the offset ends, or the frontmatter, code or comment that it is in. */
function endOfPart(note: string, offset: number): number {
  const lines = noteLines(note);
  let at = lines.findIndex(({ start, end }) => start <= offset && offset < end);
  if (at === -1) at = lines.length - 1;
  const part = lines[at]?.part ?? 'text';
  while (part !== 'text' && lines[at + 1]?.part === part) at += 1;
  const line = lines[at];
  return line ? line.start + line.text.length : note.length;
}

function titleOf(line: string): string {
  return line
    .replace(/^#{1,6}\s+/, '')
    .replace(/\s+#+\s*$/, '')
    .trim()
    .toLowerCase();
}

function lineBreakOf(note: string): string {
  return note.includes('\r\n') ? '\r\n' : '\n';
}
