// A prompt: type, choose from what is suggested.
import type { Instruction } from 'obsidian';
import type { App } from '../model/app';
import { Chooser } from './chooser';
import { setIcon } from './icons';
import { writeInstructions } from './instructions';
import { Modal } from './modal';

export abstract class SuggestModal<T> extends Modal {
  limit = 100;
  emptyStateText = 'No results found.';
  readonly inputEl: HTMLInputElement;
  readonly resultContainerEl: HTMLElement;
  protected readonly chooser: Chooser<T>;
  private readonly instructionsEl: HTMLElement;
  private asked = 0;

  constructor(app: App) {
    super(app);
    this.modalEl.empty();
    this.modalEl.className = 'prompt';
    const box = this.modalEl.createDiv('prompt-input-container');
    this.inputEl = box.createEl('input', {
      cls: 'prompt-input',
      type: 'text',
      attr: { autocapitalize: 'off', spellcheck: 'false', enterkeyhint: 'done', autocomplete: 'off' },
    });
    const clearEl = box.createDiv('search-input-clear-button');
    setIcon(clearEl, 'x');
    this.resultContainerEl = this.modalEl.createDiv('prompt-results');
    this.instructionsEl = this.modalEl.createDiv('prompt-instructions');
    this.instructionsEl.hide();
    this.chooser = new Chooser<T>(this, this.resultContainerEl, this.scope);
    this.inputEl.addEventListener('input', () => this.updateSuggestions());
    clearEl.addEventListener('click', () => {
      this.inputEl.value = '';
      this.inputEl.focus();
      this.updateSuggestions();
    });
  }

  override onOpen(): void {
    this.inputEl.focus();
    this.updateSuggestions();
  }

  setPlaceholder(placeholder: string): void {
    this.inputEl.placeholder = placeholder;
  }

  setInstructions(instructions: Instruction[]): void {
    writeInstructions(this.instructionsEl, instructions);
  }

  onNoSuggestion(): void {
    this.chooser.setSuggestions([]);
    if (this.emptyStateText) {
      this.resultContainerEl.createDiv({ cls: 'suggestion-empty', text: this.emptyStateText });
    }
  }

  selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
    this.close();
    this.onChooseSuggestion(value, event);
  }

  selectActiveSuggestion(event: MouseEvent | KeyboardEvent): void {
    this.chooser.useSelectedItem(event);
  }

  updateSuggestions(): void {
    const asked = ++this.asked;
    const show = (values: T[]): void => {
      if (asked !== this.asked) return;
      if (values.length === 0) this.onNoSuggestion();
      else this.chooser.setSuggestions(this.limit > 0 ? values.slice(0, this.limit) : values);
    };
    const values = this.getSuggestions(this.inputEl.value);
    if (Array.isArray(values)) show(values);
    else void values.then(show);
  }

  abstract getSuggestions(query: string): T[] | Promise<T[]>;
  abstract renderSuggestion(value: T, el: HTMLElement): void;
  abstract onChooseSuggestion(value: T, event: MouseEvent | KeyboardEvent): void;
}
