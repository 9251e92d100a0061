/** A slow circle to breathe with: in for four, out for six. Still, with words alone, where reduced motion is asked for. */
import { Component } from 'obsidian';
import { WORDS as RIDE_OUT } from './words';

const WORDS = RIDE_OUT.quiet;

const IN_SECONDS = 4;
const OUT_SECONDS = 6;

export class Breathing extends Component {
  private readonly wordEl: HTMLElement;
  private readonly circleEl: HTMLElement;
  private second = 0;

  constructor(private readonly parent: HTMLElement) {
    super();
    const el = parent.createDiv({ cls: 'ncj-breathing', attr: { 'aria-hidden': 'true' } });
    this.circleEl = el.createDiv({ cls: 'ncj-breathing-circle' });
    this.wordEl = el.createDiv({ cls: 'ncj-breathing-word' });
  }

  override onload(): void {
    this.show();
    this.registerInterval(
      this.parent.win.setInterval(() => {
        this.second = (this.second + 1) % (IN_SECONDS + OUT_SECONDS);
        this.show();
      }, 1000),
    );
  }

  private show(): void {
    const breathesIn = this.second < IN_SECONDS;
    this.wordEl.setText(breathesIn ? WORDS.breatheIn : WORDS.breatheOut);
    this.circleEl.toggleClass('is-in', breathesIn);
  }
}
