/** The live index: what the notes of the vault say, kept in step with them. */
import { Component, TFile, TFolder, Vault, type App, type TAbstractFile } from 'obsidian';
import type { Entry } from '../../entries/entry';
import { NONE } from '../../entries/intern';
import { dayOf, type LocalDay } from '../../entries/local-day';
import type { PropertyNames } from '../../entries/parse';
import { Ledger } from '../../journal/ledger';
import type { Journal, JournalSettings, Problem } from '../../journal/snapshot';
import type { Settings } from '../../settings/settings';
import { Bell } from './bell';
import type { Clock } from '../clock';
import type { DailyNotes } from '../daily/daily-notes';
import { Gathering, type Progress } from './gathering';
import { KnownNotes } from './known-notes';
import type { NoteCache } from '../cache/note-cache';
import { NoteReader } from './note-reader';

export class JournalIndex extends Component {
  private readonly ledger: Ledger;
  private readonly known: KnownNotes;
  private readonly gathering: Gathering;
  private readonly bell: Bell;
  private basis: Basis;
  private told: LocalDay;
  private work: Promise<void> = Promise.resolve();
  private live = false;
  private vaultChanged = true;
  private unloaded = false;

  constructor(
    private readonly app: App,
    private readonly settings: () => Settings,
    private readonly clock: Clock,
    private readonly dailyNotes: DailyNotes,
    private readonly store: NoteCache | null = null,
    /** What is wrong with no one note; asked when files came, went or moved, or settings changed, and then only once a look. */
    private readonly vaultProblems: () => readonly Problem[] = () => NONE,
  ) {
    super();
    this.basis = basisOf(settings(), dailyNotes);
    this.told = this.today();
    this.ledger = new Ledger(this.basis.journal);
    this.bell = new Bell(clock);
    this.known = new KnownNotes(
      this.ledger,
      (path) => app.vault.getFileByPath(path) !== null,
      (path) => dailyNotes.dayOf(path) !== null,
      (path) => dailyNotes.isTemplate(path),
    );
    const reader = new NoteReader(dailyNotes, this.basis.names);
    this.gathering = new Gathering(app, clock, this.known, store, reader, () => this.bell.ring());
  }

  /** How far the vault has been gone through; null = the journal is complete. */
  get progress(): Progress | null {
    return this.gathering.progress;
  }

  /** Sync conflict copies that are left out because their original is there, ascending. The same list while they are the same. */
  get conflicts(): readonly string[] {
    return this.known.conflicts();
  }

  /** What the notes say now. Parts that did not change keep their identity. */
  journal(): Journal {
    if (this.vaultChanged) this.ledger.putVaultProblems(this.vaultProblems());
    this.vaultChanged = false;
    return this.ledger.journal(this.clock.now());
  }

  /** What these notes alone say now, from what is known of them. */
  journalOf(paths: Iterable<string>): Journal {
    const ledger = new Ledger(this.basis.journal);
    for (const path of paths) {
      const note = this.known.counting(path);
      if (note) ledger.put(note);
    }
    return ledger.journal(this.clock.now());
  }

  /** What the note says as far as it was read, in the order of its lines; nothing of one that does not count. */
  entriesOf(path: string): readonly Entry[] {
    return this.known.counting(path)?.entries ?? NONE;
  }

  /** Called once for a burst of changes, before the next frame. Returns its undo. */
  onChange(callback: () => void): () => void {
    return this.bell.listen(callback);
  }

  /** Has all listeners look again, as when something changed that is not in the notes. */
  announce(): void {
    this.bell.ring();
  }

  /** Resolves when every note was looked at. */
  async complete(): Promise<void> {
    for (let seen: Promise<void> | null = null; seen !== this.work;) await (seen = this.work);
  }

  /** Forgets what was kept and reads every note again; until then the last good entries stand. */
  async rebuild(): Promise<void> {
    await this.gathering.forgetLastSession();
    this.work = this.gathering.all(false, true);
    await this.complete();
  }

  /** To be called now and then, and after sleep: the day may have changed, or where daily notes are. */
  tick(): void {
    if (!this.live) return;
    this.settingsChanged();
    const today = this.today();
    if (today !== this.told) this.bell.ring();
    this.told = today;
    this.gathering.retry();
  }

