/** Log contact that cannot be avoided: how, what about, Enter. */
import type { Channel } from '../../settings/settings';
import { clockTime, logEntry } from '../../practice/log';
import type { Context } from '../../practice/context';
import { createField } from './field';
import { Form, type Outcome } from './form';
import type { Held } from '../pieces/held';
import { Options } from '../pieces/options';
import { WORDS as FORMS } from './words';

const WORDS = FORMS.necessary;

/** Most used first. */
const NECESSARY = ['text', 'message', 'call', 'email', 'in-person', 'other'] as const;

export class LogisticsForm extends Form {
  private channel: Channel | null = null;
  private readonly options: Options<Channel>;
  private readonly about: HTMLInputElement;

  constructor(context: Context) {
    super(context, WORDS.title, FORMS.any.log);
    const { necessary } = context.settings.get();
    const children = context.index.journal().snapshot.period?.mode === 'co-parent';
    const subjects = [...(children || necessary.length === 0 ? [WORDS.children] : []), ...necessary];
    this.formEl.createEl('p', { cls: 'ncj-hint', text: WORDS.hint(subjects.join(', ')) });
    this.options = new Options<Channel>(this.formEl, {
      label: WORDS.channel,
      value: null,
      options: NECESSARY.map((value) => ({ value, label: FORMS.channels.necessary[value] })),
      onChange: (value) => (this.channel = value),
    });
    this.about = createField(this.formEl, WORDS.about, { placeholder: WORDS.aboutExample });
  }

  protected override focusFirst(): void {
    this.options.focus();
  }

  protected override held(): Record<string, Held> {
    return { channel: this.options.held, about: this.about };
  }

  protected override takeKey(event: KeyboardEvent): boolean {
    return event.target !== this.about && this.options.type(event.key);
  }

  protected override write(): Promise<Outcome> {
    return logEntry(
      this.context,
      {
        kind: 'logistics',
        time: clockTime(this.context.now()),
        fields: { channel: this.channel, about: this.about.value.trim() },
      },
      WORDS.logged,
    );
  }
}
