/** Add to the last entry: details to the last urge, on its own line. */
import { DONE } from '../../entries/result';
import { knownValues } from '../../vault/index/known-values';
import { showUndo } from '../../practice/log';
import type { Context } from '../../practice/context';
import type { PlacedEntry } from '../../journal/snapshot';
import type { UrgeEntry } from '../../entries/entry';
import { SCALE_ENDS } from '../../practice/words';
import { clockOfEntry } from '../../practice/take-back';
import { ChoiceInput } from '../pieces/choice-input';
import { createField } from './field';
import { Form, type Outcome } from './form';
import type { Held } from '../pieces/held';
import { Scale } from '../pieces/scale';
import { WORDS as FORMS } from './words';

const WORDS = FORMS.amend;

export interface PlacedUrge extends PlacedEntry {
  readonly entry: UrgeEntry;
}

export class AmendForm extends Form {
  private after: number | null;
  private readonly trigger: ChoiceInput;
  private readonly response: ChoiceInput;
  private readonly plan: HTMLInputElement;
  private readonly scale: Scale;

  constructor(
    context: Context,
    private readonly urge: PlacedUrge,
  ) {
    super(context, WORDS.title, WORDS.save);
    const { entry } = urge;
    this.after = entry.after;
    this.formEl.createEl('p', { cls: 'ncj-hint', text: WORDS.of(entry.intensity, clockOfEntry(urge)) });
    const known = knownValues(context.index.journal());
    this.trigger = new ChoiceInput(this.formEl, { label: FORMS.urge.trigger, known: known.triggers });
    this.response = new ChoiceInput(this.formEl, { label: FORMS.urge.response, known: known.responses });
    this.trigger.inputEl.value = entry.triggers.join(', ');
    this.response.inputEl.value = entry.responses.join(', ');
    this.plan = createField(this.formEl, FORMS.slip.plan, { placeholder: FORMS.slip.planExample });
    this.plan.value = entry.plan ?? '';
    this.formEl.createDiv({ cls: 'ncj-field-label', text: WORDS.after });
    this.scale = new Scale(this.formEl, {
      label: WORDS.afterScale,
      max: 10,
      ends: SCALE_ENDS.ofUrge,
      value: this.after,
      onChange: (value) => (this.after = value),
    });
  }

  protected override focusFirst(): void {
    this.trigger.inputEl.focus();
  }

  /** Of this urge: to another one nothing of it comes. */
  protected override held(): Record<string, Held> {
    const { path, entry } = this.urge;
    const { trigger, response, plan, scale } = this;
    const held = { trigger, response, plan, after: scale.held };
    return Object.fromEntries(
      Object.entries(held).map(([name, each]) => [`${path} ${entry.time ?? entry.line} ${name}`, each]),
    );
  }

  protected override takeKey(event: KeyboardEvent): boolean {
    const target = event.targetNode;
    const onScale = target !== null && this.scale.el.contains(target);
    return onScale && this.scale.type(event.key);
  }

  protected override async write(): Promise<Outcome> {
    const changes = {
      trigger: this.trigger.value,
      response: this.response.value,
      plan: this.plan.value.trim(),
      after: this.after,
    };
    const result = await this.context.writer.rewriteEntry(this.urge, changes);
    if (!result.ok) return { ok: false, message: result.message, copy: Object.values(changes).join(' ') };
    showUndo(this.context, WORDS.done, result.value);
    return DONE;
  }
}
