/** Start no contact: five screens that end in one `start` entry, a few settings and today's page. */
import type { Context } from '../../../practice/context';
import { begin, openApology } from '../../../practice/begin';
import { addToDay, parseLocalDay, type LocalDay } from '../../../entries/local-day';
import { Conversation, pickOne, type Screen } from '../conversation';
import type { StartAnswers } from './answers';
import { contactScreen } from './contact-screen';
import { helpScreen } from './help-screen';
import { SafetyScreens, say } from '../safety/safety-screens';
import { openTodaysPage } from '../../../practice/todays-page';
import { WORDS } from './words';

export class StartFlow extends Conversation {
  private readonly safety: SafetyScreens;

  constructor(
    context: Context,
    private readonly answers: StartAnswers,
    private readonly onDone: () => void,
  ) {
    super(context);
    this.safety = new SafetyScreens(context, answers, () => this.relabel());
    answers.necessary ||= context.settings.get().necessary.join(', ');
    answers.template ||= context.settings.get().autoTemplate;
  }

  protected override screens(): readonly Screen[] {
    const { answers, context, safety } = this;
    const screens = [this.rule(), this.whoEnded(), ...safety.screens()];
    if (answers.endedBy === 'back') screens.push(this.notForYou());
    if (this.wantsDraft()) return screens;
    const given = { context, answers, isUnsafe: safety.isUnsafe, relabel: () => this.relabel() };
    return [...screens, contactScreen(given), helpScreen(given)];
  }

  protected override async finish(): Promise<boolean> {
    const { answers, context } = this;
    if (this.wantsDraft()) {
      await openApology(context, WORDS.notForYou.draftName);
      this.onDone();
      return true;
    }
    const { endedBy } = answers;
    const begun = await begin(context, {
      endedBy: endedBy === 'back' || endedBy === 'away' ? 'me' : endedBy,
      lastContact: this.lastContact(),
      children: answers.unavoidable.has('children'),
      necessary: answers.unavoidable.has('else') ? partsOf(answers.necessary) : [],
      reason: answers.reason.trim(),
      person: answers.person.trim(),
      template: answers.template,
      words: WORDS.logged,
      reasonsNote: WORDS.reasonsNote,
      reasonNotKept: WORDS.reasonNotKept,
    });
    if (begun.ok) {
      this.onDone();
      await openTodaysPage(context);
    } else this.showFailure(begun.message, begun.copy);
    return begun.ok;
  }

  private lastContact(): LocalDay | null {
    const { lastContact, day } = this.answers;
    if (lastContact === 'yesterday') return addToDay(this.context.today(), -1);
    return lastContact === 'other' ? parseLocalDay(day) : null;
  }

  private wantsDraft(): boolean {
    const { endedBy, insists } = this.answers;
    return endedBy === 'back' && insists === 'draft' && this.safety.mayDraft;
  }

  private rule(): Screen {
    const { period, streak } = this.context.index.journal().snapshot;
    const isUnderWay = period?.open === true && !period.assumed;
    return {
      question: isUnderWay ? WORDS.underWay.question : WORDS.rule.question,
      draw: (el) => {
        const { safety } = this.context.settings.get();
        if (isUnderWay) say(el, WORDS.underWay.text(streak.days));
        say(el, safety ? WORDS.rule.inSafety : WORDS.rule.text);
        say(el, safety ? WORDS.rule.whyInSafety : WORDS.rule.why);
        el.createEl('p', { cls: 'ncj-hint', text: WORDS.rule.plainText });
        return {};
      },
    };
  }

  private whoEnded(): Screen {
    const { answers } = this;
    return {
      question: WORDS.endedBy.question,
      missing: () => (answers.endedBy === null ? WORDS.endedBy.missing : null),
      draw: (el, next) => {
        return pickOne<NonNullable<StartAnswers['endedBy']>>(el, {
          label: WORDS.endedBy.label,
          options: [
            { value: 'them', label: WORDS.endedBy.them },
            { value: 'both', label: WORDS.endedBy.both },
            { value: 'back', label: WORDS.endedBy.back },
            { value: 'away', label: WORDS.endedBy.away, hint: WORDS.endedBy.awayHint },
          ],
          value: answers.endedBy,
          onChange: (value, settled) => {
            answers.endedBy = value;
            this.relabel();
            if (settled) next();
          },
        });
      },
    };
  }

  private notForYou(): Screen {
    const { answers, safety } = this;
    return {
      question: WORDS.notForYou.question,
      missing: () => {
        const chosen = answers.insists === 'start' || (answers.insists === 'draft' && safety.mayDraft);
        return chosen ? null : WORDS.notForYou.missing;
      },
      draw: (el, next) => {
        say(el, safety.mayDraft ? WORDS.notForYou.text : WORDS.notForYou.inSafety);
        const { draft, draftHint, insist } = WORDS.notForYou;
        return pickOne<NonNullable<StartAnswers['insists']>>(el, {
          label: WORDS.notForYou.label,
          options: [
            ...(safety.mayDraft ? [{ value: 'draft' as const, label: draft, hint: draftHint }] : []),
            { value: 'start', label: insist },
          ],
          value: answers.insists,
          onChange: (value, settled) => {
            answers.insists = value;
            this.relabel();
            if (settled) next();
          },
        });
      },
    };
  }
}

function partsOf(list: string): string[] {
  return list
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
