/** Putting a block of text into a note: where the cursor is, else into today's note. */
import { MarkdownView, type Editor, type TFile } from 'obsidian';
import { placeAt, placeBeforeHeading } from '../template/place-block';
import { insertAtCursor, typeInto } from '../vault/writing/at-cursor';
import { pause } from '../vault/pause';
import { inEditor } from '../vault/writing/editor-text';
import { tellFailure } from './failure';
import { mainLeaf } from './main-area';
import type { Context } from './context';
import { tell } from './tell';
import { WORDS, whyOf } from './words';

/** Milliseconds that an editor is given to show what is in its note. */
const PATIENCE = 2_000;
const STEP = 20;

/** Something that goes into a note once, told by what the note says. */
export interface Once {
  readonly isThere: (text: string) => boolean;
  /** What is said instead of putting it in again. */
  readonly words: string;
}

/** At the cursor of the note that is being written; where there is none, as `insertToday`. */
export async function insertHere(
  context: Pick<Context, 'app' | 'settings' | 'writer' | 'today'>,
  block: string,
  once?: Once,
): Promise<void> {
  const { activeEditor } = context.app.workspace;
  const beingRead = activeEditor instanceof MarkdownView && activeEditor.getMode() === 'preview';
  const editor = beingRead ? undefined : activeEditor?.editor;
  if (!editor) return insertToday(context, block, once);
  if (once?.isThere(inEditor(editor.getValue()))) {
    tell(once.words);
    return;
  }
  const file = activeEditor?.file;
  await attempt(block, async () => {
    if (file?.extension === 'md') {
      await insertAtCursor(context.app, context.writer, { editor, file }, (text, offset) =>
        changeOf(placeAt(text, block, offset)),
      );
    } else intoCard(editor, block);
  });
}

/** Into today's note, before the log, and opens it there to go on writing. A block that is there already is gone to. */
export async function insertToday(
  context: Pick<Context, 'app' | 'settings' | 'writer' | 'today'>,
  block: string,
  once?: Once,
): Promise<void> {
  const { app, writer } = context;
  let isThere = false;
  await attempt(block, async () => {
    const { file } = await writer.make(context.today());
    await writer.edit(file, (text) => {
      isThere = once?.isThere(inEditor(text)) ?? false;
      return isThere || inEditor(text).includes(block)
        ? []
        : [changeOf(placeBeforeHeading(text, block, context.settings.get().heading))];
    });
    const leaf = mainLeaf(app.workspace);
    await leaf.openFile(file, { state: { mode: 'source' } });
    if (once && isThere) tell(once.words);
    else if (leaf.view instanceof MarkdownView) await goBehind(leaf.view, file, block);
  });
}

/** The first empty line behind the block, where one goes on writing. */
async function goBehind(view: MarkdownView, file: TFile, block: string): Promise<void> {
  const { editor } = view;
  for (let waited = 0; waited < PATIENCE && !editor.getValue().includes(block); waited += STEP)
    await pause(STEP);
  const text = editor.getValue();
  const at = view.file === file ? text.lastIndexOf(block) : -1;
  if (at === -1) return;
  const end = at + block.length;
  const breaks = /^\n*/.exec(text.slice(end))?.[0].length ?? 0;
  const isLast = end + breaks === text.length;
  editor.setCursor(editor.offsetToPos(end + Math.min(2, isLast ? breaks : breaks - 1)));
  editor.focus();
}

/** A text without a note of its own, such as a card on a canvas. */
function intoCard(editor: Editor, block: string): void {
  const { offset, insert, cursor } = placeAt(
    editor.getValue(),
    block,
    editor.posToOffset(editor.getCursor()),
  );
  typeInto(editor, [{ from: editor.offsetToPos(offset), text: insert }]);
  editor.setCursor(editor.offsetToPos(cursor));
  editor.focus();
}

function changeOf({ offset, insert, cursor }: ReturnType<typeof placeAt>) {
  return { from: offset, to: offset, insert, cursor };
}

async function attempt(block: string, insert: () => Promise<void>): Promise<void> {
  try {
    await insert();
  } catch (error) {
    tellFailure(WORDS.notInserted(whyOf(error)), block);
  }
}
