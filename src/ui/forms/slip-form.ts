/** Log slip: a number, Enter, done; what led to it and what next time for whoever wants them; can be dated back. */
import { parseLocalDay, type LocalDay } from '../../entries/local-day';
import { parseClock } from '../../entries/read-time';
import type { Journal } from '../../journal/snapshot';
import { CHANNELS, type Channel } from '../../settings/table';
import { knownValues } from '../../vault/index/known-values';
import { clockTime, logEntry } from '../../practice/log';
import type { Context } from '../../practice/context';
import { loggedAndKept } from '../../practice/words';
import { ChoiceInput } from './choice-input';
import { createField } from './field';
import { Form, type Outcome } from './form';
import type { Held } from './held';
import { Options } from './options';
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
    const { resettingChannels } = context.settings;
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
    const words = whatIsKept(context.index.journal(), day, draft.time, this.resets());
    const outcome = await logEntry(context, draft, words, day);
    this.logged = outcome.ok;
    return outcome;
  }

  /** The present time says nothing of another day. */
  private forgetPresentTime(present: string): void {
    const today = this.day.value === this.context.today();
    if (!today && this.time.value === present) this.time.value = '';
  }

  private resets(): boolean {
    return this.channel === null || this.context.settings.resettingChannels.includes(this.channel);
  }
}

const TWO_HOURS = 7200;

/** Said before the slip is read back: the day it falls on no longer counts as kept, nor do the urges just before it. */
function whatIsKept(journal: Journal, day: LocalDay, time: number | null, resets: boolean): string {
  const { snapshot, today, days } = journal;
  const { totals, streak } = snapshot;
  const row = days.find((each) => each.row.date === day)?.row;
  const within = streak.history.some(({ start, end }) => start < day && day <= (end ?? today));
  const counted = resets && within && (row?.resets ?? 0) === 0;
  const kept = Math.max(0, totals.cleanDays - (counted ? 1 : 0));
  const its = resets ? days.find(({ row }) => row.date === day) : undefined;
  const given = (its?.entries ?? []).filter(
    ({ entry }) =>
      entry.kind === 'urge' &&
      its?.unresisted.includes(entry) === false &&
      (entry.time === null || time === null || (time >= entry.time && time - entry.time <= TWO_HOURS)),
  ).length;
  const resisted = Math.max(0, totals.resisted - given);
  return loggedAndKept(kept, resisted);
}

function clockText(now: Date): string {
  return `${String(now.getHours()).padStart(2, '0')}:${String(now.getMinutes()).padStart(2, '0')}`;
}
