/**
 * One drawn chart: canvas, keyboard access to its points, and the same numbers as a table. Updated in place, drawn only when seen;
 * its sentence and its table are there in any case, a moment later.
 */
import { Component, type UserEvent } from 'obsidian';
import type { Chart } from 'chart.js';
import type { ChartDefinition, ChartInput, ChartPoint, ChartView } from '../../charts/chart';
import { drawsTheSame, type Drawing } from '../../charts/same-drawing';
import type { ChartSurroundings, Surroundings } from './chart-surroundings';
import { TableEl } from './chart-table';
import type { DrawQueue } from '../../practice/draw-queue';
import { putText } from './put-text';
import { PAPER_WIDTH } from '../../practice/report';
import { WORDS } from '../../practice/words';

/** Milliseconds: after what is in sight. */
const LATER_MS = 80;

/** CSS pixels of a chart that was never laid out. */
const USUAL_WIDTH = 300;

/** What to draw; where it stands tells the rest. */
export interface Asked extends Omit<ChartInput, keyof Surroundings | 'width'> {
  readonly definition: ChartDefinition;
  /** CSS pixels; null = as the chart likes. */
  readonly height: number | null;
}

export interface ChartCanvasOptions {
  readonly drawing: DrawQueue;
  readonly surroundings: ChartSurroundings;
  /** Shows or opens what a point stands for. */
  readonly open: (point: ChartPoint, event: UserEvent) => void;
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
  private drawing: Drawing | null = null;
  /** What the chart shows. */
  private drawn: Drawing | null = null;
  private asked: Asked | null = null;
  private point = -1;
  private byTouch = false;
  /** CSS pixels, as last told: asking for it while other charts are being written has all of them laid out. */
  private width = 0;
  private seen = false;
  /** Not drawn as it was last told. */
  private stale = false;
  private timer: number | null = null;
  private unwatch = (): void => undefined;

  constructor(
    parent: HTMLElement,
    private readonly options: ChartCanvasOptions,
  ) {
    super();
    this.el = parent.createDiv({ cls: 'ncj-chart' });
    this.frameEl = this.el.createDiv({ cls: 'ncj-chart-frame' });
    // Its words are English and its figures in their order, whichever way the interface runs.
    this.canvas = this.frameEl.createEl('canvas', { attr: { tabindex: '0', dir: 'ltr' } });
    this.pointEl = this.el.createDiv({ cls: 'ncj-chart-point', attr: { 'aria-live': 'polite' } });
    this.table = new TableEl(this.el.createDiv({ cls: 'ncj-visually-hidden ncj-chart-table' }));
  }

  override onload(): void {
    this.registerDomEvent(
      this.canvas,
      'pointerdown',
      (event) => (this.byTouch = event.pointerType === 'touch'),
    );
    this.registerDomEvent(this.canvas, 'click', (event) => void this.openAt(event));
    this.registerDomEvent(this.canvas, 'keydown', (event) => this.onKey(event));
    this.registerDomEvent(this.canvas, 'blur', () => this.showPoint(-1));
    this.register(
      this.canvas.onWindowMigrated(() => {
        this.watch();
        this.redraw();
      }),
    );
    this.registerDomEvent(this.el.win, 'beforeprint', () => void this.drawForPaper());
    this.watch();
    this.register(() => this.unwatch());
    // Zoomed, the page may be as wide as before and have more dots.
    this.registerDomEvent(this.el.win, 'resize', () => {
      if (this.chart && this.el.win.devicePixelRatio !== this.chart.currentDevicePixelRatio) this.refresh();
    });
  }

  override onunload(): void {
    this.wait(null);
    this.options.drawing.drop(this);
    this.asked = null;
    this.chart?.destroy();
    this.chart = null;
  }

  /** Takes new data; what is not in sight is built when it comes into sight. */
  update(asked: Asked): void {
    this.asked = asked;
    this.refresh();
  }

  private refresh(): void {
    this.wait(null);
    if (!this.asked) return;
    this.stale = true;
    const { drawing } = this.options;
    const tell = (): void => drawing.add(this, () => this.bringUpToDate());
    if (this.canBeSeen()) tell();
    else this.wait(tell);
  }

  private canBeSeen(): boolean {
    return this.seen && this.width > 0;
  }

  private async bringUpToDate(): Promise<void> {
    if (!this.asked) return;
    const width = this.width || USUAL_WIDTH;
    this.tell(this.asked, width);
    this.stale = !this.canBeSeen();
    if (!this.stale) await this.drawView(width);
  }

  private wait(next: (() => void) | null): void {
    const { win } = this.el;
    if (this.timer !== null) win.clearTimeout(this.timer);
    this.timer = next && win.setTimeout(next, LATER_MS);
  }

