/** Daily notes: which path is which day, and the note of a day, made where it is missing. */
import { normalizePath, TFile, TFolder, type App, type TAbstractFile } from 'obsidian';
import type { LocalDay } from '../../entries/local-day';
import type { Settings } from '../../settings/settings';
import type { Clock } from '../clock';
import { DailyNoteFormat } from './daily-note-format';
import { dailyNoteSource, type DailyNoteSource } from './daily-note-source';
import { expandTemplate } from './daily-note-template';
import { sameOnDisk } from './disk-letters';
import { moment } from './moment';
import { templatePlaces } from './template-places';

export interface EnsuredNote {
  readonly file: TFile;
  readonly created: boolean;
}

/** Milliseconds for which `dayOf` does not ask the other plugins again. */
const LATELY = 50;

/** What holds until the settings of ours or of another plugin change. */
interface Compiled {
  readonly format: DailyNoteFormat;
  readonly templates: readonly string[];
  readonly signature: string;
}

export class DailyNotes {
  private compiled: Compiled | null = null;
  private looked = -Infinity;

  constructor(
    private readonly app: App,
    private readonly settings: () => Settings,
    private readonly clock: Clock,
    /** The disk takes paths that differ in case or Unicode form only for one. */
    private readonly oneForAll = false,
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
    return this.lately().format.dayOf(path);
  }

  /** The folder in which the note would be a daily note; null = its name is that of none. */
  folderOf(path: string): string | null {
    const { format } = this.lately();
    const names = path.split('/');
    for (let depth = 0; depth < names.length; depth += 1) {
      if (format.dayOfName(names.slice(depth).join('/')) !== null) return names.slice(0, depth).join('/');
    }
    return null;
  }

  /** The path of the day's note, in the letters of what is there. */
  pathOf(day: LocalDay): string {
    return this.asItStands(this.look().format.pathOf(day));
  }

  /** Whether the path of the day's note says that day. */
  names(day: LocalDay): boolean {
    return this.look().format.names(day);
  }

  /** What an entry needs besides, that is written into the day's note: the day itself, where the path does not say it. */
  fieldsOn(day: LocalDay): { readonly date?: LocalDay } {
    return this.names(day) ? {} : { date: day };
  }

  /** Whether the note is a template, or in a folder of templates: what stands in it was never logged. */
  isTemplate(path: string): boolean {
    const inside = (place: string): boolean => path === place || path.startsWith(`${place}/`);
    return this.lately().templates.some(inside) && this.dayOf(path) === null;
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

  private lately(): Compiled {
    return (this.clock.ticks() - this.looked < LATELY ? this.compiled : null) ?? this.look();
  }

  private look(): Compiled {
    const { folder, format, template } = this.source();
    const templates = templatePlaces(this.app, [template, this.settings().templateNote]);
    const locale = moment.localeData();
    const weeks = [locale.firstDayOfWeek(), locale.firstDayOfYear()];
    const signature = JSON.stringify([folder, format, moment.locale(), weeks, templates]);
    if (this.compiled?.signature !== signature) {
      this.compiled = { format: new DailyNoteFormat(folder, format, this.oneForAll), templates, signature };
    }
    this.looked = this.clock.ticks();
    return this.compiled;
  }

  /** Folders and notes that are there keep their letters. */
  private asItStands(path: string): string {
    const { vault } = this.app;
    if (!this.oneForAll || vault.getAbstractFileByPath(path)) return path;
    const names = path.split('/');
    let place: TAbstractFile | undefined = vault.getRoot();
    const standing = names.map((name) => {
      const same = sameOnDisk(name, true);
      const inside: readonly TAbstractFile[] = place instanceof TFolder ? place.children : [];
      place = inside.find((each) => sameOnDisk(each.name, true) === same);
      return place?.name ?? name;
    });
    return standing.join('/');
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
