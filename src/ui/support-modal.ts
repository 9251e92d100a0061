/** Where else to turn: thoughts of hurting oneself and danger first, the user's own people, and what else there is. */
import { Modal } from 'obsidian';
import { GET_SUPPORT, supportParagraphs } from '../prompts/support';
import type { Context } from '../practice/context';
import { personOf } from '../practice/people';
import { WORDS } from '../practice/words';
import { addPerson } from './pieces/person';

export class SupportModal extends Modal {
  constructor(private readonly context: Pick<Context, 'app' | 'settings'>) {
    super(context.app);
    this.modalEl.addClass('ncj-modal', 'ncj-support');
    this.setTitle(GET_SUPPORT.title);
  }

  override onOpen(): void {
    const { safety, people } = this.context.settings.get();
    const [first, ...rest] = supportParagraphs(safety);
    if (first !== undefined) this.contentEl.createEl('p', { text: first });
    if (people.length > 0) {
      const own = this.contentEl.createEl('section', { cls: 'ncj-people' });
      own.createEl('h3', { text: WORDS.yourPeople });
      for (const line of people) addPerson(own, personOf(line));
    }
    for (const text of rest) this.contentEl.createEl('p', { text });
    const actions = this.contentEl.createDiv({ cls: 'ncj-form-actions' });
    const close = actions.createEl('button', { cls: 'mod-cta', text: WORDS.close, attr: { type: 'button' } });
    close.addEventListener('click', () => this.close());
    close.focus({ preventScroll: true });
  }
}
