/** Entries, rules and the day line in rendered notes: as the settings say, and as they were when the plugin goes. */
import { Component, MarkdownRenderChild, type MarkdownPostProcessorContext } from 'obsidian';
import type { Context } from '../../practice/context';
import { InNotes } from '../pieces/in-notes';
import { hasDayLine } from './day-line';
import { QuietItem, ownText } from './quiet-item';
import { mayBeOurs } from './quiet-parts';

export class QuietSections extends Component {
  private readonly drawn = new InNotes<Section>();

  constructor(private readonly context: Pick<Context, 'settings'>) {
    super();
  }

  override onload(): void {
    this.register(
      this.context.settings.onChange(() => {
        for (const section of this.drawn.all()) section.draw();
      }),
    );
  }

  add(el: HTMLElement, context: Pick<MarkdownPostProcessorContext, 'addChild'>): void {
    const items = el
      .findAll('li')
      .filter((item) => mayBeOurs(ownText(item).text))
      .map((item) => new QuietItem(item));
    const dayLines = el.findAll('p').filter((line) => hasDayLine(line.textContent));
    if (items.length === 0 && dayLines.length === 0) return;
    this.drawn.add(new Section(el, items, dayLines, this.context), el, context);
  }

  override onunload(): void {
    this.drawn.clear();
  }
}

class Section extends MarkdownRenderChild {
  constructor(
    el: HTMLElement,
    private readonly items: readonly QuietItem[],
    private readonly dayLines: readonly HTMLElement[],
    private readonly context: Pick<Context, 'settings'>,
  ) {
    super(el);
  }

  override onload(): void {
    this.draw();
  }

  override onunload(): void {
    for (const item of this.items) item.clear();
    this.cover(false);
  }

  draw(): void {
    const { quietEntries, discreet } = this.context.settings.get();
    for (const item of this.items) {
      if (quietEntries) item.draw();
      else item.clear();
    }
    this.cover(discreet);
  }

  private cover(covered: boolean): void {
    for (const el of [...this.items.map((item) => item.el), ...this.dayLines]) {
      el.toggleClass('ncj-covered', covered);
      if (covered) el.setAttribute('tabindex', '0');
      else el.removeAttribute('tabindex');
    }
  }
}
