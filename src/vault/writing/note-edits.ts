/** The one way into a note that is there: changes made on disk, one after the other, and seen there. */
import type { App, Editor, TFile } from 'obsidian';
import { LARGEST } from '../../entries/unread';
import { applied, type Edit } from '../../markdown/changes';
import { holds, isSame, type Edited } from './edited';
import type { LineWatch } from './line-watch';
import { awaitSave, isKept, isTypedOn, Panes, saveTyping } from './panes';
import { WORDS } from './words';

/** How often something is written that is gone before it was ever seen: a pane that closes saves over it. */
const TRIES = 3;

export interface Wrote {
  /** That was written into: another than the one given where that went and its path was taken again. */
  readonly file: TFile;
  /** Null = the edit found nothing to change, or the user is typing into the line that it takes out. */
  readonly edited: Edited | null;
}

export class NoteEdits {
  /** The last edit of each note that is under way: the next one waits for it, wherever the note moves. */
  private readonly queues = new WeakMap<TFile, Promise<unknown>>();
  /** What may have been written though it was told as failed: the next try must not double it. */
  private readonly unsure = new WeakMap<TFile, Edited>();

  constructor(
    private readonly app: App,
    private readonly watch: Pick<LineWatch, 'changedByUs' | 'closedSince' | 'during'>,
  ) {}

  /** Throws what the vault throws. `typing`: whether what is unsaved is saved first. */
  edit(given: TFile, edit: Edit, typing: 'save' | 'leave' = 'save'): Promise<Wrote> {
    const own = (this.queues.get(given) ?? Promise.resolve()).then(async () => {
      const file = this.fileNow(given);
      const edited = await this.watch.during(file, () => this.editNow(file, edit, typing));
      return { file: this.fileNow(file), edited };
    });
    this.queues.set(
      given,
      own.catch(() => undefined),
    );
    return own;
  }

  private fileNow(file: TFile): TFile {
    return this.app.vault.getFileByPath(file.path) ?? file;
  }

  private async editNow(file: TFile, edit: Edit, typing: 'save' | 'leave'): Promise<Edited | null> {
    let seen: Edited | null = null;
    for (let tries = 1; ; tries += 1) {
      const { path } = file;
      if (typing === 'save') await saveTyping(this.app, file).catch(() => undefined);
      // Panes that just closed may be saving as yet, over whatever is written now.
      for (let closing: readonly Editor[]; (closing = this.watch.closedSince(file)).length > 0;)
        await Promise.all(closing.map((each) => awaitSave(this.app, file, each))).catch(() => undefined);
      const panes = new Panes(this.app, file);
      try {
        const edited = await this.editOnDisk(file, edit);
        if (!edited) return seen;
        this.watch.changedByUs(file, edited);
        await panes.takeOver(edited);
        const now = await this.app.vault.adapter.read(file.path);
        if (isTypedOn(this.app, file, edited)) return null;
        if (holds(now, edited)) {
          this.unsure.delete(file);
          if (!isKept(this.app, file, edited)) return edited;
          seen = edited;
        }
        if (tries === TRIES) throw new Error(WORDS.takenAway);
      } catch (error) {
        if (tries === TRIES || file.path === path) throw error;
      }
    }
  }

  private async editOnDisk(file: TFile, edit: Edit): Promise<Edited | null> {
    const { path } = file;
    const last = this.unsure.get(file);
    let edited: Edited | null = null;
    await this.app.vault.process(file, (before) => {
      // It moved away meanwhile, and what was read is another note of its old name.
      if (file.path !== path) throw new Error(WORDS.gone(path));
      if (before.length > LARGEST) throw new Error(WORDS.tooLarge(before.length));
      const changes = edit(before);
      if (changes.length === 0) return before;
      const after = applied(before, changes);
      const wanted = { before, after, changes };
      if (isTypedOn(this.app, file, wanted)) return before;
      edited = wanted;
      if (last && isSame(last, wanted) && holds(before, last)) {
        edited = last;
        return before;
      }
      this.unsure.set(file, wanted);
      return after;
    });
    return edited;
  }
}
