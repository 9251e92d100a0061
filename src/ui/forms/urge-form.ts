/** Log urge: a digit, Enter, done; trigger, response and a note for whoever wants them. */
import { knownValues } from '../../vault/index/known-values';
import { clockTime, logEntry } from '../../practice/log';
import type { Context } from '../../practice/context';
import { LOGGED, SCALE_ENDS } from '../../practice/words';
import { ChoiceInput } from '../pieces/choice-input';
import { Form, type Outcome } from './form';
import type { Held } from '../pieces/held';
import { Scale } from '../pieces/scale';
import { WORDS as FORMS } from './words';

const WORDS = FORMS.urge;

export class UrgeForm extends Form {
  private intensity: number | null = null;
  private readonly scale: Scale;
  private readonly trigger: ChoiceInput;
  private readonly response: ChoiceInput;
  private readonly note: HTMLInputElement;

  constructor(context: Context) {
    super(context, WORDS.title, FORMS.any.log);
    const journal = context.index.journal();
    this.scale = new Scale(this.formEl, {
      label: WORDS.intensity,
      max: 10,
      ends: SCALE_ENDS.ofUrge,
      value: this.intensity,
      onChange: (value) => (this.intensity = value),
    });
    this.formEl.createEl('p', {
      cls: 'ncj-hint',
      text: WORDS.hint,
    });
    this.trigger = new ChoiceInput(this.formEl, {
      label: WORDS.trigger,
      known: knownValues(journal).triggers,
    });
    this.response = new ChoiceInput(this.formEl, {
      label: WORDS.response,
      known: knownValues(journal).responses,
    });
    this.note = this.formEl
      .createDiv({ cls: 'ncj-field' })
      .createEl('label', { cls: 'ncj-field-label', text: WORDS.note })
      .createEl('input', { type: 'text', attr: { autocomplete: 'off' } });
  }

  protected override focusFirst(): void {
    this.scale.focus();
  }

  protected override held(): Record<string, Held> {
    const { scale, trigger, response, note } = this;
    return { intensity: scale.held, trigger, response, note };
  }

  protected override takeKey(event: KeyboardEvent): boolean {
    const typing = [this.trigger.inputEl, this.response.inputEl, this.note].some(
      (input) => input === event.target,
    );
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    return !typing && plain && this.scale.type(event.key);
  }

  protected override write(): Promise<Outcome> {
    return logEntry(
      this.context,
      {
        kind: 'urge',
        time: clockTime(this.context.now()),
        fields: {
          intensity: this.intensity,
          trigger: this.trigger.value,
          response: this.response.value,
        },
        text: this.note.value.trim(),
      },
      LOGGED,
    );
  }
}
