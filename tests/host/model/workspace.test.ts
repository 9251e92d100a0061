// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import type { Host } from '../node';
import type { TFile } from './files';
import type { WorkspaceLeaf } from './leaf';
import { MarkdownView } from './markdown-view';
import { TryView, VIEW, restarted, startHost, withView } from './try-out';
import { EmptyView } from './views';

const FILES = { 'A.md': 'a\n', 'B.md': '# One\n\n## Two\n', 'Folder/C.md': 'c [[B#Two]]\n' };

function start(): Promise<Host> {
  return startHost(withView, { files: FILES });
}

function fileOf({ app }: Host, path: string): TFile {
  const file = app.vault.getFileByPath(path);
  if (!file) throw new Error(`There is no ${path}.`);
  return file;
}

function events({ app }: Host, ...names: string[]): string[] {
  const heard: string[] = [];
  for (const name of names) {
    app.workspace.on(name, (what: { path?: string; view?: { getViewType(): string } } | null) =>
      heard.push(`${name} ${what?.path ?? what?.view?.getViewType() ?? ''}`.trim()),
    );
  }
  return heard;
}

describe('the layout', () => {
  it('is ready after every file was told of; who asks later is called at once', async () => {
    const log: string[] = [];
    const host = await startHost(
      (plugin) => {
        plugin.registerEvent(plugin.app.vault.on('create', ({ path }: { path: string }) => log.push(path)));
        plugin.app.workspace.onLayoutReady(() => log.push('ready'));
        log.push(`files while loading: ${String(plugin.app.vault.getFiles().length)}`);
      },
      { files: FILES },
    );
    const first = ['files while loading: 0', 'Folder', 'A.md', 'B.md', 'Folder/C.md', 'ready'];
    expect(log).toEqual(first);
    host.app.workspace.onLayoutReady(() => log.push('at once'));
    expect(log.at(-1)).toBe('at once');
    await host.app.vault.create('New.md', '');
    expect(log.at(-1)).toBe('New.md');
  });

  it('has one empty tab in the middle when there is nothing else', async () => {
    const { workspace } = (await start()).app;
    expect(workspace.rootSplit.leaves.map(({ view }) => view.getViewType())).toEqual(['empty']);
    workspace.rootSplit.leaves[0]?.detach();
    expect(workspace.rootSplit.leaves.map(({ view }) => view.getViewType())).toEqual(['empty']);
  });

  it('comes back when the app starts again, with what is seen and what is folded', async () => {
    const host = await start();
    const { workspace } = host.app;
    await workspace.getLeaf(false).openFile(fileOf(host, 'A.md'));
    await host.open('B.md', 'preview');
    await workspace.ensureSideLeaf(VIEW, 'right', { state: { day: 3 } });
    workspace.leftSplit.collapse();
    const again = await restarted(host);
    const { rootSplit, rightSplit, leftSplit } = again.app.workspace;
    expect(rootSplit.leaves.map((leaf) => [leaf.getDisplayText(), leaf.isDeferred])).toEqual([
      ['A', true],
      ['B', false],
    ]);
    expect(again.app.workspace.getActiveViewOfType(MarkdownView)?.getMode()).toBe('preview');
    expect(rightSplit.shown?.view).toBeInstanceOf(TryView);
    expect(rightSplit.shown?.view.getState()).toEqual({ day: 3 });
    expect([leftSplit.collapsed, rightSplit.collapsed]).toEqual([true, false]);
  });

  it('is saved a while after it changed, once for several changes', async () => {
    const host = await start();
    const saved = vi.fn();
    host.app.workspace.onLayoutSave = saved;
    await host.open('A.md');
    await host.open('B.md');
    expect(saved).not.toHaveBeenCalled();
    await new Promise((done) => setTimeout(done, 150));
    expect(saved).toHaveBeenCalledTimes(1);
    const states: unknown = expect.arrayContaining([
      expect.objectContaining({ type: 'markdown', title: 'B' }),
    ]);
    expect(saved.mock.calls[0]?.[0]).toMatchObject({ root: states, shown: { root: 2 } });
  });

  it('tells of its changes', async () => {
    const host = await start();
    const heard = events(host, 'layout-change');
    await host.open('A.md');
    expect(heard.length).toBeGreaterThan(0);
  });

  it('gets ready for the others when one that waits for it fails, and the error comes up', async () => {
    const { workspace } = (await start()).app;
    vi.useFakeTimers();
    const ran = vi.fn();
    workspace.layoutReady = false;
    workspace.onLayoutReady(() => {
      throw new Error('thrown by one that waits');
    });
    workspace.onLayoutReady(ran);
    workspace.ready();
    expect(ran).toHaveBeenCalledTimes(1);
    expect(() => vi.runAllTimers()).toThrow('thrown by one that waits');
    vi.useRealTimers();
  });
});

