/** What the notes say about the range, in short sentences; those that have too little to go on wait. */
import { insightsOf } from '../../journal/insights';
import type { Range } from '../../journal/range';
import type { Journal } from '../../journal/snapshot';

export class Insights {
  private readonly el: HTMLElement;
  private drawn = '';

  constructor(parent: HTMLElement) {
    this.el = parent.createEl('ul', { cls: 'ncj-insights', attr: { 'aria-label': 'What your notes say' } });
  }

  show(journal: Journal, range: Range): void {
    const texts = insightsOf(journal, range)
      .filter(({ enough }) => enough)
      .map(({ text }) => text);
    const drawn = texts.join('\n');
    if (drawn === this.drawn) return;
    this.drawn = drawn;
    this.el.empty();
    this.el.toggle(texts.length > 0);
    for (const text of texts) this.el.createEl('li', { text });
  }
}
