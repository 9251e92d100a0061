/** Says that something could not be written, and offers to copy it: nothing that was typed is lost. */
import { Notice } from 'obsidian';
import type { Lost } from '../vault/writing/line-watch';
import { WORDS } from './words';

const NOTICE_MS = 20_000;

export function tellFailure(message: string, copy: string): void {
  const words = createFragment((fragment) => {
    fragment.createSpan({ text: message });
    addCopyButton(fragment, copy, 'ncj-undo');
  });
  new Notice(words, NOTICE_MS);
}

/** Says that another program took away what was written, and offers to write it again. */
export function tellLost({ path, words, again }: Lost): void {
  const message = createFragment((fragment) => {
    fragment.createSpan({ text: WORDS.failure.takenAway(path) });
    const button = fragment.createEl('button', {
      cls: 'ncj-undo',
      text: WORDS.failure.again,
      attr: { type: 'button' },
    });
    button.addEventListener('click', () => {
      void again().then((why) => {
        if (why === null) new Notice(WORDS.failure.thereAgain);
        else tellFailure(why, words);
      });
    });
    addCopyButton(fragment, words, 'ncj-undo');
  });
  new Notice(message, NOTICE_MS);
}

export function addCopyButton(parent: Node, copy: string, cls = ''): void {
  const button = parent.createEl('button', { cls, text: WORDS.failure.copy, attr: { type: 'button' } });
  button.addEventListener('click', (event) => {
    event.stopPropagation();
    void button.win.navigator.clipboard.writeText(copy).then(() => button.setText(WORDS.failure.copied));
  });
}
