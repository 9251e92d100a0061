/**
 * They reached out and nothing is decided: the pause, counted down, and the question. After three days it is a quiet line: a
 * decision that is left open does not colour every day. Quiet mode asks nothing.
 */
import { pauseLeft } from '../../journal/pause';
import { daysBetween } from '../../entries/local-day';
import type { Journal } from '../../journal/snapshot';
import { Part } from '../../practice/part';
import type { Context } from '../../practice/context';
import { pauseWords } from '../../practice/words';
import { WORDS } from './words';
import { nameUnseen } from '../pieces/named';
import { putText } from '../pieces/put-text';

const LOOK_MS = 20_000;
/** Days on which the question is asked. */
const ASKED_FOR = 3;

export class DecisionPart extends Part {
  private readonly el: HTMLElement;
  private pauseEl: HTMLElement | null = null;
  private waiting: Journal['undecided'] = null;
  private isOld = false;

  constructor(
    parent: HTMLElement,
    private readonly context: Pick<Context, 'settings' | 'now' | 'formatDay' | 'action'>,
  ) {
    super();
    this.el = parent.createEl('section', { cls: 'ncj-decision' });
    nameUnseen(this.el, WORDS.decision.name);
    this.el.hide();
  }

  override onload(): void {
    this.registerInterval(this.el.win.setInterval(() => this.showPause(), LOOK_MS));
  }

  update({ undecided, today }: Journal): void {
    const waiting = this.context.settings.get().quiet ? null : undecided;
    const isOld = waiting !== null && daysBetween(waiting.date, today) >= ASKED_FOR;
    if (waiting !== this.waiting || isOld !== this.isOld) {
      this.waiting = waiting;
      this.isOld = isOld;
      this.pauseEl = null;
      this.el.empty();
      this.el.toggle(waiting !== null);
      this.el.toggleClass('is-old', isOld);
      if (waiting) this.ask(waiting, isOld);
    }
    this.showPause();
  }

  private ask(waiting: NonNullable<Journal['undecided']>, isOld: boolean): void {
    const when = this.context.formatDay(waiting.date, 'weekday');
    this.el.createEl('p', { text: isOld ? WORDS.decision.stillOpen(when) : WORDS.decision.question(when) });
    if (!isOld) this.pauseEl = this.el.createEl('p', { cls: 'ncj-muted' });
    const action = this.context.action('log-reached-out');
    if (!action) return;
    const button = this.el.createEl('button', {
      cls: isOld ? 'ncj-link' : '',
      text: WORDS.decision.decide,
      attr: { type: 'button' },
    });
    button.addEventListener('click', action.run);
  }

  private showPause(): void {
    const { waiting, pauseEl, context } = this;
    if (!waiting || !pauseEl) return;
    const { pauseHours, safety, dayStartsAt } = context.settings.get();
    pauseEl.toggle(pauseHours > 0 && !safety);
    const left = pauseLeft(waiting, pauseHours, context.now(), dayStartsAt);
    const text = pauseWords(pauseHours, left);
    putText(pauseEl, text);
  }
}
