/** One question with its answer and its chart; folds, and is not drawn while folded: then the chart is out of sight. */
import type { ChartDefinition, ChartView } from '../../charts/chart';
import type { Journal } from '../../journal/snapshot';
import { ChartCanvas, type Build } from '../charts/chart-canvas';
import { openPlace } from '../open-place';
import { Part } from '../../practice/part';
import type { Context } from '../../practice/context';
import { WORDS } from './words';

export interface QuestionState {
  readonly folded: boolean;
  readonly hidden: ReadonlySet<string>;
}

export class Question extends Part {
  private readonly el: HTMLDetailsElement;
  private readonly answerEl: HTMLElement;
  private readonly seriesEl: HTMLElement;
  private readonly canvas: ChartCanvas;
  private series = '';

  constructor(
    parent: HTMLElement,
    context: Context,
    private readonly definition: ChartDefinition,
    private state: QuestionState,
    private readonly build: (
      definition: ChartDefinition,
      hidden: ReadonlySet<string>,
      width: number,
    ) => ChartView,
    private readonly onState: (name: string, state: QuestionState) => void,
    private readonly onView: (view: ChartView) => void,
  ) {
    super();
    this.el = parent.createEl('details', { cls: 'ncj-question', attr: { 'data-chart': definition.name } });
    this.el.open = !state.folded;
    this.el.createEl('summary', { cls: 'ncj-question-title', text: definition.question });
    this.answerEl = this.el.createEl('p', { cls: 'ncj-question-answer' });
    this.seriesEl = this.el.createDiv({
      cls: 'ncj-series',
      attr: { role: 'group', 'aria-label': WORDS.questions.series },
    });
    this.canvas = this.addChild(
      new ChartCanvas(this.el, {
        drawing: context.drawing,
        open: (path, line) => void openPlace(context.app, path, line),
        onView: (view) => this.showView(view),
      }),
    );
  }

  override onload(): void {
    this.registerDomEvent(this.el, 'toggle', () => {
      if (this.state.folded === !this.el.open) return;
      this.state = { ...this.state, folded: !this.el.open };
      this.onState(this.definition.name, this.state);
      this.redraw();
    });
  }

  /** Takes over a state that was kept. */
  restore(state: QuestionState): void {
    this.state = state;
    this.el.open = !state.folded;
    this.redraw();
  }

  update(_journal: Journal): void {
    this.redraw();
  }

  private redraw(): void {
    const build: Build = (width) => this.build(this.definition, this.state.hidden, width);
    this.canvas.update(build);
  }

  private showView(view: ChartView): void {
    this.onView(view);
    this.answerEl.setText(view.answer);
    this.el.toggleClass('is-sparse', !view.enough);
    const series = view.config === null || view.series.length < 2 ? [] : view.series;
    const shown = JSON.stringify([series, [...this.state.hidden]]);
    if (shown === this.series) return;
    this.series = shown;
    this.seriesEl.empty();
    for (const { key, label } of series) this.addSwitch(key, label);
  }

  private addSwitch(key: string, label: string): void {
    const button = this.seriesEl.createEl('button', {
      cls: 'ncj-series-switch',
      text: label,
      attr: { type: 'button' },
    });
    button.setAttribute('aria-pressed', String(!this.state.hidden.has(key)));
    button.dataset['series'] = key;
    button.addEventListener('click', () => {
      const hidden = new Set(this.state.hidden);
      if (!hidden.delete(key)) hidden.add(key);
      this.state = { ...this.state, hidden };
      this.onState(this.definition.name, this.state);
      this.redraw();
      this.seriesEl.querySelector<HTMLElement>(`[data-series="${key}"]`)?.focus();
    });
  }
}
