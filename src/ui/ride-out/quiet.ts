/** The quiet screen: a slow circle, one sentence at a time, the time small. */
import { Breathing } from './breathing';
import { cardsFor } from './cards';
import type { Card } from './in-order';
import { minutesOf } from '../../practice/ride-out-session';
import { addPerson } from '../pieces/person';
import { Stage, type Given } from './stage';
import { WORDS as RIDE_OUT } from './words';

const WORDS = RIDE_OUT.quiet;

export function drawQuiet(given: Given): Stage {
  return new QuietStage(given);
}

class QuietStage extends Stage {
  private readonly labelEl: HTMLElement;
  private readonly textEl: HTMLElement;
  private readonly timeEl: HTMLElement;
  private readonly nextEl: HTMLButtonElement;
  private cards: readonly Card[] = [];
  private index = 0;

  constructor(given: Given) {
    super(given);
    this.addChild(new Breathing(given.page));
    const card = given.page.createDiv({ cls: 'ncj-ride-out-card', attr: { 'aria-live': 'polite' } });
    this.labelEl = card.createEl('p', { cls: 'ncj-ride-out-label' });
    this.textEl = card.createEl('p', { cls: 'ncj-ride-out-text' });
    const actions = given.page.createDiv({ cls: 'ncj-ride-out-actions' });
    this.nextEl = this.button(actions, WORDS.another, () => this.showCard(this.index + 1), 'mod-cta');
    this.button(actions, WORDS.enough, () => this.end());
    this.timeEl = given.page.createEl('p', { cls: 'ncj-ride-out-time', attr: { role: 'timer' } });
    const support = given.page.createEl('button', {
      cls: 'ncj-link',
      text: WORDS.support,
      attr: { type: 'button' },
    });
    support.addEventListener('click', () => given.context.action('get-support')?.run());
  }

  override onload(): void {
    void cardsFor(this.given.context, this.given.session.turn ?? 0).then((cards) => {
      this.cards = cards;
      this.showCard(0);
    });
    this.showTime();
    this.registerInterval(this.given.page.win.setInterval(() => this.showTime(), 1000));
  }

  focus(): void {
    this.nextEl.focus();
  }

  private showCard(index: number): void {
    const card = this.cards[index % Math.max(1, this.cards.length)];
    if (!card) return;
    this.index = index;
    this.labelEl.setText(card.label);
    this.textEl.setText(card.text);
    for (const person of card.people ?? []) addPerson(this.textEl, person);
  }

  private showTime(): void {
    const { context, session } = this.given;
    const minutes = minutesOf(session, context.now());
    const left = context.settings.get().rideOutMinutes - minutes;
    const text = left > 0 ? WORDS.left(left) : WORDS.over(minutes);
    if (this.timeEl.textContent !== text) this.timeEl.setText(text);
  }

  private end(): void {
    const { go, session } = this.given;
    const kind = this.cards[this.index % Math.max(1, this.cards.length)]?.kind;
    go({ ...session, stage: 'ending', ...(kind === undefined ? {} : { prompt: kind }) });
  }
}
