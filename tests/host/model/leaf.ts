// A leaf: one tab, with the view that it shows.
import type { App } from './app';
import { Events, reportLater } from './events';
import type { TFile } from './files';
import type { TabGroup } from './tab-group';
import { EmptyView, PlaceholderView, type View } from './views';

export interface ViewState {
  type: string;
  state?: Record<string, unknown>;
  active?: boolean;
  pinned?: boolean;
  group?: unknown;
  /** What the tab says while its view waits. */
  title?: string;
  icon?: string;
}

export interface OpenState {
  state?: Record<string, unknown>;
  eState?: unknown;
  active?: boolean;
}

const NO_LONGER = 'Plugin no longer active';

let made = 0;

export class WorkspaceLeaf extends Events {
  readonly id = `leaf-${(made += 1)}`;
  readonly containerEl: HTMLElement;
  view: View;
  pinned = false;
  hoverPopover: unknown = null;
  private group: string | null = null;
  /** Resolves when the view has gone, after `detach`. */
  closed: Promise<void> = Promise.resolve();
  private work: Promise<void> = Promise.resolve();
  private waits = false;
  private loading: Promise<void> | null = null;

  constructor(
    readonly app: App,
    public parent: TabGroup,
  ) {
    super();
    this.containerEl = parent.bodyEl.createDiv('workspace-leaf');
    this.view = new EmptyView(this);
    void this.view.open(this.containerEl);
    for (const type of ['focusin', 'mousedown']) {
      this.containerEl.addEventListener(type, () => app.workspace.setActiveLeaf(this));
    }
  }

  /** Not looked at yet: its view is made when it is. */
  get isDeferred(): boolean {
    return this.waits || this.loading !== null;
  }

  getRoot(): TabGroup {
    return this.parent;
  }

  getContainer(): TabGroup {
    return this.parent;
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
      ...(this === this.app.workspace.activeLeaf && { active: true }),
      ...(this.pinned && { pinned: true }),
      title: this.getDisplayText(),
      icon: this.getIcon(),
    };
  }

  setViewState(state: ViewState, eState?: unknown): Promise<void> {
    return this.inTurn(() => this.setViewStateNow(state, eState));
  }

  /** Puts a view there that was made already. */
  async open(view: View): Promise<View> {
    await this.inTurn(() => this.replaceView(view));
    return view;
  }

  async openFile(file: TFile, { state, eState, active = true }: OpenState = {}): Promise<void> {
    const { workspace } = this.app;
    const { mode } = this.view.getViewType() === 'markdown' ? this.view.getState() : {};
    await this.setViewState(
      {
        type: workspace.typeFor(file.extension),
        state: { mode: mode ?? workspace.defaultMode, ...state, file: file.path },
        active,
      },
      eState,
    );
  }

  getEphemeralState(): Record<string, unknown> {
    return this.view.getEphemeralState();
  }

  setEphemeralState(state: unknown): void {
    this.view.setEphemeralState(state);
  }

  setPinned(pinned: boolean): void {
    if (pinned === this.pinned) return;
    this.pinned = pinned;
    this.trigger('pinned-change', pinned);
    this.app.workspace.layoutChanged();
  }

  togglePinned(): void {
    this.setPinned(!this.pinned);
  }

  setGroup(group: string): void {
    this.group = group;
    this.trigger('group-change', group);
  }

  setGroupMember(other: WorkspaceLeaf): void {
    this.setGroup((other.group ??= other.id));
  }

  async loadIfDeferred(): Promise<void> {
    if (this.waits) {
      const { type, state = {} } = this.getViewState();
      this.waits = false;
      this.loading = this.setViewState({ type, state }).finally(() => (this.loading = null));
    }
    await this.loading;
  }

  /** A placeholder with the same state until the leaf is looked at. */
  defer({
    type,
    state = {},
    title = type,
    icon = 'file-question',
    pinned = false,
  }: ViewState): Promise<void> {
    this.waits = true;
    this.pinned = pinned;
    return this.inTurn(() => this.replaceView(new PlaceholderView(this, type, state, title, icon)));
  }

  /** The plugin of the view is gone. */
  orphan(): Promise<void> {
    this.waits = false;
    return this.inTurn(() => {
      const { type, state = {} } = this.getViewState();
      return this.replaceView(new PlaceholderView(this, type, state, NO_LONGER, 'ghost'));
    });
  }

  /** The plugin of the view is there (again): makes it now where it is seen, else when it will be. */
  async adopt(): Promise<void> {
    await this.work.catch(() => undefined);
    if (!(this.view instanceof PlaceholderView)) return;
    this.waits = true;
    if (this.parent.shown === this && !this.parent.collapsed) await this.loadIfDeferred();
  }

  detach(): void {
    this.parent.remove(this);
    this.closed = this.inTurn(() => this.view.close()).catch(reportLater);
    this.containerEl.detach();
    this.app.workspace.leafDetached(this);
  }

  onResize(): void {
    this.view.onResize();
  }

  private async setViewStateNow(
    { type, state = {}, active = false, pinned }: ViewState,
    eState: unknown,
  ): Promise<void> {
    const { workspace } = this.app;
    if (pinned !== undefined) this.setPinned(pinned);
    if (this.view.getViewType() !== type || this.view instanceof PlaceholderView) {
      const create = workspace.viewTypes.get(type);
      this.waits = false;
      await this.replaceView(create?.(this) ?? new PlaceholderView(this, type, state, NO_LONGER, 'ghost'));
    }
    await this.view.setState(state, { history: false });
    if (eState !== undefined) this.view.setEphemeralState(eState);
    if (active) workspace.setActiveLeaf(this, { focus: true });
    workspace.layoutChanged();
  }

  private async replaceView(view: View): Promise<void> {
    const old = this.view;
    this.view = view;
    try {
      await old.close();
    } catch (error) {
      reportLater(error);
    }
    await view.open(this.containerEl);
    this.app.workspace.layoutChanged();
  }

  /** One after the other, so that views never come and go at once. */
  private inTurn(job: () => Promise<void>): Promise<void> {
    this.work = this.work.catch(() => undefined).then(job);
    return this.work;
  }
}
