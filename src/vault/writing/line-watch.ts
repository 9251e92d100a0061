/** For some seconds after something was written: whether another program takes it away again. */
import { Component, type App, type Editor, type TFile } from 'obsidian';
import { pause } from '../pause';
import { aboveJoined, holds, linesOf, shows, wordsOf, writtenLines, type Edited } from './edited';
import { setApart } from './editor-text';
import { editorsOf } from './panes';

/** Milliseconds after the writing at which a look is taken though the app noticed nothing; the last one ends the watch. */
const LOOKS = [1_000, 3_000];
const END = 8_000;
/** Some programs take a file away and put it back. */
const MOMENT = 200;
/** Milliseconds in which the app saves what an editor still holds. */
const SAVING = 3_000;

export interface Lost {
  readonly path: string;
  /** What is gone, to be copied. */
  readonly words: string;
  /** Null = it is there again; else why it is not. */
  readonly again: () => Promise<string | null>;
}

interface Watched {
  readonly file: TFile;
  /** Under which it was written: a pane may save it there once more though the note moved away. */
  readonly path: string;
  /** As it was changed last by ourselves. */
  edited: Edited;
  readonly again: Lost['again'];
  /** Those that show it, or did when they closed. */
  readonly shownIn: Set<Editor>;
  /** Those out of which it went while it stood on disk: the user took it away there. */
  readonly takenIn: Set<Editor>;
  readonly timers: readonly number[];
}

export class LineWatch extends Component {
  private readonly watched = new Set<Watched>();
  /** The look that is under way at each note. */
  private readonly looks = new Map<TFile, Promise<void>>();
  /** Notes that we are writing into: what went from them may be on its way again. */
  private readonly written = new Set<TFile>();
  /** Notes that changed while they were looked at. */
  private readonly changed = new Set<TFile>();

  constructor(
    private readonly app: App,
    private readonly tell: (lost: Lost) => void,
  ) {
    super();
  }

  override onload(): void {
    const { vault, workspace } = this.app;
    const changed = (file: unknown): void => {
      const found = [...this.watched].find((each) => each.file === file);
      if (found) void this.look(found.file);
    };
    this.registerEvent(vault.on('modify', changed));
    this.registerEvent(vault.on('delete', changed));
    this.registerEvent(workspace.on('editor-change', (editor, { file }) => this.typed(editor, file)));
    this.register(() => this.watched.forEach((each) => this.end(each)));
  }

  add(file: TFile, edited: Edited, again: Lost['again']): void {
    const shownIn = new Set(editorsOf(this.app, file).filter((editor) => shows(editor.getValue(), edited)));
    const timers = [
      ...LOOKS.map((after) => window.setTimeout(() => void this.look(file), after)),
      window.setTimeout(() => void this.look(file).then(() => this.end(watched)), END),
    ];
    const watched: Watched = { file, path: file.path, edited, again, shownIn, takenIn: new Set(), timers };
    this.watched.add(watched);
    for (const editor of shownIn) void this.keepApart(watched, editor);
  }

  /** Nothing is told of a note while we write into it. */
  async during<T>(file: TFile, write: () => Promise<T>): Promise<T> {
    this.written.add(file);
    return write().finally(() => this.written.delete(file));
  }

  /** Editors that showed what is watched and closed since: they may be saving as yet. Each is told of once. */
  closedSince(file: TFile): readonly Editor[] {
    const open = editorsOf(this.app, file);
    const closed = new Set<Editor>();
    for (const each of this.watched)
      for (const editor of each.file === file ? each.shownIn : [])
        if (!open.includes(editor) && each.shownIn.delete(editor)) closed.add(editor);
    return [...closed];
  }

  /** What was in the text before and is not in the text after was changed or taken away by ourselves. */
  changedByUs(file: TFile, edited: Edited): void {
    for (const each of this.watched) {
      if (each.file !== file || !holds(edited.before, each.edited) || holds(edited.after, each.edited))
        continue;
      if (writtenLines(edited).length > 0) each.edited = edited;
      else this.end(each);
    }
  }

