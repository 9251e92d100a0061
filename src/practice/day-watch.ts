/** Tells when the day may have moved on: at midnight, at *Day starts at*, after sleep, on a change of the clock or zone. */
import { Component } from 'obsidian';

/** A look at the clock costs microseconds; a timer set for midnight would miss sleep and a changed clock. */
const LOOK_MS = 5_000;

export class DayWatch extends Component {
  constructor(
    private readonly win: Window,
    private readonly look: () => void,
  ) {
    super();
  }

  override onload(): void {
    this.registerInterval(this.win.setInterval(this.look, LOOK_MS));
    this.registerDomEvent(this.win.document, 'visibilitychange', this.look);
    this.registerDomEvent(this.win.document, 'focusin', this.look);
  }
}
