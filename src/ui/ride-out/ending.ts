/** The end of a ride-out: how it is now, what helped; written to the line that was logged at the start. */
import { ChoiceInput } from '../pieces/choice-input';
import { Scale } from '../pieces/scale';
import { knownValues } from '../../vault/index/known-values';
import { SCALE_ENDS } from '../../practice/words';
import { guessAgainstMeasured } from './guess';
import { slippedSinceBegun } from '../../practice/logged-urge';
import { LONGEST, minutesOf } from '../../practice/ride-out-session';
import { Stage, type Given } from './stage';
import { WORDS as RIDE_OUT } from './words';

const WORDS = RIDE_OUT.ending;

type Ending = 'passed' | 'still' | 'slipped';

export function drawEnding(given: Given): Stage {
  return new EndingStage(given);
}

class EndingStage extends Stage {
  private readonly scale: Scale;
  private readonly response: ChoiceInput;
  private readonly minutes = minutesOf(this.given.session, this.given.context.now());
  private after: number | null = null;
  private isWritten = false;
  /** Without this one's own measure. */
  private readonly before = this.given.context.index.journal();

  constructor(given: Given) {
    super(given);
    this.say(WORDS.question);
    this.scale = new Scale(given.page, {
      label: WORDS.scale,
      max: 10,
      ends: SCALE_ENDS.ofUrge,
      value: null,
      onChange: (value) => (this.after = value),
    });
    this.scale.el.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') this.response.inputEl.focus();
      else if (!this.scale.type(event.key)) return;
      event.preventDefault();
    });
    this.response = new ChoiceInput(given.page, {
      label: WORDS.response,
      known: knownValues(given.context.index.journal()).responses,
    });
    this.keepWords();
    const actions = given.page.createDiv({ cls: 'ncj-ride-out-actions' });
    this.button(actions, WORDS.passed, () => void this.end('passed'), 'mod-cta');
    this.button(actions, WORDS.still, () => void this.end('still'));
    this.button(actions, WORDS.slipped, () => void this.end('slipped'));
  }

  focus(): void {
    this.scale.focus();
  }

  /** What was typed comes back where the page was closed before it was written. */
  private keepWords(): void {
    const { context, session } = this.given;
    const name = `ride-out ${session.startedAt}`;
    this.response.value = context.typedWords.of(name)['response'] ?? '';
    this.register(() => {
      const response = this.isWritten ? '' : this.response.value;
      context.typedWords.keep(name, response === '' ? {} : { response });
    });
  }

  private async end(ending: Ending): Promise<void> {
    const { given } = this;
    const written = await given.rewrite({
      after: this.after,
      minutes: ending === 'passed' && this.minutes <= LONGEST ? this.minutes : null,
      response: this.response.value,
      outcome: ending === 'passed' ? ending : null,
      ...this.rated(),
    });
    this.isWritten = written !== null;
    // A line that is gone was said to be; nobody is held here by it.
    const line = written ?? given.session.line;
    if (ending === 'still') given.go({ ...given.session, line, stage: 'quiet' });
    else if (ending === 'passed') this.showClose();
    else {
      given.keep({ ...given.session, line });
      given.context.modals.open(new given.SlipForm(given.context, (logged) => void this.afterSlip(logged)));
    }
  }

  /** The urge slipped only once the slip is written: a form that was closed again leaves the ending open. */
  private async afterSlip(logged: boolean): Promise<void> {
    const { given } = this;
    if (given.context.modals.isOver) return;
    if (!logged) {
      this.focus();
      return;
    }
    await given.rewrite({ outcome: 'slipped' });
    given.go(null);
  }

  /** Where prompts are rated, the one that was there at the end is. */
  private rated(): { prompt?: string } {
    const { context, session } = this.given;
    return context.settings.get().ratePrompts && session.prompt !== undefined
      ? { prompt: session.prompt }
      : {};
  }

  private showClose(): void {
    const { page, session, go, keep, context } = this.given;
    keep(null);
    page.empty();
    const slipped = slippedSinceBegun(context.index.journal(), session);
    this.say(slipped ? RIDE_OUT.close.afterSlip : RIDE_OUT.close.text);
    if (this.minutes <= LONGEST) {
      this.say(guessAgainstMeasured(this.before, session, this.minutes), 'ncj-ride-out-time');
    }
    const actions = page.createDiv({ cls: 'ncj-ride-out-actions' });
    this.button(actions, RIDE_OUT.close.close, () => go(null), 'mod-cta').focus();
  }
}
