// A leaf: one tab, with the view that it shows.
import type { App } from './app';
import { Events } from './events';
import type { TFile } from './files';
import type { TabGroup } from './tab-group';
import { EmptyView, PlaceholderView, type View } from './views';

export interface ViewState {
  type: string;
  state?: Record<string, unknown>;
  active?: boolean;
  pinned?: boolean;
  group?: unknown;
}

let made = 0;

export class WorkspaceLeaf extends Events {
  readonly id = `leaf-${(made += 1)}`;
  readonly containerEl: HTMLElement;
  view: View;
  /** Not shown yet: its plugin's view is made when it is. */
  isDeferred = false;
  private work: Promise<void> = Promise.resolve();

  constructor(
    readonly app: App,
    public parent: TabGroup,
  ) {
    super();
    this.containerEl = parent.bodyEl.createDiv('workspace-leaf');
    this.view = new EmptyView(this);
    void this.view.open(this.containerEl);
  }

  getRoot(): TabGroup {
    return this.parent;
  }

  getContainer(): { win: Window; doc: Document } {
    return { win: this.containerEl.win, doc: this.containerEl.doc };
  }

  getDisplayText(): string {
    return this.view.getDisplayText();
  }

  getIcon(): string {
    return this.view.getIcon();
  }

  getViewState(): ViewState {
    return {
      type: this.view.getViewType(),
      state: this.view.getState(),
      active: this === this.app.workspace.activeLeaf,
    };
  }

  setViewState(state: ViewState, eState?: unknown): Promise<void> {
    this.work = this.work.catch(() => undefined).then(() => this.setViewStateNow(state, eState));
    return this.work;
  }

  async openFile(
    file: TFile,
    open: { state?: Record<string, unknown>; eState?: unknown; active?: boolean } = {},
  ): Promise<void> {
    const mode =
      this.view.getViewType() === 'markdown' ? this.view.getState()['mode'] : this.app.workspace.defaultMode;
    const state = { mode, ...open.state, file: file.path };
    await this.setViewState({
      type: this.app.workspace.typeFor(file.extension),
      state,
      active: open.active ?? true,
    });
    if (open.eState !== undefined) this.view.setEphemeralState(open.eState);
    this.app.workspace.trigger('file-open', file);
  }

  getEphemeralState(): Record<string, unknown> {
    return this.view.getEphemeralState();
  }

  setEphemeralState(state: unknown): void {
    this.view.setEphemeralState(state);
  }

  setPinned(): void {}

  setGroup(): void {}

  async loadIfDeferred(): Promise<void> {
    if (!this.isDeferred) return;
    const { type, state } = this.getViewState();
    this.isDeferred = false;
    await this.setViewState({ type, ...(state ? { state } : {}) });
  }

  /** Takes the place of the view until it is looked at, or until its plugin is there. */
  async defer(state: ViewState, text = state.type, icon = 'ghost'): Promise<void> {
    this.isDeferred = true;
    await this.replaceView(new PlaceholderView(this, state.type, state.state, text, icon));
  }

  detach(): void {
    this.parent.remove(this);
    void this.view.close();
    this.containerEl.detach();
    this.app.workspace.leafDetached(this);
  }

  onResize(): void {
    this.view.onResize();
  }

  private async setViewStateNow({ type, state = {}, active }: ViewState, eState: unknown): Promise<void> {
    const { workspace } = this.app;
    if (this.view.getViewType() !== type || this.isDeferred || this.view instanceof PlaceholderView) {
      const create = workspace.viewTypes.get(type);
      if (!create) {
        await this.replaceView(new PlaceholderView(this, type, state, `Plugin no longer active`, 'ghost'));
        return;
      }
      this.isDeferred = false;
      await this.replaceView(create(this));
    }
    await this.view.setState(state, { history: false });
    if (eState !== undefined) this.view.setEphemeralState(eState);
    if (active) workspace.setActiveLeaf(this, { focus: true });
    workspace.layoutChanged();
  }

  private async replaceView(view: View): Promise<void> {
    const old = this.view;
    this.view = view;
    await old.close();
    await view.open(this.containerEl);
    this.app.workspace.layoutChanged();
  }
}
