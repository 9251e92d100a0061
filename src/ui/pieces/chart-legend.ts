/** What the marks of a chart mean, where no label stands beside them. */
import type { LegendMark } from '../../charts/chart';

export class ChartLegend {
  private readonly el: HTMLElement;
  private shown = '';

  constructor(parent: HTMLElement) {
    this.el = parent.createDiv({ cls: 'ncj-legend' });
  }

  show(marks: readonly LegendMark[]): void {
    const shown = JSON.stringify(marks);
    if (shown === this.shown) return;
    this.shown = shown;
    this.el.empty();
    for (const { shape, color, label } of marks) {
      const item = this.el.createSpan({ cls: 'ncj-legend-mark' });
      const mark = item.createSpan({
        cls: ['ncj-legend-shape', `is-${shape}`],
        attr: { 'aria-hidden': 'true' },
      });
      mark.setCssProps({ '--ncj-legend-color': color });
      item.appendText(label);
    }
  }
}
