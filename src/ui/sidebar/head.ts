/** The head: the days, large; since when; how this week is; the last days as a strip. Kind after a slip. */
import type { Journal, Snapshot } from '../../journal/snapshot';
import { daysBetween } from '../../entries/local-day';
import { same } from '../../journal/same';
import { Part } from '../../practice/part';
import type { Context } from '../../practice/context';
import { standing, weekSentence } from './standing';
import { Strip, stripDays, type StripDay } from './strip';
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
    const shown = shownOf(journal, this.context.index.progress !== null);
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

  private running({ streak, period, stands, week, strip }: Shown): void {
    if (stands !== null) {
      const text = WORDS.stands(stands);
      this.el.createEl('p', { cls: 'ncj-lead', text });
    }
    const days = this.el.createDiv({ cls: 'ncj-days' });
    days.toggleClass('is-small', stands !== null);
    days.createSpan({
      cls: 'ncj-days-number',
      text: String(streak.days),
      attr: { 'data-stat': 'streak-days' },
    });
    days.createSpan({ cls: 'ncj-days-word', text: WORDS.days(streak.days) });
    if (streak.since) {
      const assumed = period?.assumed === true && period.start === streak.since;
      const text = WORDS.since(this.context.formatDay(streak.since, 'long'), assumed);
      this.el.createEl('p', { cls: 'ncj-since', text });
    }
    this.el.createEl('p', { cls: 'ncj-week', text: week });
    new Strip(this.el, this.context).show(strip);
  }

  private closed({ period, totals }: Shown): void {
    const when = period?.end ? this.context.formatDay(period.end, 'long') : null;
    this.el.createEl('p', { cls: 'ncj-lead', text: WORDS.ended[period?.outcome ?? 'other'] });
    this.noDays();
    this.el.createEl('p', { cls: 'ncj-since', text: WORDS.endedOn(when, totals.cleanDays) });
    this.button('start', WORDS.startAgain);
  }

  /** What a whole life of it adds up to, folded away: it is not today's news. Before there is a period it is not even shown. */
  private rest({ streak, totals, period, looked }: Shown): void {
    const fold = this.el.createEl('details', { cls: 'ncj-lifetime' });
    fold.toggle(period !== null);
    fold.open = this.unfolded;
    fold.addEventListener('toggle', () => (this.unfolded = fold.open));
    fold.createEl('summary').createSpan({ text: WORDS.lifetime });
    const figures = fold.createEl('dl', { cls: 'ncj-figures' });
    this.figure(figures, 'longest-streak', streak.longest, WORDS.longest);
    this.figure(figures, 'clean-days', totals.cleanDays, WORDS.kept);
    this.figure(figures, 'resisted', totals.resisted, WORDS.resisted);
    const line = fold.createEl('p', { cls: 'ncj-muted ncj-head-line' });
    line.createSpan({ text: WORDS.urges(totals.urges), attr: { 'data-stat': 'urges' } });
    line.appendText(' · ');
    line.createSpan({ text: WORDS.slips(totals.slips), attr: { 'data-stat': 'slips' } });
    if (looked !== null) line.appendText(` · ${WORDS.looked(looked)}`);
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
interface Shown extends Pick<Snapshot, 'period' | 'streak' | 'totals'> {
  readonly reading: boolean;
  /** What stands after a slip. */
  readonly stands: number | null;
  readonly week: string;
  readonly strip: readonly StripDay[];
  /** Days since their page was looked at last; null = never. */
  readonly looked: number | null;
}

function shownOf(journal: Journal, reading: boolean): Shown {
  const { snapshot, days, today } = journal;
  const { period, streak, totals } = snapshot;
  const runs = period?.open === true;
  const looked = lastLooked(days);
  return {
    period,
    streak,
    totals,
    reading,
    stands: standing(journal),
    week: runs ? weekSentence(journal) : '',
    strip: runs ? stripDays(journal) : [],
    looked: looked === null ? null : daysBetween(looked, today),
  };
}

function lastLooked(days: Journal['days']): Journal['today'] | null {
  for (let index = days.length - 1; index >= 0; index -= 1) {
    const day = days[index];
    if (
      day &&
      day.row.slips > 0 &&
      day.entries.some(({ entry }) => entry.kind === 'slip' && entry.channels.includes('looked'))
    ) {
      return day.row.date;
    }
  }
  return null;
}
