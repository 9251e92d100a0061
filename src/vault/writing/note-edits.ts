/** Making one change in one note: in the editor where the note is being edited, on disk where it is not. */
import { MarkdownView, type App, type TFile } from 'obsidian';
import { applied, inverse, type Changes, type Edit } from '../../markdown/changes';

export interface Edited {
  readonly before: string;
  readonly after: string;
  readonly changes: Changes;
}

export class NoteEdits {
  /** The last edit of each path that is under way: the next one waits for it. */
  private readonly queues = new Map<string, Promise<unknown>>();

  constructor(private readonly app: App) {}

  /** Null = the edit found nothing to change. Throws what the vault throws; then nothing was changed. */
  async edit(file: TFile, edit: Edit): Promise<Edited | null> {
    const { path } = file;
    const before = this.queues.get(path) ?? Promise.resolve();
    const own = before.then(
      () => this.editNow(file, edit),
      () => this.editNow(file, edit),
    );
    this.queues.set(path, own);
    try {
      return await own;
    } finally {
      if (this.queues.get(path) === own) this.queues.delete(path);
    }
  }

  private async editNow(file: TFile, edit: Edit): Promise<Edited | null> {
    if (this.viewsOf(file).length === 0) return this.editOnDisk(file, edit);
    const disk = await this.app.vault.read(file).catch(() => null);
    const views = this.viewsOf(file);
    const unsaved = views.find(
      (view) => view.editor.getValue() !== (disk === null ? null : asInEditor(disk)),
    );
    const view = unsaved ?? views[0];
    if (!view || (!unsaved && disk !== null && disk !== asInEditor(disk))) return this.editOnDisk(file, edit);
    return editInView(view, edit);
  }

  private async editOnDisk(file: TFile, edit: Edit): Promise<Edited | null> {
    let edited: Edited | null = null;
    await this.app.vault.process(file, (before) => {
      const changes = edit(before);
      if (changes.length === 0) return before;
      const after = applied(before, changes);
      edited = { before, after, changes };
      return after;
    });
    return edited;
  }

  /** Where the note is being edited, the active editor first. */
  private viewsOf(file: TFile): MarkdownView[] {
    const views: MarkdownView[] = [];
    this.app.workspace.iterateAllLeaves(({ view }) => {
      if (view instanceof MarkdownView && view.file?.path === file.path && view.getMode() === 'source') {
        views.push(view);
      }
    });
    const active = this.app.workspace.getActiveViewOfType(MarkdownView);
    return views.sort((a, b) => Number(b === active) - Number(a === active));
  }
}

/** Saved at once, so that the index and other devices see it; a save that fails takes the change back. */
async function editInView(view: MarkdownView, edit: Edit): Promise<Edited | null> {
  const before = view.editor.getValue();
  const changes = edit(before);
  if (changes.length === 0) return null;
  const after = applied(before, changes);
  applyInEditor(view, changes);
  try {
    await view.save();
  } catch (error) {
    if (view.editor.getValue() === after) applyInEditor(view, inverse(before, changes));
    throw error;
  }
  return { before, after, changes };
}

function applyInEditor({ editor }: MarkdownView, changes: Changes): void {
  editor.transaction({
    changes: changes.map(({ from, to, insert }) => ({
      from: editor.offsetToPos(from),
      to: editor.offsetToPos(to),
      text: insert,
    })),
  });
}

/** Editors hold line feeds only, and no byte-order mark. */
function asInEditor(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}
