/** Check in: mood, sleep and the rules kept, for today or yesterday; written as properties and task marks. */
import { DONE } from '../../entries/result';
import { addToDay, type LocalDay } from '../../entries/local-day';
import { isLowMood } from '../../journal/recent';
import type { Context } from '../../practice/context';
import { tell } from '../../practice/tell';
import { waysOut } from '../../practice/ways-out';
import { SCALE_ENDS } from '../../practice/words';
import { nameBy, nameUnseen } from '../pieces/named';
import { createField } from './field';
import { Form, type Outcome } from './form';
import { heldBy, type Held } from '../pieces/held';
import { Scale } from '../pieces/scale';
import type { RuleTask } from '../../vault/writing/rule-tasks';
import { WORDS as FORMS } from './words';

const WORDS = FORMS.checkIn;

/** Hours. */
const LONGEST_NIGHT = 24;

/** Null = as the note has it. */
interface Changed {
  readonly mood: number | null;
  readonly sleep: string | null;
  /** Lines of rules that were checked or cleared. */
  readonly rules: readonly string[];
}

export class CheckInForm extends Form {
  private day: LocalDay;
  private mood: number | null = null;
  private readonly dayEl: HTMLElement;
  private readonly rulesNameEl: HTMLElement;
  private readonly rulesEl: HTMLElement;
  private scale: Scale | null = null;
  private readonly sleep: HTMLInputElement;
  /** What was changed for a day, as it was left. */
  private readonly byDay = new Map<LocalDay, Changed>();
  /** Null = they were not read yet. */
  private rules: readonly RuleTask[] | null = null;
  private readonly kept = new Set<RuleTask>();
  /** By day and property, what stands there in the user's own words and may go. */
  private readonly confirmed = new Map<string, string>();
  private readonly askEl: HTMLElement;

  constructor(context: Context) {
    super(context, WORDS.title, WORDS.save);
    this.day = context.today();
    this.dayEl = this.formEl.createDiv({ cls: 'ncj-day-switch', attr: { role: 'group' } });
    nameUnseen(this.dayEl, WORDS.day);
    WORDS.days.forEach((label, back) => {
      const button = this.dayEl.createEl('button', { text: label, attr: { type: 'button' } });
      button.addEventListener('click', () => void this.showDay(addToDay(context.today(), -back)));
    });
    this.scaleEl = this.formEl.createDiv();
    this.sleep = createField(this.formEl, WORDS.sleep, { type: 'number' });
    this.sleep.min = '0';
    this.sleep.max = '24';
    this.sleep.step = '0.25';
    this.rulesNameEl = this.formEl.createDiv({ cls: 'ncj-field-label', text: WORDS.rules });
    this.rulesEl = this.formEl.createDiv({ cls: 'ncj-rules', attr: { role: 'group' } });
    nameBy(this.rulesEl, this.rulesNameEl);
    this.askEl = this.formEl.createDiv({ cls: 'ncj-ask' });
  }

  private readonly scaleEl: HTMLElement;
  private stopWatching: () => void = () => undefined;

  override onOpen(): void {
    this.stopWatching = this.context.index.onChange(() => this.markDay());
    void this.showDay(this.day);
  }

  override onClose(): void {
    this.stopWatching();
  }

  protected override focusFirst(): void {
    this.scale?.focus();
  }

  /** By day: what was changed for one comes back for that one. */
  protected override held(): Record<string, Held> {
    return Object.fromEntries(
      WORDS.days.map((_, back) => {
        const day = addToDay(this.context.today(), -back);
        return [
          day,
          heldBy(
            () => asText(day === this.day && this.scale ? this.changed() : this.byDay.get(day)),
            (text) => this.byDay.set(day, fromText(text)),
          ),
        ];
      }),
    );
  }

  protected override takeKey(event: KeyboardEvent): boolean {
    return event.target !== this.sleep && this.scale?.type(event.key) === true;
  }

  protected override async write(): Promise<Outcome> {
    const settings = this.context.settings.get();
    this.askEl.empty();
    const sleep = this.sleep.value.trim();
    const wrong = this.sleepIsWrong();
    if (wrong) return { ok: false, message: wrong, copy: null };
    const failure =
      (await this.setProperty(settings.moodProperty, this.mood)) ??
      (await this.setProperty(settings.sleepProperty, sleep === '' ? null : Number(sleep))) ??
      (await this.setRules());
    if (failure === null) {
      tell(WORDS.saved, isLowMood(this.mood) ? waysOut(this.context, ['get-support']) : []);
      return DONE;
    }
    const asked = this.askEl.hasChildNodes();
    return { ok: false, message: failure, copy: asked ? null : `mood ${this.mood ?? ''}, sleep ${sleep}` };
  }

