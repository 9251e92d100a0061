/** For some seconds after something was written: whether another program takes it away again. */
import { Component, type App, type Editor, type TFile } from 'obsidian';
import { holds, shows, writtenLines, type Edited } from './edited';
import { editorsOf } from './panes';

/** Milliseconds after the writing at which a look is taken though the app noticed nothing. */
const LOOKS = [1_000, 3_000, 8_000];
const END = 9_000;
/** Some programs take a file away and put it back. */
const MOMENT = 200;

export interface Lost {
  readonly path: string;
  /** What is gone, to be copied. */
  readonly words: string;
  /** Null = it is there again; else why it is not. */
  readonly again: () => Promise<string | null>;
}

interface Watched {
  readonly file: TFile;
  readonly edited: Edited;
  readonly again: Lost['again'];
  /** Those that showed it: where it goes from one of them before it goes from disk, the user took it away. */
  readonly shownIn: ReadonlySet<Editor>;
  readonly timers: readonly number[];
}

export class LineWatch extends Component {
  private readonly watched = new Set<Watched>();
  private readonly lookedAt = new Set<TFile>();

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
    this.registerEvent(workspace.on('editor-change', (editor) => this.typed(editor)));
    this.register(() => this.watched.forEach((each) => this.end(each)));
  }

  add(file: TFile, edited: Edited, again: Lost['again']): void {
    const shownIn = new Set(editorsOf(this.app, file).filter((editor) => shows(editor.getValue(), edited)));
    const timers = [
      ...LOOKS.map((after) => window.setTimeout(() => void this.look(file), after)),
      window.setTimeout(() => this.end(watched), END),
    ];
    const watched: Watched = { file, edited, again, shownIn, timers };
    this.watched.add(watched);
  }

  /** What was in the text before and is not in the text after was taken away by ourselves. */
  changedByUs(file: TFile, { before, after }: Edited): void {
    for (const each of this.watched)
      if (each.file === file && holds(before, each.edited) && !holds(after, each.edited)) this.end(each);
  }

  private typed(editor: Editor): void {
    for (const each of this.watched)
      if (each.shownIn.has(editor) && !this.lookedAt.has(each.file) && !shows(editor.getValue(), each.edited))
        this.end(each);
  }

  /** What went from one note together is told once, and put back in its order. */
  private async look(file: TFile): Promise<void> {
    if (this.lookedAt.has(file)) return;
    this.lookedAt.add(file);
    let gone = await this.missing([...this.watched].filter((each) => each.file === file));
    if (gone.length > 0) {
      await pause(MOMENT);
      gone = await this.missing(gone);
    }
    this.lookedAt.delete(file);
    gone = gone.filter((each) => this.watched.has(each));
    if (gone.length === 0) return;
    gone.forEach((each) => this.end(each));
    this.tell({ path: file.path, words: wordsOf(gone), again: () => inOrder(gone) });
  }

  private async missing(watched: readonly Watched[]): Promise<readonly Watched[]> {
    const isThere = await Promise.all(watched.map((each) => this.isThere(each)));
    return watched.filter((_, at) => isThere[at] === false);
  }

  /** A disk that cannot be read proves nothing. */
  private async isThere({ file, edited }: Watched): Promise<boolean> {
    const { adapter } = this.app.vault;
    const text = await adapter.read(file.path).catch(() => null);
    return text === null ? await adapter.exists(file.path).catch(() => true) : holds(text, edited);
  }

  private end(watched: Watched): void {
    watched.timers.forEach((timer) => window.clearTimeout(timer));
    this.watched.delete(watched);
  }
}

/** A line to which fields were added later stands there once, as it was last. */
function wordsOf(gone: readonly Watched[]): string {
  const lines = gone.flatMap(({ edited }) => writtenLines(edited));
  return lines.filter((line) => !lines.some((other) => other.startsWith(`${line} `))).join('\n');
}

async function inOrder(gone: readonly Watched[]): Promise<string | null> {
  for (const { again } of gone) {
    const why = await again();
    if (why !== null) return why;
  }
  return null;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => window.setTimeout(done, milliseconds));
}
