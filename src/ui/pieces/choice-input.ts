/** A text field with what was written there before as buttons under it; several values are comma-separated. */
import { nameUnseen } from './named';
import { isOfInputMethod } from './keys';
import { WORDS } from './words';

export interface ChoiceInputOptions {
  readonly label: string;
  readonly placeholder?: string;
  /** Most useful first. */
  readonly known: readonly string[];
}

const SHOWN = 5;

export class ChoiceInput {
  readonly inputEl: HTMLInputElement;
  private readonly choicesEl: HTMLElement;

  constructor(
    parent: HTMLElement,
    private readonly options: ChoiceInputOptions,
  ) {
    const field = parent.createDiv({ cls: 'ncj-field' });
    const label = field.createEl('label', { cls: 'ncj-field-label', text: options.label });
    this.inputEl = label.createEl('input', {
      type: 'text',
      attr: { autocomplete: 'off', placeholder: options.placeholder ?? '' },
    });
    this.choicesEl = field.createDiv({ cls: 'ncj-choices', attr: { role: 'group' } });
    nameUnseen(this.choicesEl, WORDS.choices.usedBefore);
    this.inputEl.addEventListener('input', () => this.showChoices());
    this.inputEl.addEventListener('keydown', (event) => {
      if (event.key === 'ArrowDown' && !isOfInputMethod(event)) this.moveTo(0, event);
    });
    this.showChoices();
  }

  get value(): string {
    return this.inputEl.value.trim();
  }

  set value(text: string) {
    this.inputEl.value = text;
    this.showChoices();
  }

  private showChoices(): void {
    this.choicesEl.empty();
    const parts = this.parts();
    const typed = (parts.at(-1) ?? '').toLowerCase();
    const chosen = new Set(parts.slice(0, -1).map((part) => part.toLowerCase()));
    const fitting = this.options.known.filter((value) => {
      const lower = value.toLowerCase();
      return !chosen.has(lower) && lower !== typed && lower.includes(typed);
    });
    fitting.slice(0, SHOWN).forEach((value, index) => {
      const button = this.choicesEl.createEl('button', {
        cls: 'ncj-choice',
        text: value,
        attr: { type: 'button' },
      });
      button.tabIndex = index === 0 ? 0 : -1;
      button.addEventListener('click', () => this.take(value));
      button.addEventListener('keydown', (event) => this.onChoiceKey(event, index));
    });
    this.choicesEl.toggle(fitting.length > 0);
  }

  private onChoiceKey(event: KeyboardEvent, index: number): void {
    if (event.key === 'ArrowRight' || event.key === 'ArrowDown') this.moveTo(index + 1, event);
    else if (event.key === 'ArrowLeft' || (event.key === 'ArrowUp' && index > 0))
      this.moveTo(index - 1, event);
    else if (event.key === 'ArrowUp') this.inputEl.focus();
    // Enter on a button presses it; it must not also submit the form.
    else if (event.key === 'Enter') event.stopPropagation();
  }

  private moveTo(index: number, event: Event): void {
    const button = this.choicesEl.children[index];
    if (!button?.instanceOf(HTMLElement)) return;
    event.preventDefault();
    button.focus();
  }

  private take(value: string): void {
    this.inputEl.value = [...this.parts().slice(0, -1), value].join(', ');
    this.showChoices();
    this.inputEl.focus();
  }

  private parts(): string[] {
    return this.inputEl.value.split(',').map((part) => part.trim());
  }
}