  /** What to mend before anything is written; null = nothing. */
  private sleepIsWrong(): string | null {
    const { value, validity } = this.sleep;
    const hours = Number(value);
    if (!validity.badInput && hours >= 0 && hours <= LONGEST_NIGHT) return null;
    this.sleep.focus();
    return WORDS.wrongSleep(LONGEST_NIGHT, value);
  }

  /** What went wrong; null = nothing, or nothing to write. */
  private async setProperty(name: string, value: number | null): Promise<string | null> {
    if (value === null) return null;
    const confirmed = this.confirmed.get(`${this.day} ${name}`) ?? null;
    const result = await this.context.writer.setProperty(this.day, name, value, confirmed);
    if (result.ok) return null;
    if (result.standing === undefined) return result.message;
    this.ask(name, result.standing, value);
    return WORDS.standing(name, result.standing.trim());
  }

  /** What they wrote there themselves goes only when they say so. */
  private ask(name: string, standing: string, value: number): void {
    this.askEl.empty();
    const button = this.askEl.createEl('button', {
      text: WORDS.replace(String(value)),
      attr: { type: 'button' },
    });
    button.addEventListener('click', () => {
      this.confirmed.set(`${this.day} ${name}`, standing);
      this.formEl.requestSubmit();
    });
    button.focus();
  }

  private async setRules(): Promise<string | null> {
    for (const rule of this.rules ?? []) {
      if (this.kept.has(rule) === rule.checked) continue;
      const result = await this.context.writer.setRule(this.day, rule, this.kept.has(rule));
      if (!result.ok) return result.message;
    }
    return null;
  }

  private async showDay(day: LocalDay): Promise<void> {
    const { context } = this;
    if (this.scale) this.byDay.set(this.day, this.changed());
    this.day = day;
    this.markDay();
    const typed = this.byDay.get(day);
    const standing = this.standing();
    this.mood = typed?.mood ?? standing.mood;
    this.sleep.value = typed?.sleep ?? standing.sleep;
    this.rules = null;
    this.showScale();
    const rules = context.settings.get().quiet ? [] : await context.writer.rules(day);
    if (this.day !== day) return;
    this.rules = rules;
    this.kept.clear();
    for (const rule of rules)
      if (rule.checked !== (typed?.rules.includes(rule.source) ?? false)) this.kept.add(rule);
    this.showRules();
  }

  /** What the note of the day says. */
  private standing(): { readonly mood: number | null; readonly sleep: string } {
    const row = this.context.index.journal().snapshot.days.find(({ date }) => date === this.day);
    return { mood: row?.mood ?? null, sleep: row?.sleep == null ? '' : String(row.sleep) };
  }

  private changed(): Changed {
    const standing = this.standing();
    return {
      mood: this.mood === standing.mood ? null : this.mood,
      sleep: this.sleep.value === standing.sleep ? null : this.sleep.value,
      rules:
        this.rules?.flatMap((rule) => (this.kept.has(rule) === rule.checked ? [] : [rule.source])) ??
        this.byDay.get(this.day)?.rules ??
        [],
    };
  }

  /** What was today when the form was opened is yesterday after midnight. */
  private markDay(): void {
    [...this.dayEl.children].forEach((button, back) => {
      const pressed = addToDay(this.context.today(), -back) === this.day;
      button.setAttribute('aria-pressed', String(pressed));
    });
  }

  private showScale(): void {
    this.scaleEl.empty();
    this.scaleEl.createDiv({ cls: 'ncj-field-label', text: WORDS.mood });
    this.scale = new Scale(this.scaleEl, {
      label: WORDS.moodScale,
      max: 10,
      ends: SCALE_ENDS.ofMood,
      value: this.mood,
      onChange: (value) => (this.mood = value),
    });
    this.scale.focus();
  }

  private showRules(): void {
    this.rulesEl.empty();
    const rules = this.rules ?? [];
    this.rulesNameEl.toggle(rules.length > 0);
    for (const rule of rules) {
      const label = this.rulesEl.createEl('label', { cls: 'ncj-rule' });
      const box = label.createEl('input', { type: 'checkbox' });
      box.checked = this.kept.has(rule);
      label.createSpan({ text: rule.text });
      box.addEventListener('change', () => {
        if (box.checked) this.kept.add(rule);
        else this.kept.delete(rule);
      });
    }
  }
}

/** For what is kept of a form; empty = nothing was changed. */
function asText(changed: Changed | undefined): string {
  if (!changed) return '';
  return [changed.mood ?? '', changed.sleep ?? '', ...changed.rules].join('\n').trimEnd();
}

function fromText(text: string): Changed {
  const [mood, sleep, ...rules] = text.split('\n');
  return { mood: mood ? Number(mood) : null, sleep: sleep ? sleep : null, rules };
}
