/** Mending what can be mended in the note that is being edited: what is underlined there, without the mouse. */
import { Notice, type Editor, type MarkdownFileInfo } from 'obsidian';
import { problemsIn } from '../ui/editor/note-problems';
import type { Context } from '../practice/context';
import { typeInto } from '../vault/writing/at-cursor';
import type { EditorCommand } from './command';
import { NAMES, WORDS } from './words';

export const mendEntries: EditorCommand = {
  id: 'mend-entries',
  name: NAMES.mendEntries,
  icon: 'wrench',
  offered: (context, editor, note) => mendable(context, editor, note).length > 0,
  edit: (context, editor, note) => {
    const changes = mendable(context, editor, note);
    typeInto(editor, changes);
    const left = problemsIn(editor.getValue(), note.file?.path ?? '', context).length;
    new Notice(WORDS.mended(changes.length, left));
  },
};

function mendable(context: Context, editor: Editor, note: MarkdownFileInfo) {
  return problemsIn(editor.getValue(), note.file?.path ?? '', context).flatMap(
    ({ line, column, length, fix }) => {
      if (fix === null) return [];
      const from = { line: line - 1, ch: column - 1 };
      return [{ from, to: { line: from.line, ch: from.ch + length }, text: fix }];
    },
  );
}
