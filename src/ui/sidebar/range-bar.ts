/** Which stretch the charts show, and whether by days, weeks or months. */
import type { ColumnUnit } from '../../charts/chart';
import { parseLocalDay } from '../../entries/local-day';
import { BUCKET_UNITS, RANGE_NAMES, type BucketUnit, type Days, type Range } from '../../journal/range';
import { WORDS as VIEW } from './words';
import { nameUnseen } from '../pieces/named';

export interface Stretch {
  readonly range: Range;
  /** Null = as suits the range. */
  readonly unit: BucketUnit | null;
}

const WORDS = VIEW.range;

export class RangeBar {
  private readonly rangeEl: HTMLSelectElement;
  private readonly unitEl: HTMLSelectElement;
  private readonly ownEl: HTMLElement;
  private readonly fromEl: HTMLInputElement;
  private readonly toEl: HTMLInputElement;

  constructor(
    parent: HTMLElement,
    private stretch: Stretch,
    private readonly onChange: (stretch: Stretch) => void,
  ) {
    const el = parent.createDiv({ cls: 'ncj-range', attr: { role: 'group' } });
    nameUnseen(el, WORDS.name);
    this.rangeEl = el.createEl('select', { cls: 'dropdown', attr: { 'aria-label': WORDS.range } });
    this.rangeEl.createEl('option', { text: WORDS.own, value: 'own' });
    for (const name of RANGE_NAMES) this.rangeEl.createEl('option', { text: WORDS.names[name], value: name });
    this.unitEl = el.createEl('select', { cls: 'dropdown', attr: { 'aria-label': WORDS.by } });
    for (const unit of BUCKET_UNITS) this.unitEl.createEl('option', { text: WORDS.units[unit], value: unit });
    this.ownEl = el.createDiv({ cls: 'ncj-range-own' });
    this.fromEl = this.ownEl.createEl('input', { type: 'date', attr: { 'aria-label': WORDS.from } });
    this.toEl = this.ownEl.createEl('input', { type: 'date', attr: { 'aria-label': WORDS.to } });
    this.rangeEl.addEventListener('change', () => this.chooseRange());
    this.unitEl.addEventListener('change', () => this.chooseUnit());
    for (const input of [this.fromEl, this.toEl]) input.addEventListener('change', () => this.chooseOwn());
  }

  /** Shows the stretch as it stands; `days` is what it means today, `unit` what suits them. */
  show(stretch: Stretch, days: Days, unit: BucketUnit): void {
    this.stretch = stretch;
    const own = typeof stretch.range !== 'string';
    this.rangeEl.value = typeof stretch.range === 'string' ? stretch.range : 'own';
    this.unitEl.value = stretch.unit ?? unit;
    this.ownEl.toggle(own);
    this.fromEl.value = days.from;
    this.toEl.value = days.to;
  }

  /** What is drawn, where days or weeks were asked for and so many do not fit. */
  showDrawn(unit: ColumnUnit): void {
    this.unitEl.value = unit === 'year' ? 'month' : unit;
  }

  private chooseRange(): void {
    const name = RANGE_NAMES.find((range) => range === this.rangeEl.value);
    if (name) this.onChange({ range: name, unit: null });
    else this.chooseOwn();
  }

  private chooseUnit(): void {
    const unit = BUCKET_UNITS.find((each) => each === this.unitEl.value) ?? null;
    this.onChange({ ...this.stretch, unit });
  }

  private chooseOwn(): void {
    const [from, to] = [parseLocalDay(this.fromEl.value), parseLocalDay(this.toEl.value)];
    if (!from || !to) return;
    const range = from <= to ? { from, to } : { from: to, to: from };
    this.onChange({ range, unit: null });
  }
}
