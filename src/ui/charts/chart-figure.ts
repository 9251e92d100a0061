/** One question with its answer and chart, over a journal and a range: for notes and bases. */
import { Component } from 'obsidian';
import type { ChartDefinition } from '../../charts/chart';
import { coveredDays } from '../../charts/columns';
import { resolveRange, unitFor, type Range } from '../../journal/range';
import type { Journal } from '../../journal/snapshot';
import { ChartCanvas } from '../pieces/chart-canvas';
import type { ChartSurroundings } from '../pieces/chart-surroundings';
import { ChartLegend } from '../pieces/chart-legend';
import { EntriesBehind } from '../pieces/entries-behind';
import { WORDS } from '../pieces/words';
import type { Context } from '../../practice/context';

export interface ChartFigureOptions {
  readonly definition: ChartDefinition;
  readonly surroundings: ChartSurroundings;
  /** CSS pixels; null = as the chart likes. */
  readonly height: number | null;
}

export class ChartFigure extends Component {
  private readonly canvas: ChartCanvas;
  private readonly answerEl: HTMLElement;

  constructor(
    parent: HTMLElement,
    context: Context,
    private readonly options: ChartFigureOptions,
  ) {
    super();
    const { definition, surroundings } = options;
    const { name, question } = definition;
    const figure = parent.createDiv({ cls: 'ncj-question', attr: { 'data-chart': name } });
    figure.createDiv({ cls: 'ncj-question-title', text: question });
    this.answerEl = figure.createEl('p', { cls: 'ncj-question-answer' });
    this.canvas = this.addChild(
      new ChartCanvas(figure, {
        drawing: context.drawing,
        surroundings,
        open: (point, event) => behind.show(point, event),
        onView: (view) => {
          this.answerEl.setText(view.answer);
          legend.show(view.config === null ? [] : (view.legend ?? []));
        },
      }),
    );
    const legend = new ChartLegend(figure);
    const behind = new EntriesBehind(figure, context);
  }

  /** Of some of the notes nothing is drawn anew before all were looked at. */
  update(journal: Journal, over: Range): void {
    if (!journal.snapshot.complete) {
      if (this.answerEl.textContent === '') this.answerEl.setText(WORDS.reading);
      return;
    }
    const { definition, height } = this.options;
    const range = resolveRange(over, journal.today, journal.snapshot.days[0]?.date ?? null);
    const unit = unitFor(coveredDays(journal, range));
    this.canvas.update({ definition, journal, range, unit, hidden: NOTHING, choice: null, height });
  }
}

const NOTHING: ReadonlySet<string> = new Set();
