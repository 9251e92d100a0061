/** Putting a block of text into a note: where the cursor is, else into today's note. */
import { mainLeaf } from './main-area';
import { MarkdownView, Notice, type Editor } from 'obsidian';
import { placeAt, placeBeforeHeading, type Placed } from '../template/place-block';
import type { Context } from './context';
import { WORDS, whyOf } from './words';

/** At the cursor of the note that is being written; where there is none, as `insertToday`. */
export async function insertHere(context: Context, block: string): Promise<void> {
  const { activeEditor } = context.app.workspace;
  const beingRead = activeEditor instanceof MarkdownView && activeEditor.getMode() === 'preview';
  const editor = beingRead ? null : activeEditor?.editor;
  if (editor) put(editor, placeAt(editor.getValue(), block, editor.posToOffset(editor.getCursor())));
  else await insertToday(context, block);
}

/** Into today's note, before the log, and opens it there to go on writing. */
export async function insertToday(context: Context, block: string): Promise<void> {
  try {
    const { file } = await context.dailyNotes.ensure(context.today(), context.now());
    const leaf = mainLeaf(context.app.workspace);
    await leaf.openFile(file, { state: { mode: 'source' } });
    const { view } = leaf;
    if (!(view instanceof MarkdownView)) return;
    const { editor } = view;
    put(editor, placeBeforeHeading(editor.getValue(), block, context.settings.get().heading));
  } catch (error) {
    new Notice(WORDS.notInserted(whyOf(error)));
  }
}

function put(editor: Editor, { offset, insert, cursor }: Placed): void {
  editor.replaceRange(insert, editor.offsetToPos(offset));
  editor.setCursor(editor.offsetToPos(cursor));
  editor.focus();
}
