// Views: what a leaf shows.
import type { Menu } from '../ui/menu';
import { setIcon } from '../ui/icons';
import { setTooltip } from '../ui/tooltip';
import type { App } from './app';
import { Component } from './component';
import type { TFile } from './files';
import type { WorkspaceLeaf } from './leaf';

export abstract class View extends Component {
  readonly app: App;
  icon = 'file-question';
  navigation = false;
  readonly containerEl: HTMLElement;
  scope: unknown = null;

  constructor(readonly leaf: WorkspaceLeaf) {
    super();
    this.app = leaf.app;
    this.containerEl = leaf.containerEl.createDiv('workspace-leaf-content');
    this.containerEl.detach();
  }

  abstract getViewType(): string;
  abstract getDisplayText(): string;

  getIcon(): string {
    return this.icon;
  }

  getState(): Record<string, unknown> {
    return {};
  }

  setState(_state: unknown, _result: unknown): Promise<void> {
    return Promise.resolve();
  }

  getEphemeralState(): Record<string, unknown> {
    return {};
  }

  setEphemeralState(_state: unknown): void {}

  onResize(): void {}

  onPaneMenu(_menu: Menu, _source: string): void {}

  onOpen(): Promise<void> {
    return Promise.resolve();
  }

  onClose(): Promise<void> {
    return Promise.resolve();
  }

  /** Puts the view into its leaf; `onOpen` comes when it is in the document. */
  async open(parent: HTMLElement): Promise<void> {
    this.containerEl.dataset['type'] = this.getViewType();
    parent.append(this.containerEl);
    this.load();
    await this.onOpen();
  }

  async close(): Promise<void> {
    try {
      await this.onClose();
    } finally {
      this.unload();
      this.containerEl.detach();
    }
  }
}

export abstract class ItemView extends View {
  readonly contentEl: HTMLElement;
  protected readonly titleEl: HTMLElement;
  private readonly actionsEl: HTMLElement;

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    const header = this.containerEl.createDiv('view-header');
    this.titleEl = header
      .createDiv('view-header-title-container mod-at-start')
      .createDiv('view-header-title');
    this.actionsEl = header.createDiv('view-actions');
    this.contentEl = this.containerEl.createDiv('view-content');
  }

  addAction(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
    const button = this.actionsEl.createEl('button', {
      cls: 'clickable-icon view-action',
      attr: { type: 'button' },
      prepend: true,
    });
    setIcon(button, icon);
    setTooltip(button, title);
    button.addEventListener('click', callback);
    return button;
  }

  override async open(parent: HTMLElement): Promise<void> {
    this.titleEl.setText(this.getDisplayText());
    await super.open(parent);
  }
}

/** Stands where a plugin's view stood, or will stand when its plugin is there and it is looked at. */
export class PlaceholderView extends ItemView {
  constructor(
    leaf: WorkspaceLeaf,
    private readonly type: string,
    private readonly state: Record<string, unknown>,
    private readonly title: string,
    override icon: string,
  ) {
    super(leaf);
  }

  getViewType(): string {
    return this.type;
  }

  getDisplayText(): string {
    return this.title;
  }

  override getState(): Record<string, unknown> {
    return { ...this.state };
  }
}

export class EmptyView extends ItemView {
  override icon = 'file';

  getViewType(): string {
    return 'empty';
  }

  getDisplayText(): string {
    return 'New tab';
  }
}

export abstract class FileView extends ItemView {
  allowNoFile = false;
  file: TFile | null = null;
  override navigation = true;

  getDisplayText(): string {
    return this.file?.basename ?? 'No file';
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), ...(this.file ? { file: this.file.path } : {}) };
  }

  override async setState(state: unknown, result: unknown): Promise<void> {
    const path = typeof state === 'object' && state !== null && 'file' in state ? state.file : undefined;
    if (path !== undefined) await this.showFile(typeof path === 'string' ? path : '');
    await super.setState(state, result);
  }

  onLoadFile(_file: TFile): Promise<void> {
    return Promise.resolve();
  }

  onUnloadFile(_file: TFile): Promise<void> {
    return Promise.resolve();
  }

  onRename(_file: TFile): Promise<void> {
    this.titleEl.setText(this.getDisplayText());
    return Promise.resolve();
  }

  canAcceptExtension(_extension: string): boolean {
    return false;
  }

  override async onClose(): Promise<void> {
    if (this.file) await this.onUnloadFile(this.file);
  }

  private async showFile(path: string): Promise<void> {
    const file = this.app.vault.getFileByPath(path);
    if (file === this.file) return;
    if (this.file) await this.onUnloadFile(this.file);
    this.file = file;
    try {
      if (file) await this.onLoadFile(file);
    } catch (error) {
      this.file = null;
      throw error;
    }
    this.titleEl.setText(this.getDisplayText());
  }
}
