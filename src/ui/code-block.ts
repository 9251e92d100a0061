/** The `no-contact` code block: a chart, or the streak, in any note. */
import { MarkdownRenderChild } from 'obsidian';
import { CHARTS } from '../charts';
import { ChartFigure } from './charts/chart-figure';
import { ChartSurroundings } from './pieces/chart-surroundings';
import type { Context } from '../practice/context';
import type { Part } from '../practice/part';
import { DecisionPart } from './sidebar/decision';
import { LessonPart } from './pieces/lesson-part';
import { HeadPart } from './sidebar/head';
import { readBlock, type BlockSettings } from './read-block';

export class Block extends MarkdownRenderChild {
  constructor(
    el: HTMLElement,
    private readonly source: string,
    private readonly context: Context,
  ) {
    super(el);
  }

  override onload(): void {
    this.containerEl.addClass('ncj-block');
    const reading = readBlock(this.source);
    if (!reading.ok) {
      this.containerEl.createEl('p', { cls: 'ncj-block-wrong', text: reading.message });
      return;
    }
    this.watchDiscreet();
    const { show } = reading.value;
    if (show === 'streak') this.showHead();
    else if (show === 'lesson') this.showLesson();
    else this.showChart(reading.value);
  }

  private watchDiscreet(): void {
    const look = (): void => {
      this.containerEl.toggleClass('is-discreet', this.context.settings.get().discreet);
    };
    this.register(this.context.index.onChange(look));
    look();
  }

  private showHead(): void {
    const { containerEl, context } = this;
    this.showParts([new HeadPart(containerEl, context)], 'at once');
    this.showParts([new DecisionPart(containerEl, context)], 'complete');
  }

  private showLesson(): void {
    this.showParts([new LessonPart(this.containerEl, this.context, true)], 'complete');
  }

  /** Some can be shown before all notes were looked at. */
  private showParts(parts: readonly Part[], when: 'complete' | 'at once'): void {
    const { index } = this.context;
    for (const part of parts) this.addChild(part);
    const update = (): void => {
      const journal = index.journal();
      if (when === 'complete' && !journal.snapshot.complete) return;
      for (const part of parts) part.update(journal);
    };
    this.register(index.onChange(update));
    update();
  }

  private showChart({ show, range, height }: BlockSettings): void {
    const definition = CHARTS.find(({ name }) => name === show);
    if (!definition) return;
    const { context, containerEl } = this;
    const surroundings = new ChartSurroundings(containerEl, context);
    const figure = this.addChild(
      new ChartFigure(containerEl, context, {
        definition,
        surroundings,
        height,
      }),
    );
    const update = (): void => figure.update(context.index.journal(), range);
    this.register(context.index.onChange(update));
    this.registerEvent(
      context.app.workspace.on('css-change', () => {
        surroundings.themeChanged();
        update();
      }),
    );
    update();
  }
}
