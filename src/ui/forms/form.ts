/** A modal with fields of one line: Enter logs, a write that fails keeps what was typed and offers to copy it. */
import { Modal, Notice } from 'obsidian';
import { addCopyButton } from '../../practice/failure';
import type { Context } from '../../practice/context';

export type Outcome =
  | { readonly ok: true }
  /** `copy` is what was to be written; null = nothing was, the form only says what to mend. */
  | { readonly ok: false; readonly message: string; readonly copy: string | null };

export abstract class Form extends Modal {
  protected readonly formEl: HTMLFormElement;
  private readonly failureEl: HTMLElement;
  private busy = false;

  constructor(
    protected readonly context: Context,
    title: string,
    submitLabel: string,
  ) {
    super(context.app);
    this.modalEl.addClass('ncj-modal');
    this.setTitle(title);
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

  /** Writes what the form holds. */
  protected abstract write(): Promise<Outcome>;

  /** A key of the form's own, such as a digit; true = taken. */
  protected takeKey(_event: KeyboardEvent): boolean {
    return false;
  }

  private onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
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
    if (outcome.ok) this.close();
    else this.showFailure(outcome.message, outcome.copy);
  }

  private showFailure(message: string, copy: string | null): void {
    this.failureEl.empty();
    this.failureEl.createSpan({ text: message });
    if (copy === null) return;
    new Notice(message);
    addCopyButton(this.failureEl, copy);
  }
}
