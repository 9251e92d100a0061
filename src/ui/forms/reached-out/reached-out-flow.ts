/** They reached out: a pause first, what they wrote, then stay, end or decide later. Drafts only where it is safe, and asked. */
import { CHANNELS, type Channel } from '../../../settings/settings';
import { pauseLeft } from '../../../journal/pause';
import type { Journal } from '../../../journal/snapshot';
import { DRAFTS, firstSentence, withName, type Draft } from '../../../prompts/drafts';
import { openDraft } from '../../../practice/draft';
import { clockTime, logEntry, showUndo } from '../../../practice/log';
import type { Context } from '../../../practice/context';
import { safetyFacts, safetyIsUnasked } from '../../../practice/safety';
import { pauseWords } from '../../../practice/words';
import { Conversation, pickOne, type Screen } from '../conversation';
import type { Option } from '../../pieces/options';
import { SafetyScreens, say, type SafetyAnswers } from '../safety/safety-screens';
import { WORDS as FORMS } from '../words';
import { WORDS } from './words';

type Then = 'stay' | 'end' | 'later' | 'again';

export interface ReachedOutAnswers extends SafetyAnswers {
  channel: Channel | null;
  words: string;
  then: Then | null;
  draft: string;
}

export function noReachedOutAnswers(): ReachedOutAnswers {
  return { facts: null, channel: null, words: '', then: null, draft: '' };
}

export class ReachedOutFlow extends Conversation {
  /** An earlier one that waits for its decision; then only that is asked. */
  private readonly waiting: Journal['undecided'];
  private readonly safety: SafetyScreens;
  /** Where safety was never asked about, it is before the first draft. */
  private readonly asksSafety: boolean;

  constructor(
    context: Context,
    private readonly answers: ReachedOutAnswers,
    private readonly onDone: () => void,
  ) {
    super(context);
    this.waiting = context.index.journal().undecided;
    this.asksSafety = safetyIsUnasked(context.settings.get());
    this.safety = new SafetyScreens(context, answers, () => this.relabel());
  }

  protected override screens(): readonly Screen[] {
    const { answers, asksSafety, safety } = this;
    const screens = this.waiting
      ? [this.decision()]
      : [this.pause(), this.channel(), this.words(), this.decision()];
    if (this.waiting && answers.then === 'again') screens.push(this.pause(), this.channel(), this.words());
    if (answers.then !== 'stay' && answers.then !== 'end') return screens;
    if (asksSafety) screens.push(...safety.screens());
    if (!safety.mayDraft) return screens;
    screens.push(this.draft(answers.then));
    // Whoever stays has answered where a draft was taken; nothing else says so, in the note or anywhere.
    if (answers.then === 'end' || this.chosenDraft()) screens.push(this.after(answers.then));
    return screens;
  }

  protected override async finish(): Promise<boolean> {
    const { then } = this.answers;
    const written = await (this.waiting && then !== 'again' ? this.decide(this.waiting) : this.log());
    if (!written) return false;
    const draft = this.safety.mayDraft ? this.chosenDraft() : null;
    if (draft) await openDraft(this.context, draft.title, withName(draft.text));
    this.onDone();
    return true;
  }

  private async log(): Promise<boolean> {
    const { channel, words } = this.answers;
    const then = this.then();
    const result = await logEntry(
      this.context,
      {
        kind: 'reached-out',
        time: clockTime(this.context.now()),
        fields: { channel, then },
        text: words.trim(),
      },
      doneWords(then),
    );
    if (!result.ok) this.showFailure(result.message, result.copy);
    return result.ok;
  }

  private async decide(waiting: NonNullable<Journal['undecided']>): Promise<boolean> {
    const then = this.then();
    if (then === null) return true;
    const result = await this.context.writer.rewriteEntry(waiting, { then });
    if (result.ok) showUndo(this.context, doneWords(then), result.value);
    else this.showFailure(result.message, `[then:: ${then}]`);
    return result.ok;
  }

  /** Of those that go with the decision; null = none was taken. */
  private chosenDraft(): Draft | null {
    const then = this.then();
    const draft = DRAFTS.find(({ id }) => id === this.answers.draft);
    return draft && then !== null && draft.fits.includes(then) ? draft : null;
  }

  private then(): 'stay' | 'end' | null {
    const { then } = this.answers;
    return then === 'stay' || then === 'end' ? then : null;
  }