describe('leaves', () => {
  it('are taken again where one can go on in them, else made', async () => {
    const host = await start();
    const { workspace } = host.app;
    const first = workspace.getLeaf();
    expect(first.view).toBeInstanceOf(EmptyView);
    await first.openFile(fileOf(host, 'A.md'));
    expect(workspace.getLeaf(false)).toBe(first);
    expect(workspace.getLeaf('tab')).not.toBe(first);
    workspace.setActiveLeaf(first);
    first.setPinned(true);
    const second = workspace.getLeaf(false);
    expect(second).not.toBe(first);
    await second.setViewState({ type: VIEW, active: true });
    second.detach();
    const third = workspace.getLeaf(true);
    await third.setViewState({ type: VIEW });
    expect(workspace.getLeaf(false)).not.toBe(third);
    expect(workspace.rootSplit.leaves).toContain(first);
  });

  it('of a sidebar are not taken for notes', async () => {
    const host = await start();
    const { workspace } = host.app;
    const side = await workspace.ensureSideLeaf(VIEW, 'right', { active: true });
    expect(workspace.activeLeaf).toBe(side);
    expect(workspace.getLeaf(false).parent).toBe(workspace.rootSplit);
  });

  it('are found by type, by id, and gone through', async () => {
    const host = await start();
    const { workspace } = host.app;
    const note = (await host.open('A.md')).leaf;
    const side = await workspace.ensureSideLeaf(VIEW, 'left');
    const all: WorkspaceLeaf[] = [];
    const root: WorkspaceLeaf[] = [];
    workspace.iterateAllLeaves((leaf) => all.push(leaf));
    workspace.iterateRootLeaves((leaf) => root.push(leaf));
    expect(workspace.getLeavesOfType(VIEW)).toEqual([side]);
    expect(workspace.getLeafById(side.id)).toBe(side);
    expect([all.includes(side), root.includes(side), root.includes(note)]).toEqual([true, false, true]);
    expect(note.getRoot()).toBe(workspace.rootSplit);
    workspace.detachLeavesOfType(VIEW);
    expect(workspace.getLeavesOfType(VIEW)).toEqual([]);
  });

  it('open their view in the document, and close it before the next', async () => {
    const host = await start();
    const leaf = host.app.workspace.getLeaf('tab');
    await leaf.setViewState({ type: VIEW, state: { a: 1 } });
    const view = leaf.view;
    await leaf.setViewState({ type: VIEW, state: { a: 2 } });
    expect(leaf.view).toBe(view);
    expect(leaf.getViewState()).toMatchObject({ type: VIEW, state: { a: 2 }, title: 'Try view' });
    await leaf.openFile(fileOf(host, 'A.md'));
    expect(TryView.log).toEqual(['open true', 'close', 'unload']);
    expect(view.containerEl.isConnected).toBe(false);
    leaf.detach();
    await leaf.closed;
    expect(leaf.containerEl.isConnected).toBe(false);
  });

  it('do what they are told one after the other', async () => {
    const host = await start();
    const leaf = host.app.workspace.getLeaf('tab');
    await Promise.all([
      leaf.openFile(fileOf(host, 'A.md')),
      leaf.setViewState({ type: VIEW }),
      leaf.openFile(fileOf(host, 'B.md')),
    ]);
    expect(leaf.getDisplayText()).toBe('B');
    expect(leaf.containerEl.children).toHaveLength(1);
  });

  it('are pinned, and say so', async () => {
    const { leaf } = await (await start()).open('A.md');
    const heard = vi.fn();
    leaf.on('pinned-change', heard);
    leaf.togglePinned();
    expect(heard).toHaveBeenCalledWith(true);
    expect(leaf.getViewState().pinned).toBe(true);
  });
});

