/** Mending what can be mended in the note that is being edited: what is underlined there, without the mouse. */
import { Notice, type Editor, type EditorChange, type MarkdownFileInfo } from 'obsidian';
import { mendings } from '../entries/mend';
import type { Context } from '../practice/context';
import { problemsIn } from '../practice/note-problems';
import { WORDS } from '../practice/words';
import { typeInto } from '../vault/writing/at-cursor';
import type { EditorCommand } from './command';
import { NAMES } from './words';

export const mendEntries: EditorCommand = {
  id: 'mend-entries',
  name: NAMES.mendEntries,
  icon: 'wrench',
  offered: (context, editor, note) => changesOf(context, editor, note).length > 0,
  edit: (context, editor, note) => {
    const changes = changesOf(context, editor, note);
    typeInto(editor, changes);
    const left = problemsIn(editor.getValue(), note.file?.path ?? '', context).length;
    new Notice(WORDS.mended(changes.length, left));
  },
};

function changesOf(
  context: Pick<Context, 'settings' | 'dailyNotes'>,
  editor: Editor,
  note: MarkdownFileInfo,
): EditorChange[] {
  const text = editor.getValue();
  return mendings(text, problemsIn(text, note.file?.path ?? '', context)).map(({ from, to, insert }) => ({
    from: editor.offsetToPos(from),
    to: editor.offsetToPos(to),
    text: insert,
  }));
}
