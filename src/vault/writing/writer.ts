/** Everything that is written into notes: one line, one property or one task mark at a time, and how to take a line back. */
import { parseYaml, type App, type TFile } from 'obsidian';
import { formatEntry, type EntryDraft } from '../../entries/format';
import { insertEntry, removeLine } from '../../markdown/insert';
import type { LocalDay } from '../../entries/local-day';
import { rewriteEntry, type FieldChanges } from '../../entries/rewrite';
import type { PlacedEntry } from '../../journal/snapshot';
import type { Settings } from '../../settings/settings';
import type { Clock } from '../clock';
import type { DailyNotes, EnsuredNote } from '../daily/daily-notes';
import { inverse, type Edit } from '../../markdown/changes';
import { lineAt, replaceLine } from '../../markdown/lines';
import { setProperty } from '../../markdown/set-property';
import { setTask } from '../../markdown/set-task';
import { NoteEdits, type Edited } from './note-edits';
import { rulesIn, type RuleTask } from './rule-tasks';
import { WORDS } from './words';

/** A line that was written. */
export interface Written {
  readonly path: string;
  /** As it stands in the note, without its line break. */
  readonly line: string;
  /** The whole note as it was written; null = nothing had to be. */
  readonly text: string | null;
  /** Takes exactly that line back; false = it changed since, or the note could not be written. */
  readonly undo: () => Promise<boolean>;
}

export type Writing<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly message: string };

/** What may be added to a daily note that is made here; given the day and the text from the user's own template. */
export type Compose = (text: string, day: LocalDay) => string;

export class JournalWriter {
  /** For whoever else changes open notes: edits of one note wait for each other. */
  readonly edits: NoteEdits;

  constructor(
    private readonly app: App,
    private readonly settings: () => Settings,
    private readonly clock: Clock,
    private readonly dailyNotes: DailyNotes,
    private readonly compose: Compose = (text) => text,
  ) {
    this.edits = new NoteEdits(app);
  }

  /** Makes the day's note where it is missing, as writing into it would. Throws what the vault throws. */
  make(day: LocalDay): Promise<EnsuredNote> {
    const compose = (text: string) => this.compose(text, day);
    return this.dailyNotes.ensure(day, this.clock.now(), compose);
  }

  /** Writes the entry into the day's note, under the heading; the note is made where it is missing. */
  log(draft: EntryDraft, day: LocalDay): Promise<Writing<Written>> {
    const line = formatEntry({ ...draft, fields: { ...this.dailyNotes.fieldsOn(day), ...draft.fields } });
    return attempt(async () => {
      const file = await this.noteOf(day);
      const edited = await this.edits.edit(file, (text) => insertEntry(text, this.settings().heading, line));
      const standing = edited ? asItStands(edited, line) : line;
      return this.written(file, standing, edited, (text) => removeLine(text, standing));
    });
  }

  /** Puts fields into a line that is there already. The line is found again where it moved. */
  rewrite(path: string, oldLine: string, changes: FieldChanges, near?: number): Promise<Writing<Written>> {
    const line = rewriteEntry(oldLine, changes);
    return attempt(async () => {
      const file = this.fileAt(path);
      const edited = await this.edits.edit(file, (text) => replaceLine(text, oldLine, line, near));
      if (!edited && line !== oldLine) throw new Error(WORDS.moved);
      return this.written(file, line, edited, (text) => replaceLine(text, line, oldLine, near));
    });
  }

  /** The same for an entry that the journal holds. */
  rewriteEntry({ path, entry }: PlacedEntry, changes: FieldChanges): Promise<Writing<Written>> {
    return attempt(async () => {
      const text = await this.app.vault.cachedRead(this.fileAt(path));
      const line = lineAt(text, entry.line - 1);
      const tag = line?.slice(entry.column - 1).toLowerCase();
      if (line === null || !tag?.startsWith(`#no-contact/${entry.kind}`)) throw new Error(WORDS.moved);
      return line;
    }).then((line) => (line.ok ? this.rewrite(path, line.value, changes, entry.line - 1) : line));
  }

  /** Sets a property of the day's note, written there in any case, and leaves every other byte of it as it was. */
  setProperty(day: LocalDay, name: string, value: number | string): Promise<Writing<null>> {
    return attempt(async () => {
      const file = await this.noteOf(day);
      await this.edits.edit(file, (text) => {
        const property = setProperty(text, name, value, parseYaml);
        if (!property.ok) throw new Error(WORDS.properties[property.why](property.line));
        return property.changes;
      });
      return null;
    });
  }

  /** The rules in the day's note, in the order of their lines. */
  async rules(day: LocalDay): Promise<readonly RuleTask[]> {
    const file = this.dailyNotes.fileOf(day);
    const cache = file && this.app.metadataCache.getFileCache(file);
    return file && cache ? rulesIn(await this.app.vault.cachedRead(file), cache) : [];
  }

  /** Checks or clears one rule of the day's note. */
  setRule(day: LocalDay, rule: RuleTask, checked: boolean): Promise<Writing<null>> {
    return attempt(async () => {
      const edit: Edit = (text) => setTask(text, rule.source, checked, rule.line);
      const edited = await this.edits.edit(this.fileAt(this.dailyNotes.pathOf(day)), edit);
      if (!edited && rule.checked !== checked) throw new Error(WORDS.moved);
      return null;
    });
  }

  private async noteOf(day: LocalDay): Promise<TFile> {
    return (await this.make(day)).file;
  }

  private fileAt(path: string): TFile {
    const file = this.app.vault.getFileByPath(path);
    if (!file) throw new Error(WORDS.gone(path));
    return file;
  }

  /** What was written, with its undo: the very change turned round, or `takeBack` where the note changed since. */
  private written(file: TFile, line: string, edited: Edited | null, takeBack: Edit): Written {
    const undo = async (): Promise<boolean> => {
      if (!edited || this.app.vault.getFileByPath(file.path) !== file) return false;
      const { before, after, changes } = edited;
      const undone = await attempt(() =>
        this.edits.edit(file, (text) => (text === after ? inverse(before, changes) : takeBack(text))),
      );
      return undone.ok && undone.value !== null;
    };
    return { path: file.path, line, text: edited?.after ?? null, undo };
  }
}

/** A list that is there may have another bullet than ours. */
function asItStands({ changes }: Edited, line: string): string {
  const words = line.replace(/^- /, '');
  return (
    changes.flatMap(({ insert }) => insert.split(/\r?\n/)).find((inserted) => inserted.endsWith(words)) ??
    line
  );
}

async function attempt<T>(write: () => Promise<T>): Promise<Writing<T>> {
  try {
    return { ok: true, value: await write() };
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}
