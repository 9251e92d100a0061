/** The two questions before the quiet screen: how strong, and how long you think. Each one key, each can be skipped. */
import { Options } from '../pieces/options';
import { Scale } from '../pieces/scale';
import { SCALE_ENDS } from '../../practice/words';
import { Stage, type Given } from './stage';
import { WORDS } from './words';

const GUESSES = [5, 10, 20, 30, 60] as const;

export function drawIntensity(given: Given): Stage {
  return new IntensityStage(given);
}

export function drawGuess(given: Given): Stage {
  return new GuessStage(given);
}

class IntensityStage extends Stage {
  private readonly scale: Scale;
  private value = this.given.session.intensity;

  constructor(given: Given) {
    super(given);
    this.say(WORDS.intensity.question);
    this.scale = new Scale(given.page, {
      label: WORDS.intensity.scale,
      max: 10,
      ends: SCALE_ENDS.ofUrge,
      value: this.value,
      onChange: (value) => (this.value = value),
    });
    const actions = given.page.createDiv({ cls: 'ncj-ride-out-actions' });
    this.button(actions, WORDS.intensity.goOn, () => void this.goOn(), 'mod-cta');
    this.scale.el.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') {
        event.preventDefault();
        if (!event.repeat) void this.goOn();
      } else if (this.scale.type(event.key)) event.preventDefault();
    });
  }

  focus(): void {
    this.scale.focus();
  }

  private async goOn(): Promise<void> {
    const { session, rewrite, go } = this.given;
    const line = this.value === null ? null : await rewrite({ intensity: this.value });
    go({ ...session, line: line ?? session.line, intensity: this.value, stage: 'guess' });
  }
}

class GuessStage extends Stage {
  private readonly options: Options<string>;

  constructor(given: Given) {
    super(given);
    this.say(WORDS.guess.question);
    this.options = new Options<string>(given.page, {
      label: WORDS.guess.label,
      value: null,
      options: [
        ...GUESSES.map((minutes) => ({ value: String(minutes), label: WORDS.guess.minutes(minutes) })),
        { value: '', label: WORDS.guess.skip },
      ],
      onChange: (value, settled) => {
        if (settled) void this.goOn(value);
      },
    });
    this.options.el.addEventListener('keydown', (event) => {
      if (this.options.type(event.key)) event.preventDefault();
    });
  }

  focus(): void {
    this.options.focus();
  }

  private async goOn(value: string): Promise<void> {
    const { session, rewrite, go } = this.given;
    const expected = value === '' ? null : Number(value);
    const line = expected === null ? null : await rewrite({ expected });
    go({ ...session, line: line ?? session.line, expected, stage: 'quiet' });
  }
}
