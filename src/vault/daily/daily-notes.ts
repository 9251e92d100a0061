/** Daily notes: which path is which day, and the note of a day, made where it is missing. */
import { normalizePath, TFile, type App } from 'obsidian';
import type { LocalDay } from '../../entries/local-day';
import type { Settings } from '../../settings/settings';
import type { Clock } from '../clock';
import { DailyNoteFormat } from './daily-note-format';
import { dailyNoteSource, type DailyNoteSource } from './daily-note-source';
import { expandTemplate } from './daily-note-template';
import { moment } from './moment';

export interface EnsuredNote {
  readonly file: TFile;
  readonly created: boolean;
}

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

  /**
   * The day's note, made from the daily-note template if it is missing, folders too. `compose` may add to the text of a note
   * that is made here. Throws what the vault throws.
   */
  async ensure(
    day: LocalDay,
    now: Date,
    compose: (text: string) => string = (text) => text,
  ): Promise<EnsuredNote> {
    const path = this.pathOf(day);
    const there = this.app.vault.getAbstractFileByPath(path);
    if (there instanceof TFile) return { file: there, created: false };
    await this.ensureFolder(path.slice(0, path.lastIndexOf('/') + 1));
    const title = path.slice(path.lastIndexOf('/') + 1, -3);
    const text = compose(expandTemplate(await this.templateText(), { day, now, title }));
    try {
      return { file: await this.app.vault.create(path, text), created: true };
    } catch (error) {
      const faster = this.app.vault.getAbstractFileByPath(path);
      if (faster instanceof TFile) return { file: faster, created: false };
      throw error;
    }
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

  private async ensureFolder(folder: string): Promise<void> {
    const names = folder.split('/').filter((name) => name !== '');
    for (let depth = 1; depth <= names.length; depth += 1) {
      const path = names.slice(0, depth).join('/');
      if (this.app.vault.getAbstractFileByPath(path)) continue;
      try {
        await this.app.vault.createFolder(path);
      } catch (error) {
        if (!(await this.app.vault.adapter.exists(path))) throw error;
      }
    }
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
