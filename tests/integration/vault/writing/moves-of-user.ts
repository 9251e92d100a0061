/** What the user does with the note's panes. */
import { MarkdownView } from '../../../host/model/markdown-view';
import type { Move, Scene } from './scene';

/** What is typed there would make code or properties of the note's words. */
const FENCE = /^(?:.*```|---)/;

export class UserMoves {
  readonly moves: readonly Move[] = [
    { weight: 3, name: 'type', run: () => this.type() },
    { weight: 2, name: 'key', run: () => this.key() },
    { weight: 2, name: 'open', run: () => this.open() },
    { weight: 2, name: 'open soon', run: () => this.open(), soon: true },
    { weight: 1, name: 'other note and back', run: () => this.goAndComeBack(), soon: true },
    { weight: 1, name: 'reading', run: () => this.toggle(), soon: true },
    { weight: 2, name: 'close', run: () => this.close() },
  ];

  constructor(private readonly scene: Scene) {}

  /** Into a view that has read its note: what is typed before, the app throws away. */
  private async type(): Promise<void> {
    const view = this.scene.oneOf(this.scene.openViews().filter((each) => each.getMode() === 'source'));
    if (!view) return;
    const { editor } = view;
    const first = editor.getValue().startsWith('---\n')
      ? editor.getValue().split('\n').indexOf('---', 1) + 1
      : 0;
    const lines = editor.lineCount();
    if (first >= lines) return;
    const line = first + this.scene.pick(lines - first);
    if (FENCE.test(editor.getLine(line))) return;
    const mark = this.scene.ledger.mark('t');
    const text = this.scene.pick(2) === 0 ? `${mark} ` : `${mark}\n`;
    this.scene.ledger.typed(editor.getLine(line));
    editor.replaceRange(text, { line, ch: 0 });
    editor.setCursor(
      this.scene.pick(2) === 0
        ? { line, ch: 0 }
        : editor.offsetToPos(editor.posToOffset({ line, ch: 0 }) + text.length),
    );
    if (editor.getLine(editor.getCursor().line).includes('#no-contact')) this.scene.inEntry.add(view);
    else this.scene.inEntry.delete(view);
    this.scene.ledger.put(mark, 'once');
    this.scene.note(`typed ${mark} in line ${line}`);
    await Promise.resolve();
  }

  /** The next key, wherever the cursor stands by now: never in what was written. */
  private async key(): Promise<void> {
    const view = this.scene.oneOf(this.scene.openViews().filter((each) => each.getMode() === 'source'));
    if (!view) return;
    const { editor } = view;
    const { line, ch } = editor.getCursor();
    const standing = editor.getLine(line);
    if (this.scene.inEntry.has(view)) this.scene.ledger.typed(standing);
    if (FENCE.test(standing) || editor.getValue().startsWith('---\n')) return;
    const mark = this.scene.ledger.mark('k');
    editor.replaceSelection(`${mark} `);
    this.scene.ledger.put(mark, 'once');
    this.scene.note(`key ${mark} at ${line}:${ch}`);
    await Promise.resolve();
  }

  private async open(): Promise<void> {
    const file = this.scene.rooms.dailyNotes.fileOf(this.scene.day);
    if (!file || this.scene.openViews().length > 1) return;
    const opening = this.scene.rooms.open(file.path).catch(() => null);
    this.scene.opening.push(opening);
    const view = await opening;
    if (view?.file?.path === file.path) this.scene.views.push(view);
  }

  /** The pane goes to another note and back: for a while it holds the note before. */
  private async goAndComeBack(): Promise<void> {
    const view = this.scene.openViews()[0];
    const { vault } = this.scene.rooms.app;
    if (!view?.file) return;
    const { file, leaf } = view;
    this.scene.views.splice(this.scene.views.indexOf(view), 1);
    const other = vault.getFileByPath('Letters/a.md');
    const going = (async () => {
      this.scene.leaving.add(view);
      if (other) await leaf.openFile(other).finally(() => this.scene.leaving.delete(view));
      if (vault.getFileByPath(file.path) === file) await leaf.openFile(file);
    })().catch(() => undefined);
    this.scene.opening.push(going);
    await going;
    if (leaf.view instanceof MarkdownView && leaf.view.file === file) this.scene.views.push(leaf.view);
  }

  private async toggle(): Promise<void> {
    await this.scene.openViews()[0]?.toggleMode();
  }

  private async close(): Promise<void> {
    const view = this.scene.oneOf(this.scene.openViews());
    if (!view) return;
    view.leaf.detach();
    this.scene.leaving.add(view);
    void view.leaf.closed.finally(() => this.scene.leaving.delete(view));
    if (this.scene.pick(2) === 0) await view.leaf.closed;
    else this.scene.running.push(view.leaf.closed);
  }
}
