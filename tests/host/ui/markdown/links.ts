// What a click does in rendered Markdown: links open, task boxes are ticked in the note.
import type { App } from '../../model/app';
import { Keymap } from '../scope';

/** Wires the links of an element that shows a note; the listeners go with the element. */
export function wireLinks(app: App, el: HTMLElement, sourcePath: () => string): void {
  el.onClickEvent((event) => {
    const from = event.target;
    const link = from instanceof Element ? from.closest('a') : null;
    if (!link) return;
    event.preventDefault();
    if (!link.hasClass('internal-link')) return;
    const target = link.getAttr('data-href') ?? link.getAttr('href') ?? '';
    void app.workspace.openLinkText(target, sourcePath(), Keymap.isModEvent(event) !== false);
  });
}

/** Wires the task boxes: a tick is written into the line it stands for. */
export function wireTasks(app: App, el: HTMLElement, sourcePath: () => string): void {
  el.on('click', 'input.task-list-item-checkbox', (_event, box) => {
    const file = app.vault.getFileByPath(sourcePath());
    const line = Number(box.getAttr('data-line'));
    if (!file || !Number.isInteger(line)) return;
    void app.vault.process(file, (text) => toggledTask(text, line));
  });
}

/** The text with the task in this line ticked, or unticked. */
export function toggledTask(text: string, line: number): string {
  const lines = text.split('\n');
  lines[line] = (lines[line] ?? '').replace(/\[(.)\]/, (_whole, mark: string) =>
    mark === ' ' ? '[x]' : '[ ]',
  );
  return lines.join('\n');
}
