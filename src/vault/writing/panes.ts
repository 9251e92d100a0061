/** The editors that a note is open in: they take what was written over from disk, and their cursors stay where they belong. */
import { MarkdownView, type App, type Editor, type TFile } from 'obsidian';
import { applied, moved } from '../../markdown/changes';
import { pause } from '../pause';
import { isOut, isTypedInto, shows, takesOut, type Edited } from './edited';
import { inEditor, putBehind, select, setApart } from './editor-text';

/** Milliseconds that an editor is given to take over what is on disk, and between two looks. */
const PATIENCE = 2_000;
const STEP = 10;
/** Milliseconds in which a pane that closes saves what it holds. */
const CLOSING = 1_000;
/** Milliseconds in which a view that is not in step with the disk reads it, as a rule. */
const MOMENT = 30;

export function editorsOf(app: App, file: TFile): readonly Editor[] {
  return viewsOf(app, file)
    .filter((view) => view.getMode() === 'source')
    .map(({ editor }) => editor);
}

function viewsOf(app: App, file: TFile): readonly MarkdownView[] {
  const views: MarkdownView[] = [];
  app.workspace.iterateAllLeaves(({ view }) => {
    if (view instanceof MarkdownView && view.file === file) views.push(view);
  });
  return views;
}

/**
 * Has the app save what was typed into a note, so that nothing has to be merged; a pane may have turned to reading since. Only
 * where the disk is as the app knows it, and the view still differs from it a moment later: one that is behind the disk or has
 * not read its note yet catches up meanwhile.
 */
export async function saveTyping(app: App, file: TFile): Promise<void> {
  for (const view of viewsOf(app, file)) {
    const differs = async (): Promise<boolean> =>
      inEditor(view.getViewData()) !== inEditor(await app.vault.read(file)) && (await isAsKnown(app, file));
    if (!(await differs())) continue;
    await pause(MOMENT);
    if (viewsOf(app, file).includes(view) && (await differs())) await view.save();
  }
}

/** What a pane that closes holds is saved over what was written: only then it is seen what stands there. */
export async function awaitSave(app: App, file: TFile, editor: Editor): Promise<void> {
  const held = editor.getValue();
  const time = { isUp: false };
  void pause(CLOSING).then(() => (time.isUp = true));
  while (!time.isUp && inEditor(await app.vault.adapter.read(file.path)) !== held) await pause(STEP);
}

async function isAsKnown({ vault }: App, { path, stat }: TFile): Promise<boolean> {
  const onDisk = await vault.adapter.stat(path);
  return onDisk?.mtime === stat.mtime && onDisk.size === stat.size;
}

/** Whether no editor of the note holds anything else than this text of the disk: nothing unsaved, nothing unread. */
export function isInStep(app: App, file: TFile, text: string): boolean {
  return editorsOf(app, file).every((editor) => editor.getValue() === inEditor(text));
}

/** Whether the user typed into the very line that is taken out, which the app then keeps. */
export function isTypedOn(app: App, file: TFile, edited: Edited): boolean {
  return takesOut(edited) && editorsOf(app, file).some((editor) => isTypedInto(editor.getValue(), edited));
}

/** Whether an editor kept what is taken out: the app's merge does so where something was typed in the midst of that. */
export function isKept(app: App, file: TFile, edited: Edited): boolean {
  return takesOut(edited) && editorsOf(app, file).some((editor) => !isOut(editor.getValue(), edited));
}

interface Pane {
  readonly editor: Editor;
  readonly text: string;
  readonly selections: readonly { readonly anchor: number; readonly head: number }[];
}

/**
 * How a note's editors stand before something is written. The app itself brings the change into them, by its own merge where
 * something is unsaved: a view that has not read its note yet, or is behind the disk, is never written into.
 */
export class Panes {
  private readonly panes: readonly Pane[];

  constructor(
    private readonly app: App,
    private readonly file: TFile,
  ) {
    this.panes = editorsOf(app, file).map((editor) => ({
      editor,
      text: editor.getValue(),
      selections: editor.listSelections().map(({ anchor, head }) => ({
        anchor: editor.posToOffset(anchor),
        head: editor.posToOffset(head),
      })),
    }));
  }

  /** Resolves when every editor that is still open shows what was written, with its cursors where they belong. */
  async takeOver(edited: Edited): Promise<void> {
    await Promise.all(this.panes.map((pane) => this.follow(pane, edited)));
    const known = this.panes.map(({ editor }) => editor);
    const since = editorsOf(this.app, this.file).filter((editor) => !known.includes(editor));
    const isThere = (now: string): boolean => shows(now, edited) && isOut(now, edited);
    await Promise.all(
      since.map(async (editor) => {
        if (await this.waitFor(editor, edited, isThere)) setApart(editor, edited);
      }),
    );
  }

  private async follow({ editor, text, selections }: Pane, edited: Edited): Promise<void> {
    const { before, changes } = edited;
    const own = changes.map(({ from, to, insert }) => ({
      from: inEditor(before.slice(0, from)).length,
      to: inEditor(before.slice(0, to)).length,
      insert: inEditor(insert),
    }));
    const wanted = text === inEditor(before) ? applied(text, own) : null;
    const isThere = (now: string): boolean =>
      now === wanted ||
      (now !== text &&
        own.every(({ insert }) => now.includes(insert.trim())) &&
        (!takesOut(edited) || isOut(now, edited)));
    if (!(await this.waitFor(editor, edited, isThere))) return;
    if (editor.getValue() !== wanted) {
      setApart(editor, edited);
      putBehind(editor, own);
    } else
      select(
        editor,
        selections.map(({ anchor, head }) => ({
          anchor: moved(text, own, anchor),
          head: moved(text, own, head),
        })),
      );
  }

  /** False = the editor was closed meanwhile. */
  private async waitFor(
    editor: Editor,
    { before }: Edited,
    isThere: (now: string) => boolean,
  ): Promise<boolean> {
    const isOpen = (): boolean => editorsOf(this.app, this.file).includes(editor);
    for (let waited = 0; waited < PATIENCE && !isThere(editor.getValue()) && isOpen(); waited += STEP)
      await this.nextChange();
    if (isOpen()) return true;
    if (editor.getValue() !== inEditor(before)) await awaitSave(this.app, this.file, editor);
    return false;
  }

  /** As soon as an editor changes, so that no key comes between that and its cursor; and from time to time. */
  private nextChange(): Promise<void> {
    const { workspace } = this.app;
    return new Promise((resolve) => {
      const done = (): void => {
        window.clearTimeout(timer);
        workspace.offref(changed);
        resolve();
      };
      const changed = workspace.on('editor-change', done);
      const timer = window.setTimeout(done, STEP);
    });
  }
}
