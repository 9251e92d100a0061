/** A notice with buttons. It stands at the foot of the window, where it covers neither the number nor what it speaks of. */
import { Notice } from 'obsidian';

export interface Offer {
  readonly name: string;
  readonly run: () => void;
}

/** Where there is more to choose from. */
const OFFERS_MS = 30_000;

/** Absent `milliseconds` are those of the app's own notices, or long enough to choose. */
export function tell(
  words: string,
  offers: readonly Offer[] = [],
  milliseconds = offers.length > 0 ? OFFERS_MS : undefined,
): void {
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
  const { containerEl } = latest;
  containerEl.addClass('ncj-notice');
  makeRoom(containerEl);
}

/** On a phone the journal ends above a notice for as long as it stands there; the app takes it away without a word. */
function makeRoom(notice: HTMLElement): void {
  const { body } = notice.doc;
  const set = (height: string): void =>
    body.setCssProps({ '--ncj-notice-height': height, '--ncj-notices': height === '' ? '' : '1' });
  set(`${notice.offsetHeight}px`);
  const watch = new MutationObserver(() => {
    if (notice.isConnected) return;
    watch.disconnect();
    if (!isTelling()) set('');
  });
  for (const el of [notice.parentElement, body]) if (el) watch.observe(el, { childList: true });
}

/** Where something else comes up, it is not to be covered. */
export function untell(): void {
  latest?.hide();
  latest = null;
}

/** Whether something stands at the foot. */
export function isTelling(): boolean {
  return latest?.containerEl.isConnected ?? false;
}

/** There is one place at the foot: what is told next takes it. */
let latest: Notice | null = null;
