/** Answers of which several can be true, and one that says: none of them. That one goes on. */
import { describeBy, nameBy, nameUnseen } from '../pieces/named';
import { digitOf } from '../pieces/keys';
import type { Option } from '../pieces/options';

export interface ChecksGiven<T extends string> {
  readonly label: string;
  readonly options: readonly Option<T>[];
  readonly none: { readonly label: string; readonly hint?: string };
  readonly chosen: ReadonlySet<T>;
  /** Whether "none" was the answer. */
  readonly isNone: boolean;
  /** `isNone`: none of them is true, and the question is answered. */
  readonly onChange: (chosen: ReadonlySet<T>, isNone: boolean) => void;
}

export class Checks<T extends string> {
  readonly el: HTMLElement;
  private readonly boxes: readonly HTMLButtonElement[];
  private readonly noneBox: HTMLButtonElement;
  private readonly chosen: Set<T>;
  private isNone: boolean;

  constructor(
    parent: HTMLElement,
    private readonly given: ChecksGiven<T>,
  ) {
    this.chosen = new Set(given.chosen);
    this.isNone = given.isNone;
    this.el = parent.createDiv({ cls: 'ncj-options', attr: { role: 'group' } });
    nameUnseen(this.el, given.label);
    this.boxes = given.options.map((option, index) =>
      this.createBox(option, index + 1, () => this.toggle(option.value)),
    );
    this.noneBox = this.createBox(given.none, given.options.length + 1, () => this.chooseNone());
    this.mark();
  }

  focus(): void {
    (this.boxes[0] ?? this.noneBox).focus();
  }

  /** Takes a typed number; false = not one of this list. */
  type(key: string): boolean {
    const digit = digitOf(key);
    const box = digit === null ? undefined : [...this.boxes, this.noneBox][digit - 1];
    if (!box) return false;
    box.focus();
    box.click();
    return true;
  }

  private createBox(
    { label, hint }: { readonly label: string; readonly hint?: string },
    number: number,
    press: () => void,
  ): HTMLButtonElement {
    const box = this.el.createEl('button', { cls: 'ncj-option', attr: { type: 'button', role: 'checkbox' } });
    box.createEl('kbd', {
      cls: 'ncj-option-key',
      attr: { 'data-key': String(number), 'aria-hidden': 'true' },
    });
    const words = box.createSpan({ cls: 'ncj-option-words' });
    nameBy(box, words.createSpan({ text: label }));
    if (hint !== undefined) describeBy(box, words.createSpan({ cls: 'ncj-option-hint', text: hint }));
    box.addEventListener('click', press);
    box.addEventListener('keydown', (event) => {
      const all = [...this.boxes, this.noneBox];
      const step = stepOf(event.key);
      if (step === 0) return;
      event.preventDefault();
      all[(all.indexOf(box) + step + all.length) % all.length]?.focus();
    });
    return box;
  }

  private toggle(value: T): void {
    if (!this.chosen.delete(value)) this.chosen.add(value);
    this.isNone = false;
    this.changed();
  }

  private chooseNone(): void {
    this.chosen.clear();
    this.isNone = true;
    this.changed();
  }

  private changed(): void {
    this.mark();
    this.given.onChange(new Set(this.chosen), this.isNone);
  }

  private mark(): void {
    this.given.options.forEach(({ value }, index) => markBox(this.boxes[index], this.chosen.has(value)));
    markBox(this.noneBox, this.isNone);
  }
}

function markBox(box: HTMLButtonElement | undefined, isChecked: boolean): void {
  box?.setAttribute('aria-checked', String(isChecked));
  box?.toggleClass('is-chosen', isChecked);
}

function stepOf(key: string): number {
  if (key === 'ArrowDown' || key === 'ArrowRight') return 1;
  return key === 'ArrowUp' || key === 'ArrowLeft' ? -1 : 0;
}
