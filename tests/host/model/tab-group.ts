// A group of tabs, of which one is shown: a sidebar, the middle, or a window of its own.
import type { WorkspaceLeaf } from './leaf';

export type Side = 'left' | 'right' | 'root' | 'popout';

export class TabGroup {
  readonly leaves: WorkspaceLeaf[] = [];
  shown: WorkspaceLeaf | null = null;
  collapsed = false;
  /** Makes a sidebar so many pixels wide; the page puts this there. */
  setSize: (width: number) => void = () => undefined;

  constructor(
    readonly side: Side,
    /** Leaves are drawn in here. */
    public bodyEl: HTMLElement,
    private readonly changed: () => void,
  ) {}

  get doc(): Document {
    return this.bodyEl.doc;
  }

  get win(): Window {
    return this.bodyEl.win;
  }

  get containerEl(): HTMLElement {
    return this.bodyEl;
  }

  get children(): readonly WorkspaceLeaf[] {
    return this.leaves;
  }

  getRoot(): this {
    return this;
  }

  getContainer(): this {
    return this;
  }

  /** Behind the others, seen only when it is the first. */
  add(leaf: WorkspaceLeaf): void {
    this.leaves.push(leaf);
    if (!this.shown) this.show(leaf);
    else this.draw();
  }

  show(leaf: WorkspaceLeaf): void {
    this.shown = leaf;
    this.draw();
    if (leaf.isDeferred && !this.collapsed) void leaf.loadIfDeferred();
    this.changed();
  }

  remove(leaf: WorkspaceLeaf): void {
    const at = this.leaves.indexOf(leaf);
    if (at < 0) return;
    this.leaves.splice(at, 1);
    if (this.shown !== leaf) return;
    const next = this.leaves[Math.max(0, at - 1)];
    this.shown = null;
    if (next) this.show(next);
  }

  expand(): void {
    if (!this.collapsed) return;
    this.collapsed = false;
    if (this.shown?.isDeferred) void this.shown.loadIfDeferred();
    this.changed();
  }

  collapse(): void {
    if (this.collapsed) return;
    this.collapsed = true;
    this.changed();
  }

  toggle(): void {
    if (this.collapsed) this.expand();
    else this.collapse();
  }

  /** Draws the leaves in another place, as when the page has made its frame. */
  mount(bodyEl: HTMLElement): void {
    this.bodyEl = bodyEl;
    for (const leaf of this.leaves) bodyEl.append(leaf.containerEl);
  }

  private draw(): void {
    for (const leaf of this.leaves) leaf.containerEl.toggle(leaf === this.shown);
  }
}
