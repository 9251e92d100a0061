// The workspace: sidebars, tabs, windows, and which leaf is the active one.
import type { Extension } from '@codemirror/state';
import { EditorSuggests } from '../ui/editor-suggest';
import type { App } from './app';
import { Events } from './events';
import { TFile, type TAbstractFile } from './files';
import { WorkspaceLeaf, type ViewState } from './leaf';
import { MarkdownView } from './markdown-view';
import { normalizePath } from './paths';
import { TabGroup, type Side } from './tab-group';
import { EmptyView, FileView, PlaceholderView, TextFileView, type View } from './views';

export type ViewCreator = (leaf: WorkspaceLeaf) => View;

export interface Layout {
  readonly left: readonly ViewState[];
  readonly root: readonly ViewState[];
  readonly right: readonly ViewState[];
}

export class Workspace extends Events {
  readonly containerEl: HTMLElement = createDiv('workspace-body');
  readonly leftSplit: TabGroup;
  readonly rightSplit: TabGroup;
  readonly rootSplit: TabGroup;
  readonly popouts: TabGroup[] = [];
  readonly viewTypes = new Map<string, ViewCreator>([
    ['markdown', (leaf) => new MarkdownView(leaf)],
    ['empty', (leaf) => new EmptyView(leaf)],
  ]);
  readonly editorSuggest = new EditorSuggests();
  /** Registered by plugins. */
  editorExtensions: Extension[] = [];
  activeLeaf: WorkspaceLeaf | null = null;
  layoutReady = false;
  defaultMode: 'source' | 'preview' = 'source';
  /** Told when the layout is to be saved. */
  onLayoutSave: (layout: Layout) => void = () => undefined;
  private whenReady: (() => unknown)[] = [];
  private lastMarkdown: WorkspaceLeaf | null = null;
  private saving: number | null = null;

  constructor(readonly app: App) {
    super();
    const group = (side: Side): TabGroup =>
      new TabGroup(side, this.containerEl.createDiv(`workspace-tab-container mod-${side}`), () =>
        this.layoutChanged(),
      );
    this.leftSplit = group('left');
    this.rootSplit = group('root');
    this.rightSplit = group('right');
    app.vault.on('rename', (file: TAbstractFile) => this.fileRenamed(file));
    app.vault.on('delete', (file: TAbstractFile) => this.fileDeleted(file));
    app.vault.on('modify', (file: TAbstractFile) => this.fileModified(file));
  }

  get activeEditor(): MarkdownView | null {
    const view = this.activeLeaf?.view;
    return view instanceof MarkdownView ? view : null;
  }

  onLayoutReady(callback: () => unknown): void {
    if (this.layoutReady) callback();
    else this.whenReady.push(callback);
  }

  /** The layout stands: what waited for it runs. */
  ready(): void {
    this.layoutReady = true;
    for (const callback of this.whenReady.splice(0)) callback();
    this.trigger('layout-ready');
  }

  getLeaf(newLeaf: boolean | 'tab' | 'split' | 'window' = false): WorkspaceLeaf {
    if (newLeaf === 'window') return this.openPopoutLeaf();
    if (newLeaf !== false) return this.addLeaf(this.rootSplit, true);
    const active = this.activeLeaf;
    if (active && active.parent.side === 'root' && !(active.view instanceof PlaceholderView)) return active;
    const { shown } = this.rootSplit;
    return shown && (shown.view.navigation || shown.view instanceof EmptyView)
      ? shown
      : this.addLeaf(this.rootSplit, true);
  }

  getUnpinnedLeaf(): WorkspaceLeaf {
    return this.getLeaf(false);
  }

  getMostRecentLeaf(root: TabGroup = this.rootSplit): WorkspaceLeaf | null {
    return root === this.rootSplit && this.lastMarkdown ? this.lastMarkdown : root.shown;
  }

