/** One question with its answer and chart, over a journal and a range that are asked for each time: for notes and bases. */
import { Component } from 'obsidian';
import type { ChartDefinition } from '../../charts/chart';
import { coveredDays } from '../../charts/columns';
import { resolveRange, unitFor, type Range } from '../../journal/range';
import type { Journal } from '../../journal/snapshot';
import { ChartCanvas } from '../pieces/chart-canvas';
import type { ChartSurroundings } from '../pieces/chart-surroundings';
import { ChartLegend } from '../pieces/chart-legend';
import { EntriesBehind } from '../pieces/entries-behind';
import type { Context } from '../../practice/context';

export interface ChartFigureOptions {
  readonly definition: ChartDefinition;
  readonly surroundings: ChartSurroundings;
  readonly journal: () => Journal;
  readonly range: () => Range;
  /** CSS pixels; null = as the chart likes. */
  readonly height: number | null;
}

export class ChartFigure extends Component {
  private readonly canvas: ChartCanvas;

  constructor(
    parent: HTMLElement,
    context: Context,
    private readonly options: ChartFigureOptions,
  ) {
    super();
    const { name, question } = options.definition;
    const figure = parent.createDiv({ cls: 'ncj-question', attr: { 'data-chart': name } });
    figure.createDiv({ cls: 'ncj-question-title', text: question });
    const answerEl = figure.createEl('p', { cls: 'ncj-question-answer' });
    this.canvas = this.addChild(
      new ChartCanvas(figure, {
        drawing: context.drawing,
        open: (point, event) => behind.show(point, event),
        onView: (view) => {
          answerEl.setText(view.answer);
          legend.show(view.config === null ? [] : (view.legend ?? []));
        },
      }),
    );
    const legend = new ChartLegend(figure);
    const behind = new EntriesBehind(figure, context);
  }

  update(): void {
    const { definition, surroundings, height } = this.options;
    this.canvas.update((width) => {
      const journal = this.options.journal();
      const range = resolveRange(this.options.range(), journal.today, journal.snapshot.days[0]?.date ?? null);
      const unit = unitFor(coveredDays(journal, range));
      const input = {
        ...surroundings.now(),
        journal,
        range,
        unit,
        width,
        hidden: NOTHING,
        choice: null,
      };
      const view = definition.build(input);
      const given = height === null ? view : { ...view, height: Math.max(height, view.leastHeight ?? 0) };
      return { input, view: given };
    });
  }
}

const NOTHING: ReadonlySet<string> = new Set();
