/** One drawn chart: canvas, keyboard access to its points, and the same numbers as a table. Updated in place, drawn only when seen. */
import { Component } from 'obsidian';
import type { Chart } from 'chart.js';
import type { ChartView } from '../charts/chart';
import { TableEl } from './chart-table';

/** Makes what is needed for a given width in CSS pixels. */
export type Build = (width: number) => ChartView;

export interface ChartCanvasOptions {
  /** Opens what a point stands for. */
  readonly open: (path: string, line?: number) => void;
  /** Told of each view that was built, seen or not. */
  readonly onView: (view: ChartView) => void;
}

export class ChartCanvas extends Component {
  readonly el: HTMLElement;
  private readonly frameEl: HTMLElement;
  private readonly canvas: HTMLCanvasElement;
  private readonly pointEl: HTMLElement;
  private readonly table: TableEl;
  private chart: Chart | null = null;
  private view: ChartView | null = null;
  private build: Build | null = null;
  private point = -1;
  /** CSS pixels, as last told: asking for it while other charts are being written has all of them laid out. */
  private width = 0;
  private seen = false;
  private stale = false;

  constructor(
    parent: HTMLElement,
    private readonly options: ChartCanvasOptions,
  ) {
    super();
    this.el = parent.createDiv({ cls: 'ncj-chart' });
    this.frameEl = this.el.createDiv({ cls: 'ncj-chart-frame' });
    this.canvas = this.frameEl.createEl('canvas', { attr: { tabindex: '0', role: 'img' } });
    this.pointEl = this.el.createDiv({ cls: 'ncj-chart-point', attr: { 'aria-live': 'polite' } });
    this.table = new TableEl(this.el.createDiv({ cls: 'ncj-visually-hidden' }));
  }

  override onload(): void {
    this.registerDomEvent(this.canvas, 'click', (event) => void this.openAt(event));
    this.registerDomEvent(this.canvas, 'keydown', (event) => this.onKey(event));
    this.registerDomEvent(this.canvas, 'blur', () => this.showPoint(-1));
    this.register(this.canvas.onWindowMigrated(() => this.redraw()));
    this.watchSize();
    this.watchSight();
  }

  override onunload(): void {
    this.chart?.destroy();
    this.chart = null;
  }

  /** Takes new data; what is not in sight is built when it comes into sight. */
  update(build: Build): void {
    this.build = build;
    this.refresh();
  }

  private refresh(): void {
    const { width } = this;
    if (!this.build || width === 0) return;
    if (!this.seen) {
      this.stale = true;
      return;
    }
    this.stale = false;
    const view = this.build(width);
    this.view = view;
    this.options.onView(view);
    this.table.show(view.table);
    this.frameEl.toggle(view.config !== null);
    if (view.config === null) return;
    this.frameEl.setCssProps({ '--ncj-chart-height': `${view.height}px` });
    this.canvas.setAttribute(
      'aria-label',
      `${view.table.caption}. Arrow keys go through the points, Enter opens the note.`,
    );
    void this.drawConfig();
  }

  private async drawConfig(): Promise<void> {
    const { draw } = await import('../charts/engine');
    const config = this.view?.config;
    if (!config || !this.canvas.isConnected) return;
    this.chart = draw(this.canvas, config, this.chart);
  }

  /** A canvas belongs to its window: in another one the chart is made anew. */
  private redraw(): void {
    this.chart?.destroy();
    this.chart = null;
    this.refresh();
  }

  private onKey(event: KeyboardEvent): void {
    const points = this.view?.points.length ?? 0;
    if (points === 0) return;
    const next = { ArrowRight: this.point + 1, ArrowLeft: this.point - 1, Home: 0, End: points - 1 }[
      event.key
    ];
    if (next !== undefined) {
      event.preventDefault();
      this.showPoint(Math.max(0, Math.min(points - 1, next)));
    } else if (event.key === 'Enter') this.openPoint(this.point);
  }

  private showPoint(index: number): void {
    this.point = index;
    const point = this.view?.points[index];
    this.pointEl.setText(point?.label ?? '');
    const active = point ? [{ datasetIndex: 0, index }] : [];
    this.chart?.setActiveElements(active);
    this.chart?.tooltip?.setActiveElements(active, { x: 0, y: 0 });
    this.chart?.update('none');
  }

  private async openAt(event: MouseEvent): Promise<void> {
    const { pointAt } = await import('../charts/engine');
    const index = this.chart && pointAt(this.chart, event);
    if (index !== null) this.openPoint(index);
  }

  private openPoint(index: number): void {
    const point = this.view?.points[index];
    if (point?.path) this.options.open(point.path, point.line);
  }

  private watchSize(): void {
    const observer = new ResizeObserver(() => {
      const width = this.el.clientWidth;
      if (width === this.width) return;
      this.width = width;
      // Drawing within the observation would change what is observed.
      this.el.win.requestAnimationFrame(() => this.refresh());
    });
    observer.observe(this.el);
    this.register(() => observer.disconnect());
  }

  private watchSight(): void {
    const observer = new IntersectionObserver((changes) => {
      this.seen = changes.at(-1)?.isIntersecting ?? false;
      if (this.seen && this.stale) this.refresh();
    });
    observer.observe(this.el);
    this.register(() => observer.disconnect());
  }
}
