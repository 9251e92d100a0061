/** Finds the list items of ours in a text that no metadata cache knows yet, such as one being typed. */
import type { ListItem } from './entry';
import { markdownLines } from './markdown-lines';

const ITEM = /^[\s>]*(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[(.)\](?:[ \t]+|$))?/u;

/** Items with a tag of ours on their first line; each ends before the next item, a heading or a blank line. */
export function findItems(text: string): ListItem[] {
  if (!/#no-contact\//i.test(text)) return [];
  const { lines } = markdownLines(text);
  return lines.flatMap((line, index): ListItem[] => {
    const item = line.plain ? ITEM.exec(line.text) : null;
    if (!item || !/#no-contact\//i.test(line.text)) return [];
    let end = line.from + line.text.length;
    for (let at = index + 1; at < lines.length; at += 1) {
      const next = lines[at];
      if (!next || !next.plain || /^[\s>]*$/.test(next.text) || ITEM.test(next.text) || /^#/.test(next.text))
        break;
      end = next.from + next.text.length;
    }
    return [{ lineStart: index === 0 ? 0 : line.from, line: index, end, task: item[1] ?? null }];
  });
}
