/** How much was written on a day: in its note, and in its unsent letters. Each is read once, and again when it changed. */
import { normalizePath, TFile } from 'obsidian';
import type { LocalDay } from '../entries/local-day';
import { countOwnWords } from '../template/own-words';
import type { Context } from './context';

interface Count {
  readonly stamp: string;
  readonly words: number;
}

export class WrittenWords {
  private readonly counts = new Map<string, Count>();

  constructor(
    private readonly context: Pick<Context, 'app' | 'settings' | 'dailyNotes' | 'template'>,
    /** Called when another count is known than before. */
    private readonly changed: () => void,
  ) {}

  /** As far as it is known; what changed is read meanwhile. */
  on(day: LocalDay): number {
    const files = this.filesOf(day);
    const paths = new Set(files.map(({ path }) => path));
    for (const path of this.counts.keys()) if (!paths.has(path)) this.counts.delete(path);
    for (const file of files) void this.read(file, day);
    return [...this.counts.values()].reduce((sum, { words }) => sum + words, 0);
  }

  /** Whether the note counts for the day. */
  counted(file: unknown, day: LocalDay): boolean {
    return file instanceof TFile && this.filesOf(day).includes(file);
  }

  private filesOf(day: LocalDay): readonly TFile[] {
    const { app, dailyNotes } = this.context;
    const settings = this.context.settings.get();
    const note = dailyNotes.fileOf(day);
    const folder = app.vault.getFolderByPath(normalizePath(settings.letterFolder || '/'));
    const letters = (folder?.children ?? [])
      .filter((file) => file instanceof TFile)
      .filter(
        ({ extension, name, path }) =>
          extension === 'md' && name.startsWith(`${day} `) && path !== note?.path,
      );
    return note ? [note, ...letters] : letters;
  }

  private async read(file: TFile, day: LocalDay): Promise<void> {
    const { app, template } = this.context;
    const { path } = file;
    const stamp = `${file.stat.mtime} ${file.stat.size}`;
    const before = this.counts.get(path);
    if (before?.stamp === stamp) return;
    this.counts.set(path, { stamp, words: before?.words ?? 0 });
    const text = await app.vault.cachedRead(file).catch(() => null);
    if (text === null || this.counts.get(path)?.stamp !== stamp) return;
    const words = countOwnWords(text, template.linesOn(day));
    this.counts.set(path, { stamp, words });
    if (words !== (before?.words ?? 0)) this.changed();
  }
}
