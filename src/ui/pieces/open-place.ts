/** Opening a note at a line, as links in notes are opened: modifier keys, the middle button and a preview included. */
import { Keymap, type App, type PaneType } from 'obsidian';
import { mainLeaf } from '../../practice/main-area';

/** By this name the app's page preview knows links of ours. */
export const HOVER_SOURCE = 'no-contact-journal';

export interface NotePlace {
  readonly path: string;
  /** 1-based; absent = the note as it opens. */
  readonly line?: number;
  readonly column?: number;
}

/** Makes of a button or a link of ours one to that place. */
export function opensPlace(el: HTMLElement, app: App, { path, line, column }: NotePlace): void {
  el.onClickEvent((event) => {
    if (event.button > MIDDLE) return;
    event.preventDefault();
    void openPlace(app, path, line, column, Keymap.isModEvent(event));
  });
  el.addEventListener('mouseover', (event) => {
    app.workspace.trigger('hover-link', {
      event,
      source: HOVER_SOURCE,
      hoverParent: { hoverPopover: null },
      targetEl: el,
      linktext: path,
      state: line === undefined ? undefined : { scroll: line - 1 },
    });
  });
}

const MIDDLE = 1;

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
