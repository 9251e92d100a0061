/** A modal that asks one question a screen. Back and Esc keep what was answered. */
import { Notice } from 'obsidian';
import { addCopyButton } from '../../practice/failure';
import type { Context } from '../../practice/context';
import { isOfInputMethod } from './keys';
import { SteadyModal } from './steady-modal';
import { WORDS } from './words';

export interface Screen {
  readonly question: string;
  /** Draws the answers. Calls `next` when the answer alone says enough to go on. */
  readonly draw: (el: HTMLElement, next: () => void) => Drawn;
  /** Text of the button that goes on; absent = "Next". */
  readonly nextLabel?: string;
  /** What is said instead of going on; null = it may go on. */
  readonly missing?: () => string | null;
}

export interface Drawn {
  readonly focus: () => void;
  /** A key of the screen's own; true = taken. */
  readonly takeKey?: (key: string) => boolean;
}

export abstract class Conversation extends SteadyModal {
  private index = 0;
  private drawn: Drawn | null = null;
  private readonly screenEl: HTMLElement;
  private readonly backEl: HTMLButtonElement;
  private readonly nextEl: HTMLButtonElement;
  private finishing = false;

  constructor(protected readonly context: Context) {
    super(context.app);
    this.modalEl.addClass('ncj-modal');
    this.screenEl = this.contentEl.createDiv({ cls: 'ncj-screen' });
    const actions = this.contentEl.createDiv({ cls: 'ncj-form-actions' });
    this.backEl = actions.createEl('button', { text: WORDS.any.back, attr: { type: 'button' } });
    this.nextEl = actions.createEl('button', { cls: 'mod-cta', attr: { type: 'button' } });
    this.backEl.addEventListener('click', () => this.go(-1));
    this.nextEl.addEventListener('click', () => this.go(1));
    this.screenEl.addEventListener('keydown', (event) => this.onKey(event));
  }

  override onOpen(): void {
    this.show();
  }

  protected override focusFirst(): void {
    this.drawn?.focus();
  }

  /** The screens as the answers so far have it; asked anew after each answer. */
  protected abstract screens(): readonly Screen[];

  /** Does what the answers say; false = something went wrong, stay. */
  protected abstract finish(): Promise<boolean>;

  /** Draws the present screen anew, as after a failure. */
  protected show(): void {
    const screens = this.screens();
    this.index = Math.min(this.index, screens.length - 1);
    const screen = screens[this.index];
    if (!screen) return;
    this.setTitle(screen.question);
    this.screenEl.empty();
    this.drawn = screen.draw(this.screenEl, () => this.go(1));
    this.backEl.toggle(this.index > 0);
    this.relabel();
    this.drawn.focus();
  }

  /** To be called where an answer changes what comes next. */
  protected relabel(): void {
    const screens = this.screens();
    const last = this.index === screens.length - 1;
    this.nextEl.setText(screens[this.index]?.nextLabel ?? (last ? WORDS.any.done : WORDS.any.next));
  }

  /** A write that failed: said, and what was to be written can be copied. */
  protected showFailure(message: string, copy: string): void {
    this.show();
    new Notice(message);
    const el = this.screenEl.createDiv({ cls: 'ncj-failure', attr: { role: 'alert' } });
    el.createSpan({ text: message });
    addCopyButton(el, copy);
  }

  private onKey(event: KeyboardEvent): void {
    if (isOfInputMethod(event) || event.ctrlKey || event.metaKey || event.altKey) return;
    const field = event.target === null ? null : this.screenEl.querySelector('input:focus, textarea:focus');
    if (event.key === 'Enter' && field?.tagName !== 'TEXTAREA') {
      event.preventDefault();
      if (!event.repeat) this.go(1);
    } else if (!field && this.drawn?.takeKey?.(event.key) === true) event.preventDefault();
  }

  private go(step: 1 | -1): void {
    if (this.finishing) return;
    const missing = step === 1 ? (this.screens()[this.index]?.missing?.() ?? null) : null;
    if (missing !== null) {
      this.screenEl.querySelector('.ncj-failure')?.remove();
      this.screenEl.createDiv({ cls: 'ncj-failure', text: missing, attr: { role: 'alert' } });
      return;
    }
    if (step === 1 && this.index === this.screens().length - 1) {
      this.finishing = true;
      void this.finish().then((done) => {
        this.finishing = false;
        if (done) this.close();
      });
      return;
    }
    this.index = Math.max(0, this.index + step);
    this.show();
  }
}
