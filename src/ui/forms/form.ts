/** A modal with fields: Enter logs; what was typed stays where a write fails, and comes back where the form was closed before it. */
import { Notice } from 'obsidian';
import type { Result } from '../../entries/result';
import { addCopyButton, tellFailure } from '../../practice/failure';
import type { Context } from '../../practice/context';
import type { Typed } from '../../practice/typed-words';
import type { Held } from '../pieces/held';
import { isOfInputMethod } from '../pieces/keys';
import { SteadyModal } from './steady-modal';

/** `copy` is what was to be written; null = nothing was, the form only says what to mend. */
export type Outcome = Result<unknown, { readonly copy: string | null }>;

export abstract class Form extends SteadyModal {
  protected readonly formEl: HTMLFormElement;
  private readonly failureEl: HTMLElement;
  /** As the form came, by name. */
  private untouched: Typed = {};
  private busy = false;
  private written = false;

  constructor(
    protected readonly context: Context,
    private readonly name: string,
    submitLabel: string,
  ) {
    super(context.app);
    this.modalEl.addClass('ncj-modal');
    this.setTitle(name);
    this.formEl = this.contentEl.createEl('form', { cls: 'ncj-form' });
    this.failureEl = this.contentEl.createDiv({ cls: 'ncj-failure', attr: { role: 'alert' } });
    const actions = this.contentEl.createDiv({ cls: 'ncj-form-actions' });
    const submit = actions.createEl('button', {
      cls: 'mod-cta',
      text: submitLabel,
      attr: { type: 'button' },
    });
    submit.addEventListener('click', () => void this.submit());
    this.formEl.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.submit();
    });
    this.formEl.addEventListener('keydown', (event) => this.onKey(event));
  }

  override open(): void {
    this.untouched = this.typed();
    const held = this.held();
    for (const [name, text] of Object.entries(this.context.typedWords.of(this.name))) {
      const place = held[name];
      if (place) place.value = text;
    }
    super.open();
  }

  override close(): void {
    if (!this.isClosed && !this.written && !this.busy) this.keepTyped();
    super.close();
  }

  /** What comes back, by names of the form's own, when the form was closed before it was written. */
  protected held(): Readonly<Record<string, Held>> {
    return {};
  }

  /** Writes what the form holds. */
  protected abstract write(): Promise<Outcome>;

  /** A key of the form's own, such as a digit; true = taken. */
  protected takeKey(_event: KeyboardEvent): boolean {
    return false;
  }

  private onKey(event: KeyboardEvent): void {
    if (isOfInputMethod(event)) return;
    const onButton = this.formEl.querySelector('button:focus:not([role="radio"])') !== null;
    if (event.key === 'Enter' && !onButton) {
      event.preventDefault();
      // The key that chose the command may still be held down.
      if (!event.repeat) void this.submit();
    } else if (this.takeKey(event)) event.preventDefault();
  }

  private async submit(): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    const outcome = await this.write();
    this.busy = false;
    if (outcome.ok) {
      this.written = true;
      this.context.typedWords.forget(this.name);
      this.close();
    } else if (this.isClosed) {
      this.keepTyped();
      if (outcome.copy === null) new Notice(outcome.message);
      else tellFailure(outcome.message, outcome.copy);
    } else this.showFailure(outcome.message, outcome.copy);
  }

  private typed(): Typed {
    return Object.fromEntries(Object.entries(this.held()).map(([name, { value }]) => [name, value]));
  }

  private keepTyped(): void {
    const changed = Object.entries(this.typed()).filter(([name, text]) => text !== this.untouched[name]);
    this.context.typedWords.keep(this.name, Object.fromEntries(changed));
  }

  private showFailure(message: string, copy: string | null): void {
    this.failureEl.empty();
    this.failureEl.createSpan({ text: message });
    if (copy === null) return;
    new Notice(message);
    addCopyButton(this.failureEl, copy);
  }
}
