// Views: what a leaf shows.
import type { App } from './app';
import { Component } from './component';
import type { TFile } from './files';
import type { WorkspaceLeaf } from './leaf';
import { setIcon } from '../ui/icons';

export abstract class View extends Component {
  readonly app: App;
  icon = 'file-question';
  navigation = false;
  readonly containerEl: HTMLElement;
  scope: unknown = null;

  constructor(readonly leaf: WorkspaceLeaf) {
    super();
    this.app = leaf.app;
    this.containerEl = createDiv({ cls: 'workspace-leaf-content' });
  }

  abstract getViewType(): string;
  abstract getDisplayText(): string;

  getIcon(): string {
    return this.icon;
  }

  getState(): Record<string, unknown> {
    return {};
  }

  async setState(_state: unknown, _result: unknown): Promise<void> {}

  getEphemeralState(): Record<string, unknown> {
    return {};
  }

  setEphemeralState(_state: unknown): void {}

  onResize(): void {}

  async onOpen(): Promise<void> {}

  async onClose(): Promise<void> {}

  /** Puts the view into its leaf; `onOpen` comes when it is in the document. */
  async open(parent: HTMLElement): Promise<void> {
    this.containerEl.dataset['type'] = this.getViewType();
    parent.append(this.containerEl);
    this.load();
    await this.onOpen();
  }

  async close(): Promise<void> {
    await this.onClose();
    this.unload();
    this.containerEl.detach();
  }
}

export abstract class ItemView extends View {
  readonly contentEl: HTMLElement;
  private readonly actionsEl: HTMLElement;
  protected readonly titleEl: HTMLElement;

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
    const button = createEl('button', {
      cls: 'clickable-icon view-action',
      attr: { 'aria-label': title, type: 'button' },
    });
    setIcon(button, icon);
    button.addEventListener('click', callback);
    this.actionsEl.prepend(button);
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
    private readonly state: unknown,
    private readonly text: string,
    override icon: string,
  ) {
    super(leaf);
  }

  getViewType(): string {
    return this.type;
  }

  getDisplayText(): string {
    return this.text;
  }

  override getState(): Record<string, unknown> {
    return typeof this.state === 'object' && this.state !== null ? { ...this.state } : {};
  }
}

export class EmptyView extends ItemView {
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
    const path = typeof state === 'object' && state !== null && 'file' in state ? state.file : null;
    const file = typeof path === 'string' ? this.app.vault.getFileByPath(path) : null;
    if (file !== this.file) {
      if (this.file) await this.onUnloadFile(this.file);
      this.file = file;
      if (file) await this.onLoadFile(file);
      this.titleEl.setText(this.getDisplayText());
    }
    await super.setState(state, result);
  }

  async onLoadFile(_file: TFile): Promise<void> {}

  async onUnloadFile(_file: TFile): Promise<void> {}

  async onRename(_file: TFile): Promise<void> {
    this.titleEl.setText(this.getDisplayText());
  }

  canAcceptExtension(_extension: string): boolean {
    return false;
  }

  override async onClose(): Promise<void> {
    if (this.file) await this.onUnloadFile(this.file);
  }
}

/** Milliseconds from the last key to saving. */
const SAVE_AFTER = 2000;

export abstract class TextFileView extends FileView {
  data = '';
  /** What is on disk, as far as this view knows. */
  protected saved = '';
  private timer: number | null = null;

  abstract getViewData(): string;
  abstract setViewData(data: string, clear: boolean): void;
  abstract clear(): void;

  get dirty(): boolean {
    return this.getViewData() !== this.saved;
  }

  readonly requestSave = (): void => {
    this.stopTimer();
    this.timer = this.containerEl.win.setTimeout(() => void this.save(), SAVE_AFTER);
  };

  async save(_clear?: boolean): Promise<void> {
    this.stopTimer();
    const { file } = this;
    if (!file || file.deleted || !this.dirty) return;
    this.data = this.getViewData();
    const before = this.saved;
    this.saved = this.data;
    try {
      await this.app.vault.modify(file, this.data);
    } catch (error) {
      this.saved = before;
      throw error;
    }
  }

  override async onLoadFile(file: TFile): Promise<void> {
    this.saved = inEditor(await this.app.vault.read(file));
    this.data = this.saved;
    this.setViewData(this.data, true);
  }

  override async onUnloadFile(_file: TFile): Promise<void> {
    await this.save();
    this.stopTimer();
    this.clear();
  }

  /** The file changed on disk, by another device or another part of the app. */
  async onDiskChange(): Promise<void> {
    if (!this.file || this.file.deleted) return;
    const disk = inEditor(await this.app.vault.read(this.file));
    const base = this.saved;
    if (disk === base) return;
    const own = this.getViewData();
    this.saved = disk;
    if (own === disk) return;
    this.data = own === base ? disk : merged(base, own, disk);
    this.setViewData(this.data, false);
    if (this.data !== disk) this.requestSave();
  }

  private stopTimer(): void {
    if (this.timer !== null) this.containerEl.win.clearTimeout(this.timer);
    this.timer = null;
  }
}

function inEditor(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

/** Both changes, where they touch different stretches; else the one on disk after the own. */
function merged(base: string, own: string, disk: string): string {
  const [a, b] = [changeOf(base, own), changeOf(base, disk)];
  const [first, second] = a.from <= b.from ? [a, b] : [b, a];
  if (first.to > second.from) return own;
  return (
    base.slice(0, first.from) +
    first.insert +
    base.slice(first.to, second.from) +
    second.insert +
    base.slice(second.to)
  );
}

function changeOf(before: string, after: string): { from: number; to: number; insert: string } {
  let from = 0;
  while (from < before.length && from < after.length && before[from] === after[from]) from += 1;
  let end = 0;
  const most = Math.min(before.length, after.length) - from;
  while (end < most && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  return { from, to: before.length - end, insert: after.slice(from, after.length - end) };
}