  getLeftLeaf(_split: boolean): WorkspaceLeaf {
    return this.addLeaf(this.leftSplit, false);
  }

  getRightLeaf(_split: boolean): WorkspaceLeaf {
    return this.addLeaf(this.rightSplit, false);
  }

  async ensureSideLeaf(
    type: string,
    side: 'left' | 'right',
    options: { active?: boolean; split?: boolean; reveal?: boolean; state?: Record<string, unknown> } = {},
  ): Promise<WorkspaceLeaf> {
    const group = side === 'left' ? this.leftSplit : this.rightSplit;
    const there = this.getLeavesOfType(type)[0];
    const leaf = there ?? this.addLeaf(group, false);
    if (!there || options.state)
      await leaf.setViewState({ type, ...(options.state ? { state: options.state } : {}) });
    if (options.reveal !== false) await this.revealLeaf(leaf);
    if (options.active) this.setActiveLeaf(leaf, { focus: true });
    return leaf;
  }

  async revealLeaf(leaf: WorkspaceLeaf): Promise<void> {
    leaf.parent.expand();
    leaf.parent.show(leaf);
    await leaf.loadIfDeferred();
  }

  getLeavesOfType(type: string): WorkspaceLeaf[] {
    const found: WorkspaceLeaf[] = [];
    this.iterateAllLeaves((leaf) => {
      if (leaf.view.getViewType() === type) found.push(leaf);
    });
    return found;
  }

  getActiveViewOfType<T>(type: abstract new (...given: never[]) => T): T | null {
    const view: unknown = this.activeLeaf?.view;
    return view instanceof type ? view : null;
  }

  getActiveFile(): TFile | null {
    const active = this.activeLeaf?.view;
    if (active instanceof FileView && active.file) return active.file;
    const recent = this.lastMarkdown?.view;
    return recent instanceof FileView ? recent.file : null;
  }

  iterateAllLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
    for (const group of this.groups()) for (const leaf of [...group.leaves]) callback(leaf);
  }

  iterateRootLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
    for (const leaf of [...this.rootSplit.leaves]) callback(leaf);
  }

  iterateCodeMirrors(): void {}

  setActiveLeaf(leaf: WorkspaceLeaf, _options: { focus?: boolean } | boolean = {}): void {
    leaf.parent.show(leaf);
    const before = this.activeLeaf;
    this.activeLeaf = leaf;
    if (leaf.view instanceof MarkdownView) this.lastMarkdown = leaf;
    if (before === leaf) return;
    this.trigger('active-leaf-change', leaf);
    if (leaf.view instanceof FileView) this.trigger('file-open', leaf.view.file);
  }

  async openLinkText(link: string, sourcePath: string, newLeaf: boolean | 'tab' = false): Promise<void> {
    const { metadataCache, vault } = this.app;
    const there = metadataCache.getFirstLinkpathDest(link, sourcePath);
    const file = there ?? (await vault.create(normalizePath(`${link.split('#')[0] ?? ''}.md`), ''));
    await this.getLeaf(newLeaf).openFile(file);
  }

  detachLeavesOfType(type: string): void {
    for (const leaf of this.getLeavesOfType(type)) leaf.detach();
  }

  openPopoutLeaf(_data?: unknown): WorkspaceLeaf {
    const frame = document.body.createEl('iframe', {
      cls: 'popout-window',
      attr: { title: 'Pop-out window' },
    });
    const win = frame.contentWindow;
    if (!win) throw new Error('The pop-out window has no document.');
    this.app.preparePopout(win);
    const body = win.document.body.createDiv('workspace-tab-container');
    const group = new TabGroup('popout', body, () => this.layoutChanged());
    this.popouts.push(group);
    this.trigger('window-open', group, win);
    return this.addLeaf(group, true);
  }

  moveLeafToPopout(leaf: WorkspaceLeaf): WorkspaceLeaf {
    const into = this.openPopoutLeaf();
    const group = into.parent;
    into.detach();
    leaf.parent.remove(leaf);
    leaf.parent = group;
    group.bodyEl.append(leaf.containerEl);
    group.add(leaf);
    return leaf;
  }

  typeFor(extension: string): string {
    return extension === 'md' ? 'markdown' : 'empty';
  }

  updateOptions(): void {
    this.iterateAllLeaves(({ view }) => {
      if (view instanceof MarkdownView) view.editor.updateExtensions();
    });
  }

  requestSaveLayout(): void {
    if (this.saving !== null) window.clearTimeout(this.saving);
    this.saving = window.setTimeout(() => this.onLayoutSave(this.getLayout()), 100);
  }

  getLayout(): Layout {
    const states = ({ leaves }: TabGroup): ViewState[] => leaves.map((leaf) => leaf.getViewState());
    return { left: states(this.leftSplit), root: states(this.rootSplit), right: states(this.rightSplit) };
  }

  /** Builds the tabs of a layout; those in sidebars wait until they are looked at. */
  async changeLayout(layout: Partial<Layout>): Promise<void> {
    for (const [group, states] of [
      [this.leftSplit, layout.left],
      [this.rootSplit, layout.root],
      [this.rightSplit, layout.right],
    ] as const) {
      for (const leaf of [...group.leaves]) leaf.detach();
      for (const state of states ?? []) {
        const leaf = this.addLeaf(group, false);
        if (group === this.rootSplit) await leaf.setViewState(state);
        else await leaf.defer(state);
      }
      if (group.shown && !group.collapsed) await group.shown.loadIfDeferred();
    }
    const first = this.rootSplit.shown;
    if (first) this.setActiveLeaf(first);
  }

  /** A plugin's view type is there (again): its placeholders that are looked at become views. */
  async viewTypeAdded(type: string): Promise<void> {
    for (const leaf of this.getLeavesOfType(type)) {
      if (!(leaf.view instanceof PlaceholderView)) continue;
      leaf.isDeferred = true;
      if (leaf.parent.shown === leaf && !leaf.parent.collapsed) await leaf.loadIfDeferred();
    }
  }

  async viewTypeRemoved(type: string): Promise<void> {
    for (const leaf of this.getLeavesOfType(type)) {
      await leaf.defer(leaf.getViewState(), 'Plugin no longer active');
      leaf.isDeferred = false;
    }
  }

  layoutChanged(): void {
    this.trigger('layout-change');
    this.requestSaveLayout();
  }

  leafDetached(leaf: WorkspaceLeaf): void {
    if (this.lastMarkdown === leaf) this.lastMarkdown = null;
    if (this.activeLeaf === leaf) {
      this.activeLeaf = null;
      const next = this.rootSplit.shown;
      if (next) this.setActiveLeaf(next);
    }
    this.layoutChanged();
  }

  private groups(): TabGroup[] {
    return [this.rootSplit, this.leftSplit, this.rightSplit, ...this.popouts];
  }

  private addLeaf(group: TabGroup, active: boolean): WorkspaceLeaf {
    const leaf = new WorkspaceLeaf(this.app, group);
    group.add(leaf);
    if (active) this.setActiveLeaf(leaf);
    return leaf;
  }

  private viewsOf(file: TAbstractFile): FileView[] {
    const views: FileView[] = [];
    this.iterateAllLeaves(({ view }) => {
      if (view instanceof FileView && view.file === file) views.push(view);
    });
    return views;
  }

  private fileRenamed(file: TAbstractFile): void {
    for (const view of this.viewsOf(file)) if (file instanceof TFile) void view.onRename(file);
    this.layoutChanged();
  }

  private fileDeleted(file: TAbstractFile): void {
    for (const view of this.viewsOf(file)) view.leaf.detach();
  }

  private fileModified(file: TAbstractFile): void {
    for (const view of this.viewsOf(file)) if (view instanceof TextFileView) void view.onDiskChange();
  }
}
