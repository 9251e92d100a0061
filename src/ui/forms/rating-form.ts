/** How strong the urge is before a prompt. What is answered is logged as an urge; Esc and 0 go on without. */
import type { PromptKind } from '../../prompts/prompt';
import { clockTime, logNow } from '../../practice/log';
import type { Context } from '../../practice/context';
import { SCALE_ENDS } from '../../practice/words';
import { isOfInputMethod } from '../pieces/keys';
import { Scale } from '../pieces/scale';
import { SteadyModal } from './steady-modal';
import { WORDS as FORMS } from './words';

const WORDS = FORMS.rating;

export class RatingForm extends SteadyModal {
  private readonly scale: Scale;
  private value: number | null = null;
  private answered = false;

  /** `next` is called when the form is closed, whatever was answered. */
  constructor(
    private readonly context: Context,
    private readonly kind: PromptKind,
    private readonly next: () => void,
  ) {
    super(context.app);
    this.modalEl.addClass('ncj-modal');
    this.setTitle(WORDS.title);
    this.scale = new Scale(this.contentEl, {
      label: WORDS.scale,
      max: 10,
      ends: SCALE_ENDS.ofPrompt,
      value: null,
      onChange: (value) => (this.value = value),
    });
    const actions = this.contentEl.createDiv({ cls: 'ncj-form-actions' });
    this.button(actions, FORMS.any.skip, '', () => this.close());
    this.button(actions, FORMS.any.goOn, 'mod-cta', () => this.answer());
    this.scale.el.addEventListener('keydown', (event) => {
      if (isOfInputMethod(event)) return;
      if (event.key === 'Enter') {
        event.preventDefault();
        this.answer();
      } else if (this.scale.type(event.key)) event.preventDefault();
    });
  }

  protected override focusFirst(): void {
    this.scale.focus();
  }

  override onClose(): void {
    if (!this.context.modals.isOver) void this.log().then(this.next);
  }

  private answer(): void {
    this.answered = true;
    this.close();
  }

  private async log(): Promise<void> {
    if (!this.answered || !this.value) return;
    const draft = {
      kind: 'urge',
      time: clockTime(this.context.now()),
      fields: { intensity: this.value, prompt: this.kind },
    } as const;
    await logNow(this.context, draft, WORDS.logged);
  }

  private button(parent: HTMLElement, text: string, cls: string, run: () => void): void {
    const button = parent.createEl('button', { cls, text, attr: { type: 'button' } });
    button.addEventListener('click', run);
  }
}

/** Asks first where prompts are rated, and goes on either way. */
export function ratedPrompt(context: Context, kind: PromptKind, next: () => void): void {
  if (context.settings.get().ratePrompts && !context.settings.get().quiet)
    context.modals.open(new RatingForm(context, kind, next));
  else next();
}
