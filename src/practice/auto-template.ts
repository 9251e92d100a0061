/** Adds the template to daily notes as they are made, where that is switched on: after other template plugins had their turn. */
import { Component, TFile, type App } from 'obsidian';
import type { LocalDay } from '../entries/local-day';
import type { Settings } from '../settings/settings';
import type { DailyNotes } from '../vault/daily/daily-notes';
import type { DayTemplate } from './day-template';

/** Time for a daily-note or template plugin to write first. */
const TURN_MS = 1_000;

export class AutoTemplate extends Component {
  constructor(
    private readonly app: App,
    private readonly settings: () => Settings,
    private readonly dailyNotes: DailyNotes,
    private readonly template: DayTemplate,
    private readonly win: Window,
  ) {
    super();
  }

  override onload(): void {
    const { workspace, vault } = this.app;
    workspace.onLayoutReady(() => {
      this.registerEvent(
        vault.on('create', (file) => {
          if (file instanceof TFile) this.afterTheirTurn(file);
        }),
      );
    });
  }

  /** A note of an earlier day that comes with words in it was made elsewhere; one that we made has its template. */
  private isNew(text: string, day: LocalDay): boolean {
    if (this.template.wasGiven(day)) return false;
    return text.trim() === '' || day >= this.template.today();
  }

  private afterTheirTurn(file: TFile): void {
    const day = this.settings().autoTemplate ? this.dailyNotes.dayOf(file.path) : null;
    if (day === null) return;
    const timer = this.win.setTimeout(() => {
      if (this.app.vault.getFileByPath(file.path) !== file) return;
      void this.app.vault.process(file, (text) =>
        this.isNew(text, day) ? this.template.addByItself(text, day) : text,
      );
    }, TURN_MS);
    this.register(() => this.win.clearTimeout(timer));
  }
}
