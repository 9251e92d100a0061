/** A note's text as the metadata cache would hand it to the parser, made with a small finder of list items. */
import type { ListItem, NoteSource } from '../../../src/entries/entry';
import { markdownLines } from '../../../src/entries/markdown-lines';

export function sourceOf(text: string, given: Partial<NoteSource> = {}): NoteSource {
  return {
    path: 'note.md',
    text,
    day: null,
    daily: false,
    listItems: itemsIn(text),
    frontmatter: null,
    ...given,
  };
}

const ITEM = /^[\s>]*(?:[-*+]|\d+[.)])[ \t]+(?:\[(.)\][ \t]+)?/;

/** Items with a tag of ours on their first line; an item ends before the next one or a blank line. */
export function itemsIn(text: string): ListItem[] {
  const { lines } = markdownLines(text);
  return lines.flatMap((line, index): ListItem[] => {
    const item = line.plain ? ITEM.exec(line.text) : null;
    if (!item || !/#no-contact\//i.test(line.text)) return [];
    let end = line.from + line.text.length;
    for (const next of lines.slice(index + 1)) {
      if (next.text.trim() === '' || ITEM.test(next.text) || /^#/.test(next.text)) break;
      end = next.from + next.text.length;
    }
    const lineStart = index === 0 ? 0 : line.from;
    return [{ lineStart, line: index, end, task: item[1] ?? null }];
  });
}
