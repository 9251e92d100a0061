/** The live index: what the notes of the vault say, kept in step with them. */
import { Component, type App, type TAbstractFile } from 'obsidian';
import type { Entry } from '../../entries/entry';
import { NONE } from '../../entries/intern';
import { dayOf, type LocalDay } from '../../entries/local-day';
import { Ledger } from '../../journal/ledger';
import type { JournalHead } from '../../journal/head';
import type { Journal } from '../../journal/snapshot';
import type { Settings } from '../../settings/settings';
import type { Kept, NoteCache } from '../cache/note-cache';
import type { Clock } from '../clock';
import { painted } from '../pause';
import type { DailyNotes } from '../daily/daily-notes';
import { Slices } from '../slices';
import { basisOf, isSame, type Basis } from './basis';
import { ChangeSignal } from './change-signal';
import { KnownNotes, type KnownNote } from './known-notes';
import { News } from './news';
import { listenToNotes, noteOf, pathsMoved } from './note-events';
import { NoteLook } from './note-look';
import { NoteReader } from './note-reader';
import { headToKeep, RecalledHead } from './recalled-head';
import { Scan } from './scan';
import { VaultLook, type VaultProblems } from './vault-look';

/** Milliseconds of work in one go while what the last session knew is taken over. */
const SHORT_SLICE = 4;

/** `ready`: the layout is there; `live`: the vault is gone through, or was. */
type Life = 'new' | 'ready' | 'live' | 'over';

export class JournalIndex extends Component {
  /** Resolves when every note was looked at. */
  readonly ready: Promise<void>;
  private isReady: () => void = () => undefined;
  private readonly ledger: Ledger;
  private readonly known: KnownNotes;
  private readonly look: NoteLook;
  private readonly vaultLook: VaultLook;
  private readonly scan: Scan;
  private readonly signal: ChangeSignal;
  private basis: Basis;
  private told: LocalDay;
  private beginning: Promise<void> | null = null;
  private life: Life = 'new';
  private readonly news: News;
  private wasComplete = false;
  private leftAtTick = -1;
  private readonly recalledHead = new RecalledHead();

  constructor(
    private readonly app: App,
    private readonly settings: () => Settings,
    private readonly clock: Clock,
    private readonly dailyNotes: DailyNotes,
    private readonly store: Store | null = null,
    vaultProblems: VaultProblems = () => NONE,
  ) {
    super();
    this.ready = new Promise((resolve) => (this.isReady = resolve));
    this.basis = basisOf(settings(), dailyNotes);
    this.told = this.today();
    this.ledger = new Ledger(this.basis.journal);
    this.signal = new ChangeSignal(clock);
    this.news = new News(clock, this.signal);
    this.known = new KnownNotes(
      this.ledger,
      (path) => app.vault.getFileByPath(path) !== null,
      (path) => dailyNotes.dayOf(path) !== null,
      (path) => dailyNotes.isTemplate(path),
    );
    this.vaultLook = new VaultLook(this.ledger, this.known, vaultProblems);
    const reader = new NoteReader(dailyNotes, this.basis.names);
    this.look = new NoteLook(app, this.known, store, reader, () => this.changed());
    this.scan = new Scan(
      clock,
      (path) => this.look.at(path),
      () => this.news.glance(),
      () => this.rest(),
    );
  }

  /** How far the vault has been gone through; null = the journal is complete. */
  get progress(): Scan['progress'] {
    return this.life === 'new' || this.life === 'ready' ? { done: 0, total: 0 } : this.scan.progress;
  }

  /** Sync conflict copies that are left out because their original is there, ascending. The same list while they are the same. */
  get conflicts(): readonly string[] {
    return this.known.conflicts();
  }

  /** What the notes say now. Parts that did not change keep their identity. */
  journal(): Journal {
    return this.ledger.journal(this.clock.now(), this.progress === null);
  }

  /** What stood at the top of the view in the last session, as of today, until its notes are read back; null = the journal has it. */
  head(): JournalHead | null {
    return this.recalledHead.on(this.today(), this.basis);
  }

  /** What these notes alone say now, from what is known of them. */
  journalOf(paths: Iterable<string>): Journal {
    const ledger = new Ledger(this.basis.journal);
    for (const path of paths) {
      const note = this.known.counting(path);
      if (note) ledger.put(note);
    }
    return ledger.journal(this.clock.now(), this.progress === null);
  }

  /** What the note says as far as it was read, in the order of its lines; nothing of one that does not count. */
  entriesOf(path: string): readonly Entry[] {
    return this.known.counting(path)?.entries ?? NONE;
  }

  /** Called once for a burst of changes, before the next frame. Returns its undo. */
  onChange(callback: () => void): () => void {
    return this.signal.listen(callback);
  }

  /** Resolves when there is nothing to look at but what cannot be had yet. */
  async atRest(): Promise<void> {
    await this.beginning;
    await this.scan.atRest();
  }

  /** Forgets what was kept and reads every note again; until then the last good entries stand. */
  async rebuild(): Promise<void> {
    await this.beginning;
    this.look.forgetTexts();
    await this.store?.clear();
    this.goThroughAll();
    await this.scan.atRest();
  }

