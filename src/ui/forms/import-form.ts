/** Import entries: a CSV file of the vault or pasted rows, what their columns are, and what would be written. */
import { KINDS } from '../../entries/kinds';
import type { Row } from '../../entries/table';
import { planImport, readRows, runImport } from '../../practice/import';
import type { ImportPlan } from '../../practice/import-plan';
import { READ_COLUMNS } from '../../practice/journal-rows';
import {
  columnsIn,
  knownColumns,
  likelyColumn,
  matched,
  namesInFile,
  strangeColumns,
} from '../../practice/match-columns';
import type { Context } from '../../practice/context';
import type { Progress } from '../../practice/slowly';
import { whyOf } from '../../practice/words';
import { Form, type Outcome } from './form';
import type { Held } from '../pieces/held';
import { showPlan } from './import-plan-list';
import { createSelect } from './select-field';
import { WORDS as FORMS } from './words';

const WORDS = FORMS.import;

export class ImportForm extends Form {
  private rows: readonly Row[] = [];
  private plan: ImportPlan | null = null;
  /** Reads take their time: only the last one asked for counts. */
  private asked = 0;
  private reading = false;
  private readonly fileEl: HTMLSelectElement;
  private readonly pasteEl: HTMLElement;
  private readonly pasted: HTMLTextAreaElement;
  private readonly garbledEl: HTMLElement;
  private readonly columnsEl: HTMLElement;
  private readonly planEl: HTMLElement;
  private readonly selects = new Map<string, HTMLSelectElement>();
  private kindEl: HTMLSelectElement | null = null;

  constructor(context: Context) {
    super(context, WORDS.title, WORDS.import);
    const files = context.app.vault
      .getFiles()
      .filter(({ extension }) => extension.toLowerCase() === 'csv')
      .sort((a, b) => b.stat.mtime - a.stat.mtime);
    const options = { ...Object.fromEntries(files.map(({ path }) => [path, path])), '': WORDS.pasted };
    this.fileEl = createSelect(this.formEl, WORDS.file, options, files[0]?.path ?? '');
    this.fileEl.addEventListener('change', () => void this.read());
    this.pasteEl = this.formEl.createDiv({ cls: 'ncj-field' });
    const label = this.pasteEl.createEl('label', { cls: 'ncj-field-label', text: WORDS.paste });
    this.pasted = label.createEl('textarea', { attr: { rows: 5, placeholder: WORDS.pastePlaceholder } });
    this.pasted.addEventListener('input', () => void this.read());
    // Enter begins the next row.
    this.pasted.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') event.stopPropagation();
    });
    this.garbledEl = this.formEl.createEl('p', { cls: 'ncj-failure', text: WORDS.garbled });
    this.garbledEl.hide();
    this.columnsEl = this.formEl.createDiv({ cls: 'ncj-form' });
    this.planEl = this.formEl.createDiv({
      cls: 'ncj-import-plan',
      attr: { role: 'region', tabindex: '0', 'aria-label': WORDS.planTitle, 'aria-live': 'polite' },
    });
  }

  override onOpen(): void {
    void this.read();
  }

  protected override focusFirst(): void {
    this.fileEl.focus();
  }

  protected override held(): Readonly<Record<string, Held>> {
    return { pasted: this.pasted };
  }

  protected override async write(): Promise<Outcome> {
    const { plan } = this;
    if (this.reading) return { ok: false, message: WORDS.stillReading, copy: null };
    if (!plan) return { ok: false, message: this.planEl.textContent, copy: null };
    if (plan.days.length === 0) return { ok: false, message: WORDS.nothing, copy: null };
    const total = plan.days.length;
    const outcome = await runImport(this.context, plan, {
      onStep: (done) => this.planEl.setText(WORDS.writing(done, total)),
      isStopped: () => this.isClosed,
    });
    if (outcome.ok) return outcome;
    await this.look();
    return { ...outcome, copy: null };
  }

  private async read(): Promise<void> {
    const turn = (this.asked += 1);
    const path = this.fileEl.value;
    this.pasteEl.toggle(path === '');
    this.plan = null;
    this.reading = true;
    const text = await this.text(path);
    const rows = text === null ? [] : await readRows(this.context, text, this.progressOf(turn));
    if (!rows || turn !== this.asked) return;
    this.reading = false;
    this.rows = rows;
    if (text === null) return;
    this.garbledEl.toggle(text.includes('\uFFFD'));
    this.showColumns();
    await this.look();
  }

  private async text(path: string): Promise<string | null> {
    const { vault } = this.context.app;
    const file = vault.getFileByPath(path);
    try {
      return file ? await vault.read(file) : this.pasted.value;
    } catch (error) {
      this.columnsEl.empty();
      this.planEl.setText(WORDS.unreadable(path, whyOf(error)));
      return null;
    }
  }

  private progressOf(turn: number): Progress {
    return {
      onStep: (rows) => this.planEl.setText(WORDS.reading(rows)),
      isStopped: () => turn !== this.asked || this.isClosed,
    };
  }

  private showColumns(): void {
    const columns = columnsIn(this.rows);
    const known = knownColumns(columns);
    this.columnsEl.empty();
    this.selects.clear();
    const strange = strangeColumns(columns);
    if (strange.length > 0) this.columnsEl.createEl('p', { cls: 'ncj-hint', text: WORDS.columns });
    const options = { '': WORDS.leaveOut, ...named(READ_COLUMNS) };
    const taken = new Set(known.values());
    for (const column of strange) {
      const likely = likelyColumn(column);
      const select = createSelect(this.columnsEl, column, options, taken.has(likely) ? '' : likely);
      taken.add(select.value);
      select.addEventListener('change', () => void this.look());
      this.selects.set(column, select);
    }
    this.kindEl = null;
    if (columns.length === 0 || [...known.values()].includes('kind')) return;
    this.kindEl = createSelect(this.columnsEl, WORDS.kind, named(KINDS.map(({ kind }) => kind)), 'urge');
    this.kindEl.addEventListener('change', () => void this.look());
  }

  /** What would be written now; nothing is. */
  private async look(): Promise<void> {
    const turn = (this.asked += 1);
    this.plan = null;
    const inFile = columnsIn(this.rows);
    const said = [...this.selects].map(([column, { value }]) => [column, value] as const);
    const columns = new Map([...knownColumns(inFile), ...said.filter(([, value]) => value !== '')]);
    if (![...columns.values()].includes('date')) {
      this.reading = false;
      this.planEl.setText(inFile.length === 0 ? WORDS.none : WORDS.noDateColumn);
      return;
    }
    const rows = matched(this.rows, { columns, kind: this.kindEl?.value ?? '' });
    this.reading = true;
    const plan = await planImport(this.context, rows, this.progressOf(turn));
    if (!plan || turn !== this.asked) return;
    this.reading = false;
    this.plan = plan;
    showPlan(this.planEl, this.context, plan, namesInFile({ columns }));
  }
}

function named(values: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(values.map((value) => [value, value]));
}
