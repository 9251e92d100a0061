// The reading view of a note: title, properties, and its sections rendered.
import type { App } from '../../model/app';
import { Component } from '../../model/component';
import type { TFile } from '../../model/files';
import { frontmatterOf } from '../../model/frontmatter';
import { wireLinks, wireTasks } from './links';
import { renderProperties } from './properties';
import { MarkdownRenderer, renderSections } from './renderer';

/** What the reading view needs of the view that it belongs to. */
export interface PreviewOwner extends Component {
  readonly app: App;
  readonly file: TFile | null;
}

export class MarkdownPreviewView extends MarkdownRenderer {
  override app: App;
  readonly previewEl: HTMLElement;
  private readonly sizerEl: HTMLElement;
  private text = '';
  private shown: Component | null = null;
  private drawing = 0;

  constructor(private readonly owner: PreviewOwner) {
    super(createDiv('markdown-reading-view'));
    this.app = owner.app;
    this.previewEl = this.containerEl.createDiv({
      cls: 'markdown-preview-view markdown-rendered node-insert-event is-readable-line-width allow-fold-headings',
      attr: { tabindex: '-1' },
    });
    this.sizerEl = this.previewEl.createDiv('markdown-preview-sizer markdown-preview-section');
    const path = (): string => this.owner.file?.path ?? '';
    wireLinks(this.app, this.previewEl, path);
    wireTasks(this.app, this.previewEl, path);
  }

  get file(): TFile | null {
    return this.owner.file;
  }

  get(): string {
    return this.text;
  }

  set(text: string, _clear: boolean): void {
    this.text = text;
    this.rerender();
  }

  clear(): void {
    this.text = '';
    this.drawing += 1;
    this.release();
    this.sizerEl.empty();
  }

  rerender(_full?: boolean): void {
    void this.draw();
  }

  getScroll(): number {
    return this.previewEl.scrollTop;
  }

  applyScroll(scroll: number): void {
    this.previewEl.scrollTop = scroll;
  }

  override onunload(): void {
    this.clear();
  }

  /** Draws beside what is shown, and puts it in its place when all is done, unless another drawing was faster. */
  private async draw(): Promise<void> {
    const drawing = ++this.drawing;
    const { file } = this.owner;
    const children = new Component();
    const header = createDiv('mod-header mod-ui');
    header.createDiv({ cls: 'inline-title', text: file?.basename ?? '', attr: { tabindex: '-1' } });
    renderProperties(header, frontmatterOf(this.text)?.values);
    const sections = await renderSections(this.app, this.text, file?.path ?? '', children);
    if (drawing !== this.drawing) {
      children.unload();
      return;
    }
    this.release();
    this.shown = this.addChild(children);
    this.sizerEl.replaceChildren(createDiv('markdown-preview-pusher'), header, ...sections);
  }

  private release(): void {
    if (this.shown) this.removeChild(this.shown);
    this.shown = null;
  }
}
