/** What was changed in a note, and whether it stands there. */
import type { Changes } from '../../markdown/changes';

export interface Edited {
  readonly before: string;
  readonly after: string;
  readonly changes: Changes;
}

/** Whether a text holds all that was written, as often as the note did then. */
export function holds(text: string, edited: Edited): boolean {
  const { before, after } = edited;
  if (text === after) return true;
  const lines = writtenLines(edited);
  return lines.length === 0 ? text !== before : shows(text, edited);
}

/** The same of an editor's text, whose line breaks are others. */
export function shows(text: string, edited: Edited): boolean {
  return writtenLines(edited).every((line) => times(text, line) >= times(edited.after, line));
}

/** The lines, as they stand now, in which something was put; without those that are blank. */
export function writtenLines({ after, changes }: Edited): readonly string[] {
  const lines = new Set<string>();
  let shift = 0;
  for (const { from, to, insert } of changes) {
    const [start, end] = [from + shift, from + shift + insert.length];
    shift += insert.length - (to - from);
    if (insert.trim() === '') continue;
    const first = after.lastIndexOf('\n', start - 1) + 1;
    const next = insert.endsWith('\n') ? end : after.indexOf('\n', end);
    for (const line of after.slice(first, next === -1 ? after.length : next).split('\n'))
      if (line.trim() !== '') lines.add(line.trim());
  }
  return [...lines];
}

/** Whether a change puts nothing else into a note than one before it did, perhaps without the heading that came with that. */
export function isSame(before: Edited, now: Edited): boolean {
  const words = ({ changes }: Edited): string => changes.map(({ insert }) => insert.trim()).join('\n');
  return words(now) !== '' && words(before).endsWith(words(now));
}

function times(text: string, part: string): number {
  return text.split(part).length - 1;
}