describe('side leaves', () => {
  it('are found or made once, revealed unless told not to', async () => {
    const { workspace } = (await start()).app;
    workspace.rightSplit.collapse();
    const one = await workspace.ensureSideLeaf(VIEW, 'right', { reveal: false });
    expect(workspace.rightSplit.collapsed).toBe(true);
    const two = await workspace.ensureSideLeaf(VIEW, 'right');
    expect([two, workspace.rightSplit.collapsed]).toEqual([one, false]);
    const left = workspace.getLeftLeaf(false);
    expect([left.parent, workspace.getRightLeaf(false).parent]).toEqual([
      workspace.leftSplit,
      workspace.rightSplit,
    ]);
  });

  it('wait until they are looked at: until then there is no view of the plugin', async () => {
    const host = await start();
    const { workspace } = host.app;
    const states = ['one', 'two'].map((name) => ({ type: VIEW, state: { name }, title: `Title ${name}` }));
    await workspace.changeLayout({ right: states });
    const [one, two] = workspace.getLeavesOfType(VIEW);
    if (!one || !two) throw new Error('no leaves');
    expect([one.isDeferred, two.isDeferred]).toEqual([false, true]);
    expect(two.view).not.toBeInstanceOf(TryView);
    expect([two.getDisplayText(), two.getViewState().state]).toEqual(['Title two', { name: 'two' }]);
    const loading = workspace.revealLeaf(two);
    expect(two.isDeferred).toBe(true);
    await loading;
    expect([two.isDeferred, two.view.containerEl.getText()]).toEqual([false, 'Try view{"name":"two"}']);
    expect(workspace.rightSplit.shown).toBe(two);
    expect([one.containerEl.isShown(), two.containerEl.style.display]).toEqual([false, '']);
  });

  it('of a folded sidebar wait, too', async () => {
    const host = await start();
    const { workspace } = host.app;
    await workspace.changeLayout({ right: [{ type: VIEW }], collapsed: { right: true } });
    const [leaf] = workspace.getLeavesOfType(VIEW);
    expect(leaf?.isDeferred).toBe(true);
    workspace.rightSplit.expand();
    await host.settle();
    expect(leaf?.view).toBeInstanceOf(TryView);
  });
});

describe('the active leaf', () => {
  it('and the active file are told of when they change', async () => {
    const host = await start();
    const { workspace } = host.app;
    const heard = events(host, 'active-leaf-change', 'file-open');
    const a = await host.open('A.md');
    expect(heard).toEqual(['active-leaf-change empty', 'file-open A.md']);
    heard.length = 0;
    await host.open('B.md');
    workspace.setActiveLeaf(a.leaf);
    expect(heard.slice(1)).toEqual(['file-open B.md', 'active-leaf-change markdown', 'file-open A.md']);
    heard.length = 0;
    await a.leaf.openFile(fileOf(host, 'Folder/C.md'));
    expect(heard).toEqual(['file-open Folder/C.md']);
  });

  it('in a sidebar leaves the active file as it is, but there is no editor', async () => {
    const host = await start();
    const { workspace } = host.app;
    const view = await host.open('A.md');
    expect(workspace.activeEditor).toBe(view);
    const heard = events(host, 'active-leaf-change', 'file-open');
    await workspace.ensureSideLeaf(VIEW, 'right', { active: true });
    expect(heard).toEqual([`active-leaf-change ${VIEW}`]);
    expect(workspace.getActiveFile()?.path).toBe('A.md');
    expect(workspace.getActiveViewOfType(MarkdownView)).toBeNull();
    expect(workspace.getActiveViewOfType(TryView)).not.toBeNull();
    expect(workspace.activeEditor).toBeNull();
    expect(workspace.getMostRecentLeaf()).toBe(view.leaf);
  });

  it('is the one that the user goes into', async () => {
    const host = await start();
    const { leaf } = await host.open('A.md');
    const side = await host.app.workspace.ensureSideLeaf(VIEW, 'right');
    const button = side.view.containerEl.createEl('button');
    expect(host.app.workspace.activeLeaf).toBe(leaf);
    button.focus();
    expect(host.app.workspace.activeLeaf).toBe(side);
  });

  it('is another one when it goes', async () => {
    const host = await start();
    const a = await host.open('A.md');
    const b = await host.open('B.md');
    b.leaf.detach();
    expect(host.app.workspace.activeLeaf).toBe(a.leaf);
    expect(host.app.workspace.getActiveFile()?.path).toBe('A.md');
  });
});

