/** They reached out: a pause first, what they wrote, then stay, end or decide later. Drafts only where it is safe. */
import { CHANNELS, type Channel } from '../../settings/settings';
import { pauseLeft } from '../../journal/pause';
import type { Journal } from '../../journal/snapshot';
import { DRAFTS, withName } from '../../prompts/drafts';
import { openDraft } from '../../practice/draft';
import { clockTime, logEntry, showUndo } from '../../practice/log';
import type { Context } from '../../practice/context';
import { pauseWords } from '../../practice/words';
import { Conversation, type Screen } from './conversation';
import { createField } from './field';
import { Options } from './options';
import { WORDS as FORMS } from './words';

const WORDS = FORMS.reachedOut;

type Then = 'stay' | 'end' | 'later' | 'again';

export interface ReachedOutAnswers {
  channel: Channel | null;
  words: string;
  then: Then | null;
  draft: string;
}

export function noReachedOutAnswers(): ReachedOutAnswers {
  return { channel: null, words: '', then: null, draft: '' };
}

export class ReachedOutFlow extends Conversation {
  /** An earlier one that waits for its decision; then only that is asked. */
  private readonly waiting: Journal['undecided'];

  constructor(
    context: Context,
    private readonly answers: ReachedOutAnswers,
    private readonly onDone: () => void,
  ) {
    super(context);
    this.waiting = context.index.journal().undecided;
  }

  protected override screens(): readonly Screen[] {
    const { safety } = this.context.settings.get();
    const screens = this.waiting
      ? [this.decision()]
      : [this.pause(), this.channel(), this.words(), this.decision()];
    if (this.waiting && this.answers.then === 'again')
      screens.push(this.pause(), this.channel(), this.words());
    if (!safety && this.answers.then === 'end') screens.push(this.draft());
    return screens;
  }

  protected override async finish(): Promise<boolean> {
    const { then } = this.answers;
    const written = await (this.waiting && then !== 'again' ? this.decide(this.waiting) : this.log());
    if (!written) return false;
    const draft = DRAFTS.find(({ id }) => id === this.answers.draft);
    if (draft && then === 'end' && !this.context.settings.get().safety)
      await openDraft(this.context, draft.title, withName(draft.text));
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
    if (result.ok) {
      showUndo(this.context, doneWords(then), result.value);
    } else this.showFailure(result.message, `[then:: ${then}]`);
    return result.ok;
  }

  private then(): 'stay' | 'end' | null {
    const { then } = this.answers;
    return then === 'stay' || then === 'end' ? then : null;
  }

  private pause(): Screen {
    return {
      question: WORDS.pause.question,
      draw: (el) => {
        const { pauseHours, safety, quiet } = this.context.settings.get();
        el.createEl('p', { text: WORDS.pause.text });
        if (safety) {
          el.createEl('p', {
            text: WORDS.pause.inSafety,
          });
        } else if (pauseHours > 0) {
          el.createEl('p', {
            text: quiet ? WORDS.pause.ofHours(pauseHours) : WORDS.pause.counted(pauseHours),
          });
        }
        return {
          focus: () =>
            el.parentElement?.querySelector<HTMLElement>('.mod-cta')?.focus({ preventScroll: true }),
        };
      },
    };
  }

  private channel(): Screen {
    return {
      question: WORDS.channel.question,
      draw: (el) => {
        const options = CHANNELS.flatMap((value) => {
          const label = FORMS.channels.byThem[value];
          return label === undefined ? [] : [{ value, label }];
        });
        const list = new Options<Channel>(el, {
          label: WORDS.channel.label,
          options,
          value: this.answers.channel,
          onChange: (value) => (this.answers.channel = value),
        });
        return { focus: () => list.focus(), takeKey: (key) => list.type(key) };
      },
    };
  }

  private words(): Screen {
    return {
      question: WORDS.words.question,
      draw: (el) => {
        const input = createField(el, WORDS.words.label, {
          value: this.answers.words,
        });
        input.addEventListener('input', () => (this.answers.words = input.value));
        return { focus: () => input.focus() };
      },
    };
  }

  private decision(): Screen {
    return {
      question: WORDS.decision.question,
      draw: (el) => {
        this.sayPause(el);
        const list = new Options<Then>(el, {
          label: WORDS.decision.label,
          options: [
            {
              value: 'later',
              label: WORDS.decision.later,
              hint: this.context.settings.get().quiet
                ? WORDS.decision.laterInQuiet
                : WORDS.decision.laterHint,
            },
            { value: 'stay', label: WORDS.decision.stay },
            {
              value: 'end',
              label: this.context.settings.get().safety ? WORDS.decision.endInSafety : WORDS.decision.end,
            },
            ...(this.waiting ? [{ value: 'again' as const, label: WORDS.decision.again }] : []),
          ],
          value: this.answers.then,
          onChange: (value) => {
            this.answers.then = value;
            this.relabel();
          },
        });
        return { focus: () => list.focus(), takeKey: (key) => list.type(key) };
      },
    };
  }

  /** Where a decision waited, how much of the pause is left. */
  private sayPause(el: HTMLElement): void {
    const { waiting, context } = this;
    const { pauseHours, safety, dayStartsAt } = context.settings.get();
    if (!waiting || safety || pauseHours === 0) return;
    const left = pauseLeft(waiting, pauseHours, context.now(), dayStartsAt);
    el.createEl('p', { text: pauseWords(pauseHours, left) });
  }

  private draft(): Screen {
    return {
      question: WORDS.draft.question,
      draw: (el) => {
        el.createEl('p', { text: WORDS.draft.text });
        const list = new Options<string>(el, {
          label: WORDS.draft.label,
          options: [
            { value: '', label: WORDS.draft.none },
            ...DRAFTS.map(({ id, title }) => ({ value: id, label: title })),
          ],
          value: this.answers.draft,
          onChange: (value) => (this.answers.draft = value),
        });
        return { focus: () => list.focus(), takeKey: (key) => list.type(key) };
      },
    };
  }
}

function doneWords(then: 'stay' | 'end' | null): string {
  if (then === null) return WORDS.logged;
  return then === 'end' ? WORDS.ended : WORDS.stayed;
}
