/** Mending what can be mended in the note that is being edited: what is underlined there, without the mouse. */
import { Notice, type Editor, type MarkdownFileInfo } from 'obsidian';
import { problemsIn } from '../ui/editor/note-problems';
import type { Rooms } from '../ui/rooms';
import type { EditorCommand } from './command';
import { NAMES, WORDS } from './words';

export const mendEntries: EditorCommand = {
  id: 'mend-entries',
  name: NAMES.mendEntries,
  icon: 'wrench',
  offered: (rooms, editor, note) => mendable(rooms, editor, note).length > 0,
  edit: (rooms, editor, note) => {
    const changes = mendable(rooms, editor, note);
    editor.transaction({ changes });
    const left = problemsIn(editor.getValue(), note.file?.path ?? '', rooms).length;
    new Notice(WORDS.mended(changes.length, left));
  },
};

function mendable(rooms: Rooms, editor: Editor, note: MarkdownFileInfo) {
  return problemsIn(editor.getValue(), note.file?.path ?? '', rooms).flatMap(
    ({ line, column, length, fix }) => {
      if (fix === null) return [];
      const from = { line: line - 1, ch: column - 1 };
      return [{ from, to: { line: from.line, ch: from.ch + length }, text: fix }];
    },
  );
}
