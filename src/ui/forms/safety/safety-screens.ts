/** The screens that ask about safety: the questions, then the words for each yes. */
import { putSafetyAnswer, safetyFacts, type SafetyFacts } from '../../../practice/safety';
import type { Context } from '../../../practice/context';
import { Checks } from '../checks';
import type { Screen } from '../conversation';
import { WORDS } from './words';

/** What was answered so far; null = not yet. */
export interface SafetyAnswers {
  facts: SafetyFacts | null;
}

type Yes = keyof SafetyFacts;

export class SafetyScreens {
  /** Whether *Safety first* was on before: then only the settings turn it off. */
  private readonly wasOn: boolean;

  constructor(
    private readonly context: Pick<Context, 'settings'>,
    private readonly answers: SafetyAnswers,
    private readonly changed: () => void,
  ) {
    const settings = context.settings.get();
    this.wasOn = settings.safety && answers.facts === null;
    if (settings.safety) answers.facts ??= safetyFacts(settings);
  }

  /** Whether what is answered so far leaves room for a draft. */
  get mayDraft(): boolean {
    return !this.isUnsafe && !this.context.settings.get().safety;
  }

  get isUnsafe(): boolean {
    const { facts } = this.answers;
    return facts !== null && (facts.danger || facts.told);
  }

  screens(): readonly Screen[] {
    const { facts } = this.answers;
    return [
      this.question(),
      ...(facts?.danger ? [said(WORDS.inDanger, !facts.told)] : []),
      ...(facts?.told ? [said(WORDS.wasTold, true)] : []),
    ];
  }

  private question(): Screen {
    return {
      question: WORDS.question,
      missing: () => (this.answers.facts === null ? WORDS.missing : null),
      draw: (el, next) => {
        say(el, WORDS.text);
        const { facts } = this.answers;
        const checks = new Checks<Yes>(el, {
          label: WORDS.label,
          options: [
            { value: 'danger', label: WORDS.danger, hint: WORDS.dangerHint },
            { value: 'told', label: WORDS.told, hint: WORDS.toldHint },
          ],
          none: { label: WORDS.none, ...(this.wasOn ? { hint: WORDS.staysOn } : {}) },
          chosen: new Set(YES.filter((yes) => facts?.[yes] === true)),
          isNone: facts !== null && !this.isUnsafe,
          onChange: (chosen, isNone) => {
            const answered = { danger: chosen.has('danger'), told: chosen.has('told') };
            this.answers.facts = isNone || chosen.size > 0 ? answered : null;
            this.keep();
            this.changed();
            if (isNone) next();
          },
        });
        return { focus: () => checks.focus(), takeKey: (key) => checks.type(key) };
      },
    };
  }

  /** At once: whoever leaves here is kept from drafts all the same. */
  private keep(): void {
    const { facts } = this.answers;
    if (facts !== null) void putSafetyAnswer(this.context, facts, this.wasOn || this.isUnsafe);
  }
}

const YES = ['danger', 'told'] as const;

function said(
  { question, texts }: { readonly question: string; readonly texts: readonly string[] },
  isLast: boolean,
): Screen {
  return {
    question,
    draw: (el) => {
      for (const text of texts) say(el, text);
      if (isLast) say(el, WORDS.nothingDrafted);
      return {};
    },
  };
}

export function say(el: HTMLElement, text: string): void {
  el.createEl('p', { text });
}
