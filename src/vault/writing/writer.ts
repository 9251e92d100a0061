/** Everything that is written into notes: a line, a property, a task mark, a block, a new file; and how to take a line back. */
import { Component, parseYaml, type App, type TFile } from 'obsidian';
import { formatEntry, type EntryDraft } from '../../entries/format';
import type { LocalDay } from '../../entries/local-day';
import type { Result } from '../../entries/result';
import { rewriteEntry, type FieldChanges } from '../../entries/rewrite';
import type { PlacedEntry } from '../../journal/snapshot';
import type { Edit } from '../../markdown/changes';
import { insertEntry } from '../../markdown/insert';
import { lineAt, replaceLine } from '../../markdown/lines';
import { setProperty } from '../../markdown/set-property';
import { setTask } from '../../markdown/set-task';
import type { Settings } from '../../settings/settings';
import type { Clock } from '../clock';
import type { DailyNotes } from '../daily/daily-notes';
import type { Edited } from './edited';
import { LineWatch, type Lost } from './line-watch';
import { NewNotes, type Compose, type Made } from './new-notes';
import { NoteEdits, type Wrote } from './note-edits';
import { rulesIn, type RuleTask } from './rule-tasks';
import { lineNumberAt, takeBack } from './take-back';
import { WORDS } from './words';

/** A line that was written, and seen on disk. */
export interface Written {
  readonly path: string;
  /** As it stands in the note, without its line break. */
  readonly line: string;
  /** The whole note as it was written; null = nothing had to be. */
  readonly text: string | null;
  /** Takes exactly that line back; false = it changed since, or the note could not be written. */
  readonly undo: () => Promise<boolean>;
}

/** `standing` is what the user wrote there in another form: it goes only where they confirm that. */
export type Writing<T> = Result<T, { readonly standing?: string }>;

export class JournalWriter extends Component {
  private readonly watch: LineWatch;
  private readonly edits: NoteEdits;
  private readonly notes: NewNotes;

  constructor(
    private readonly app: App,
    private readonly settings: () => Settings,
    clock: Clock,
    private readonly dailyNotes: DailyNotes,
    compose: Compose = (text) => text,
    /** Told of what another program took away again. */
    tell: (lost: Lost) => void = () => undefined,
  ) {
    super();
    this.watch = this.addChild(new LineWatch(app, tell));
    this.edits = new NoteEdits(app, this.watch);
    this.notes = new NewNotes(app, clock, dailyNotes, this.edits, compose);
  }

  /** Makes the day's note where it is missing, as writing into it would. Throws what the vault throws. */
  make(day: LocalDay): Promise<Made> {
    return this.notes.write(day, () => []);
  }

  /** Makes a file, folders too, under the first of the names that is free. Throws what the vault throws. */
  create(names: Iterable<string>, text: string): Promise<TFile> {
    return this.notes.create(names, text);
  }

  /** The same with a picture. */
  createPicture(names: Iterable<string>, bytes: ArrayBuffer): Promise<TFile> {
    return this.notes.createPicture(names, bytes);
  }

  /** Any other change of a note, whose unsaved typing is saved first unless it is to be left; null = there was nothing to change. Throws what the vault throws. */
  edit(file: TFile, edit: Edit, typing?: 'save' | 'leave'): Promise<Edited | null> {
    return this.edits.edit(file, edit, typing).then(({ edited }) => edited);
  }

  /** Writes the entry into the day's note, under the heading; the note is made where it is missing. */
  log(draft: EntryDraft, day: LocalDay): Promise<Writing<Written>> {
    const line = formatEntry({ ...draft, fields: { ...this.dailyNotes.fieldsOn(day), ...draft.fields } });
    return attempt(async () => {
      const wrote = await this.notes.write(day, (text) => insertEntry(text, this.settings().heading, line));
      return this.written(wrote, line, null, () => this.log(draft, day));
    });
  }

  /** Puts fields into a line that is there already. The line is found again where it moved. */
  rewrite(path: string, oldLine: string, changes: FieldChanges, near?: number): Promise<Writing<Written>> {
    const line = rewriteEntry(oldLine, changes);
    return attempt(async () => {
      const edit: Edit = (text) => replaceLine(text, oldLine, line, near);
      const wrote = await this.edits.edit(this.fileAt(path), edit);
      if (!wrote.edited && line !== oldLine) throw new Error(WORDS.moved);
      return this.written(wrote, line, oldLine, () => this.putBack(wrote.file.path, line, oldLine));
    });
  }