  /** To be called now and then, and after sleep: the day may have changed, or where daily notes are. */
  tick(): void {
    if (this.life !== 'live') return;
    this.takeOverSettings();
    const today = this.today();
    this.lookAtVault();
    if (today !== this.told) this.signal.ring();
    this.told = today;
    const { done = -1, total = 0 } = this.progress ?? {};
    // Where the app says nothing and nothing moves, what is missing is not on its way.
    if (this.look.reads && total - done === this.leftAtTick) this.look.indexed = true;
    this.leftAtTick = total - done;
    this.scan.lookAgain();
  }

  /** Takes over our settings. Listeners are told in any case: what they show may rest on others of them. */
  settingsChanged(): void {
    this.takeOverSettings();
    this.signal.ring();
  }

  override onload(): void {
    const head = this.store?.loadHead(this.basis.names).then((kept) => {
      this.recalledHead.recall(kept);
      this.signal.ring();
    });
    this.app.workspace.onLayoutReady(() => (this.beginning = this.begin(head)));
  }

  override onunload(): void {
    this.life = 'over';
    this.scan.stop();
    this.signal.silence();
    void this.store?.close();
  }

  /** What stood at the top of the view is shown before the work begins that would keep it waiting. */
  private async begin(head: Promise<void> | undefined): Promise<void> {
    if (!this.goOn('new', 'ready')) return;
    this.watch();
    if (head) await head;
    if (this.head()) await painted();
    if (!this.goOn('ready', 'live')) return;
    const recalling = this.store?.load(this.basis.names, () => this.kept());
    this.goThroughAll();
    if (!recalling) return;
    const recalled = await recalling;
    if (recalled.size === 0) this.recalledHead.forget();
    await this.show(recalled.values());
    this.look.recall(recalled);
    // They were looked at before it was known that they had entries.
    this.scan.goThrough([...recalled.keys()].filter((path) => !this.known.get(path)));
    if (this.progress === null) this.look.forgetRecalled();
    this.scan.lookAgain();
  }

  private watch(): void {
    listenToNotes(this.app, this, {
      parsed: (file, text, cache) => {
        this.takeOverSettings();
        if (!noteOf(file)) return;
        this.look.tell(file, text, cache);
        this.scan.unsettle(file.path);
      },
      resolved: () => {
        this.look.resolved();
        this.scan.lookAgain();
      },
      written: (path, note) => {
        if (note) this.look.changed(note);
        this.scan.unsettle(path);
      },
      moved: (file, oldPath) => this.moved(file, oldPath),
    });
  }

  private moved(file: TAbstractFile, oldPath: string): void {
    const known = (): readonly string[] => [...this.known.paths(), ...this.scan.paths()];
    for (const path of pathsMoved(file, oldPath, known)) {
      this.look.replaced(path);
      this.scan.unsettle(path);
    }
  }

  /** Ours and those of other daily-note plugins; only what they move is looked at again. */
  private takeOverSettings(): void {
    const before = this.basis;
    this.basis = basisOf(this.settings(), this.dailyNotes);
    if (!isSame(this.basis.journal, before.journal)) {
      this.ledger.configure(this.basis.journal);
      this.store?.saveHead();
      this.signal.ring();
    }
    const otherNames = !isSame(this.basis.names, before.names);
    const otherDays = this.basis.days !== before.days;
    if (otherNames) this.look.reader = new NoteReader(this.dailyNotes, this.basis.names);
    else this.basis = { ...this.basis, names: before.names };
    if (otherDays) this.known.daysChanged();
    if (otherNames || otherDays) this.store?.saveHead();
    if (this.life === 'live' && (otherNames || otherDays)) this.goThroughAll();
  }

  private goThroughAll(): void {
    const files = this.app.vault.getMarkdownFiles().map(({ path }) => path);
    this.scan.goThrough(new Set([...files, ...this.known.paths()]));
  }

  /** What the last session knew is shown at once, of notes that are still there and not known already. */
  private async show(recalled: Iterable<KnownNote>): Promise<void> {
    const slices = new Slices(this.clock, SHORT_SLICE);
    for (const known of recalled) {
      if (slices.over()) await slices.turn();
      const { path } = known.note;
      if (this.scan.has(path)) this.known.set(known);
      else if (!this.known.get(path)?.stamp) this.store?.save(path);
    }
    this.recalledHead.forget();
    this.signal.ring();
  }

  private kept(): Kept {
    // Of a whole journal, and where nothing is noted of days that will have come by the next start.
    const holds = this.progress === null && !this.ledger.reachesBeyond(this.today());
    const head = holds ? headToKeep(this.journal(), this.basis) : null;
    return { names: this.basis.names, notes: this.known.values(), head };
  }

  private changed(): void {
    this.news.add();
    this.store?.saveHead();
    if (this.progress === null) this.news.tell();
  }

  private rest(): void {
    const isComplete = this.progress === null;
    this.lookAtVault();
    if (isComplete && !this.wasComplete) {
      this.look.forgetRecalled();
      this.news.add();
      this.store?.saveHead();
      this.isReady();
    }
    this.wasComplete = isComplete;
    this.news.tell();
  }

  private lookAtVault(): void {
    if (this.progress === null && this.vaultLook.take(this.basis.days, this.today())) this.changed();
  }

  private goOn(from: Life, to: Life): boolean {
    const goes = this.life === from;
    if (goes) this.life = to;
    return goes;
  }

  private today(): LocalDay {
    return dayOf(this.clock.now(), this.settings().dayStartsAt);
  }
}

type Store = Pick<NoteCache, 'load' | 'loadHead' | 'save' | 'saveHead' | 'clear' | 'close'>;
