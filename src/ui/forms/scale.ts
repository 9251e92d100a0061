/** A row of numbers to pick one from, by digit, arrow key or touch. */

export interface ScaleOptions {
  readonly label: string;
  readonly max: number;
  /** What the two ends mean, shown under the row. */
  readonly ends: readonly [string, string];
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}

export class Scale {
  readonly el: HTMLElement;
  private readonly steps: HTMLButtonElement[] = [];
  private value: number | null = null;
  private lastKey = '';

  constructor(
    parent: HTMLElement,
    private readonly options: ScaleOptions,
  ) {
    this.el = parent.createDiv({ cls: 'ncj-scale' });
    const row = this.el.createDiv({
      cls: 'ncj-scale-row',
      attr: { role: 'radiogroup', 'aria-label': options.label },
    });
    for (let step = 0; step <= options.max; step += 1) this.steps.push(this.createStep(row, step));
    const ends = this.el.createDiv({ cls: 'ncj-scale-ends', attr: { 'aria-hidden': 'true' } });
    for (const end of options.ends) ends.createSpan({ text: end });
    this.select(options.value);
  }

  focus(): void {
    (this.steps[this.value ?? 0] ?? this.steps[0])?.focus();
  }

  /** Takes a typed digit; `1` and then `0` give 10. False = not a digit of this scale. */
  type(key: string): boolean {
    if (!/^\d$/.test(key)) return false;
    const joined = this.lastKey === '1' && this.value === 1 ? Number(`1${key}`) : Number(key);
    this.lastKey = key;
    const value = joined <= this.options.max ? joined : Number(key);
    if (value <= this.options.max) this.choose(value);
    return true;
  }

  private createStep(row: HTMLElement, step: number): HTMLButtonElement {
    const button = row.createEl('button', {
      cls: 'ncj-scale-step',
      text: String(step),
      attr: { type: 'button', role: 'radio' },
    });
    button.addEventListener('click', () => {
      this.lastKey = '';
      this.choose(step);
    });
    button.addEventListener('keydown', (event) => {
      const next = this.stepFor(event.key, step);
      if (next === null) return;
      event.preventDefault();
      this.lastKey = '';
      this.choose(next);
    });
    return button;
  }

  private stepFor(key: string, from: number): number | null {
    const { max } = this.options;
    if (key === 'ArrowRight' || key === 'ArrowUp') return Math.min(max, from + 1);
    if (key === 'ArrowLeft' || key === 'ArrowDown') return Math.max(0, from - 1);
    if (key === 'Home') return 0;
    if (key === 'End') return max;
    return null;
  }

  private choose(value: number): void {
    this.select(value);
    this.steps[value]?.focus();
    this.options.onChange(value);
  }

  private select(value: number | null): void {
    this.value = value;
    this.steps.forEach((button, step) => {
      button.setAttribute('aria-checked', String(step === value));
      button.tabIndex = step === (value ?? 0) ? 0 : -1;
      button.toggleClass('is-chosen', step === value);
      button.toggleClass('is-below', value !== null && step < value);
    });
  }
}
