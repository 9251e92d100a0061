/** What the notes say about the range, in short sentences; those that have too little to go on wait. */
import { Component } from 'obsidian';
import { insightsOf, type InsightId } from '../../journal/insights';
import type { Range } from '../../journal/range';
import type { Journal } from '../../journal/snapshot';
import { kindsSentence } from '../../prompts/rate-kinds';
import { WORDS } from './words';

/** Milliseconds after the last change: what stands below the charts does not hold them up. */
const AFTER = 60;

/** The charts' own answers say these already. */
const ANSWERED: ReadonlySet<InsightId> = new Set<InsightId>(['hours', 'fewer', 'helped', 'looking']);

export class Insights extends Component {
  private readonly el: HTMLElement;
  private readonly listEl: HTMLElement;
  private drawn = '';
  private timer: number | null = null;

  constructor(parent: HTMLElement) {
    super();
    this.el = parent.createEl('section', {
      cls: 'ncj-insights',
      attr: { 'aria-label': WORDS.questions.else },
    });
    this.el.hide();
    this.el.createDiv({ cls: 'ncj-question-title', text: WORDS.questions.else });
    this.listEl = this.el.createEl('ul');
  }

  override onunload(): void {
    this.wait(null);
  }

  update(journal: Journal, range: Range): void {
    this.wait(() => this.show(journal, range));
  }

  private wait(next: (() => void) | null): void {
    if (this.timer !== null) window.clearTimeout(this.timer);
    this.timer = next && window.setTimeout(next, AFTER);
  }

  private show(journal: Journal, range: Range): void {
    const texts = insightsOf(journal, range)
      .filter(({ enough, id }) => enough && !ANSWERED.has(id))
      .map(({ text }) => text);
    const kinds = kindsSentence(journal, range);
    if (kinds !== null) texts.push(kinds);
    const drawn = texts.join('\n');
    if (drawn === this.drawn) return;
    this.drawn = drawn;
    this.listEl.empty();
    this.el.toggle(texts.length > 0);
    for (const text of texts) this.listEl.createEl('li', { text });
  }
}
