/** Export journal: which stretch, in what form, into which folder. Enter writes it. */
import { DONE } from '../../entries/result';
import { EXPORT_FORMS, exportTo, type ExportForm as Shape } from '../../practice/export';
import type { Context } from '../../practice/context';
import { whyOf } from '../../practice/words';
import { RANGE_NAMES } from '../../journal/range';
import { place } from '../../settings/read';
import { chartPicture } from '../pieces/chart-picture';
import { createField } from './field';
import { Form, type Outcome } from './form';
import type { Held } from '../pieces/held';
import { Options } from '../pieces/options';
import { createSelect } from './select-field';
import { WORDS as FORMS } from './words';

const WORDS = FORMS.export;

export class ExportForm extends Form {
  private shape: Shape = 'csv';
  private readonly options: Options<Shape>;
  private readonly rangeEl: HTMLSelectElement;
  private readonly folder: HTMLInputElement;
  private readonly progressEl: HTMLElement;

  constructor(context: Context) {
    super(context, WORDS.title, WORDS.export);
    this.options = new Options<Shape>(this.formEl, {
      label: WORDS.form,
      value: this.shape,
      options: EXPORT_FORMS.map((value) => ({
        value,
        label: WORDS.forms[value],
        hint: WORDS.hints[value],
      })),
      onChange: (value) => (this.shape = value),
    });
    this.options.el.addClass('is-list');
    this.rangeEl = createSelect(this.formEl, WORDS.range, WORDS.ranges, 'all');
    this.folder = createField(this.formEl, WORDS.folder, { placeholder: WORDS.folderPlaceholder });
    this.progressEl = this.formEl.createDiv({ cls: 'ncj-hint', attr: { role: 'status' } });
  }

  protected override focusFirst(): void {
    this.options.focus();
  }

  protected override held(): Record<string, Held> {
    return { shape: this.options.held, range: this.rangeEl, folder: this.folder };
  }

  protected override takeKey(event: KeyboardEvent): boolean {
    return event.target !== this.folder && this.options.type(event.key);
  }

  protected override async write(): Promise<Outcome> {
    const folder = place(this.folder.value);
    if (folder === null) return { ok: false, message: WORDS.badFolder, copy: null };
    const range = RANGE_NAMES.find((name) => name === this.rangeEl.value) ?? 'all';
    const steps = { onStep: () => this.progressEl.setText(WORDS.making), isStopped: () => this.isClosed };
    try {
      const path = await exportTo(
        this.context,
        { range, form: this.shape, folder, draw: chartPicture },
        steps,
      );
      return path === null ? { ok: false, message: WORDS.stopped, copy: null } : DONE;
    } catch (error) {
      return { ok: false, message: WORDS.notWritten(whyOf(error)), copy: null };
    } finally {
      this.progressEl.setText('');
    }
  }
}
