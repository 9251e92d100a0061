/** What was changed in a note, and whether it stands there. */
import type { Changes } from '../../markdown/changes';

export interface Edited {
  readonly before: string;
  readonly after: string;
  readonly changes: Changes;
}

/** Whether a text holds all that was written, as often as the note did then. */
export function holds(text: string, edited: Edited): boolean {
  if (!shows(text, edited)) return false;
  return !takesOut(edited) || (text !== edited.before && isOut(text, edited));
}

/** The same of an editor's text, whose line breaks are others. */
export function shows(text: string, edited: Edited): boolean {
  return writtenLines(edited).every((line) => times(text, line) >= times(edited.after, line));
}

/** The lines, as they stand now, in which something was put or of which a part was taken; without those that are blank. */
export function writtenLines({ before, after, changes }: Edited): readonly string[] {
  const lines = new Set<string>();
  let shift = 0;
  for (const { from, to, insert } of changes) {
    const words = insert.trim();
    const start = from + shift + insert.indexOf(words);
    shift += insert.length - (to - from);
    if (words === '' && /^$|\n/.test(before.slice(from, to))) continue;
    const first = after.lastIndexOf('\n', start - 1) + 1;
    const next = after.indexOf('\n', start + words.length);
    for (const line of after.slice(first, next === -1 ? after.length : next).split('\n'))
      if (line.trim() !== '') lines.add(line.trim());
  }
  return [...lines];
}

/** Whether nothing but blanks was put in: what was there went, and nothing came. */
export function takesOut(edited: Edited): boolean {
  return edited.changes.every(({ insert }) => insert.trim() === '');
}

/** Whether a text holds the lines that were taken out no more often than the note did then. */
export function isOut(text: string, edited: Edited): boolean {
  return takenLines(edited).every((line) => times(text, line) <= times(edited.after, line));
}

/** Whether an editor holds a line that is taken out, with something typed into it. */
export function isTypedInto(text: string, edited: Edited): boolean {
  const taken = takenLines(edited);
  const others = new Set([...linesOf(edited.before), ...linesOf(edited.after)]);
  return linesOf(text).some((line) => !others.has(line) && taken.some((each) => isGrown(line, each)));
}

/** The lines, as they stood before, of which something was taken; without those that are blank. */
function takenLines({ before, changes }: Edited): readonly string[] {
  const taken = changes.filter(({ from, to }) => before.slice(from, to).trim() !== '');
  return taken.flatMap(({ from, to }) => {
    const next = before.indexOf('\n', to - 1);
    return linesOf(
      before.slice(before.lastIndexOf('\n', from - 1) + 1, next === -1 ? before.length : next),
    ).filter((line) => line !== '');
  });
}

/** Without their line breaks and the blanks around them. */
export function linesOf(text: string): readonly string[] {
  return text.split('\n').map((line) => line.trim());
}

function isGrown(line: string, from: string): boolean {
  if (line.length <= from.length) return false;
  let start = 0;
  while (line[start] === from[start]) start += 1;
  return line.endsWith(from.slice(start));
}

/** Whether a change puts nothing else into a note than one before it did, but for a heading that comes with one of the two. */
export function isSame(before: Edited, now: Edited): boolean {
  const [then, wanted] = [before, now].map(({ changes }) =>
    changes.map(({ insert }) => insert.trim()).join('\n'),
  );
  if (!then || !wanted) return false;
  return then === wanted || then.endsWith(`\n${wanted}`) || wanted.endsWith(`\n${then}`);
}

/** What stood above a line that was written and that now stands behind something in its own line; else null. */
export function aboveJoined(now: string, edited: Edited): string | null {
  const [written, standing] = [writtenLines(edited), linesOf(now)];
  const lines = linesOf(edited.after);
  const joined = lines.findIndex(
    (line) =>
      written.includes(line) && !standing.includes(line) && standing.some((each) => each.endsWith(line)),
  );
  return lines[joined - 1] ?? null;
}

/** What several changes put in: a line to which fields were added later stands there once, as it was last. */
export function wordsOf(all: readonly Edited[]): string {
  const lines = [...new Set(all.flatMap(writtenLines))];
  return lines.filter((line) => !lines.some((other) => other.startsWith(`${line} `))).join('\n');
}

function times(text: string, part: string): number {
  return text.split(part).length - 1;
}