  /** Takes over settings, ours and those of other daily-note plugins; only what they move is looked at again. */
  settingsChanged(): void {
    const before = this.basis;
    this.basis = basisOf(this.settings(), this.dailyNotes);
    if (!sameJson(this.basis.journal, before.journal)) {
      this.ledger.configure(this.basis.journal);
      this.bell.ring();
    }
    const anew = !sameJson(this.basis.names, before.names);
    const otherDays = this.basis.days !== before.days;
    if (anew) this.gathering.reader = new NoteReader(this.dailyNotes, this.basis.names);
    if (otherDays) this.vaultChanged = true;
    if (otherDays) this.known.daysChanged();
    if (this.live && (anew || otherDays)) this.work = this.gathering.all(true, anew);
  }

  override onload(): void {
    this.unloaded = false;
    this.app.workspace.onLayoutReady(() => this.begin());
  }

  override onunload(): void {
    this.live = false;
    this.unloaded = true;
    this.gathering.stop();
    this.bell.silence();
    void this.store?.close();
  }

  private begin(): void {
    const { vault, metadataCache } = this.app;
    if (this.unloaded) return;
    this.live = true;
    this.registerEvent(
      metadataCache.on('changed', (file, text, cache) => {
        this.settingsChanged();
        if (file.extension === 'md' && this.gathering.take(file, text, cache)) this.bell.ring();
      }),
    );
    this.registerEvent(metadataCache.on('resolved', () => this.gathering.resolved()));
    this.registerEvent(vault.on('create', (file) => this.onCreate(file)));
    this.registerEvent(vault.on('modify', (file) => this.onModify(file)));
    this.registerEvent(vault.on('rename', (file, oldPath) => this.onRename(file, oldPath)));
    this.registerEvent(vault.on('delete', (file) => this.onDelete(file)));
    this.gathering.recallLastSession();
    this.work = this.gathering.all(true, false);
  }

  private onCreate(file: TAbstractFile): void {
    this.vaultChanged = true;
    this.onModify(file);
    if (this.known.existenceChanged(file.path)) this.bell.ring();
  }

  private onModify(file: TAbstractFile): void {
    if (isNote(file)) this.gathering.expect(file.path);
  }

  private onRename(file: TAbstractFile, oldPath: string): void {
    this.vaultChanged = true;
    if (file instanceof TFolder) {
      const { path } = file;
      Vault.recurseChildren(file, (child) => {
        if (child instanceof TFile) this.onRename(child, oldPath + child.path.slice(path.length));
      });
      return;
    }
    if (isNote(file)) this.gathering.move(oldPath, file);
    else this.gathering.forget(oldPath);
    this.known.existenceChanged(oldPath);
    this.known.existenceChanged(file.path);
    this.bell.ring();
  }

  private onDelete(file: TAbstractFile): void {
    this.vaultChanged = true;
    const folder = file instanceof TFolder ? `${file.path}/` : null;
    const inside = this.known.paths().filter((path) => folder !== null && path.startsWith(folder));
    for (const path of [file.path, ...inside]) {
      const counted = this.gathering.forget(path);
      if (this.known.existenceChanged(path) || counted) this.bell.ring();
    }
  }

  private today(): LocalDay {
    return dayOf(this.clock.now(), this.settings().dayStartsAt);
  }
}

function isNote(file: TAbstractFile): file is TFile {
  return file instanceof TFile && file.extension === 'md';
}

/** What of the settings the index rests on. */
interface Basis {
  readonly journal: JournalSettings;
  readonly names: PropertyNames;
  /** Of daily notes. */
  readonly days: string;
}

function basisOf(settings: Settings, dailyNotes: DailyNotes): Basis {
  const { dayStartsAt, resettingChannels, moodProperty, sleepProperty } = settings;
  return {
    journal: { dayStartsAt, resettingChannels: [...resettingChannels] },
    names: { mood: moodProperty, sleep: sleepProperty },
    days: dailyNotes.signature(),
  };
}

function sameJson(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
