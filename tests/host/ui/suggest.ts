// Suggestions that pop up below something: the base, and the one for an input.
import type { App } from '../model/app';
import { Chooser } from './chooser';
import { Scope } from './scope';

export abstract class PopoverSuggest<T> {
  readonly scope: Scope;
  readonly suggestEl: HTMLElement;
  isOpen = false;
  protected readonly suggestions: Chooser<T>;

  constructor(
    public app: App,
    scope?: Scope,
  ) {
    this.scope = scope ?? new Scope(app.scope);
    this.suggestEl = createDiv('suggestion-container');
    this.suggestions = new Chooser<T>(this, this.suggestEl.createDiv('suggestion'), this.scope);
    this.scope.register([], 'Escape', () => {
      this.close();
      return false;
    });
    for (const modifiers of [[], ['Shift' as const]]) {
      this.scope.register(modifiers, 'Tab', (event, context) => {
        this.close();
        return this.app.keymap.scope.handleKey(event, context);
      });
    }
  }

  open(): void {
    if (this.isOpen) return;
    this.isOpen = true;
    this.app.keymap.pushScope(this.scope);
    activeDocument.body.appendChild(this.suggestEl);
  }

  close(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.app.keymap.popScope(this.scope);
    this.suggestEl.detach();
  }

  /** Puts the list below the rectangle, or above it where there is no room. */
  protected placeAt(rect: { left: number; top: number; bottom: number }): void {
    const page = this.suggestEl.doc.documentElement;
    const { offsetWidth, offsetHeight } = this.suggestEl;
    const below = rect.bottom + offsetHeight + 8 < page.clientHeight || rect.top < offsetHeight;
    this.suggestEl.setCssStyles({
      left: `${Math.max(4, Math.min(rect.left, page.clientWidth - offsetWidth - 4))}px`,
      top: `${below ? rect.bottom + 4 : rect.top - offsetHeight - 4}px`,
    });
  }

  abstract renderSuggestion(value: T, el: HTMLElement): void;
  abstract selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void;
}

export abstract class AbstractInputSuggest<T> extends PopoverSuggest<T> {
  limit = 100;
  private asked = 0;
  private chosen: ((value: T, event: MouseEvent | KeyboardEvent) => unknown) | null = null;

  constructor(
    app: App,
    readonly textInputEl: HTMLInputElement | HTMLDivElement,
  ) {
    super(app);
    textInputEl.addEventListener('input', () => this.suggest());
    textInputEl.addEventListener('focus', () => this.suggest());
    textInputEl.addEventListener('click', () => this.suggest());
    textInputEl.addEventListener('blur', () => this.close());
  }

  setValue(value: string): void {
    if ('value' in this.textInputEl) this.textInputEl.value = value;
    else this.textInputEl.textContent = value;
  }

  getValue(): string {
    return 'value' in this.textInputEl ? this.textInputEl.value : this.textInputEl.textContent;
  }

  onSelect(callback: (value: T, event: MouseEvent | KeyboardEvent) => unknown): this {
    this.chosen = callback;
    return this;
  }

  override selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
    void this.chosen?.(value, event);
  }

  override close(): void {
    this.asked += 1;
    super.close();
  }

  protected abstract getSuggestions(query: string): T[] | Promise<T[]>;

  private suggest(): void {
    const asked = ++this.asked;
    const show = (values: T[]): void => {
      if (asked !== this.asked) return;
      if (values.length === 0) {
        this.close();
        return;
      }
      this.open();
      this.suggestions.setSuggestions(this.limit > 0 ? values.slice(0, this.limit) : values);
      this.suggestEl.setCssProps({ '--suggestion-width': `${this.textInputEl.offsetWidth}px` });
      this.placeAt(this.textInputEl.getBoundingClientRect());
    };
    const values = this.getSuggestions(this.getValue());
    if (Array.isArray(values)) show(values);
    else void values.then(show);
  }
}
