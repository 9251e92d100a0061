// A list of suggestions of which one is selected: by arrows, by the pointer; Enter or a click takes it.
import type { Scope } from './scope';

type Choice = MouseEvent | KeyboardEvent;

export interface ChooserOwner<T> {
  renderSuggestion(value: T, el: HTMLElement): void;
  selectSuggestion(value: T, event: Choice): void;
  onNoSuggestion?(): void;
}

export class Chooser<T> {
  values: readonly T[] = [];
  selectedItem = 0;
  private items: HTMLElement[] = [];

  constructor(
    private readonly owner: ChooserOwner<T>,
    private readonly containerEl: HTMLElement,
    scope: Scope,
  ) {
    const keys: [string, () => void][] = [
      ['ArrowDown', () => this.select(this.selectedItem + 1)],
      ['ArrowUp', () => this.select(this.selectedItem - 1)],
      ['Home', () => this.select(0)],
      ['End', () => this.select(this.values.length - 1)],
      ['PageDown', () => this.select(Math.min(this.selectedItem + 8, this.values.length - 1))],
      ['PageUp', () => this.select(Math.max(this.selectedItem - 8, 0))],
    ];
    for (const [key, move] of keys) {
      scope.register([], key, () => {
        if (this.values.length === 0) return undefined;
        move();
        return false;
      });
    }
    scope.register(null, 'Enter', (event) => (this.useSelectedItem(event) ? false : undefined));
    containerEl.on('click', '.suggestion-item', (event, el) => this.take(el, event));
    containerEl.on('auxclick', '.suggestion-item', (event, el) => this.take(el, event));
    containerEl.on('mousemove', '.suggestion-item', (_event, el) => this.mark(this.items.indexOf(el)));
    // The field that is being typed into keeps the focus.
    containerEl.addEventListener('mousedown', (event) => event.preventDefault());
  }

  setSuggestions(values: readonly T[]): void {
    this.values = values;
    this.containerEl.empty();
    this.items = values.map((value) => {
      const el = this.containerEl.createDiv('suggestion-item');
      this.owner.renderSuggestion(value, el);
      return el;
    });
    this.selectedItem = 0;
    this.mark(0);
  }

  /** True when there was one to use. */
  useSelectedItem(event: Choice): boolean {
    const value = this.values[this.selectedItem];
    if (value === undefined) return false;
    this.owner.selectSuggestion(value, event);
    return true;
  }

  private take(el: HTMLElement, event: MouseEvent): void {
    const at = this.items.indexOf(el);
    if (at < 0) return;
    this.mark(at);
    this.useSelectedItem(event);
  }

  private select(wanted: number): void {
    const many = this.values.length;
    if (many === 0) return;
    this.mark((wanted + many) % many);
    this.items[this.selectedItem]?.scrollIntoView({ block: 'nearest' });
  }

  private mark(at: number): void {
    if (at < 0) return;
    this.items[this.selectedItem]?.removeClass('is-selected');
    this.selectedItem = at;
    this.items[at]?.addClass('is-selected');
  }
}
