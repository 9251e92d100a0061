/** A list of answers to pick one from, by its number, arrow keys or touch. */
import { describeBy, nameBy, nameUnseen } from './named';
import { heldBy, type Held } from './held';
import { digitOf } from './keys';

export interface Option<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly hint?: string;
}

export interface OptionsOptions<T extends string> {
  readonly label: string;
  readonly options: readonly Option<T>[];
  readonly value: T | null;
  /** `settled`: by its number, a click or Enter; false = an arrow key went over it. */
  readonly onChange: (value: T, settled: boolean) => void;
}

/** Numbers that choose: 1 to 9, then 0. */
const KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'];

export class Options<T extends string> {
  readonly el: HTMLElement;
  /** The answer as a text, for what is kept of a form; empty = none. */
  readonly held: Held;
  private readonly buttons: HTMLButtonElement[];
  private value: T | null;

  constructor(
    parent: HTMLElement,
    private readonly given: OptionsOptions<T>,
  ) {
    this.value = given.value;
    this.el = parent.createDiv({ cls: 'ncj-options', attr: { role: 'radiogroup' } });
    nameUnseen(this.el, given.label);
    this.buttons = given.options.map((option, index) => this.createOption(option, index));
    this.held = heldBy(
      () => this.value ?? '',
      (text) => this.take(text),
    );
    this.mark();
  }

  focus(): void {
    this.buttons[Math.max(0, this.chosenIndex())]?.focus();
  }

  /** Takes a typed number; false = not one of this list. */
  type(key: string): boolean {
    const digit = digitOf(key);
    const index = digit === null ? -1 : KEYS.indexOf(String(digit));
    if (index < 0 || index >= this.buttons.length) return false;
    this.choose(index, true);
    return true;
  }

  private createOption(option: Option<T>, index: number): HTMLButtonElement {
    const button = this.el.createEl('button', { cls: 'ncj-option', attr: { type: 'button', role: 'radio' } });
    const key = KEYS[index];
    if (key !== undefined)
      button.createEl('kbd', { cls: 'ncj-option-key', attr: { 'data-key': key, 'aria-hidden': 'true' } });
    const words = button.createSpan({ cls: 'ncj-option-words' });
    nameBy(button, words.createSpan({ text: option.label }));
    if (option.hint !== undefined)
      describeBy(button, words.createSpan({ cls: 'ncj-option-hint', text: option.hint }));
    button.addEventListener('click', () => this.choose(index, true));
    button.addEventListener('keydown', (event) => {
      const step = stepOf(event.key);
      if (step === 0) return;
      event.preventDefault();
      this.choose((index + step + this.buttons.length) % this.buttons.length, false);
    });
    return button;
  }

  /** What was chosen before the form was closed. */
  private take(text: string): void {
    const option = this.given.options.find(({ value }) => value === text);
    if (!option) return;
    this.value = option.value;
    this.mark();
    this.given.onChange(option.value, false);
  }

  private choose(index: number, settled: boolean): void {
    const option = this.given.options[index];
    if (!option) return;
    this.value = option.value;
    this.mark();
    this.buttons[index]?.focus();
    this.given.onChange(option.value, settled);
  }

  private mark(): void {
    const chosen = this.chosenIndex();
    this.buttons.forEach((button, index) => {
      button.setAttribute('aria-checked', String(index === chosen));
      button.tabIndex = index === Math.max(0, chosen) ? 0 : -1;
      button.toggleClass('is-chosen', index === chosen);
    });
  }

  private chosenIndex(): number {
    return this.given.options.findIndex(({ value }) => value === this.value);
  }
}

function stepOf(key: string): number {
  if (key === 'ArrowDown' || key === 'ArrowRight') return 1;
  if (key === 'ArrowUp' || key === 'ArrowLeft') return -1;
  return 0;
}