  /** What can be read of it, for those who do not see it and for paper; and its place, so that nothing jumps. */
  private tell({ definition, height, ...asked }: Asked, width: number): void {
    const input = { ...this.options.surroundings.now(), ...asked, width };
    const built = definition.build(input);
    const view = height === null ? built : { ...built, height: Math.max(height, built.leastHeight ?? 0) };
    this.drawing = { input, view };
    this.options.onView(view);
    this.table.show(view.table);
    putText(this.pointEl, view.points[this.point]?.label ?? '');
    this.frameEl.toggle(view.config !== null);
    this.frameEl.setCssProps({ '--ncj-chart-height': `${view.height}px` });
    // An image that has no name yet is none for who listens.
    this.canvas.setAttribute('aria-label', WORDS.chart(view.table.caption));
    this.canvas.setAttribute('role', 'img');
  }

  private async drawView(width: number): Promise<void> {
    const { draw, fits } = await import('../../charts/engine');
    const { drawing, drawn } = this;
    if (drawing?.view.config && this.canvas.isConnected) {
      const { config, height } = drawing.view;
      const size = { width, height };
      const stands = this.chart && drawn && fits(this.chart, size) && drawsTheSame(drawn, drawing);
      if (!stands) this.chart = draw(this.canvas, config, size, this.chart);
      this.drawn = drawing;
    }
    this.el.toggleClass('is-drawn', this.chart !== null);
  }

  /** What is not in sight is printed, too: drawn before the app takes the page, which waits for promises but not for time. */
  private async drawForPaper(): Promise<void> {
    if (!this.asked || (this.chart && !this.stale) || !this.el.isConnected) return;
    const onScreen = this.el.clientWidth > 0;
    this.wait(null);
    const width = this.width || PAPER_WIDTH;
    this.tell(this.asked, width);
    if (onScreen) {
      await this.drawView(width);
      return;
    }
    const { drawStill } = await import('../../charts/engine');
    const view = this.drawing?.view;
    if (!view?.config) return;
    this.chart?.destroy();
    this.chart = drawStill(this.canvas, view.config, { width: PAPER_WIDTH, height: view.height });
    this.drawn = null;
    this.el.addClass('is-drawn');
  }

  /** A canvas belongs to its window: in another one the chart is made anew. */
  private redraw(): void {
    this.chart?.destroy();
    this.chart = null;
    this.el.removeClass('is-drawn');
    this.refresh();
  }

  private onKey(event: KeyboardEvent): void {
    const points = this.drawing?.view.points.length ?? 0;
    if (points === 0) return;
    const forward = this.drawing?.view.config?.options?.scales?.['x']?.reverse ? -1 : 1;
    const next = {
      ArrowRight: this.point + forward,
      ArrowLeft: this.point - forward,
      Home: 0,
      End: points - 1,
    }[event.key];
    if (next !== undefined) {
      event.preventDefault();
      this.showPoint(Math.max(0, Math.min(points - 1, next)));
    } else if (event.key === 'Enter') this.openPoint(this.point, event);
  }

  private showPoint(index: number): void {
    this.point = index;
    const point = this.drawing?.view.points[index];
    putText(this.pointEl, point?.label ?? '');
    const active = point ? [{ datasetIndex: 0, index }] : [];
    this.chart?.setActiveElements(active);
    this.chart?.tooltip?.setActiveElements(active, { x: 0, y: 0 });
    this.chart?.update('none');
  }

  private async openAt(event: MouseEvent): Promise<void> {
    const { pointAt } = await import('../../charts/engine');
    const index = this.chart && pointAt(this.chart, event);
    if (index === null) return;
    // A finger cannot hover: its first tap says what is there, the next one opens it.
    if (this.byTouch && index !== this.point) this.showPoint(index);
    else this.openPoint(index, event);
  }

  private openPoint(index: number, event: UserEvent): void {
    const point = this.drawing?.view.points[index];
    if (point) this.options.open(point, event);
  }

  /** By observers of its own window: those of another one lose sight of it. */
  private watch(): void {
    this.unwatch();
    const own = this.el.ownerDocument.defaultView ?? window;
    const sizes = new own.ResizeObserver(() => {
      const width = this.el.clientWidth;
      if (width === this.width) return;
      this.width = width;
      // Drawing within the observation would change what is observed.
      this.el.win.requestAnimationFrame(() => this.refresh());
    });
    const sight = new own.IntersectionObserver((changes) => {
      this.seen = changes.at(-1)?.isIntersecting ?? false;
      if (this.seen && this.stale) this.refresh();
    });
    for (const observer of [sizes, sight]) observer.observe(this.el);
    this.unwatch = (): void => {
      for (const observer of [sizes, sight]) observer.disconnect();
    };
  }
}
