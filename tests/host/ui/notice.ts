// Notices: they stack in the corner, go by themselves after a while and at a click.

const DEFAULT_MS = 5000;

export class Notice {
  readonly containerEl: HTMLElement;
  readonly messageEl: HTMLElement;
  /** The old name of `messageEl`. */
  readonly noticeEl: HTMLElement;
  private readonly win: Window;
  private readonly timer: number = 0;

  constructor(message: string | DocumentFragment, duration: number = DEFAULT_MS) {
    const doc = activeDocument;
    this.win = doc.defaultView ?? window;
    const stack = doc.querySelector('.notice-container') ?? doc.body.createDiv('notice-container');
    this.containerEl = stack.createDiv('notice');
    this.messageEl = this.containerEl.createDiv('notice-message');
    this.noticeEl = this.messageEl;
    this.setMessage(message);
    this.containerEl.addEventListener('click', () => this.hide());
    if (duration > 0) this.timer = this.win.setTimeout(() => this.hide(), duration);
  }

  setMessage(message: string | DocumentFragment): this {
    this.messageEl.setText(message);
    return this;
  }

  hide(): void {
    this.win.clearTimeout(this.timer);
    const stack = this.containerEl.parentElement;
    this.containerEl.detach();
    if (stack && stack.childElementCount === 0) stack.detach();
  }
}
