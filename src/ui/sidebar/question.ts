/** One question with its answer and its chart; folds, and is not drawn while folded: then the chart is out of sight. */
import { Component, setIcon } from 'obsidian';
import type { ChartDefinition, ChartSeries, ChartView } from '../../charts/chart';
import { ChartCanvas, type Asked } from '../pieces/chart-canvas';
import type { ChartSurroundings } from '../pieces/chart-surroundings';
import { ChartLegend } from '../pieces/chart-legend';
import { EntriesBehind } from '../pieces/entries-behind';
import { putText } from '../pieces/put-text';
import type { Context } from '../../practice/context';
import { WORDS as VIEW } from './words';
import { nameUnseen } from '../pieces/named';

const WORDS = VIEW.questions;

export interface QuestionState {
  readonly folded: boolean;
  readonly hidden: ReadonlySet<string>;
  /** Null = the chart's first. */
  readonly choice: string | null;
}

export interface QuestionGiven {
  readonly context: Context;
  readonly definition: ChartDefinition;
  readonly surroundings: ChartSurroundings;
  readonly onState: (name: string, state: QuestionState) => void;
  readonly onView: (view: ChartView) => void;
}

/** What all questions of a view are asked over. */
export type Over = Pick<Asked, 'journal' | 'range' | 'unit'>;

export class Question extends Component {
  readonly el: HTMLDetailsElement;
  private readonly answerEl: HTMLElement;
  private readonly infoEl: HTMLElement;
  private readonly basisEl: HTMLElement;
  private readonly choicesEl: HTMLElement;
  private readonly seriesEl: HTMLElement;
  private readonly canvas: ChartCanvas;
  private readonly legend: ChartLegend;
  private readonly behind: EntriesBehind;
  private over: Over | null = null;
  private switches = '';

  constructor(
    parent: HTMLElement,
    private readonly given: QuestionGiven,
    private state: QuestionState,
  ) {
    super();
    const { context, definition } = given;
    this.el = parent.createEl('details', { cls: 'ncj-question', attr: { 'data-chart': definition.name } });
    this.el.open = !state.folded;
    const title = this.el.createEl('summary', { cls: 'ncj-question-title' });
    title.createSpan({ text: definition.question });
    const answer = this.el.createDiv({ cls: 'ncj-question-answer' });
    this.answerEl = answer.createSpan();
    this.infoEl = answer.createEl('button', {
      cls: 'clickable-icon ncj-info',
      attr: { type: 'button', 'aria-label': WORDS.basis, 'aria-expanded': 'false' },
    });
    setIcon(this.infoEl, 'info');
    this.basisEl = this.el.createEl('p', { cls: 'ncj-question-basis' });
    this.basisEl.hide();
    this.choicesEl = this.group(WORDS.choices);
    this.seriesEl = this.group(WORDS.series);
    this.canvas = this.addChild(
      new ChartCanvas(this.el, {
        drawing: context.drawing,
        surroundings: given.surroundings,
        open: (point, event) => this.behind.show(point, event),
        onView: (view) => this.showView(view),
      }),
    );
    this.legend = new ChartLegend(this.el);
    this.behind = new EntriesBehind(this.el, context);
  }

  override onload(): void {
    this.registerDomEvent(this.el, 'toggle', () => {
      if (this.state.folded !== this.el.open) return;
      this.change({ folded: !this.el.open });
    });
    this.registerDomEvent(this.infoEl, 'click', () => {
      const open = this.infoEl.getAttribute('aria-expanded') !== 'true';
      this.infoEl.setAttribute('aria-expanded', String(open));
      this.basisEl.toggle(open);
    });
  }

  /** Takes over a state that was kept. */
  restore(state: QuestionState): void {
    this.state = state;
    this.el.open = !state.folded;
    this.redraw();
  }

  update(over: Over): void {
    this.over = over;
    this.behind.hide();
    this.redraw();
  }

  private group(name: string): HTMLElement {
    const group = this.el.createDiv({ cls: 'ncj-series', attr: { role: 'group' } });
    nameUnseen(group, name);
    return group;
  }

  private change(changes: Partial<QuestionState>): void {
    this.state = { ...this.state, ...changes };
    this.given.onState(this.given.definition.name, this.state);
    this.redraw();
  }

  private redraw(): void {
    if (!this.over) return;
    const { hidden, choice } = this.state;
    this.canvas.update({ ...this.over, definition: this.given.definition, hidden, choice, height: null });
  }

  private showView(view: ChartView): void {
    this.given.onView(view);
    putText(this.answerEl, view.answer);
    putText(this.basisEl, view.basis);
    this.legend.show(view.config === null ? [] : (view.legend ?? []));
    const series = view.config === null || view.series.length < 2 ? [] : view.series;
    const choices = view.config === null ? [] : (view.choices ?? []);
    const switches = JSON.stringify([series, choices, [...this.state.hidden], this.state.choice]);
    if (switches === this.switches) return;
    this.switches = switches;
    this.seriesEl.empty();
    this.choicesEl.empty();
    this.seriesEl.toggle(series.length > 0); // A group with nothing in it would be read out.
    this.choicesEl.toggle(choices.length > 0);
    const chosen = choices.find(({ key }) => key === this.state.choice) ?? choices[0];
    for (const each of choices) {
      this.addSwitch(this.choicesEl, each, each === chosen, () => this.change({ choice: each.key }));
    }
    for (const each of series) {
      this.addSwitch(this.seriesEl, each, !this.state.hidden.has(each.key), () => {
        const hidden = new Set(this.state.hidden);
        if (!hidden.delete(each.key)) hidden.add(each.key);
        this.change({ hidden });
      });
    }
  }

  private addSwitch(
    parent: HTMLElement,
    { key, label }: ChartSeries,
    isOn: boolean,
    choose: () => void,
  ): void {
    const button = parent.createEl('button', {
      cls: parent === this.choicesEl ? ['ncj-series-switch', 'is-choice'] : 'ncj-series-switch',
      text: label,
      attr: { type: 'button', 'aria-pressed': String(isOn), 'data-series': key },
    });
    button.addEventListener('click', () => {
      choose();
      parent.querySelector<HTMLElement>(`[data-series="${key}"]`)?.focus();
    });
  }
}
