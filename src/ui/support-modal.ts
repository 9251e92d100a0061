/** Where else to turn, to read; in safety mode that part stands first. */
import { Modal, type App } from 'obsidian';
import { GET_SUPPORT, supportParagraphs } from '../prompts/support';
import { WORDS } from '../practice/words';

export class SupportModal extends Modal {
  constructor(
    app: App,
    private readonly safety: boolean,
  ) {
    super(app);
    this.modalEl.addClass('ncj-modal', 'ncj-support');
    this.setTitle(GET_SUPPORT.title);
  }

  override onOpen(): void {
    for (const text of supportParagraphs(this.safety)) this.contentEl.createEl('p', { text });
    const actions = this.contentEl.createDiv({ cls: 'ncj-form-actions' });
    const close = actions.createEl('button', { cls: 'mod-cta', text: WORDS.close, attr: { type: 'button' } });
    close.addEventListener('click', () => this.close());
    close.focus({ preventScroll: true });
  }
}
