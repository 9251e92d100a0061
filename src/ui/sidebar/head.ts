/** The head: the days, large; since when; how this week is; the last days as a strip. Kind after a slip. */
import { headOf, type JournalHead } from '../../journal/head';
import type { Journal } from '../../journal/snapshot';
import { daysBetween } from '../../entries/local-day';
import { same } from '../../journal/same';
import { Part } from '../../practice/part';
import type { Context } from '../../practice/context';
import { standing, weekSentence } from './standing';
import { Strip } from './strip';
import { WORDS as VIEW } from './words';
import { nameUnseen } from '../pieces/named';

const WORDS = VIEW.head;

export class HeadPart extends Part {
  private readonly el: HTMLElement;
  private drawn: Shown | null = null;
  private unfolded = false;

  constructor(
    parent: HTMLElement,
    private readonly context: Pick<Context, 'app' | 'index' | 'formatDay' | 'action'>,
  ) {
    super();
    this.el = parent.createEl('section', { cls: 'ncj-head' });
    nameUnseen(this.el, WORDS.name);
  }

  update(journal: Journal): void {
    const { index } = this.context;
    const shown = { ...(index.head() ?? headOf(journal)), reading: index.progress !== null };
    if (same(this.drawn, shown)) return;
    this.drawn = shown;
    this.el.empty();
    if (!shown.period) this.invite(shown.reading);
    else if (shown.period.open) this.running(shown);
    else this.closed(shown);
    this.rest(shown);
  }

  /** Nobody is invited to start before it is known that nothing was started. */
  private invite(reading: boolean): void {
    this.noDays();
    if (reading) return;
    this.el.createEl('p', { cls: 'ncj-lead', text: WORDS.invitation });
    this.el.createEl('p', {
      cls: 'ncj-muted',
      text: WORDS.whenReady,
    });
    this.button('start', WORDS.start);
  }

  /** No streak runs: its 0 is there for whoever reads figures by their names. */
  private noDays(): void {
    this.el
      .createDiv({ cls: 'ncj-days is-none' })
      .createSpan({ text: '0', attr: { 'data-stat': 'streak-days' } });
  }

  private running(head: JournalHead): void {
    const { period, since } = head;
    const stands = standing(head);
    if (stands !== null) {
      const text = WORDS.stands(stands);
      this.el.createEl('p', { cls: 'ncj-lead', text });
    }
    const days = this.el.createDiv({ cls: 'ncj-days' });
    days.toggleClass('is-small', stands !== null);
    days.createSpan({
      cls: 'ncj-days-number',
      text: String(head.days),
      attr: { 'data-stat': 'streak-days' },
    });
    days.createSpan({ cls: 'ncj-days-word', text: WORDS.days(head.days) });
    if (since !== null) {
      const assumed = period?.assumed === true && period.start === since;
      const text = WORDS.since(this.context.formatDay(since, 'long'), assumed);
      this.el.createEl('p', { cls: 'ncj-since', text });
    }
    this.el.createEl('p', { cls: 'ncj-week', text: weekSentence(head) });
    new Strip(this.el, this.context).show(head);
  }

  private closed({ period, totals }: JournalHead): void {
    const when = period?.end ? this.context.formatDay(period.end, 'long') : null;
    this.el.createEl('p', { cls: 'ncj-lead', text: WORDS.ended[period?.outcome ?? 'other'] });
    this.noDays();
    this.el.createEl('p', { cls: 'ncj-since', text: WORDS.endedOn(when, totals.cleanDays) });
    this.button('start', WORDS.startAgain);
  }

  /** What a whole life of it adds up to, folded away: it is not today's news. Before there is a period it is not even shown. */
  private rest({ longest, totals, period, looked, today }: JournalHead): void {
    const fold = this.el.createEl('details', { cls: 'ncj-lifetime' });
    fold.toggle(period !== null);
    fold.open = this.unfolded;
    fold.addEventListener('toggle', () => (this.unfolded = fold.open));
    fold.createEl('summary').createSpan({ text: WORDS.lifetime });
    const figures = fold.createEl('dl', { cls: 'ncj-figures' });
    this.figure(figures, 'longest-streak', longest, WORDS.longest);
    this.figure(figures, 'clean-days', totals.cleanDays, WORDS.kept);
    this.figure(figures, 'resisted', totals.resisted, WORDS.resisted);
    const line = fold.createEl('p', { cls: 'ncj-muted ncj-head-line' });
    line.createSpan({ text: WORDS.urges(totals.urges), attr: { 'data-stat': 'urges' } });
    line.appendText(' · ');
    line.createSpan({ text: WORDS.slips(totals.slips), attr: { 'data-stat': 'slips' } });
    if (looked !== null) line.appendText(` · ${WORDS.looked(daysBetween(looked, today))}`);
  }

  private figure(parent: HTMLElement, stat: string, value: number, name: string): void {
    const figure = parent.createDiv({ cls: 'ncj-figure' });
    figure.createEl('dd', { text: String(value), attr: { 'data-stat': stat } });
    figure.createEl('dt', { text: name });
  }

  private button(commandId: string, text: string): void {
    const action = this.context.action(commandId);
    if (!action) return;
    const button = this.el.createEl('button', {
      cls: 'mod-cta ncj-act-main',
      text,
      attr: { type: 'button' },
    });
    button.addEventListener('click', action.run);
  }
}

/** All that the head shows: where it is the same, nothing is drawn anew. */
interface Shown extends JournalHead {
  readonly reading: boolean;
}
