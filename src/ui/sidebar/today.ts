/** Today's prompt, with "write" and "another". Quiet mode shows none. */
import type { Journal } from '../../journal/snapshot';
import { afterMuchWriting } from '../../prompts/letters';
import { Part } from '../part';
import type { Rooms } from '../rooms';

/** Bytes of a daily note. */
const MUCH = 6_000;

export class TodayPart extends Part {
  private readonly el: HTMLElement;
  private shown: string | null = null;

  constructor(
    parent: HTMLElement,
    private readonly rooms: Rooms,
  ) {
    super();
    this.el = parent.createEl('section', { cls: 'ncj-today', attr: { 'aria-label': 'Prompt for today' } });
  }

  update(journal: Journal): void {
    if (this.wroteMuch(journal)) {
      this.showKindWord(journal);
      return;
    }
    const prompt = this.rooms.settings.quiet ? null : this.rooms.prompts.due(journal);
    if (this.shown !== null && prompt?.id === this.shown) return;
    this.shown = prompt?.id ?? null;
    this.el.empty();
    this.el.toggle(prompt !== null);
    if (!prompt) return;
    this.el.createEl('p', { cls: 'ncj-today-prompt', text: prompt.text });
    const actions = this.el.createDiv({ cls: 'ncj-today-actions' });
    this.button(actions, 'Write', () => this.rooms.action('insert-todays-prompt')?.run());
    this.button(actions, 'Another', () => {
      this.rooms.prompts.showAnother(journal.today);
      this.update(this.rooms.index.journal());
    });
  }

  /** Long rumination is not fed with another question: about a thousand words are enough for a day. */
  private wroteMuch({ today }: Journal): boolean {
    const { settings, dailyNotes } = this.rooms;
    return !settings.quiet && (dailyNotes.fileOf(today)?.stat.size ?? 0) > MUCH;
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
}
