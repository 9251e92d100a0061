// The workspace: sidebars, tabs, windows, and which leaf is the active one.
import type { Extension } from '@codemirror/state';
import { setActiveWindow } from '../ui/dom';
import { EditorSuggests } from '../ui/editor-suggest';
import { Platform } from '../ui/platform';
import { TagSuggest } from '../ui/tag-suggest';
import type { App } from './app';
import { Events, reportLater } from './events';
import { TFile, type TAbstractFile } from './files';
import { debounce } from './functions';
import { WorkspaceLeaf, type OpenState, type ViewState } from './leaf';
import { MarkdownView } from './markdown-view';
import { parseLinktext } from './paths';
import { TabGroup, type Side } from './tab-group';
import { TextFileView } from './text-file-view';
import { EmptyView, FileView, PlaceholderView, type View } from './views';

export type ViewCreator = (leaf: WorkspaceLeaf) => View;
export type PaneType = 'tab' | 'split' | 'window';

export interface Layout {
  readonly left: readonly ViewState[];
  readonly root: readonly ViewState[];
  readonly right: readonly ViewState[];
  /** Which tab of each group is seen; the first unless said. */
  readonly shown?: Readonly<Partial<Record<'left' | 'root' | 'right', number>>>;
  readonly collapsed?: Readonly<Partial<Record<'left' | 'right', boolean>>>;
}

