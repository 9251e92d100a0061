/** A notice with buttons. It stands at the foot of the window, where it covers neither the number nor what it speaks of. */
import { Notice } from 'obsidian';

export interface Offer {
  readonly name: string;
  readonly run: () => void;
}

/** `milliseconds`: absent = as long as the app's own notices. */
export function tell(words: string, offers: readonly Offer[] = [], milliseconds?: number): void {
  const message = createFragment((fragment) => {
    fragment.createSpan({ text: words });
    if (offers.length === 0) return;
    const buttons = fragment.createDiv({ cls: 'ncj-offers' });
    for (const { name, run } of offers) {
      const button = buttons.createEl('button', { cls: 'ncj-undo', text: name, attr: { type: 'button' } });
      button.addEventListener('click', run);
    }
  });
  untell();
  latest = new Notice(message, milliseconds);
  latest.containerEl.addClass('ncj-notice');
}

/** Where something else comes up, it is not to be covered. */
export function untell(): void {
  latest?.hide();
  latest = null;
}

/** There is one place at the foot: what is told next takes it. */
let latest: Notice | null = null;
