/** What the notes say about the range, in short sentences; those that have too little to go on wait. */
import { insightsOf, type InsightId } from '../../journal/insights';
import type { Range } from '../../journal/range';
import type { Journal } from '../../journal/snapshot';

/** The charts' own answers say these already. */
const ANSWERED: ReadonlySet<InsightId> = new Set<InsightId>(['hours', 'fewer', 'helped', 'looking']);

export class Insights {
  private readonly el: HTMLElement;
  private readonly listEl: HTMLElement;
  private drawn = '';

  constructor(parent: HTMLElement) {
    this.el = parent.createEl('section', { cls: 'ncj-insights' });
    this.el.createDiv({ cls: 'ncj-question-title', text: 'What else?' });
    this.listEl = this.el.createEl('ul');
  }

  show(journal: Journal, range: Range): void {
    const texts = insightsOf(journal, range)
      .filter(({ enough, id }) => enough && !ANSWERED.has(id))
      .map(({ text }) => text);
    const drawn = texts.join('\n');
    if (drawn === this.drawn) return;
    this.drawn = drawn;
    this.listEl.empty();
    this.el.toggle(texts.length > 0);
    for (const text of texts) this.listEl.createEl('li', { text });
  }
}
