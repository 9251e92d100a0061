/** Opening a note at a line. */
import type { App, PaneType } from 'obsidian';
import { mainLeaf } from '../practice/main-area';

/** Opens the note with the cursor at a 1-based line and column; false = there is no such note any more. */
export async function openPlace(
  app: App,
  path: string,
  line?: number,
  column = 1,
  pane: PaneType | boolean = false,
): Promise<boolean> {
  const file = app.vault.getFileByPath(path);
  if (!file) return false;
  const state =
    line === undefined ? undefined : { eState: { line: line - 1, cursor: cursorAt(line, column) } };
  await mainLeaf(app.workspace, pane).openFile(file, state);
  return true;
}

function cursorAt(line: number, column: number): { from: Place; to: Place } {
  const place = { line: line - 1, ch: column - 1 };
  return { from: place, to: place };
}

interface Place {
  readonly line: number;
  readonly ch: number;
}
