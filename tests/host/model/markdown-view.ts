// A note: its editor and its reading view.
import { livePreview } from '../ui/editor/live-preview';
import { MarkdownPreviewView } from '../ui/markdown/preview-view';
import { Editor } from './editor';
import type { WorkspaceLeaf } from './leaf';
import { TextFileView } from './views';

export class MarkdownView extends TextFileView {
  override icon = 'file-text';
  readonly editor: Editor;
  readonly previewMode: MarkdownPreviewView;
  readonly currentMode = { getScroll: (): number => this.editor.getScrollInfo().top };
  hoverPopover = null;
  private mode: 'source' | 'preview' = 'source';
  private readonly sourceEl: HTMLElement;
  private readonly titleInlineEl: HTMLElement;
  private loading = false;

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    this.sourceEl = this.contentEl.createDiv(
      'markdown-source-view cm-s-obsidian mod-cm6 is-live-preview is-readable-line-width',
    );
    this.titleInlineEl = createDiv({ cls: 'inline-title' });
    this.editor = new Editor({
      parent: this.sourceEl,
      owner: this,
      look: livePreview({ app: this.app, sourcePath: () => this.file?.path ?? '' }),
      extensions: () => this.app.workspace.editorExtensions,
      onChange: (typed, changed) => this.onEditorChange(typed, changed),
    });
    this.editor.cm.scrollDOM.prepend(this.titleInlineEl);
    this.previewMode = this.addChild(new MarkdownPreviewView(this as never));
    this.contentEl.append(this.previewMode.containerEl);
    this.addAction('book-open', 'Current view: editing. Click to read.', () => void this.toggleMode());
    this.showMode();
  }

  getViewType(): string {
    return 'markdown';
  }

  getMode(): 'source' | 'preview' {
    return this.mode;
  }

  getViewData(): string {
    return this.editor.getValue();
  }

  setViewData(data: string, clear: boolean): void {
    this.loading = true;
    if (clear) this.editor.load(data);
    else this.replaceKeepingCursor(data);
    this.loading = false;
    this.titleInlineEl.setText(this.file?.basename ?? '');
    this.showPreview();
  }

  clear(): void {
    this.loading = true;
    this.editor.load('');
    this.loading = false;
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), mode: this.mode, source: false };
  }

  override async setState(state: unknown, result: unknown): Promise<void> {
    await super.setState(state, result);
    const mode = typeof state === 'object' && state !== null && 'mode' in state ? state.mode : null;
    if (mode === 'source' || mode === 'preview') this.setMode(mode);
  }

  override setEphemeralState(state: unknown): void {
    if (typeof state !== 'object' || state === null) return;
    const { line, cursor, focus } = state as {
      line?: number;
      cursor?: { from: never; to: never };
      focus?: boolean;
    };
    if (cursor) this.editor.setSelection(cursor.from, cursor.to);
    else if (typeof line === 'number') this.editor.setCursor({ line, ch: 0 });
    if (typeof line === 'number') {
      const place = { line, ch: 0 };
      this.editor.scrollIntoView({ from: place, to: place }, true);
    }
    if (this.mode === 'source' && (focus ?? (cursor !== undefined || typeof line === 'number')))
      this.editor.focus();
  }

  override canAcceptExtension(extension: string): boolean {
    return extension === 'md';
  }

  async toggleMode(): Promise<void> {
    if (this.mode === 'source') await this.save();
    this.setMode(this.mode === 'source' ? 'preview' : 'source');
  }

  private setMode(mode: 'source' | 'preview'): void {
    if (mode === this.mode) return;
    this.mode = mode;
    this.showMode();
    this.app.workspace.trigger('layout-change');
  }

  private showMode(): void {
    this.containerEl.dataset['mode'] = this.mode;
    this.sourceEl.toggle(this.mode === 'source');
    this.previewMode.containerEl.toggle(this.mode === 'preview');
    this.showPreview();
  }

  private showPreview(): void {
    if (this.mode === 'preview' && this.file) this.previewMode.set(this.getViewData(), true);
  }

  private replaceKeepingCursor(data: string): void {
    const before = this.editor.getValue();
    let from = 0;
    while (from < before.length && from < data.length && before[from] === data[from]) from += 1;
    let end = 0;
    const most = Math.min(before.length, data.length) - from;
    while (end < most && before[before.length - 1 - end] === data[data.length - 1 - end]) end += 1;
    const insert = data.slice(from, data.length - end);
    this.editor.cm.dispatch({ changes: { from, to: before.length - end, insert } });
  }

  private onEditorChange(typed: boolean, changed: boolean): void {
    if (this.loading) return;
    const { workspace } = this.app;
    if (changed) {
      this.data = this.getViewData();
      this.requestSave();
      workspace.trigger('editor-change', this.editor, this);
    }
    workspace.editorSuggest.trigger(this.editor, this.file, typed && changed);
  }
}
