/** Finds the list items of ours in a text that no metadata cache knows yet, such as one being typed. */
import type { ListItem } from './entry';
import { markdownLines } from '../markdown/markdown-lines';

const TASK = /^[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]+\[(.)\](?:[ \t]+|$)/u;

/** Items with a tag of ours on their first line; each ends before the next item, a heading or a blank line. */
export function findItems(text: string): ListItem[] {
  if (!/#no-contact\//i.test(text)) return [];
  const { lines } = markdownLines(text);
  return lines.flatMap((line, index): ListItem[] => {
    if (!line.plain || !line.item || !/#no-contact\//i.test(line.text)) return [];
    let end = line.from + line.text.length;
    for (let at = index + 1; at < lines.length; at += 1) {
      const next = lines[at];
      if (!next?.plain || next.item || /^(?:#|[\s>]*$)/.test(next.text)) break;
      end = next.from + next.text.length;
    }
    const task = TASK.exec(line.text)?.[1] ?? null;
    return [{ lineStart: index === 0 ? 0 : line.from, line: index, end, task }];
  });
}