describe('files', () => {
  it('that are renamed stay open, that are deleted are closed', async () => {
    const host = await start();
    const { vault, workspace } = host.app;
    const view = await host.open('A.md');
    await vault.rename(fileOf(host, 'A.md'), 'Z.md');
    expect([view.getDisplayText(), workspace.getActiveFile()?.path]).toEqual(['Z', 'Z.md']);
    await vault.delete(fileOf(host, 'Z.md'));
    expect(workspace.getLeavesOfType('markdown')).toEqual([]);
    await host.settle();
    expect(() => host.text('Z.md')).toThrow('ENOENT');
  });

  it('are opened by link, at a heading, and made where they are missing', async () => {
    const host = await start();
    const { workspace } = host.app;
    await workspace.openLinkText('B#Two', 'Folder/C.md');
    expect(workspace.activeEditor?.editor.getCursor().line).toBe(2);
    await workspace.openLinkText('New note', 'Folder/C.md', 'tab');
    expect([workspace.getActiveFile()?.path, host.text('New note.md')]).toEqual(['New note.md', '']);
  });
});

describe('windows of their own', () => {
  it('have their own document, and close with their last leaf', async () => {
    const host = await start();
    const { workspace } = host.app;
    const heard = events(host, 'window-open', 'window-close');
    const leaf = workspace.openPopoutLeaf();
    await leaf.setViewState({ type: VIEW, active: true });
    const { doc, win } = leaf.getContainer();
    expect(doc).not.toBe(document);
    expect([leaf.view.containerEl.doc, leaf.view.containerEl.win]).toEqual([doc, win]);
    expect([activeDocument, activeWindow]).toEqual([doc, win]);
    expect(leaf.view.containerEl).not.toBeInstanceOf(HTMLElement);
    expect(leaf.view.containerEl.instanceOf(HTMLElement)).toBe(true);
    leaf.detach();
    await leaf.closed;
    await host.settle();
    expect(heard).toEqual(['window-open', 'window-close']);
    expect([document.querySelector('iframe'), workspace.popouts.length]).toEqual([null, 0]);
    expect(activeDocument).toBe(document);
  });

  it('take a leaf with its view over, which hears that it moved', async () => {
    const host = await start();
    const { workspace } = host.app;
    const leaf = workspace.getLeaf('tab');
    await leaf.setViewState({ type: VIEW, state: { a: 1 } });
    const { view } = leaf;
    const moved = vi.fn();
    view.containerEl.onWindowMigrated(moved);
    const group = workspace.moveLeafToPopout(leaf);
    await host.settle();
    expect([leaf.view, leaf.parent, view.containerEl.doc]).toEqual([view, group, group.doc]);
    expect(moved).toHaveBeenCalledWith(group.win);
    expect(TryView.log).toEqual(['open true']);
    workspace.closeWindow(group);
    await leaf.closed;
    expect(TryView.log).toEqual(['open true', 'close', 'unload']);
  });

  it('are there until what is in them was closed and saved', async () => {
    const host = await start();
    const { workspace } = host.app;
    const leaf = workspace.openPopoutLeaf();
    await leaf.openFile(fileOf(host, 'A.md'));
    const view = workspace.activeEditor;
    view?.editor.setValue('typed');
    const frames: boolean[] = [];
    view?.register(() => frames.push(document.querySelector('iframe') !== null));
    workspace.closeWindow(leaf.parent);
    await leaf.closed;
    expect([frames, host.text('A.md')]).toEqual([[true], 'typed']);
  });

  it('show notes that can be edited', async () => {
    const host = await start();
    const leaf = host.app.workspace.getLeaf('window');
    await leaf.openFile(fileOf(host, 'A.md'));
    const view = host.app.workspace.activeEditor;
    view?.editor.replaceRange('more', { line: 1, ch: 0 });
    await view?.save();
    expect(host.text('A.md')).toBe('a\nmore');
  });

  it('are not there on mobile', async () => {
    const host = await startHost(withView, { screen: 'phone' });
    expect(() => host.app.workspace.openPopoutLeaf()).toThrow('mobile');
  });
});