  private pause(): Screen {
    return {
      question: WORDS.pause.question,
      draw: (el) => {
        const settings = this.context.settings.get();
        const { pauseHours, safety, quiet } = settings;
        const { danger, told } = safetyFacts(settings);
        say(el, WORDS.pause.text);
        if (danger) say(el, WORDS.pause.inDanger);
        if (told) say(el, WORDS.pause.wasTold);
        if (!safety && pauseHours > 0)
          say(el, quiet ? WORDS.pause.ofHours(pauseHours) : WORDS.pause.counted(pauseHours));
        return {};
      },
    };
  }

  private channel(): Screen {
    return {
      question: WORDS.channel.question,
      draw: (el, next) => {
        const options = CHANNELS.flatMap((value) => {
          const label = FORMS.channels.byThem[value];
          return label === undefined ? [] : [{ value, label }];
        });
        return pickOne<Channel>(el, {
          label: WORDS.channel.label,
          options,
          value: this.answers.channel,
          onChange: (value, settled) => {
            this.answers.channel = value;
            if (settled) next();
          },
        });
      },
    };
  }

  private words(): Screen {
    return {
      question: WORDS.words.question,
      draw: (el) => {
        const label = el.createEl('label', { cls: 'ncj-field-label', text: WORDS.words.label });
        const input = label.createEl('textarea', { attr: { rows: '5' } });
        input.value = this.answers.words;
        input.addEventListener('input', () => (this.answers.words = input.value));
        return { focus: () => input.focus() };
      },
    };
  }

  private decision(): Screen {
    return {
      question: WORDS.decision.question,
      missing: () => (this.answers.then === null ? WORDS.decision.missing : null),
      draw: (el, next) => {
        this.sayPause(el);
        return pickOne<Then>(el, {
          label: WORDS.decision.label,
          options: this.decisions(),
          value: this.answers.then,
          onChange: (value, settled) => {
            this.answers.then = value;
            this.relabel();
            if (settled) next();
          },
        });
      },
    };
  }

  private decisions(): readonly Option<Then>[] {
    const settings = this.context.settings.get();
    const { told } = safetyFacts(settings);
    const { stay, stayHint, end, endHint, endWasTold, endInDanger } = WORDS.decision;
    const { later, laterHint, laterInQuiet, again } = WORDS.decision;
    const endInSafety = told ? endWasTold : endInDanger;
    return [
      { value: 'stay', label: stay, hint: stayHint },
      { value: 'end', label: end, hint: settings.safety ? endInSafety : endHint },
      { value: 'later', label: later, hint: settings.quiet ? laterInQuiet : laterHint },
      ...(this.waiting ? [{ value: 'again' as const, label: again }] : []),
    ];
  }

  /** Where a decision waited, how much of the pause is left. */
  private sayPause(el: HTMLElement): void {
    const { waiting, context } = this;
    const { pauseHours, safety, dayStartsAt } = context.settings.get();
    if (!waiting || safety || pauseHours === 0) return;
    const left = pauseLeft(waiting, pauseHours, context.now(), dayStartsAt);
    say(el, pauseWords(pauseHours, left));
  }

  private draft(then: 'stay' | 'end'): Screen {
    return {
      question: WORDS.draft.question,
      draw: (el, next) => {
        if (then === 'stay') say(el, WORDS.draft.toStay);
        say(el, WORDS.draft.text);
        const { period } = this.context.index.journal().snapshot;
        const drafts = DRAFTS.filter(
          ({ fits, situation }) =>
            fits.includes(then) && (situation !== 'children' || period?.mode === 'co-parent'),
        ).map(({ id, title, text }) => ({
          value: id,
          label: title,
          hint: firstSentence(text),
        }));
        const options = [{ value: '', label: WORDS.draft.none }, ...drafts];
        return pickOne<string>(el, {
          label: WORDS.draft.label,
          options,
          value: this.answers.draft,
          onChange: (value, settled) => {
            this.answers.draft = value;
            this.relabel();
            if (settled) next();
          },
        });
      },
    };
  }

  private after(then: 'stay' | 'end'): Screen {
    return {
      question: WORDS.after.question,
      draw: (el) => {
        for (const text of WORDS.after[then]) say(el, text);
        return {};
      },
    };
  }
}

function doneWords(then: 'stay' | 'end' | null): string {
  if (then === null) return WORDS.logged;
  return then === 'end' ? WORDS.ended : WORDS.stayed;
}