  /** The same for an entry that the journal holds. */
  rewriteEntry({ path, entry }: PlacedEntry, changes: FieldChanges): Promise<Writing<Written>> {
    return attempt(async () => {
      const text = await this.app.vault.read(this.fileAt(path));
      const line = lineAt(text, entry.line - 1);
      const tag = line?.slice(entry.column - 1).toLowerCase();
      if (line === null || !tag?.startsWith(`#no-contact/${entry.kind}`)) throw new Error(WORDS.moved);
      return line;
    }).then((line) => (line.ok ? this.rewrite(path, line.value, changes, entry.line - 1) : line));
  }

  /**
   * Sets a property of the day's note, written there in any case, and leaves every other byte of it as it was. What the user
   * wrote there in another form is replaced only where it is the text that they confirmed.
   */
  async setProperty(
    day: LocalDay,
    name: string,
    value: number | string,
    confirmed: string | null = null,
  ): Promise<Writing<null>> {
    const found: { standing: string | null } = { standing: null };
    const edit: Edit = (text) => {
      const property = setProperty(text, name, value, parseYaml);
      if (!property.ok) throw new Error(WORDS.properties[property.why](property.line));
      found.standing = property.replaces === confirmed ? null : property.replaces;
      return found.standing === null ? property.changes : [];
    };
    const writing = await attempt(async () => {
      const { file, edited } = await this.notes.write(day, edit);
      if (edited)
        this.watch.add(file, edited, async () =>
          messageOf(await this.setProperty(day, name, value, confirmed)),
        );
      return null;
    });
    const { standing } = found;
    return writing.ok && standing !== null
      ? { ok: false, message: WORDS.standing(name, standing.trim()), standing }
      : writing;
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
      const file = this.dailyNotes.fileOf(day) ?? this.fileAt(this.dailyNotes.pathOf(day));
      const { edited } = await this.edits.edit(file, (text) =>
        setTask(text, rule.source, checked, rule.line),
      );
      if (!edited && rule.checked !== checked) throw new Error(WORDS.moved);
      return null;
    });
  }

  /** A line that another program took away with its note or without; where `old` came back instead, in the place of that. */
  private putBack(path: string, line: string, old: string): Promise<Writing<Written>> {
    const edit: Edit = (text) => {
      const changes = replaceLine(text, old, line);
      return changes.length > 0 ? changes : insertEntry(text, this.settings().heading, asItem(line));
    };
    return attempt(async () => {
      const day = this.dailyNotes.dayOf(path);
      const isThere = this.app.vault.getFileByPath(path) !== null || day === null;
      const wrote = isThere
        ? await this.edits.edit(this.fileAt(path), edit)
        : await this.notes.write(day, edit);
      return this.written(wrote, asItem(line), null, () => this.putBack(path, line, old));
    });
  }

  private fileAt(path: string): TFile {
    const file = this.app.vault.getFileByPath(path);
    if (!file) throw new Error(WORDS.gone(path));
    return file;
  }

  private written(
    { file, edited }: Wrote,
    line: string,
    old: string | null,
    again: () => Promise<Writing<unknown>>,
  ): Written {
    if (!edited) return { path: file.path, line, text: null, undo: () => Promise.resolve(false) };
    this.watch.add(file, edited, async () => messageOf(await again()));
    // A list that is there may have another bullet than ours.
    const words = old === null ? line.replace(/^- /, '') : line;
    const number = lineNumberAt(edited.after, placeOf(edited, words));
    const undo = async (): Promise<boolean> => {
      if (this.app.vault.getFileByPath(file.path) !== file) return false;
      const undone = await attempt(() =>
        this.edits.edit(file, (text) => takeBack(edited, number, old, text)),
      );
      if (!undone.ok || undone.value.edited === null) return false;
      if (old !== null)
        this.watch.add(file, undone.value.edited, async () =>
          messageOf(await this.putBack(file.path, old, line)),
        );
      return true;
    };
    return { path: file.path, line: lineAt(edited.after, number) ?? line, text: edited.after, undo };
  }
}

/** A line of a note, as an item of a list of its own. */
function asItem(line: string): string {
  return line.replace(/^[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]+/, '- ');
}

/** Offset of the line that was written, in the text after. */
function placeOf({ after, changes }: Edited, words: string): number {
  const from = changes[0]?.from ?? 0;
  const at = after.indexOf(words, after.lastIndexOf('\n', from - 1) + 1);
  return at === -1 ? from : at;
}

function messageOf(writing: Writing<unknown>): string | null {
  return writing.ok ? null : writing.message;
}

async function attempt<T>(write: () => Promise<T>): Promise<Writing<T>> {
  try {
    return { ok: true, value: await write() };
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}
