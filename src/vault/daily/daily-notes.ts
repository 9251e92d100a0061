/** Daily notes: which path is which day, and what a new one begins with. */
import { normalizePath, type App, type TFile } from 'obsidian';
import type { LocalDay } from '../../entries/local-day';
import type { Settings } from '../../settings/settings';
import type { Clock } from '../clock';
import { DailyNoteFormat } from './daily-note-format';
import { dailyNoteSource, type DailyNoteSource } from './daily-note-source';
import { expandTemplate } from './daily-note-template';
import { moment } from './moment';

/** Milliseconds for which `dayOf` does not ask the other plugins again. */
const LATELY = 50;

export class DailyNotes {
  private compiled: { readonly format: DailyNoteFormat; readonly signature: string } | null = null;
  private looked = -Infinity;

  constructor(
    private readonly app: App,
    private readonly settings: () => Settings,
    private readonly clock: Clock,
  ) {}

  /** Where daily notes are now, by whose word. */
  source(): DailyNoteSource {
    return dailyNoteSource(this.app, this.settings());
  }

  /** Changes when, and only when, paths may mean other days than before. */
  signature(): string {
    return this.look().signature;
  }

  /** The day of a daily note; null = the path is none. Cheap enough to be asked for every note of a vault. */
  dayOf(path: string): LocalDay | null {
    const lately = this.clock.ticks() - this.looked < LATELY ? this.compiled : null;
    return (lately ?? this.look()).format.dayOf(path);
  }

  pathOf(day: LocalDay): string {
    return this.look().format.pathOf(day);
  }

  /** The day's note where it exists. */
  fileOf(day: LocalDay): TFile | null {
    return this.app.vault.getFileByPath(this.pathOf(day));
  }

  /** What a note of the day begins with: the user's own daily-note template, expanded. Throws where it cannot be read. */
  async newText(day: LocalDay, now: Date): Promise<string> {
    const path = this.pathOf(day);
    const title = path.slice(path.lastIndexOf('/') + 1, -3);
    return expandTemplate(await this.templateText(), { day, now, title });
  }

  private look(): { readonly format: DailyNoteFormat; readonly signature: string } {
    const { folder, format } = this.source();
    const signature = `${folder}\n${format}\n${moment.locale()}`;
    if (this.compiled?.signature !== signature) {
      const thisYear = (): number => this.clock.now().getFullYear();
      this.compiled = { format: new DailyNoteFormat(folder, format, thisYear), signature };
    }
    this.looked = this.clock.ticks();
    return this.compiled;
  }

  /** A template that is not there counts as empty; one that cannot be read is an error, lest the day begin without it. */
  private async templateText(): Promise<string> {
    const { template } = this.source();
    if (template === '') return '';
    const path = normalizePath(template);
    const { vault, metadataCache } = this.app;
    const file =
      vault.getFileByPath(path) ??
      vault.getFileByPath(`${path}.md`) ??
      metadataCache.getFirstLinkpathDest(path.replace(/\.md$/, ''), '');
    return file ? await vault.read(file) : '';
  }
}
