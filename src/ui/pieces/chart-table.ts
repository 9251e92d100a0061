/** A chart's numbers as a table for screen readers; only the cells that changed are touched. */
import type { ChartTable } from '../../charts/chart';
import { putText } from './put-text';

export class TableEl {
  private readonly captionEl: HTMLElement;
  private readonly headEl: HTMLElement;
  private readonly bodyEl: HTMLElement;
  /** As they stand, by row. */
  private cells: HTMLElement[][] = [];
  private texts: string[][] = [];
  private columns = '';

  constructor(parent: HTMLElement) {
    const el = parent.createEl('table');
    this.captionEl = el.createEl('caption');
    this.headEl = el.createEl('thead').createEl('tr');
    this.bodyEl = el.createEl('tbody');
  }

  show({ caption, columns, rows }: ChartTable): void {
    putText(this.captionEl, caption);
    this.showColumns(columns);
    for (const [at, row] of rows.entries()) this.showRow(at, row);
    for (const row of this.cells.splice(rows.length)) row[0]?.parentElement?.remove();
    this.texts.length = this.cells.length;
  }

  private showColumns(columns: readonly string[]): void {
    const shown = JSON.stringify(columns);
    if (shown === this.columns) return;
    this.columns = shown;
    this.headEl.empty();
    for (const text of columns) this.headEl.createEl('th', { text, attr: { scope: 'col' } });
    this.bodyEl.empty();
    this.cells = [];
    this.texts = [];
  }

  private showRow(at: number, row: ChartTable['rows'][number]): void {
    const texts = row.map(String);
    const before = this.texts[at];
    this.texts[at] = texts;
    if (before) {
      for (const [column, text] of texts.entries()) {
        if (before[column] !== text) this.cells[at]?.[column]?.setText(text);
      }
      return;
    }
    const line = this.bodyEl.createEl('tr');
    this.cells[at] = texts.map((text, column) =>
      column === 0 ? line.createEl('th', { text, attr: { scope: 'row' } }) : line.createEl('td', { text }),
    );
  }
}
