// The outline of the note that is open, as in the right sidebar of the app.
import { MarkdownView } from '../../model/markdown-view';
import { ItemView } from '../../model/views';

export class OutlineView extends ItemView {
  override icon = 'list';
  private waiting = 0;

  getViewType(): string {
    return 'outline';
  }

  getDisplayText(): string {
    return 'Outline';
  }

  override onOpen(): Promise<void> {
    this.registerEvent(this.app.workspace.on('file-open', () => this.drawSoon()));
    this.registerEvent(this.app.metadataCache.on('changed', () => this.drawSoon()));
    this.drawSoon();
    return Promise.resolve();
  }

  private drawSoon(): void {
    window.cancelAnimationFrame(this.waiting);
    this.waiting = window.requestAnimationFrame(() => this.draw());
  }

  private draw(): void {
    const { metadataCache, workspace } = this.app;
    const file = workspace.getActiveFile();
    const headings = (file && metadataCache.getFileCache(file)?.headings) ?? [];
    this.contentEl.empty();
    if (headings.length === 0) this.contentEl.createDiv({ cls: 'pane-empty', text: 'No headings found.' });
    for (const { heading, level, position } of headings) {
      const row = this.contentEl.createDiv('tree-item').createDiv({
        cls: 'tree-item-self is-clickable tappable',
        attr: { tabindex: 0, 'data-level': level },
      });
      row.createDiv({ cls: 'tree-item-inner', text: heading });
      row.addEventListener('click', () => {
        workspace.getActiveViewOfType(MarkdownView)?.setEphemeralState({ line: position.start.line });
      });
    }
  }
}
