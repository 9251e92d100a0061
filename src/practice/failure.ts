/** Says that something could not be written, and offers to copy it: nothing that was typed is lost. */
import { Notice } from 'obsidian';
import { WORDS } from './words';

const NOTICE_MS = 20_000;

export function tellFailure(message: string, copy: string): void {
  const words = createFragment((fragment) => {
    fragment.createSpan({ text: message });
    addCopyButton(fragment, copy, 'ncj-undo');
  });
  new Notice(words, NOTICE_MS);
}

export function addCopyButton(parent: Node, copy: string, cls = ''): void {
  const button = parent.createEl('button', { cls, text: WORDS.failure.copy, attr: { type: 'button' } });
  button.addEventListener('click', (event) => {
    event.stopPropagation();
    void button.win.navigator.clipboard.writeText(copy).then(() => button.setText(WORDS.failure.copied));
  });
}
