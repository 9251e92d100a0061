/** Daily notes: which path is which day, and what a new one begins with. */
import { normalizePath, TFolder, type App, type TAbstractFile, type TFile } from 'obsidian';
import type { LocalDay } from '../../entries/local-day';
import type { Settings } from '../../settings/settings';
import type { Clock } from '../clock';
import { DailyNoteFormat } from './daily-note-format';
import { dailyNoteSource, type DailyNoteSource } from './daily-note-source';
import { expandTemplate } from './daily-note-template';
import { sameOnDisk } from './disk-letters';
import { moment } from './moment';
import { templatePlaces } from './template-places';

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

  /** What a note of the day begins with: the user's own daily-note template, expanded. Throws where it cannot be read. */
  async newText(day: LocalDay, now: Date): Promise<string> {
    const path = this.pathOf(day);
    const title = path.slice(path.lastIndexOf('/') + 1, -3);
    return expandTemplate(await this.templateText(), { day, now, title, ...this.source() });
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
