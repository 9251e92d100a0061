/** The head: the days, large; since when; what is kept. Kind after a slip. */
import type { Journal, Snapshot } from '../../journal/snapshot';
import { nextMilestone } from '../../journal/milestones';
import { daysBetween } from '../../entries/local-day';
import { Part } from '../part';
import type { Rooms } from '../rooms';
import { count } from '../words';

export class HeadPart extends Part {
  private readonly el: HTMLElement;
  private drawn: Journal | null = null;

  constructor(
    parent: HTMLElement,
    private readonly rooms: Rooms,
  ) {
    super();
    this.el = parent.createEl('section', { cls: 'ncj-head', attr: { 'aria-label': 'Streak' } });
  }

  update(journal: Journal): void {
    if (this.drawn && sameHead(this.drawn, journal)) return;
    this.drawn = journal;
    this.el.empty();
    const { snapshot } = journal;
    if (!snapshot.period) this.invite();
    else if (snapshot.period.open) this.running(snapshot);
    else this.closed(snapshot);
    if (snapshot.period) this.rest(journal);
  }

  private invite(): void {
    this.el.createEl('p', { cls: 'ncj-lead', text: 'Your first entries will show here.' });
    this.el.createEl('p', {
      cls: 'ncj-muted',
      text: 'Start when you are ready. It does not matter how many days have gone by, nor what was said.',
    });
    this.button('start', 'Start no contact');
    this.el
      .createDiv({ cls: 'ncj-days is-none' })
      .createSpan({ text: '0', attr: { 'data-stat': 'streak-days' } });
  }

  private running({ streak, totals, period }: Snapshot): void {
    const afterSlip = streak.days <= 1 && totals.resets > 0;
    if (afterSlip) {
      const yours = [
        ...(totals.cleanDays > 0 ? [`${count(totals.cleanDays, 'day')} kept`] : []),
        ...(totals.resisted > 0 ? [`${count(totals.resisted, 'urge')} resisted`] : []),
      ].join(' and ');
      const are = totals.cleanDays + totals.resisted === 1 ? 'is' : 'are';
      const text = yours === '' ? 'From here on it counts again.' : `${yours} ${are} still yours.`;
      this.el.createEl('p', { cls: 'ncj-lead', text });
    }
    const days = this.el.createDiv({ cls: 'ncj-days' });
    days.toggleClass('is-small', afterSlip);
    days.createSpan({
      cls: 'ncj-days-number',
      text: String(streak.days),
      attr: { 'data-stat': 'streak-days' },
    });
    days.createSpan({ cls: 'ncj-days-word', text: streak.days === 1 ? 'day' : 'days' });
    if (streak.since) {
      const since = this.rooms.formatDay(streak.since, 'long');
      const assumed = period?.assumed ? ', from your first entry' : '';
      this.el.createEl('p', { cls: 'ncj-since', text: `Since ${since}${assumed} · day ${streak.days + 1}` });
    }
    this.milestone(streak.days);
  }

  private closed({ period, streak }: Snapshot): void {
    const ends = {
      'reached-out': 'They reached out, and you chose to answer.',
      'moved-on': 'You moved on.',
      together: 'You are together again.',
      other: 'You ended no contact.',
    };
    const outcome = period?.outcome ?? 'other';
    const when = period?.end ? ` ${this.rooms.formatDay(period.end, 'long')}.` : '';
    this.el.createEl('p', { cls: 'ncj-lead', text: ends[outcome] });
    const days = this.el.createDiv({ cls: 'ncj-days is-small' });
    days.createSpan({
      cls: 'ncj-days-number',
      text: String(streak.days),
      attr: { 'data-stat': 'streak-days' },
    });
    days.createSpan({ cls: 'ncj-days-word', text: 'days running' });
    this.el.createEl('p', { cls: 'ncj-since', text: `It ended on${when} What you kept stays with you.` });
    this.button('start', 'Start again');
  }

  private rest({ snapshot, days, today }: Journal): void {
    const { streak, totals } = snapshot;
    const figures = this.el.createEl('dl', { cls: 'ncj-figures' });
    this.figure(figures, 'longest-streak', streak.longest, 'longest');
    this.figure(figures, 'clean-days', totals.cleanDays, 'days kept');
    this.figure(figures, 'resisted', totals.resisted, 'resisted');
    const line = this.el.createEl('p', { cls: 'ncj-muted ncj-head-line' });
    line.createSpan({ text: count(totals.urges, 'urge'), attr: { 'data-stat': 'urges' } });
    line.appendText(' · ');
    line.createSpan({ text: count(totals.slips, 'slip'), attr: { 'data-stat': 'slips' } });
    const looked = lastLooked(days);
    if (looked) line.appendText(` · last looked ${ago(daysBetween(looked, today))}`);
  }

  private figure(parent: HTMLElement, stat: string, value: number, name: string): void {
    const figure = parent.createDiv({ cls: 'ncj-figure' });
    figure.createEl('dd', { text: String(value), attr: { 'data-stat': stat } });
    figure.createEl('dt', { text: name });
  }

  private milestone(days: number): void {
    const { next, progress } = nextMilestone(days);
    const left = count(next - days, 'day');
    const bar = this.el.createDiv({
      cls: 'ncj-milestone',
      attr: {
        role: 'progressbar',
        tabindex: '0',
        'aria-label': `${left} to day ${next + 1}`,
        'aria-valuemin': '0',
        'aria-valuemax': String(next),
        'aria-valuenow': String(days),
      },
    });
    bar.createDiv({ cls: 'ncj-milestone-done' }).setCssProps({ '--ncj-progress': String(progress) });
    bar.createSpan({
      cls: 'ncj-milestone-label',
      text: `${left} to ${count(next, 'day')}`,
      attr: { 'aria-hidden': 'true' },
    });
  }

  private button(commandId: string, text: string): void {
    const action = this.rooms.action(commandId);
    if (!action) return;
    const button = this.el.createEl('button', {
      cls: 'mod-cta ncj-act-main',
      text,
      attr: { type: 'button' },
    });
    button.addEventListener('click', action.run);
  }
}

function sameHead(a: Journal, b: Journal): boolean {
  const [before, after] = [a.snapshot, b.snapshot];
  return (
    a.today === b.today &&
    before.period === after.period &&
    before.streak === after.streak &&
    before.totals === after.totals
  );
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

function ago(days: number): string {
  if (days === 0) return 'today';
  if (days === 1) return 'yesterday';
  return `${days} days ago`;
}
