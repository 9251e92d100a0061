/** What stands in an editor beside what was typed: lines of their own, and the cursors behind them. */
import type { Editor } from 'obsidian';
import type { Changes } from '../../markdown/changes';
import type { Edited } from './edited';

type Cursors = Pick<Editor, 'listSelections' | 'offsetToPos' | 'posToOffset' | 'setSelections'>;

/** Editors hold line feeds only, and no byte-order mark. */
export function inEditor(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

/** Where the app's merge put a line that was written behind what was typed at its place, that gets a line of its own. */
export function setApart(
  editor: Pick<Editor, 'getLine' | 'lineCount' | 'replaceRange'>,
  { before, after, changes }: Edited,
): void {
  if (!changes.some(({ insert }) => /^\r?\n|\n$/.test(insert))) return;
  const old = new Set(inEditor(before).split('\n'));
  const now = new Set(inEditor(after).split('\n'));
  const lines = [...now].filter((line) => line.trim() !== '' && !old.has(line));
  // Of lines that end alike the whole one.
  lines.sort((a, b) => b.length - a.length);
  for (let number = editor.lineCount() - 1; number >= 0; number -= 1) {
    const text = editor.getLine(number);
    if (old.has(text) || now.has(text)) continue;
    const line = lines.find((each) => text.endsWith(each));
    if (line === undefined || text.slice(0, -line.length).trim() === '') continue;
    editor.replaceRange('\n', { line: number, ch: text.length - line.length });
  }
}

/** Where something else was typed meanwhile: a cursor in front of a line that came is put behind it. */
export function putBehind(editor: Cursors & Pick<Editor, 'getValue'>, changes: Changes): void {
  const text = editor.getValue();
  const lines = changes.map(({ insert }) => insert).filter((insert) => insert.endsWith('\n'));
  const behind = (offset: number): number => {
    if (offset > 0 && text[offset - 1] !== '\n') return offset;
    return offset + (lines.find((insert) => text.startsWith(insert, offset))?.length ?? 0);
  };
  select(
    editor,
    editor.listSelections().map(({ anchor, head }) => ({
      anchor: behind(editor.posToOffset(anchor)),
      head: behind(editor.posToOffset(head)),
    })),
  );
}

/** Leaves alone what is selected already. */
export function select(editor: Cursors, ranges: readonly { anchor: number; head: number }[]): void {
  const standing = editor.listSelections();
  const stays = ranges.every(({ anchor, head }, at) => {
    const there = standing[at];
    return there && editor.posToOffset(there.anchor) === anchor && editor.posToOffset(there.head) === head;
  });
  if (stays && standing.length === ranges.length) return;
  editor.setSelections(
    ranges.map(({ anchor, head }) => ({
      anchor: editor.offsetToPos(anchor),
      head: editor.offsetToPos(head),
    })),
  );
}