/** Milliseconds from a change of the layout until it is saved. */
const SAVE_LAYOUT_AFTER = 100;

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
  /** Which view opens files with an extension. */
  readonly typeByExtension = new Map<string, string>([['md', 'markdown']]);
  readonly editorSuggest = new EditorSuggests();
  readonly hoverLinkSources: Record<string, unknown> = {};
  /** Registered by plugins. */
  editorExtensions: Extension[] = [];
  activeLeaf: WorkspaceLeaf | null = null;
  layoutReady = false;
  defaultMode: 'source' | 'preview' = 'source';
  /** Told when the layout is to be saved. */
  onLayoutSave: (layout: Layout) => void = () => undefined;
  readonly requestSaveLayout = debounce(() => this.onLayoutSave(this.getLayout()), SAVE_LAYOUT_AFTER, true);
  /** Resolves when the views of types that went or came are closed or open. */
  settled: Promise<unknown> = Promise.resolve();
  private whenReady: (() => unknown)[] = [];
  private lastFileLeaf: WorkspaceLeaf | null = null;
  private lastFile: TFile | null = null;

  constructor(readonly app: App) {
    super();
    const group = (side: Side): TabGroup =>
      new TabGroup(side, this.containerEl.createDiv(`workspace-tab-container mod-${side}`), () =>
        this.layoutChanged(),
      );
    this.editorSuggest.addSuggest(new TagSuggest(app));
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
    this.neverEmpty();
    this.layoutReady = true;
    for (const callback of this.whenReady.splice(0)) {
      try {
        callback();
      } catch (error) {
        reportLater(error);
      }
    }
    this.trigger('layout-ready');
  }

  getLeaf(newLeaf: boolean | PaneType = false): WorkspaceLeaf {
    if (newLeaf === 'window') return this.openPopoutLeaf();
    if (newLeaf !== false) return this.addLeaf(this.rootSplit, true);
    const candidates = [this.activeLeaf, this.rootSplit.shown, ...this.rootSplit.leaves];
    return candidates.find((leaf) => leaf && canNavigate(leaf)) ?? this.addLeaf(this.rootSplit, true);
  }

  getUnpinnedLeaf(): WorkspaceLeaf {
    return this.getLeaf(false);
  }

  splitActiveLeaf(): WorkspaceLeaf {
    return this.getLeaf('split');
  }

  getLeafById(id: string): WorkspaceLeaf | null {
    return this.allLeaves().find((leaf) => leaf.id === id) ?? null;
  }

  getMostRecentLeaf(root: TabGroup = this.rootSplit): WorkspaceLeaf | null {
    const recent = this.lastFileLeaf;
    return recent && (recent.parent === root || root === this.rootSplit) ? recent : root.shown;
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
    const { state } = options;
    if (!there || state) await leaf.setViewState({ type, ...(state && { state }) });
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
    return this.allLeaves().filter((leaf) => leaf.view.getViewType() === type);
  }

  getActiveViewOfType<T>(type: abstract new (...given: never[]) => T): T | null {
    const view: unknown = this.activeLeaf?.view;
    return view instanceof type ? view : null;
  }

  /** That of the active view, or the most recent one. */
  getActiveFile(): TFile | null {
    for (const leaf of [this.activeLeaf, this.lastFileLeaf]) {
      if (leaf?.view instanceof FileView && leaf.view.file) return leaf.view.file;
    }
    return null;
  }

  iterateAllLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
    for (const leaf of this.allLeaves()) callback(leaf);
  }

  /** Those in the middle and in windows of their own. */
  iterateRootLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
    for (const group of [this.rootSplit, ...this.popouts])
      [...group.leaves].forEach((leaf) => callback(leaf));
  }

  setActiveLeaf(
    leaf: WorkspaceLeaf,
    options: { focus?: boolean } | boolean = {},
    focusToo: boolean = false,
  ): void {
    leaf.parent.show(leaf);
    const before = this.activeLeaf;
    this.activeLeaf = leaf;
    if (leaf.view instanceof FileView) this.lastFileLeaf = leaf;
    setActiveWindow(window, leaf.parent.win, globalThis);
    if ((typeof options === 'object' ? options.focus : focusToo) === true) focusOn(leaf.view);
    if (before !== leaf) this.trigger('active-leaf-change', leaf);
    this.fileMayBeAnother();
  }

  /** Makes the note where it is missing. */
  async openLinkText(
    link: string,
    sourcePath: string,
    newLeaf: boolean | PaneType = false,
    open: OpenState = {},
  ): Promise<void> {
    const { metadataCache, vault, fileManager } = this.app;
    const { path, subpath } = parseLinktext(link);
    const file = metadataCache.getFirstLinkpathDest(link, sourcePath);
    const parent = fileManager.getNewFileParent(sourcePath).path;
    const fresh = parent === '/' || path.includes('/') ? `${path}.md` : `${parent}/${path}.md`;
    const target = file ?? (await vault.create(fresh, ''));
    const line = this.lineOf(target, subpath);
    await this.getLeaf(newLeaf).openFile(target, line === null ? open : { eState: { line }, ...open });
  }

  detachLeavesOfType(type: string): void {
    for (const leaf of this.getLeavesOfType(type)) leaf.detach();
  }

  /** A window of its own is a frame here, with its own document; only on the desktop. */
  openPopoutLeaf(_data?: unknown): WorkspaceLeaf {
    return this.addLeaf(this.openWindow(), true);
  }

  /** The leaf and its view stay the same; their elements go to the other document. */
  moveLeafToPopout(leaf: WorkspaceLeaf): TabGroup {
    const group = this.openWindow();
    const from = leaf.parent;
    from.remove(leaf);
    leaf.parent = group;
    group.bodyEl.append(leaf.containerEl);
    group.add(leaf);
    if (from === this.rootSplit) this.neverEmpty();
    this.setActiveLeaf(leaf);
    return group;
  }

  /** Its leaves go with it. */
  closeWindow(group: TabGroup): void {
    const at = this.popouts.indexOf(group);
    if (at < 0) return;
    this.popouts.splice(at, 1);
    const { win, leaves } = group;
    const closed = [...leaves].map((leaf) => {
      leaf.detach();
      return leaf.closed;
    });
    void Promise.allSettled(closed).then(() => win.frameElement?.remove());
    this.trigger('window-close', group, win);
    this.layoutChanged();
  }

  typeFor(extension: string): string {
    return this.typeByExtension.get(extension) ?? 'empty';
  }

  /** Open editors take over what plugins registered. */
  updateOptions(): void {
    this.iterateAllLeaves(({ view }) => {
      if (view instanceof MarkdownView) view.editor.updateExtensions();
    });
  }

  getLayout(): Layout {
    const { leftSplit: left, rootSplit: root, rightSplit: right } = this;
    const states = ({ leaves }: TabGroup): ViewState[] => leaves.map((leaf) => leaf.getViewState());
    const shown = ({ leaves, shown: leaf }: TabGroup): number => Math.max(0, leaf ? leaves.indexOf(leaf) : 0);
    return {
      left: states(left),
      root: states(root),
      right: states(right),
      shown: { left: shown(left), root: shown(root), right: shown(right) },
      collapsed: { left: left.collapsed, right: right.collapsed },
    };
  }

  /** Builds the tabs of a layout; those that are not seen wait until they are looked at. */
  async changeLayout({ left, root, right, shown = {}, collapsed = {} }: Partial<Layout>): Promise<void> {
    for (const [name, group, states = []] of [
      ['left', this.leftSplit, left],
      ['root', this.rootSplit, root],
      ['right', this.rightSplit, right],
    ] as const) {
      if (name !== 'root') group.collapsed = this.folds(group, collapsed[name]);
      for (const leaf of [...group.leaves].reverse()) this.drop(leaf);
      const leaves = states.map((state) => ({ state, leaf: this.addLeaf(group, false) }));
      for (const { state, leaf } of leaves) await leaf.defer(state);
      const seen = leaves[shown[name] ?? 0]?.leaf;
      if (!seen) continue;
      group.show(seen);
      if (!group.collapsed) await seen.loadIfDeferred();
    }
    this.neverEmpty();
    const states = [...(left ?? []), ...(root ?? []), ...(right ?? [])];
    const all = [...this.leftSplit.leaves, ...this.rootSplit.leaves, ...this.rightSplit.leaves];
    const active = all[states.findIndex((state) => state.active === true)] ?? this.rootSplit.shown;
    if (active) this.setActiveLeaf(active);
  }

  viewTypeAdded(type: string): void {
    const leaves = this.getLeavesOfType(type);
    this.settled = Promise.all([this.settled, ...leaves.map((leaf) => leaf.adopt())]);
  }

  viewTypeRemoved(type: string, byUser: boolean): void {
    const leaves = this.getLeavesOfType(type);
    if (byUser) for (const leaf of leaves) leaf.detach();
    const gone = leaves.map((leaf) => (byUser ? leaf.closed : leaf.orphan()));
    this.settled = Promise.all([this.settled, ...gone]);
  }

  layoutChanged(): void {
    this.trigger('layout-change');
    this.fileMayBeAnother();
    this.requestSaveLayout();
  }

  leafDetached(leaf: WorkspaceLeaf): void {
    if (this.lastFileLeaf === leaf) this.lastFileLeaf = null;
    const { parent } = leaf;
    if (parent.side === 'popout' && parent.leaves.length === 0) this.closeWindow(parent);
    if (parent === this.rootSplit) this.neverEmpty();
    if (this.activeLeaf === leaf) {
      this.activeLeaf = null;
      const next = this.rootSplit.shown;
      if (next) this.setActiveLeaf(next);
    }
    this.layoutChanged();
  }

  /** A sidebar that was folded before the start stays so. */
  private folds(group: TabGroup, wanted: boolean | undefined): boolean {
    return this.layoutReady ? (wanted ?? group.collapsed) : wanted === true || group.collapsed;
  }

  /** The app never has an empty middle. */
  private neverEmpty(): void {
    if (this.rootSplit.leaves.length === 0) this.addLeaf(this.rootSplit, false);
  }

  private drop(leaf: WorkspaceLeaf): void {
    leaf.parent.remove(leaf);
    leaf.view.close().catch(reportLater);
    leaf.containerEl.detach();
    if (this.lastFileLeaf === leaf) this.lastFileLeaf = null;
    if (this.activeLeaf === leaf) this.activeLeaf = null;
  }

  private openWindow(): TabGroup {
    if (!Platform.isDesktopApp) throw new Error('There are no windows of their own on mobile.');
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
    return group;
  }

  private lineOf(file: TFile, subpath: string): number | null {
    const name = subpath.replace(/^#\^?/, '').toLowerCase();
    if (name === '') return null;
    const { headings = [], blocks = {} } = this.app.metadataCache.getFileCache(file) ?? {};
    const heading = headings.find((each) => each.heading.toLowerCase() === name);
    return (subpath.startsWith('#^') ? blocks[name] : heading)?.position.start.line ?? null;
  }

  /** Told when the active file is another one than before. */
  private fileMayBeAnother(): void {
    const file = this.getActiveFile();
    if (file === this.lastFile) return;
    this.lastFile = file;
    this.trigger('file-open', file);
  }

  private groups(): TabGroup[] {
    return [this.rootSplit, this.leftSplit, this.rightSplit, ...this.popouts];
  }

  private allLeaves(): WorkspaceLeaf[] {
    return this.groups().flatMap(({ leaves }) => leaves);
  }

  private addLeaf(group: TabGroup, active: boolean): WorkspaceLeaf {
    const leaf = new WorkspaceLeaf(this.app, group);
    group.add(leaf);
    if (active) this.setActiveLeaf(leaf);
    return leaf;
  }

  private viewsOf(file: TAbstractFile): FileView[] {
    return this.allLeaves()
      .map(({ view }) => view)
      .filter((view) => view instanceof FileView)
      .filter((view) => view.file === file);
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

function canNavigate({ parent, pinned, view }: WorkspaceLeaf): boolean {
  if (pinned || (parent.side !== 'root' && parent.side !== 'popout')) return false;
  return view.navigation || view instanceof EmptyView || view instanceof PlaceholderView;
}

function focusOn(view: View): void {
  if (view instanceof MarkdownView && view.getMode() === 'source') view.editor.focus();
}
