/** End no contact: why, and Enter. */
import { clockTime, logEntry } from '../../practice/log';
import { safetyFacts } from '../../practice/safety';
import type { Context } from '../../practice/context';
import { Form, type Outcome } from './form';
import type { Held } from '../pieces/held';
import { Options } from '../pieces/options';
import { WORDS as FORMS } from './words';

const WORDS = FORMS.end;

type Reason = 'moved-on' | 'together' | 'other';

export class EndForm extends Form {
  private reason: Reason | null = null;
  private readonly options: Options<Reason>;

  constructor(context: Context) {
    super(context, WORDS.title, WORDS.end);
    this.formEl.createEl('p', {
      cls: 'ncj-hint',
      text: WORDS.hint,
    });
    const { danger, told } = safetyFacts(context.settings.get());
    if (told) this.formEl.createEl('p', { cls: 'ncj-hint', text: WORDS.wasTold });
    if (danger) this.formEl.createEl('p', { cls: 'ncj-hint', text: WORDS.inDanger });
    this.options = new Options<Reason>(this.formEl, {
      label: WORDS.reason,
      value: null,
      options: [
        { value: 'moved-on', label: WORDS.movedOn },
        ...(danger || told ? [] : [{ value: 'together' as const, label: WORDS.together }]),
        { value: 'other', label: WORDS.other },
      ],
      onChange: (value) => (this.reason = value),
    });
  }

  protected override focusFirst(): void {
    this.options.focus();
  }

  protected override held(): Record<string, Held> {
    return { reason: this.options.held };
  }

  protected override takeKey(event: KeyboardEvent): boolean {
    return this.options.type(event.key);
  }

  protected override write(): Promise<Outcome> {
    return logEntry(
      this.context,
      { kind: 'end', time: clockTime(this.context.now()), fields: { reason: this.reason } },
      WORDS.logged,
    );
  }
}
