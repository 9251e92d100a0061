/** Notes that are made: whole, with what is written into them, so that nobody reads them half. */
import type { App, TFile } from 'obsidian';
import { applied, changesBetween, type Edit } from '../../markdown/changes';
import type { LocalDay } from '../../entries/local-day';
import type { Clock } from '../clock';
import type { DailyNotes } from '../daily/daily-notes';
import { pause } from '../pause';
import { holds } from './edited';
import type { NoteEdits, Wrote } from './note-edits';
import { fillsEmptyNotes } from './template-plugin';
import { WORDS } from './words';

/** Milliseconds that a template plugin gets to fill an empty note; that the app gets to notice a note that is there. */
const PATIENCE = 2_000;
const STEP = 50;

/** What may be added to a daily note that is made here; given the day and the text from the user's own template. */
export type Compose = (text: string, day: LocalDay) => string;

export interface Made extends Wrote {
  readonly created: boolean;
}

export class NewNotes {
  /** By path, what is being made. */
  private readonly making = new Map<string, Promise<unknown>>();

  constructor(
    private readonly app: App,
    private readonly clock: Clock,
    private readonly dailyNotes: DailyNotes,
    private readonly edits: NoteEdits,
    private readonly compose: Compose,
  ) {}

  /** Makes an edit in the day's note, which is made with it where it is missing. Throws what the vault throws. */
  async write(day: LocalDay, edit: Edit): Promise<Made> {
    const path = this.dailyNotes.pathOf(day);
    await this.making.get(path)?.catch(() => undefined);
    const there = this.dailyNotes.fileOf(day);
    if (there) return { ...(await this.edits.edit(there, edit)), created: false };
    if (this.making.has(path)) return this.write(day, edit);
    const making = this.make(path, day, edit).finally(() => this.making.delete(path));
    this.making.set(path, making);
    return making;
  }

  /** Makes a file, folders too, under the first of the names that is free. */
  async create(names: Iterable<string>, text: string): Promise<TFile> {
    const file = await this.app.vault.create(await this.freeOf(names), text);
    if ((await this.app.vault.adapter.read(file.path)) !== text) throw new Error(WORDS.takenAway);
    return file;
  }

  /** The same with bytes. */
  async createPicture(names: Iterable<string>, bytes: ArrayBuffer): Promise<TFile> {
    const file = await this.app.vault.createBinary(await this.freeOf(names), bytes);
    const written = await this.app.vault.adapter.readBinary(file.path);
    if (written.byteLength !== bytes.byteLength) throw new Error(WORDS.takenAway);
    return file;
  }

  private async freeOf(names: Iterable<string>): Promise<string> {
    for (const path of names) {
      if (this.app.vault.getAbstractFileByPath(path)) continue;
      await this.makeFolder(path);
      return path;
    }
    throw new Error(WORDS.noName);
  }

  private async make(path: string, day: LocalDay, edit: Edit): Promise<Made> {
    const given = await this.dailyNotes.newText(day, this.clock.now());
    await this.makeFolder(path);
    if (given.trim() === '' && fillsEmptyNotes(this.app, path)) return this.makeEmpty(path, day, edit);
    const before = this.compose(given, day);
    const changes = edit(before);
    const after = applied(before, changes);
    const made = await this.createNote(path, after, day);
    if (!made.created) return { ...made, ...(await this.edits.edit(made.file, edit)) };
    const edited = changes.length > 0 ? { before, after, changes } : null;
    if (!edited || holds(await this.app.vault.adapter.read(made.file.path), edited))
      return { ...made, edited };
    return { ...made, ...(await this.edits.edit(made.file, edit)) };
  }

  /** For a plugin that fills a note only while it is empty. */
  private async makeEmpty(path: string, day: LocalDay, edit: Edit): Promise<Made> {
    const made = await this.createNote(path, '', day);
    const { file, created } = made;
    let text = '';
    for (let waited = 0; created && waited < PATIENCE; waited += STEP) {
      await pause(STEP);
      const now = await this.app.vault.adapter.read(file.path);
      if (now !== '' && now === text) break;
      text = now;
    }
    if (created) await this.edits.edit(file, (given) => changesBetween(given, this.compose(given, day)));
    return { ...made, ...(await this.edits.edit(file, edit)) };
  }

  private async createNote(path: string, text: string, day: LocalDay): Promise<Omit<Made, 'edited'>> {
    try {
      return { file: await this.app.vault.create(path, text), created: true };
    } catch (error) {
      const faster = await this.noticed(path, day);
      if (faster) return { file: faster, created: false };
      throw error;
    }
  }

  /** A note that somebody else made may be on disk before the app knows it. */
  private async noticed(path: string, day: LocalDay): Promise<TFile | null> {
    if (!(await this.app.vault.adapter.exists(path).catch(() => false))) return null;
    for (let waited = 0; waited < PATIENCE; waited += STEP) {
      const file = this.dailyNotes.fileOf(day) ?? this.app.vault.getFileByPath(path);
      if (file) return file;
      await pause(STEP);
    }
    return null;
  }

  private async makeFolder(path: string): Promise<void> {
    const names = path.split('/').slice(0, -1);
    const { vault } = this.app;
    for (let depth = 1; depth <= names.length; depth += 1) {
      const folder = names.slice(0, depth).join('/');
      if (vault.getAbstractFileByPath(folder)) continue;
      try {
        await vault.createFolder(folder);
      } catch (error) {
        if (!(await vault.adapter.exists(folder))) throw error;
      }
    }
  }
}
