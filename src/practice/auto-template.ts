/** Adds the template to daily notes as they are made, where that is switched on: after other template plugins had their turn. */
import { Component, Notice, TFile } from 'obsidian';
import type { LocalDay } from '../entries/local-day';
import { applied, type Edit } from '../markdown/changes';
import { markdownLines } from '../markdown/markdown-lines';
import { lineChanges } from '../markdown/shared-lines';
import { countOwnWords } from '../template/own-words';
import { editorsOf, isInStep } from '../vault/writing/panes';
import type { Context } from './context';
import { WORDS, whyOf } from './words';

/** Milliseconds for a daily-note or template plugin to write first, and between two looks at a note that is being typed in. */
const TURN = 1_000;
const STEP = 500;
/** After so many looks it is no new note any more. */
const MOST_LOOKS = 600;

export class AutoTemplate extends Component {
  private readonly timers = new Set<number>();

  constructor(
    private readonly context: Pick<Context, 'app' | 'settings' | 'writer' | 'dailyNotes' | 'template'>,
    private readonly win: Window,
  ) {
    super();
  }

  override onload(): void {
    const { workspace, vault } = this.context.app;
    workspace.onLayoutReady(() => {
      this.registerEvent(
        vault.on('create', (file) => {
          const { dailyNotes, settings } = this.context;
          const day =
            file instanceof TFile && settings.get().autoTemplate ? dailyNotes.dayOf(file.path) : null;
          if (file instanceof TFile && day !== null) this.later(TURN, file, day, MOST_LOOKS);
        }),
      );
    });
    this.register(() => this.timers.forEach((timer) => this.win.clearTimeout(timer)));
  }

  private later(milliseconds: number, file: TFile, day: LocalDay, looks: number): void {
    const timer = this.win.setTimeout(() => {
      this.timers.delete(timer);
      this.add(file, day, looks).catch((error: unknown) => {
        new Notice(WORDS.template.notAdded(whyOf(error)));
      });
    }, milliseconds);
    this.timers.add(timer);
  }

  /** Never under words that are being typed: those are saved by the app first, and then the template knows them. */
  private async add(file: TFile, day: LocalDay, looks: number): Promise<void> {
    const { app, writer, template } = this.context;
    if (app.vault.getFileByPath(file.path) !== file) return;
    const found = { typing: false };
    const edit: Edit = (text) => {
      found.typing = !isInStep(app, file, text);
      if (found.typing || !this.isNew(file, text, day)) return [];
      return lineChanges(text, template.addByItself(text, day));
    };
    await writer.edit(file, edit, 'leave');
    if (found.typing && looks > 0) this.later(STEP, file, day, looks - 1);
  }

  /** One that we made has its template; one that comes with words and is open nowhere was made elsewhere. */
  private isNew(file: TFile, text: string, day: LocalDay): boolean {
    const { app, template } = this.context;
    if (template.wasGiven(day)) return false;
    if (text.trim() === '') return true;
    if (day < template.today()) return false;
    return editorsOf(app, file).length > 0 || countOwnWords(bodyOf(text), template.linesOn(day)) === 0;
  }
}

/** Without headings: a name is no word of the user's. */
function bodyOf(text: string): string {
  return applied(
    text,
    markdownLines(text).headings.map(({ from, to }) => ({ from, to, insert: '\n' })),
  );
}
