/** What remains of an entry's line when its marks, tag, time and fields are taken away. */
import { readHead } from '../../../src/entries/read-head';
import { scanFields } from '../../../src/entries/scan-fields';

export function freeText(line: string): string {
  const head = readHead(line, { lineStart: 0, line: 0, end: line.length, task: null });
  if (!head) throw new Error(`No entry: ${line}`);
  const parts: string[] = [];
  let at = head.tagTo;
  for (const { from, to } of scanFields(line, head.tagTo, line.length)) {
    parts.push(line.slice(at, from));
    at = to;
  }
  parts.push(line.slice(at));
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(' ');
}
