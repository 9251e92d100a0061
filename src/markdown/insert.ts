/** Where an entry goes in a note: at the end of the list under the heading. Exact to the byte. */
import { BlockReader } from './block-reader';
import type { Changes } from './changes';
import { markdownLines, type MarkdownLine } from './markdown-lines';
import { findSection, lastList } from './section';

/** `line` without a line break, beginning with `- `. The heading is added at the note's end where it is missing. */
export function insertEntry(text: string, heading: string, line: string): Changes {
  const note = markdownLines(text);
  const lineBreak = /\r?\n/.exec(text)?.[0] ?? '\n';
  const section = findSection(note, heading);
  if (!section) return newSection(text, note.openFrom ?? text.length, lineBreak, heading, line);
  const list = lastList(section);
  const next = list && adapted(line, list.mark);
  if (list && next && !takesBelow(next, text.slice(list.last.to)))
    return below(text, list.last, lineBreak, next);
  const content = section.body.filter((each) => each.text.trim() !== '').at(-1);
  const above = content ?? section.head;
  return below(text, above, lineBreak, apart(line, text.slice(above.to)), content ? lineBreak : '');
}

/** Takes out exactly that line with its line break; none = it is not there. The last of several alike. */
export function removeLine(text: string, line: string): Changes {
  const { lines } = markdownLines(text);
  const found = lines
    .filter((each) => each.text === line || withoutMark(each.text) === withoutMark(line))
    .at(-1);
  if (!found) return [];
  const last = found.to === text.length && !/\n$/.test(text);
  const from =
    last && found.from > 0 ? found.from - (/\r\n$/.test(text.slice(0, found.from)) ? 2 : 1) : found.from;
  return [{ from, to: found.to, insert: '' }];
}

/** In the list's own hand: its indentation and bullet; a number goes on counting. */
function adapted(line: string, mark: string): string {
  const words = line.replace(/^-[ \t]+/, '');
  const next = mark.replace(/\d+(?=[.)])/, (number) => String(Math.min(Number(number) + 1, MAX_NUMBER)));
  return `${next}${words}`;
}

/** Markdown takes no more digits than these for a list. */
const MAX_NUMBER = 999_999_999;

function withoutMark(line: string): string {
  return line.replace(/^[ \t]*(?:[-*+]|\d{1,9}[.)])(?:[ \t]+|$)/, '').trim();
}

/** `lead` is written in front, and a blank line behind where the next line would go on with the entry's words. */
function below(text: string, line: MarkdownLine, lineBreak: string, entry: string, lead = ''): Changes {
  const { from, to } = line;
  const insert = `${lead}${entry}`;
  if (!text.slice(from, to).endsWith('\n')) return put(to, `${lineBreak}${insert}`);
  const next = /^[^\r\n]*/.exec(text.slice(to))?.[0] ?? '';
  const tail = next.trim() !== '' && takes([entry, next]) ? lineBreak : '';
  return put(to, `${insert}${lineBreak}${tail}`);
}

/** Set in where it would take what is below. */
function apart(entry: string, rest: string): string {
  return takesBelow(entry, rest) ? `  ${entry}` : entry;
}

/** Whether what comes next is set in so far that it would become part of the entry, blank lines or not. */
function takesBelow(entry: string, rest: string): boolean {
  const next = /^(?:[ \t]*\r?\n)*([^\r\n]+)/.exec(rest)?.[1] ?? '';
  return next.trim() !== '' && takes([entry, '', next]);
}

/** Whether the last of the lines belongs to the list that the first one begins. */
function takes(lines: readonly string[]): boolean {
  const reader = new BlockReader();
  return lines.map((line) => reader.read(line, false)).at(-1)?.list === 'inside';
}

function newSection(text: string, offset: number, lineBreak: string, heading: string, line: string): Changes {
  const section = `## ${heading}${lineBreak}${apart(line, text.slice(offset))}`;
  const before = text.slice(0, offset).replace(/^\uFEFF/, '');
  if (before.trim() === '' && offset === text.length) {
    const gap = before === '' || before.endsWith('\n') ? '' : lineBreak;
    return put(offset, `${gap}${section}${lineBreak}`);
  }
  const ended = before.endsWith('\n');
  const blank = before === '' || /(?:^|\n)[ \t]*\r?\n$/.test(before);
  const lead = blank ? '' : ended ? lineBreak : `${lineBreak}${lineBreak}`;
  const tail = offset < text.length ? `${lineBreak}${lineBreak}` : ended ? lineBreak : '';
  return put(offset, `${lead}${section}${tail}`);
}

function put(offset: number, insert: string): Changes {
  return [{ from: offset, to: offset, insert }];
}
