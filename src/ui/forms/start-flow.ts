/** Start no contact: a short conversation that ends in one `start` entry and a few settings. */
import { parseLocalDay } from '../../entries/local-day';
import { APOLOGY_DRAFT, withName } from '../../prompts/drafts';
import { GET_SUPPORT } from '../../prompts/support';
import { openDraft } from '../../practice/draft';
import { clockTime, logEntry } from '../../practice/log';
import type { Context } from '../../practice/context';
import { Conversation, type Drawn, type Screen } from './conversation';
import { createField } from './field';
import { Options, type Option } from './options';
import { WORDS as FORMS } from './words';

const WORDS = FORMS.start;

/** What was answered so far; kept while Obsidian runs, so that closing the conversation loses nothing. */
export interface StartAnswers {
  endedBy: 'them' | 'me' | 'both' | null;
  insists: 'draft' | 'start' | null;
  lastContact: string;
  children: 'yes' | 'no' | null;
  safe: 'safe' | 'unsafe' | null;
  scene: 'yes' | 'no' | null;
  weeks: string;
}

export function noAnswers(): StartAnswers {
  return {
    endedBy: null,
    insists: null,
    lastContact: '',
    children: null,
    safe: null,
    scene: null,
    weeks: '',
  };
}

type Choice = 'endedBy' | 'insists' | 'children' | 'safe' | 'scene';

export class StartFlow extends Conversation {
  constructor(
    context: Context,
    private readonly answers: StartAnswers,
    private readonly onDone: () => void,
  ) {
    super(context);
    if (context.settings.get().safety) answers.safe ??= 'unsafe';
  }

  protected override screens(): readonly Screen[] {
    const { answers } = this;
    const { period } = this.context.index.journal().snapshot;
    const screens = period?.open && !period.assumed ? [this.underWay()] : [];
    screens.push(this.whoEnded(), this.safety());
    if (answers.safe === 'unsafe') screens.push(this.support());
    if (answers.endedBy === 'me') screens.push(this.notForYou());
    if (this.wantsDraft()) return screens;
    screens.push(this.lastContact(), this.children());
    if (answers.safe !== 'unsafe') screens.push(this.scene());
    if (answers.scene === 'yes' && answers.safe !== 'unsafe') screens.push(this.itStillHelps());
    screens.push(this.phases());
    return screens;
  }

  protected override async finish(): Promise<boolean> {
    const { answers, context } = this;
    if (this.wantsDraft()) {
      await openDraft(
        context,
        WORDS.notForYou.draftName,
        withName(APOLOGY_DRAFT, context.settings.get().alias),
      );
      this.onDone();
      return true;
    }
    const weeks = Number(answers.weeks || context.settings.get().disappearWeeks);
    await context.settings.set({ disappearWeeks: weeks });
    const result = await logEntry(
      context,
      {
        kind: 'start',
        time: clockTime(context.now()),
        fields: {
          mode: answers.children === 'yes' ? 'co-parent' : 'full',
          'ended-by': answers.endedBy,
          'last-contact': parseLocalDay(answers.lastContact),
        },
      },
      WORDS.logged,
    );
    if (result.ok) this.onDone();
    else this.showFailure(result.message, result.copy);
    return result.ok;
  }

  /** At once: whoever leaves the conversation here is kept from drafts all the same. Only the settings turn it off. */
  private putSafetyFirst(): void {
    void this.context.settings.set({ safety: true });
  }

  /** Where it is not safe, or not wanted, no message to them is drafted. */
  private mayDraft(): boolean {
    return this.answers.safe !== 'unsafe' && !this.context.settings.get().safety;
  }

  private wantsDraft(): boolean {
    const { endedBy, insists } = this.answers;
    return endedBy === 'me' && insists === 'draft' && this.mayDraft();
  }

  private underWay(): Screen {
    return {
      question: WORDS.underWay.question,
      draw: (el) => {
        const { days } = this.context.index.journal().snapshot.streak;
        say(el, WORDS.underWay.text(days));
        return { focus: () => focusNext(el) };
      },
    };
  }

  private whoEnded(): Screen {
    return {
      question: WORDS.endedBy.question,
      draw: this.options('endedBy', WORDS.endedBy.label, [
        { value: 'them', label: WORDS.endedBy.them },
        { value: 'both', label: WORDS.endedBy.both },
        { value: 'me', label: WORDS.endedBy.me },
      ]),
    };
  }

