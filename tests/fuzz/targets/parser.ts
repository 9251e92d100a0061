/** Notes with anything in them, read. */
import type { NoteEntries, NoteProblem } from '../../../src/entries/entry';
import { mended } from '../../../src/entries/mend';
import { parseNote } from '../../../src/entries/parse';
import { sourceOf } from '../../unit/entries/source';
import { anyNote } from '../pieces';
import { impossibleIn } from '../possible';
import { targetOf } from '../target';

const NAMES = { mood: 'mood', sleep: 'sleep' };
/** Mending one thing can show another. */
const MENDINGS = 8;

export const PARSER = targetOf(
  'parser',
  'values can be, problems have a place in the note, mending ends and loses no entry, line breaks do not matter',
  anyNote,
  (text) => {
    const note = read(text);
    const fault = impossibleIn(note) ?? misplaced(text, note);
    return fault ?? badlyMended(text, note) ?? otherByBreaks(text, note);
  },
);

function read(text: string): NoteEntries {
  return parseNote(sourceOf(text, { daily: true }), NAMES);
}

function misplaced(text: string, { entries, problems }: NoteEntries): string | null {
  const lines = text.replace(/^\uFEFF/, '').split('\n');
  for (const { line, column, kind } of entries) {
    const standing = lines[line - 1]?.slice(column - 1, column + 60) ?? '';
    if (!standing.toLowerCase().startsWith(`#no-contact/${kind}`))
      return `no tag of ${kind} at ${line}:${column}`;
  }
  const outside = problems.find((problem) => !isIn(lines, problem));
  return outside ? `a problem beside the note: ${JSON.stringify(outside)}` : null;
}

function isIn(lines: readonly string[], { line, column, length }: NoteProblem): boolean {
  const standing = lines[line - 1];
  return standing !== undefined && column - 1 + length <= Math.max(1, standing.length + 1);
}

function badlyMended(text: string, note: NoteEntries): string | null {
  let [now, said] = [text, note];
  for (let times = 0; said.problems.some(({ fix }) => fix !== null); times += 1) {
    if (times === MENDINGS) return `mending does not end: ${JSON.stringify(now)}`;
    const next = mended(now, said.problems);
    const after = read(next);
    if (after.entries.length < said.entries.length) return `mending lost an entry: ${JSON.stringify(next)}`;
    [now, said] = [next, after];
  }
  return null;
}

/** A lone carriage return is a letter like others: what it would make with a line feed is another text. */
function otherByBreaks(text: string, note: NoteEntries): string | null {
  if (text.includes('\r')) return null;
  const other = read(text.replaceAll('\n', '\r\n'));
  return JSON.stringify(other) === JSON.stringify(note)
    ? null
    : `with \\r\\n it says ${JSON.stringify(other)}`;
}
