/** A modal that asks one question a screen. An answer goes on by itself; Back and Esc keep what was answered. */
import { Notice } from 'obsidian';
import { addCopyButton } from '../../practice/failure';
import type { Context } from '../../practice/context';
import { isOfInputMethod } from '../pieces/keys';
import { Options, type OptionsOptions } from '../pieces/options';
import { SteadyModal } from './steady-modal';
import { WORDS } from './words';

export interface Screen {
  readonly question: string;
  /** Draws the answers. Calls `next` when the answer alone says enough to go on. */
  readonly draw: (el: HTMLElement, next: () => void) => Drawn;
  /** Text of the button that goes on; absent = "Next", or "Done" on the last one. */
  readonly nextLabel?: string;
  /** A button that goes on without what could be answered here. */
  readonly skip?: { readonly label: string; readonly run: () => void };
  /** What is said instead of going on; null = it may go on. */
  readonly missing?: () => string | null;
}

export interface Drawn {
  /** Absent = the button that goes on takes the focus. */
  readonly focus?: () => void;
  /** A key of the screen's own; true = taken. */
  readonly takeKey?: (key: string) => boolean;
}

/** A list to pick one answer from. */
export function pickOne<T extends string>(el: HTMLElement, given: OptionsOptions<T>): Drawn {
  const list = new Options<T>(el, given);
  return { focus: () => list.focus(), takeKey: (key) => list.type(key) };
}

export abstract class Conversation extends SteadyModal {
  private index = 0;
  private drawn: Drawn | null = null;
  private readonly placeEl: HTMLElement;
  private readonly screenEl: HTMLElement;
  private readonly backEl: HTMLButtonElement;
  private readonly skipEl: HTMLButtonElement;
  private readonly nextEl: HTMLButtonElement;
  private finishing = false;

  constructor(protected readonly context: Context) {
    super(context.app);
    this.modalEl.addClass('ncj-modal', 'ncj-conversation');
    this.screenEl = this.contentEl.createDiv({ cls: 'ncj-screen' });
    const actions = this.contentEl.createDiv({ cls: 'ncj-form-actions' });
    this.placeEl = actions.createSpan({ cls: 'ncj-place' });
    this.backEl = actions.createEl('button', { text: WORDS.any.back, attr: { type: 'button' } });
    this.skipEl = actions.createEl('button', { attr: { type: 'button' } });
    this.nextEl = actions.createEl('button', { cls: 'mod-cta', attr: { type: 'button' } });
    this.backEl.addEventListener('click', () => this.go(-1));
    this.skipEl.addEventListener('click', () => {
      this.screens()[this.index]?.skip?.run();
      this.go(1);
    });
    this.nextEl.addEventListener('click', () => this.go(1));
    this.contentEl.addEventListener('keydown', (event) => this.onKey(event));
    this.screenEl.addEventListener('click', stopSecondTap, { capture: true });
  }

  override onOpen(): void {
    this.show();
  }

  protected override focusFirst(): void {
    if (this.drawn?.focus) this.drawn.focus();
    else this.nextEl.focus({ preventScroll: true });
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
    this.skipEl.setText(screen.skip?.label ?? '');
    this.skipEl.toggle(screen.skip !== undefined);
    this.relabel();
    this.focusFirst();
    this.contentEl.scrollTop = 0;
  }

  /** To be called where an answer changes what comes next. */
  protected relabel(): void {
    const screens = this.screens();
    const last = this.index === screens.length - 1;
    this.placeEl.setText(screens.length > 1 ? WORDS.any.place(this.index + 1, screens.length) : '');
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

  /** Enter answers where the focus is on an answer, and else goes on. In longer texts it begins a line. */
  private onKey(event: KeyboardEvent): void {
    if (isOfInputMethod(event) || event.altKey) return;
    const target = event.targetNode;
    if (!target?.instanceOf(HTMLElement)) return;
    const modified = event.ctrlKey || event.metaKey;
    const isLong = target.instanceOf(HTMLTextAreaElement);
    const isField = isLong || target.instanceOf(HTMLInputElement);
    if (event.key === 'Enter') {
      const answers = /^(?:radio|checkbox|option)$/.test(target.getAttribute('role') ?? '');
      const isButton = target.instanceOf(HTMLButtonElement);
      if ((isLong && !modified) || (isButton && !answers)) return;
      event.preventDefault();
      if (event.repeat) return;
      if (answers && target.getAttribute('aria-checked') !== 'true') target.click();
      else this.go(1);
    } else if (!isField && !modified && this.drawn?.takeKey?.(event.key) === true) event.preventDefault();
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

/** The second tap of a double one would answer the next screen, which nobody has read yet. */
function stopSecondTap(event: MouseEvent): void {
  if (event.detail < 2) return;
  event.preventDefault();
  event.stopPropagation();
}
