/** Letters sealed until a day: folded away with a notice, opened by one button. Nothing is encrypted, nothing is hidden for good. */
import { Component, MarkdownView } from 'obsidian';
import { addToDay, parseLocalDay, type LocalDay } from '../entries/local-day';
import type { Context } from './context';
import { mainLeaf } from './main-area';
import { dueLetters } from './look-back-notes';
import { tell } from './tell';
import { WORDS } from './words';

const PROPERTY = 'sealed-until';
const TOLD_KEY = 'no-contact-journal-letters-due';
const TOLD_MS = 20_000;
/** Whoever was not here on its day is told within a week. */
const TOLD_DAYS = 7;

export class SealedLetters extends Component {
  /** Paths of letters that were opened all the same, while the app runs. */
  private readonly opened = new Set<string>();

  constructor(private readonly context: Context) {
    super();
  }

  override onload(): void {
    const { workspace, metadataCache } = this.context.app;
    workspace.onLayoutReady(() => this.look());
    this.registerEvent(workspace.on('file-open', () => this.look()));
    this.registerEvent(workspace.on('layout-change', () => this.look()));
    this.registerEvent(metadataCache.on('changed', () => this.look()));
    this.register(this.context.index.onChange(() => this.look()));
    workspace.onLayoutReady(() => this.tellDue());
    // What a letter says of its day may be known later than its note.
    this.registerEvent(metadataCache.on('resolved', () => this.tellDue()));
    this.register(this.context.index.onChange(() => this.tellDue()));
  }

  override onunload(): void {
    this.eachView((view) => this.unfold(view));
  }

  /** A letter whose day has come is said, once on this device. */
  private tellDue(): void {
    const { context } = this;
    const due = dueLetters(context, addToDay(context.today(), 1 - TOLD_DAYS));
    const kept: unknown = context.app.loadLocalStorage(TOLD_KEY);
    const told: readonly unknown[] = Array.isArray(kept) ? kept : [];
    const fresh = due.filter(({ path }) => !told.includes(path));
    if (fresh.length === 0) return;
    context.app.saveLocalStorage(
      TOLD_KEY,
      due.map(({ path }) => path),
    );
    for (const file of fresh) {
      const open = (): void => void mainLeaf(context.app.workspace).openFile(file);
      tell(WORDS.letter.due(file.basename), [{ name: WORDS.letter.open, run: open }], TOLD_MS);
    }
  }

  private look(): void {
    this.forgetWhatWasClosed();
    this.eachView((view) => {
      const day = this.sealedUntil(view);
      if (day === null) this.unfold(view);
      else this.fold(view, day);
    });
  }

  private forgetWhatWasClosed(): void {
    const open = new Set<string>();
    this.eachView(({ file }) => {
      if (file) open.add(file.path);
    });
    this.context.madeLetters.forgetClosed(open);
  }

  private eachView(callback: (view: MarkdownView) => void): void {
    this.context.app.workspace.iterateAllLeaves(({ view }) => {
      if (view instanceof MarkdownView) callback(view);
    });
  }

  private sealedUntil({ file }: MarkdownView): LocalDay | null {
    const { app, madeLetters, today } = this.context;
    if (!file || this.opened.has(file.path) || madeLetters.has(file.path)) return null;
    const value: unknown = app.metadataCache.getFileCache(file)?.frontmatter?.[PROPERTY];
    const day = typeof value === 'string' ? parseLocalDay(value) : null;
    return day !== null && day > today() ? day : null;
  }

  private fold(view: MarkdownView, day: LocalDay): void {
    const sealed = `${view.file?.path ?? ''} ${day}`;
    if (view.contentEl.dataset['ncjSealed'] === sealed) return;
    this.unfold(view);
    view.contentEl.dataset['ncjSealed'] = sealed;
    view.contentEl.addClass('ncj-sealed');
    const notice = view.contentEl.createDiv({ cls: 'ncj-seal' });
    notice.createEl('p', { text: WORDS.letter.sealed(this.context.formatDay(day, 'long')) });
    const button = notice.createEl('button', { text: WORDS.letter.open, attr: { type: 'button' } });
    button.addEventListener('click', () => {
      if (view.file) this.opened.add(view.file.path);
      this.unfold(view);
    });
  }

  private unfold(view: MarkdownView): void {
    view.contentEl.removeClass('ncj-sealed');
    delete view.contentEl.dataset['ncjSealed'];
    view.contentEl.querySelector('.ncj-seal')?.remove();
  }
}
