/** Today's prompt, with "write" and "another"; kept as a favourite or set aside from here. Quiet mode shows none. */
import { setIcon, type IconName } from 'obsidian';
import type { Journal } from '../../journal/snapshot';
import { afterMuchWriting } from '../../prompts/letters';
import type { Prompt } from '../../prompts/prompt';
import { isFavourite, setAside, toggleFavourite } from '../../practice/mark-prompt';
import { Part } from '../../practice/part';
import type { Context } from '../../practice/context';
import { WrittenWords } from '../../practice/written-words';
import { WORDS as VIEW } from './words';
import { nameUnseen } from '../pieces/named';

const WORDS = VIEW.today;

/** Words of a day. */
const MUCH = 900;

export class TodayPart extends Part {
  private readonly el: HTMLElement;
  private shown: string | null = null;
  private readonly written: WrittenWords;

  constructor(
    parent: HTMLElement,
    private readonly context: Context,
  ) {
    super();
    this.el = parent.createEl('section', { cls: 'ncj-today ncj-todays-prompt' });
    nameUnseen(this.el, WORDS.name);
    this.el.hide();
    this.written = new WrittenWords(context, () => this.update(context.index.journal()));
  }

  /** A letter is no part of the journal, which is why its changes are heard of here. */
  override onload(): void {
    const { app, index, today } = this.context;
    this.registerEvent(
      app.vault.on('modify', (file) => {
        if (this.written.counted(file, today())) this.update(index.journal());
      }),
    );
  }

  update(journal: Journal): void {
    if (this.wroteMuch(journal)) {
      this.showKindWord(journal);
      return;
    }
    const prompt = this.context.settings.get().quiet ? null : this.context.prompts.due(journal);
    const shown = prompt && `${prompt.id} ${isFavourite(this.context, prompt) ? 'favourite' : ''}`;
    if (this.shown !== null && shown === this.shown) return;
    this.shown = shown;
    this.el.empty();
    this.el.toggle(prompt !== null);
    if (prompt) this.showPrompt(prompt, journal);
  }

  private showPrompt(prompt: Prompt, { today }: Journal): void {
    const { context } = this;
    this.el.createEl('p', { cls: 'ncj-today-prompt', text: prompt.text });
    const actions = this.el.createDiv({ cls: 'ncj-today-actions' });
    this.button(actions, WORDS.write, () => context.action('insert-todays-prompt')?.run());
    this.button(actions, WORDS.another, () => {
      context.prompts.showAnother(today);
      this.drawAnew(WORDS.another);
    });
    const marks = actions.createDiv({ cls: 'ncj-prompt-marks' });
    const favourite = isFavourite(context, prompt);
    const star = this.mark(marks, 'star', WORDS.favourite, () => {
      void toggleFavourite(context, prompt).then(() => this.drawAnew(WORDS.favourite));
    });
    star.setAttribute('aria-pressed', String(favourite));
    this.mark(marks, 'eye-off', WORDS.notAgain, () => {
      void setAside(context, prompt, () => this.drawAnew(WORDS.notAgain));
    });
  }

  /** What was pressed keeps the focus, though it is drawn anew. */
  private drawAnew(pressed: string): void {
    this.update(this.context.index.journal());
    const buttons = [...this.el.querySelectorAll('button')];
    buttons.find((button) => (button.ariaLabel ?? button.textContent) === pressed)?.focus();
  }

  /** Long rumination is not fed with another question: about nine hundred words are enough for a day. */
  private wroteMuch({ today }: Journal): boolean {
    return !this.context.settings.get().quiet && this.written.on(today) >= MUCH;
  }

  private showKindWord({ today }: Journal): void {
    const word = afterMuchWriting(today);
    if (this.shown === word) return;
    this.shown = word;
    this.el.empty();
    this.el.show();
    this.el.createEl('p', { cls: 'ncj-today-prompt', text: word });
  }

  private button(parent: HTMLElement, text: string, run: () => void): void {
    const button = parent.createEl('button', { cls: 'ncj-link', text, attr: { type: 'button' } });
    button.addEventListener('click', run);
  }

  private mark(parent: HTMLElement, icon: IconName, name: string, run: () => void): HTMLElement {
    const attr = { type: 'button', 'aria-label': name };
    const button = parent.createEl('button', { cls: 'clickable-icon', attr });
    setIcon(button, icon);
    button.addEventListener('click', run);
    return button;
  }
}
