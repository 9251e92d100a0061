/** What goes in where the user is writing: a block at the cursor, and what belongs to their typing. */
import type { ChangeSpec } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import type { App, Editor, EditorChange, EditorPosition, TFile } from 'obsidian';
import type { Change } from '../../markdown/changes';
import { pause } from '../pause';
import { inEditor } from './editor-text';
import { isInStep } from './panes';
import { WORDS } from './words';
import type { JournalWriter } from './writer';

/** Milliseconds in which the app reads a note that was just opened, or saves what was typed. */
const PATIENCE = 3_000;
const STEP = 100;

/** A change, and where one goes on writing, as an offset in the text after. */
export interface Placed extends Change {
  readonly cursor: number;
}

/** Puts something where the cursor is, once the editor shows what is on disk. Throws what the vault throws. */
export async function insertAtCursor(
  app: App,
  writer: Pick<JournalWriter, 'edit'>,
  { editor, file }: { readonly editor: Editor; readonly file: TFile },
  place: (text: string, offset: number) => Placed,
): Promise<void> {
  for (let waited = 0; waited < PATIENCE; waited += STEP) {
    const placed: Placed[] = [];
    const edited = await writer.edit(file, (text) => {
      if (!isInStep(app, file, text) || editor.getValue() !== inEditor(text)) return [];
      const change = place(text, offsetOf(text, editor.getCursor()));
      placed.push(change);
      return [change];
    });
    const cursor = placed.at(-1)?.cursor;
    if (edited && cursor !== undefined) {
      editor.setCursor(editor.offsetToPos(inEditor(edited.after.slice(0, cursor)).length));
      editor.focus();
      return;
    }
    await pause(STEP);
  }
  throw new Error(WORDS.notYet);
}

/** A change that is part of the user's own typing, such as a suggestion that they chose. */
export function typeInto(editor: Editor, changes: EditorChange[]): void {
  editor.transaction({ changes });
}

/** The same for a bare CodeMirror. */
export function typeIntoView(view: EditorView, changes: ChangeSpec): void {
  view.dispatch({ changes });
}

/** In a text with line breaks of any kind. */
function offsetOf(text: string, { line, ch }: EditorPosition): number {
  let from = text.startsWith('\uFEFF') ? 1 : 0;
  for (let number = 0; number < line; number += 1) {
    const next = /\r\n?|\n/g;
    next.lastIndex = from;
    const found = next.exec(text);
    if (!found) break;
    from = found.index + found[0].length;
  }
  return from + ch;
}
