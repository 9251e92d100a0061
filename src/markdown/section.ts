/** The part of a note that holds the log: from its heading to the next, and the list in it. */
import { headingTitle } from './heading';
import type { Heading, MarkdownLine, MarkdownLines } from './markdown-lines';

export interface Section {
  readonly head: MarkdownLine;
  /** Up to the next heading, or to where something unclosed swallows the rest. */
  readonly body: readonly MarkdownLine[];
}

/** The heading of the log: the one of the level that we write, or else of any level. Null = there is none. */
export function findHeading({ headings }: MarkdownLines, heading: string): Heading | null {
  const wanted = headingTitle(`## ${heading.trim()}`);
  // Not one that is underlined: what we write below is no part of it.
  const found = headings.filter(({ marked, title }) => marked && title === wanted);
  return found.find(({ level }) => level === 2) ?? found[0] ?? null;
}

/** Null = there is no such heading. */
export function findSection(note: MarkdownLines, heading: string): Section | null {
  const { lines, openFrom } = note;
  const found = findHeading(note, heading);
  const head = lines.find(({ from }) => from === found?.from);
  if (!head) return null;
  const below = lines.filter(({ from }) => from >= head.to);
  // A heading that a comment still hides ends nothing: what is put above it would be hidden, too.
  const ends = (line: MarkdownLine, at: number): boolean =>
    line.from === openFrom || (line.heading && below[at - 1]?.hidesBelow !== true);
  const next = below.findIndex(ends);
  return { head, body: next === -1 ? below : below.slice(0, next) };
}

export interface List {
  /** Its last line: of a nested item or a continuation too. */
  readonly last: MarkdownLine;
  /** Indentation, mark and the space behind it, of its last own item. */
  readonly mark: string;
}

/** The last list that stands in the section itself, and not in a quote. */
export function lastList({ body }: Section): List | null {
  let list: List | null = null;
  let mark = '';
  for (const line of body) {
    if (line.list === 'item') mark = markOf(line.text);
    if (line.list !== null && !line.hidesBelow && line.text.trim() !== '') list = { last: line, mark };
  }
  return list;
}

/** Of a line that begins an item. */
function markOf(line: string): string {
  return line.replace(/^([ \t]*[^ \t]+)([ \t]*)[^]*/, (_, mark: string, space: string) => {
    const wide = space.replace(/\t/g, '    ').length > 4;
    return `${mark}${space === '' || wide ? ' ' : space}`;
  });
}
