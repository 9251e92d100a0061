/** Where an entry goes in a note: at the end of the list under the heading. Exact to the byte. */
import { BlockReader } from './block-reader';
import type { Changes } from './changes';
import { isBelowBlank, lineBreakAt } from './lines';
import { markdownLines, type MarkdownLine } from './markdown-lines';
import { findSection, lastList } from './section';

/** `line` without a line break, beginning with `- `. The heading is added at the note's end where it is missing. */
export function insertEntry(text: string, heading: string, line: string): Changes {
  const note = markdownLines(text);
  const section = findSection(note, heading);
  if (!section) return newSection(text, note.openFrom ?? text.length, heading, line);
  const list = lastList(section);
  const next = list && adapted(line, list.mark);
  if (list && next && !takesBelow(next, text, list.last.to)) return below(text, list.last, next);
  const content = section.body.filter((each) => each.text.trim() !== '').at(-1);
  const above = content ?? section.head;
  const lineBreak = lineBreakAt(text, above.to);
  return below(text, above, apart(line, text, above.to), content ? lineBreak : '');
}

/** Takes a line out with its line break; none = it is not there, or in code or a comment. */
export function removeLine(text: string, line: MarkdownLine | undefined): Changes {
  if (!line?.plain) return [];
  const { from, to } = line;
  const isLast = to === text.length && !text.endsWith('\n');
  const above = isLast ? (/\r?\n$/.exec(text.slice(0, from))?.[0].length ?? 0) : 0;
  return [{ from: from - above, to, insert: '' }];
}

/** In the list's own hand: its indentation and bullet; a number goes on counting. */
function adapted(line: string, mark: string): string {
  const words = line.slice('- '.length);
  const next = mark.replace(/\d+(?=[.)])/, (number) => String(Math.min(Number(number) + 1, MAX_NUMBER)));
  return `${next}${words}`;
}

/** Markdown takes no more digits than these for a list. */
const MAX_NUMBER = 999_999_999;

/** `lead` is written in front, and a blank line behind where the next line would go on with the entry's words. */
function below(text: string, { to }: MarkdownLine, entry: string, lead = ''): Changes {
  const lineBreak = lineBreakAt(text, to);
  if (!text.endsWith('\n', to)) return put(to, lineBreak + lead + entry);
  const next = lineFrom(text, to);
  const tail = next.trim() !== '' && takes([entry, next]) ? lineBreak : '';
  return put(to, lead + entry + lineBreak + tail);
}

/** Set in where it would take what is below. */
function apart(entry: string, text: string, offset: number): string {
  return takesBelow(entry, text, offset) ? `  ${entry}` : entry;
}

/** Whether what comes next is set in so far that it would become part of the entry, blank lines or not. */
function takesBelow(entry: string, text: string, offset: number): boolean {
  const words = text.length - text.slice(offset).trimStart().length;
  const next = lineFrom(text, Math.max(offset, text.lastIndexOf('\n', words - 1) + 1));
  return next !== '' && takes([entry, '', next]);
}

/** The line that begins at an offset, without its break. */
function lineFrom(text: string, offset: number): string {
  const end = text.indexOf('\n', offset);
  return text.slice(offset, end === -1 ? text.length : end).replace(/\r$/, '');
}

/** Whether the last of the lines belongs to the list that the first one begins. */
function takes(lines: readonly string[]): boolean {
  const reader = new BlockReader();
  return lines.map((line) => reader.read(line, false)).at(-1)?.list === 'inside';
}

function newSection(text: string, offset: number, heading: string, line: string): Changes {
  const lineBreak = lineBreakAt(text, offset);
  const section = `## ${heading}${lineBreak}${apart(line, text, offset)}`;
  const before = text.slice(0, offset).replace(/^\uFEFF/, '');
  const ended = before.endsWith('\n');
  if (before.trim() === '' && offset === text.length)
    return put(offset, `${before === '' || ended ? '' : lineBreak}${section}${lineBreak}`);
  const lead = isBelowBlank(text, offset) ? '' : ended ? lineBreak : lineBreak.repeat(2);
  const tail = offset < text.length ? lineBreak.repeat(2) : ended ? lineBreak : '';
  return put(offset, lead + section + tail);
}

function put(offset: number, insert: string): Changes {
  return [{ from: offset, to: offset, insert }];
}
