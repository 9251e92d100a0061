/** The days in the status bar (desktop): quiet, and opens the view. */
import { headOf } from '../journal/head';
import type { Journal } from '../journal/snapshot';
import { Part } from '../practice/part';
import type { Context } from '../practice/context';
import { WORDS } from '../practice/words';

export class StatusBar extends Part {
  private text = '';

  constructor(
    private readonly el: HTMLElement,
    private readonly context: Pick<Context, 'settings' | 'index' | 'action'>,
  ) {
    super();
    el.addClass('mod-clickable', 'ncj-status');
    el.setAttrs({ role: 'button', tabindex: '0', 'aria-label': WORDS.statusBar.open });
  }

  override onload(): void {
    const open = (): void => this.context.action('open-streak')?.run();
    this.registerDomEvent(this.el, 'click', open);
    this.registerDomEvent(this.el, 'keydown', (event) => {
      if (event.key === 'Enter' || event.key === ' ') open();
    });
    this.register(this.context.index.onChange(() => this.update(this.context.index.journal())));
    this.update(this.context.index.journal());
  }

  update(journal: Journal): void {
    const settings = this.context.settings.get();
    const { period, days } = this.context.index.head() ?? headOf(journal);
    const shown = settings.statusBar && !settings.discreet && period?.open === true;
    const text = shown ? WORDS.statusBar.days(days) : '';
    if (text === this.text) return;
    this.text = text;
    this.el.setText(text);
    this.el.toggle(shown);
  }
}
