/** A row of numbers to pick one from, by digit, arrow key or touch. */
import { nameUnseen } from './named';
import { heldBy, type Held } from './held';
import { digitOf } from './keys';
import { WORDS } from './words';

export interface ScaleOptions {
  readonly label: string;
  readonly max: number;
  /** What the two ends mean, shown under the row. */
  readonly ends: readonly [string, string];
  /** May lie between two steps, as somebody wrote it: it is shown, and the nearest step is where one starts from. */
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}

export class Scale {
  readonly el: HTMLElement;
  /** The choice as a text, for what is kept of a form; empty = none. */
  readonly held: Held;
  private readonly betweenEl: HTMLElement;
  private readonly steps: HTMLButtonElement[] = [];
  private value: number | null = null;
  private lastDigit: number | null = null;

  constructor(
    parent: HTMLElement,
    private readonly options: ScaleOptions,
  ) {
    this.el = parent.createDiv({ cls: 'ncj-scale' });
    const row = this.el.createDiv({ cls: 'ncj-scale-row', attr: { role: 'radiogroup' } });
    nameUnseen(row, options.label);
    for (let step = 0; step <= options.max; step += 1) this.steps.push(this.createStep(row, step));
    const ends = this.el.createDiv({ cls: 'ncj-scale-ends' });
    const [low, high] = options.ends;
    ends.createSpan({ text: low, attr: { 'aria-hidden': 'true' } });
    this.betweenEl = ends.createSpan({ cls: 'ncj-scale-between' });
    ends.createSpan({ text: high, attr: { 'aria-hidden': 'true' } });
    this.held = heldBy(
      () => (this.value === null ? '' : String(this.value)),
      (text) => {
        this.select(text === '' ? null : Number(text));
        options.onChange(this.value);
      },
    );
    this.select(options.value);
  }

  focus(): void {
    this.steps[this.nearest()]?.focus();
  }

  /** Takes a typed digit; `1` and then `0` give 10. False = not a digit of this scale. */
  type(key: string): boolean {
    const digit = digitOf(key);
    if (digit === null) return false;
    const joined = this.lastDigit === 1 && this.value === 1 ? 10 + digit : digit;
    this.lastDigit = digit;
    const value = joined <= this.options.max ? joined : digit;
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
      this.lastDigit = null;
      this.choose(step);
    });
    button.addEventListener('keydown', (event) => {
      const next = this.stepFor(event.key, step);
      if (next === null) return;
      event.preventDefault();
      this.lastDigit = null;
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
    const nearest = this.nearest();
    this.steps.forEach((button, step) => {
      button.setAttribute('aria-checked', String(step === value));
      button.tabIndex = step === nearest ? 0 : -1;
      button.toggleClass('is-chosen', step === value);
      button.toggleClass('is-below', value !== null && step < value);
    });
    const between = value !== null && this.steps[value] === undefined;
    this.betweenEl.setText(between ? WORDS.scale.soFar(value) : '');
  }

  private nearest(): number {
    return Math.min(this.options.max, Math.max(0, Math.round(this.value ?? 0)));
  }
}
