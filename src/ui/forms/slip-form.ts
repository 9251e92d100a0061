/** Log slip: a number, Enter, done; what led to it and what next time for whoever wants them; can be dated back. */
import { parseLocalDay } from '../../entries/local-day';
import { parseClock } from '../../entries/read-time';
import { keptAfterSlip } from '../../journal/resisted';
import { CHANNELS, type Channel } from '../../settings/settings';
import { knownValues } from '../../vault/index/known-values';
import { clockTime, logEntry } from '../../practice/log';
import type { Context } from '../../practice/context';
import { loggedAndKept } from '../../practice/words';
import { ChoiceInput } from '../pieces/choice-input';
import { createField } from './field';
import { Form, type Outcome } from './form';
import type { Held } from '../pieces/held';
import { Options } from '../pieces/options';
import { WORDS as FORMS } from './words';

const WORDS = FORMS.slip;

export class SlipForm extends Form {
  private channel: Channel | null = null;
  private readonly options: Options<Channel>;
  private readonly trigger: ChoiceInput;
  private readonly plan: HTMLInputElement;
  private readonly day: HTMLInputElement;
  private readonly time: HTMLInputElement;
  private logged = false;

  /** `onClosed` is told whether the slip was logged. */
  constructor(
    context: Context,
    private readonly onClosed: (logged: boolean) => void,
  ) {
    super(context, WORDS.title, FORMS.any.log);
    const { resettingChannels } = context.settings.get();
    this.formEl.createEl('p', {
      cls: 'ncj-hint',
      text: WORDS.hint,
    });
    this.options = new Options<Channel>(this.formEl, {
      label: WORDS.channel,
      value: null,
      options: CHANNELS.map((value) => ({
        value,
        label: FORMS.channels.byYou[value],
        ...(resettingChannels.includes(value) ? {} : { hint: WORDS.streakGoesOn }),
      })),
      onChange: (value) => (this.channel = value),
    });
    this.trigger = new ChoiceInput(this.formEl, {
      label: WORDS.trigger,
      known: knownValues(context.index.journal()).triggers,
    });
    this.plan = createField(this.formEl, WORDS.plan, { placeholder: WORDS.planExample });
    const when = this.formEl.createDiv({ cls: 'ncj-field-row' });
    const now = context.now();
    this.day = createField(when, WORDS.day, { type: 'date', value: context.today() });
    this.day.addEventListener('focus', () => (this.day.max = context.today()));
    this.day.addEventListener('input', () => this.forgetPresentTime(clockText(now)));
    this.time = createField(when, WORDS.time, { type: 'time', value: clockText(now) });
  }

  protected override focusFirst(): void {
    this.options.focus();
  }

  override onClose(): void {
    this.onClosed(this.logged);
  }

  protected override held(): Record<string, Held> {
    const { options, trigger, plan, day, time } = this;
    return { channel: options.held, trigger, plan, day, time };
  }

  protected override takeKey(event: KeyboardEvent): boolean {
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    const typing = [this.trigger.inputEl, this.plan, this.day, this.time].some(
      (input) => input === event.target,
    );
    return !typing && plain && this.options.type(event.key);
  }

  protected override async write(): Promise<Outcome> {
    const { context } = this;
    const day = parseLocalDay(this.day.value) ?? context.today();
    const draft = {
      kind: 'slip',
      time: parseClock(this.time.value) ?? (day === context.today() ? clockTime(context.now()) : null),
      fields: { channel: this.channel, trigger: this.trigger.value, plan: this.plan.value.trim() },
    } as const;
    if (day > context.today()) {
      return { ok: false, message: WORDS.stillToCome, copy: null };
    }
    const slip = { time: draft.time, channels: this.channel === null ? [] : [this.channel] };
    // Said before the slip is read back.
    const kept = keptAfterSlip(context.index.journal(), day, slip, context.settings.get());
    const words = loggedAndKept(kept.days, kept.resisted);
    const outcome = await logEntry(context, draft, words, day);
    this.logged = outcome.ok;
    return outcome;
  }

  /** The present time says nothing of another day. */
  private forgetPresentTime(present: string): void {
    const today = this.day.value === this.context.today();
    if (!today && this.time.value === present) this.time.value = '';
  }
}

function clockText(now: Date): string {
  return `${String(now.getHours()).padStart(2, '0')}:${String(now.getMinutes()).padStart(2, '0')}`;
}