  private typed(editor: Editor, file: TFile | null): void {
    for (const each of this.watched) {
      if (each.file !== file) continue;
      if (shows(editor.getValue(), each.edited)) {
        each.shownIn.add(editor);
        each.takenIn.delete(editor);
        void this.keepApart(each, editor);
      } else if (each.shownIn.delete(editor)) void this.wentFrom(editor, each);
    }
  }

  /** What goes from an editor while it stands on disk, the user takes away; else it went from disk first. */
  private async wentFrom(editor: Editor, { file, edited, takenIn }: Watched): Promise<void> {
    const text = await this.app.vault.adapter.read(file.path).catch(() => null);
    if (text !== null && holds(text, edited) && !shows(editor.getValue(), edited)) takenIn.add(editor);
  }

  /**
   * Another program took the line above away while something was typed in front of that, and the app's merge joined the two. What
   * the user joins themselves leaves that line on disk as yet.
   */
  private async keepApart({ file, edited }: Watched, editor: Editor): Promise<void> {
    const above = aboveJoined(editor.getValue(), edited);
    const text = above && (await this.app.vault.adapter.read(file.path).catch(() => null));
    if (text && !linesOf(text).includes(above)) setApart(editor, edited);
  }

  private look(file: TFile): Promise<void> {
    const looking = this.looks.get(file);
    if (looking) {
      this.changed.add(file);
      return looking;
    }
    const look = this.lookUntilStill(file).finally(() => this.looks.delete(file));
    this.looks.set(file, look);
    return look;
  }

  private async lookUntilStill(file: TFile): Promise<void> {
    do {
      this.changed.delete(file);
      await this.lookNow(file);
    } while (this.changed.has(file));
  }

  /** What went from one note together is told once, and put back in its order. */
  private async lookNow(file: TFile): Promise<void> {
    let gone = await this.missing(file);
    for (let waited = 0; gone.length > 0 && waited <= SAVING; waited += MOMENT) {
      await pause(MOMENT);
      const before = gone;
      gone = await this.missing(file);
      if (this.written.has(file)) waited = 0;
      else if (gone.every((each) => before.includes(each)) && !gone.some(isHeld)) break;
    }
    if (gone.length === 0) return;
    gone.forEach((each) => this.end(each));
    this.tell({
      path: file.path,
      words: wordsOf(gone.map(({ edited }) => edited)),
      again: () => this.putBack(gone),
    });
  }

  private async putBack(gone: readonly Watched[]): Promise<string | null> {
    for (const each of gone) {
      const why = (await this.isThere(each)) ? null : await each.again();
      if (why !== null) return why;
    }
    return null;
  }

  private async missing(file: TFile): Promise<readonly Watched[]> {
    const watched = [...this.watched].filter((each) => each.file === file);
    const isThere = await Promise.all(watched.map((each) => this.isThere(each)));
    const gone = watched.filter((_, at) => isThere[at] === false);
    gone.filter(({ takenIn }) => takenIn.size > 0).forEach((each) => this.end(each));
    return gone.filter((each) => this.watched.has(each));
  }

  /** A disk that cannot be read proves nothing; nor does a note that moved, or that we changed, while it was read. */
  private async isThere(watched: Watched): Promise<boolean> {
    const { adapter } = this.app.vault;
    const { file, edited } = watched;
    const { path } = file;
    for (const each of new Set([path, watched.path])) {
      const text = await adapter.read(each).catch(() => null);
      if (text === null ? await adapter.exists(each).catch(() => true) : holds(text, edited)) return true;
    }
    return file.path !== path || watched.edited !== edited ? this.isThere(watched) : false;
  }

  private end(watched: Watched): void {
    watched.timers.forEach((timer) => window.clearTimeout(timer));
    this.watched.delete(watched);
  }
}

/** Whether an editor shows it still, or did when it closed: the app is about to save or to read. */
function isHeld({ shownIn }: Watched): boolean {
  return shownIn.size > 0;
}
