// The reading view of a note: title, properties, and its sections rendered.
import type { App } from '../../model/app';
import { Component } from '../../model/component';
import type { TFile } from '../../model/files';
import { frontmatterOf } from '../../model/frontmatter';
import { wireLinks, wireTasks } from './links';
import { renderProperties } from './properties';
import { MarkdownRenderer, renderSections } from './renderer';

/** A section, and how much room it takes, last seen. */
interface Room {
  readonly el: HTMLElement;
  height: number;
}

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
  private readonly pusherEl = createDiv('markdown-preview-pusher');
  private rooms: Room[] = [];
  private drawing = 0;

  constructor(private readonly owner: PreviewOwner) {
    super(createDiv('markdown-reading-view'));
    this.app = owner.app;
    this.previewEl = this.containerEl.createDiv({
      cls: 'markdown-preview-view markdown-rendered node-insert-event is-readable-line-width allow-fold-headings',
      attr: { tabindex: '-1' },
    });
    this.sizerEl = this.previewEl.createDiv('markdown-preview-sizer markdown-preview-section');
    this.previewEl.addEventListener('scroll', () => this.showWhatIsNear());
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
    this.rooms = [];
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
    this.sizerEl.replaceChildren(this.pusherEl, header, ...sections);
    this.rooms = [header, ...sections].map((el) => ({ el, height: heightOf(el) }));
    this.showWhatIsNear();
  }

  /** As the app does: what is more than a screen away is taken out of the page, and room is left in its place. */
  private showWhatIsNear(): void {
    const screen = this.previewEl.clientHeight;
    if (screen === 0) return;
    const { scrollTop } = this.previewEl;
    for (const room of this.rooms) if (room.el.isConnected) room.height = heightOf(room.el);
    let [top, above, below] = [0, 0, 0];
    const near: HTMLElement[] = [];
    for (const { el, height } of this.rooms) {
      if (top + height < scrollTop - screen) above += height;
      else if (top > scrollTop + 2 * screen) below += height;
      else near.push(el);
      top += height;
    }
    this.pusherEl.setCssStyles({ marginBottom: `${above}px` });
    this.sizerEl.setCssStyles({ paddingBottom: `${below}px` });
    for (const { el } of this.rooms) if (!near.includes(el)) el.detach();
    let after: Element = this.pusherEl;
    for (const el of near) {
      if (after.nextElementSibling !== el) after.after(el);
      after = el;
    }
  }

  private release(): void {
    if (this.shown) this.removeChild(this.shown);
    this.shown = null;
  }
}

/** Pixels down to what follows, margins included. */
function heightOf(el: HTMLElement): number {
  const next = el.nextElementSibling;
  return next?.instanceOf(HTMLElement) ? next.offsetTop - el.offsetTop : el.offsetHeight;
}
