// A note: its editor and its reading view.
import { livePreview } from '../ui/editor/live-preview';
import { MarkdownPreviewView } from '../ui/markdown/preview-view';
import { Editor } from './editor';
import type { WorkspaceLeaf } from './leaf';
import { TextFileView } from './text-file-view';

type Mode = 'source' | 'preview';

export class MarkdownView extends TextFileView {
  override icon = 'file-text';
  readonly editor: Editor;
  readonly previewMode: MarkdownPreviewView;
  readonly currentMode = {
    getScroll: (): number =>
      this.mode === 'preview' ? this.previewMode.getScroll() : this.editor.getScrollInfo().top,
    get: (): string => this.getViewData(),
  };
  hoverPopover: unknown = null;
  private mode: Mode = 'source';
  /** Of the two looks that the editor has. */
  private inSource = false;
  private readonly sourceEl: HTMLElement;
  private readonly titleInlineEl: HTMLElement;

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    this.sourceEl = this.contentEl.createDiv(
      'markdown-source-view cm-s-obsidian mod-cm6 is-live-preview is-readable-line-width',
    );
    this.editor = new Editor({
      parent: this.sourceEl,
      owner: this,
      look: livePreview({ app: this.app, sourcePath: () => this.file?.path ?? '' }),
      extensions: () => this.app.workspace.editorExtensions,
      onChange: (typed, changed) => this.onEditorChange(typed, changed),
    });
    this.titleInlineEl = this.editor.cm.scrollDOM.createDiv({ cls: 'inline-title', prepend: true });
    this.previewMode = this.addChild(new MarkdownPreviewView(this));
    this.contentEl.append(this.previewMode.containerEl);
    this.addAction('book-open', 'Current view: editing. Click to read.', () => void this.toggleMode());
    this.showMode();
  }

  getViewType(): string {
    return 'markdown';
  }

  getMode(): Mode {
    return this.mode;
  }

  getViewData(): string {
    return this.editor.getValue();
  }

  setViewData(data: string, clear: boolean): void {
    if (clear) this.editor.load(data);
    else this.editor.become(data);
    this.titleInlineEl.setText(this.file?.basename ?? '');
    this.showPreview();
  }

  clear(): void {
    this.editor.load('');
  }

  showSearch(_replace?: boolean): void {
    throw new Error('The host does not model showSearch.');
  }

  override async onRename(file: Parameters<TextFileView['onRename']>[0]): Promise<void> {
    await super.onRename(file);
    this.titleInlineEl.setText(file.basename);
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), mode: this.mode, source: this.inSource };
  }

  override async setState(state: unknown, result: unknown): Promise<void> {
    await super.setState(state, result);
    const mode = typeof state === 'object' && state !== null && 'mode' in state ? state.mode : null;
    if (mode === 'source' || mode === 'preview') this.setMode(mode);
    const source = typeof state === 'object' && state !== null && 'source' in state ? state.source : null;
    if (typeof source === 'boolean' && source !== this.inSource) {
      this.inSource = source;
      this.editor.setLive(!source);
      this.sourceEl.toggleClass('is-live-preview', !source);
    }
  }

  override getEphemeralState(): Record<string, unknown> {
    return {
      cursor: { from: this.editor.getCursor('anchor'), to: this.editor.getCursor('head') },
      scroll: this.currentMode.getScroll(),
    };
  }

  /** `line` is shown and gets the cursor unless `cursor` says another place; both take the focus unless told not to. */
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

  private setMode(mode: Mode): void {
    if (mode === this.mode) return;
    this.mode = mode;
    this.showMode();
    this.app.workspace.layoutChanged();
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

  private onEditorChange(typed: boolean, changed: boolean): void {
    const { workspace } = this.app;
    if (changed) {
      this.data = this.getViewData();
      this.requestSave();
      workspace.trigger('editor-change', this.editor, this);
      if (this.file) workspace.trigger('quick-preview', this.file, this.data);
    }
    workspace.editorSuggest.trigger(this.editor, this.file, typed && changed);
  }
}