  private notForYou(): Screen {
    return {
      question: WORDS.notForYou.question,
      missing: () => {
        const { insists } = this.answers;
        const chosen = insists === 'start' || (insists === 'draft' && this.mayDraft());
        return chosen ? null : WORDS.notForYou.missing;
      },
      draw: (el, next) => {
        say(el, this.mayDraft() ? WORDS.notForYou.text : WORDS.notForYou.inSafety);
        const draft = {
          value: 'draft',
          label: WORDS.notForYou.draft,
          hint: WORDS.notForYou.draftHint,
        } as const;
        const start = { value: 'start', label: WORDS.notForYou.insist } as const;
        return this.options(
          'insists',
          WORDS.notForYou.label,
          this.mayDraft() ? [draft, start] : [start],
        )(el, next);
      },
    };
  }

  private safety(): Screen {
    return {
      question: WORDS.safety.question,
      missing: () => (this.answers.safe === null ? WORDS.safety.missing : null),
      draw: (el, next) => {
        say(el, WORDS.safety.text);
        return this.options('safe', WORDS.safety.label, [
          {
            value: 'safe',
            label: WORDS.safety.safe,
            ...(this.context.settings.get().safety ? { hint: WORDS.safety.staysOn } : {}),
          },
          { value: 'unsafe', label: WORDS.safety.unsafe },
        ])(el, next);
      },
    };
  }

  private support(): Screen {
    return {
      question: WORDS.support.question,
      draw: (el) => {
        for (const paragraph of GET_SUPPORT.safety) say(el, paragraph);
        say(el, WORDS.support.text);
        return { focus: () => focusNext(el) };
      },
    };
  }

  private lastContact(): Screen {
    return {
      question: WORDS.lastContact.question,
      missing: () => (this.answers.lastContact > this.context.today() ? WORDS.lastContact.stillToCome : null),
      draw: (el) => {
        say(el, WORDS.lastContact.text);
        const input = createField(el, WORDS.lastContact.label, {
          type: 'date',
          value: this.answers.lastContact,
        });
        input.addEventListener('focus', () => (input.max = this.context.today()));
        input.addEventListener('input', () => (this.answers.lastContact = input.value));
        return { focus: () => input.focus() };
      },
    };
  }

  private children(): Screen {
    return {
      question: WORDS.children.question,
      draw: (el, next) => {
        say(el, this.answers.safe === 'unsafe' ? WORDS.children.inSafety : WORDS.children.text);
        return this.options('children', WORDS.children.label, [
          { value: 'no', label: WORDS.children.no },
          { value: 'yes', label: WORDS.children.yes },
        ])(el, next);
      },
    };
  }

  private scene(): Screen {
    return {
      question: WORDS.scene.question,
      draw: (el, next) => {
        say(el, WORDS.scene.text);
        return this.options('scene', WORDS.scene.label, [
          { value: 'no', label: WORDS.scene.no },
          { value: 'yes', label: WORDS.scene.yes },
        ])(el, next);
      },
    };
  }

  private itStillHelps(): Screen {
    return {
      question: WORDS.notTooLate.question,
      draw: (el) => {
        say(el, WORDS.notTooLate.text);
        return { focus: () => focusNext(el) };
      },
    };
  }

  private phases(): Screen {
    return {
      question: WORDS.phases.question,
      missing: () => {
        const weeks = Number(this.answers.weeks);
        return Number.isInteger(weeks) && weeks >= 0 && weeks <= 52 ? null : WORDS.phases.wrong;
      },
      nextLabel: WORDS.phases.start,
      draw: (el) => {
        say(el, WORDS.phases.text);
        const value = this.answers.weeks || String(this.context.settings.get().disappearWeeks);
        const input = createField(el, WORDS.phases.label, { type: 'number', value });
        input.min = '0';
        input.max = '52';
        input.addEventListener('input', () => (this.answers.weeks = input.value));
        return { focus: () => input.focus() };
      },
    };
  }

  private options<K extends Choice>(
    key: K,
    label: string,
    options: readonly Option<NonNullable<StartAnswers[K]>>[],
  ): Screen['draw'] {
    return (el): Drawn => {
      const list = new Options(el, {
        label,
        options,
        value: this.answers[key],
        onChange: (value) => {
          Object.assign(this.answers, { [key]: value });
          if (this.answers.safe === 'unsafe') this.putSafetyFirst();
          this.relabel();
        },
      });
      return { focus: () => list.focus(), takeKey: (typed) => list.type(typed) };
    };
  }
}

function say(el: HTMLElement, text: string): void {
  el.createEl('p', { text });
}

function focusNext(el: HTMLElement): void {
  el.parentElement?.querySelector<HTMLElement>('.mod-cta')?.focus({ preventScroll: true });
}
