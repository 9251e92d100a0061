/** The calm reply: one of a few whole drafts, or one built from its four moves. Safety is asked first, where it never was. */
import {
  CALM_REPLY,
  CALM_REPLY_MOVES,
  CALM_REPLY_VARIANTS,
  calmReply,
  type CalmReplyMove,
} from '../../../prompts/calm-reply';
import type { Context } from '../../../practice/context';
import { safetyIsUnasked } from '../../../practice/safety';
import { Conversation, pickOne, type Drawn, type Screen } from '../conversation';
import { SafetyScreens, say, type SafetyAnswers } from '../safety/safety-screens';
import { WORDS } from './words';

const OWN = 'own';

export class CalmReplyFlow extends Conversation {
  private readonly answers: SafetyAnswers = { facts: null };
  private readonly safety: SafetyScreens;
  private readonly asksSafety: boolean;
  private chosen: string | null = null;
  private readonly moves = new Map<CalmReplyMove, string>();

  constructor(
    context: Context,
    private readonly insert: (text: string) => void,
  ) {
    super(context);
    this.asksSafety = safetyIsUnasked(context.settings.get());
    this.safety = new SafetyScreens(context, this.answers, () => this.relabel());
  }

  protected override screens(): readonly Screen[] {
    const screens = this.asksSafety ? [...this.safety.screens()] : [];
    if (!this.safety.mayDraft) return screens;
    screens.push(this.choice());
    if (this.chosen === OWN) screens.push(...CALM_REPLY_MOVES.map((move) => this.move(move)));
    return screens;
  }

  protected override finish(): Promise<boolean> {
    if (this.safety.mayDraft && this.chosen !== null) this.insert(this.text());
    return Promise.resolve(true);
  }

  private text(): string {
    if (this.chosen !== OWN) return calmReply(Number(this.chosen));
    return CALM_REPLY_MOVES.map((move) => this.moves.get(move) ?? '').join(' ');
  }

  private choice(): Screen {
    const replies = Array.from({ length: CALM_REPLY_VARIANTS }, (_, variant) => ({
      value: String(variant),
      label: calmReply(variant),
    }));
    return {
      question: WORDS.question,
      nextLabel: WORDS.insert,
      missing: () => (this.chosen === null ? WORDS.missing : null),
      draw: (el, next) => {
        say(el, WORDS.text);
        el.createEl('p', { cls: 'ncj-hint', text: WORDS.where });
        return list(el, [...replies, { value: OWN, label: WORDS.own }], this.chosen, (value, settled) => {
          this.chosen = value;
          this.relabel();
          if (settled) next();
        });
      },
    };
  }

  private move(move: CalmReplyMove): Screen {
    return {
      question: WORDS.move(move),
      missing: () => (this.moves.has(move) ? null : WORDS.missing),
      draw: (el, next) =>
        list(
          el,
          CALM_REPLY[move].map((text) => ({ value: text, label: text })),
          this.moves.get(move) ?? null,
          (value, settled) => {
            this.moves.set(move, value);
            if (settled) next();
          },
        ),
    };
  }
}

function list(
  el: HTMLElement,
  options: readonly { readonly value: string; readonly label: string }[],
  value: string | null,
  onChange: (value: string, settled: boolean) => void,
): Drawn {
  return pickOne<string>(el, { label: WORDS.label, options, value, onChange });
}
