/** The two questions before the quiet screen: how strong, and how long you think. Each one key, each can be skipped. */
import { Options } from '../forms/options';
import { Scale } from '../forms/scale';
import { Stage, type Given } from './stage';

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
    this.say('It is written down. How strong is it?');
    this.scale = new Scale(given.page, {
      label: 'Intensity, 0 to 10',
      max: 10,
      ends: ['barely there', 'it is everything'],
      value: this.value,
      onChange: (value) => (this.value = value),
    });
    const actions = given.page.createDiv({ cls: 'ncj-ride-out-actions' });
    this.button(actions, 'Go on', () => void this.goOn(), 'mod-cta');
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
    this.say('How long do you think it will last? A guess is enough.');
    this.options = new Options<string>(given.page, {
      label: 'Your guess',
      value: null,
      options: [
        ...GUESSES.map((minutes) => ({ value: String(minutes), label: `${minutes} minutes` })),
        { value: '', label: 'Skip this' },
      ],
      onChange: (value) => void this.goOn(value),
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
