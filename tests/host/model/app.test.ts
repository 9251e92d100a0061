// @vitest-environment jsdom
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { prepareJsdom } from '../jsdom';
import { createHost, type Host } from '../node';
import { obsidian } from '../obsidian';
import { MarkdownView } from './markdown-view';
import { Plugin } from './plugin';
import { ItemView } from './views';

const MANIFEST = {
  id: 'try',
  name: 'Try',
  version: '1.0.0',
  minAppVersion: '1.13.1',
  description: 'A try.',
  author: 'Us',
  isDesktopOnly: false,
};

const log: string[] = [];

class TryView extends ItemView {
  getViewType(): string {
    return 'try-view';
  }

  getDisplayText(): string {
    return 'Try';
  }

  override async onOpen(): Promise<void> {
    this.contentEl.setText('open');
  }

  override async onClose(): Promise<void> {
    log.push('view closed');
  }
}

class TryPlugin extends Plugin {
  override onload(): void {
    log.length = 0;
    this.addCommand({ id: 'go', name: 'Go', callback: () => log.push('go') });
    this.addCommand({ id: 'never', name: 'Never', checkCallback: () => false });
    this.addCommand({ id: 'edit', name: 'Edit', editorCallback: (editor) => log.push(editor.getValue()) });
    this.addRibbonIcon('star', 'Star', () => undefined);
    this.addStatusBarItem().setText('status');
    this.registerView('try-view', (leaf) => new TryView(leaf));
    this.registerEvent(
      this.app.vault.on('create', (file: { path: string }) => log.push(`create ${file.path}`)),
    );
    this.app.workspace.onLayoutReady(() => log.push('layout ready'));
    this.registerObsidianProtocolHandler('try', (data) => log.push(JSON.stringify(data)));
    this.registerCliHandler('try', 'Says', null, () => 'said');
  }
}

let host: Host;

async function start(files: Record<string, string> = {}): Promise<Host> {
  host = await createHost({ files, plugin: TryPlugin, manifest: MANIFEST });
  return host;
}

beforeAll(prepareJsdom);
afterEach(() => host.close());

describe('starting', () => {
  it('tells of every file before the layout is ready', async () => {
    await start({ 'A.md': 'a', 'B.md': 'b' });
    expect(log.slice(0, 3)).toEqual(['create A.md', 'create B.md', 'layout ready']);
  });
});

describe('a plugin', () => {
  it('has its commands under its own name, and those that cannot run are not listed', async () => {
    const { app } = await start();
    expect(app.commands.listCommands().map(({ id, name }) => `${id} ${name}`)).toEqual(['try:go Try: Go']);
    expect(app.commands.executeCommandById('try:never')).toBe(false);
    app.commands.executeCommandById('try:go');
    expect(log).toContain('go');
  });

  it('leaves nothing behind when it is disabled, and comes back when it is enabled', async () => {
    const { app } = await start();
    const leaf = app.workspace.getRightLeaf(false);
    await leaf.setViewState({ type: 'try-view' });
    expect(leaf.view.containerEl.textContent).toContain('open');
    await app.plugins.disablePlugin('try');
    await host.settle();
    expect(app.commands.listCommands()).toEqual([]);
    expect(app.ribbonEl.children).toHaveLength(0);
    expect(app.statusBarEl.children).toHaveLength(0);
    expect(app.protocolHandlers.size + app.cliHandlers.size).toBe(0);
    expect(log).toContain('view closed');
    expect(leaf.view).not.toBeInstanceOf(TryView);
    expect(leaf.view.getViewType()).toBe('try-view');
    const before = log.length;
    await app.vault.create('C.md', '');
    expect(log).toHaveLength(before);
    await app.plugins.enablePlugin('try');
    await host.settle();
    expect(leaf.view).toBeInstanceOf(TryView);
  });

  it('is reached by link and from the terminal', async () => {
    const { app } = await start();
    await app.openUri('obsidian://try?intensity=7&trigger=a%20b');
    expect(log.at(-1)).toBe('{"action":"try","intensity":"7","trigger":"a b"}');
    expect(await app.cli('try')).toBe('said');
    const plugin = app.plugins.getPlugin('try') as TryPlugin;
    expect(() => {
      plugin.registerCliHandler('try', '', null, () => '');
    }).toThrow('registered already');
  });
});

describe('what is not modelled', () => {
  it('fails when it is used, and says so', () => {
    expect(() => (obsidian as { requestUrl: unknown }).requestUrl).toThrow(
      'The host does not model requestUrl.',
    );
  });
});

describe('open notes', () => {
  async function open(text: string): Promise<MarkdownView> {
    const { app } = await start({ 'A.md': text });
    const file = app.vault.getFileByPath('A.md');
    if (!file) throw new Error('no file');
    await app.workspace.getLeaf(false).openFile(file);
    const view = app.workspace.getActiveViewOfType(MarkdownView);
    if (!view) throw new Error('no view');
    return view;
  }

  it('are the truth while they are not saved, and merge a change from disk in', async () => {
    const view = await open('one\ntwo\nthree\n');
    view.editor.replaceRange('ONE', { line: 0, ch: 0 }, { line: 0, ch: 3 });
    expect(host.text('A.md')).toBe('one\ntwo\nthree\n');
    host.adapter.outside.write('A.md', 'one\ntwo\nTHREE\n');
    await host.settle();
    expect(view.editor.getValue()).toBe('ONE\ntwo\nTHREE\n');
    await view.save();
    expect(host.text('A.md')).toBe('ONE\ntwo\nTHREE\n');
  });

  it('keep cursor and undo through a transaction', async () => {
    const view = await open('one\ntwo\n');
    view.editor.setCursor({ line: 1, ch: 2 });
    view.editor.transaction({ changes: [{ from: { line: 0, ch: 0 }, text: 'zero\n' }] });
    expect(view.editor.getCursor()).toEqual({ line: 2, ch: 2 });
    view.editor.undo();
    expect(view.editor.getValue()).toBe('one\ntwo\n');
  });

  it('offer editor commands only while they are edited', async () => {
    const view = await open('text');
    const { app } = host;
    expect(app.commands.executeCommandById('try:edit')).toBe(true);
    expect(log.at(-1)).toBe('text');
    await view.toggleMode();
    expect(app.commands.executeCommandById('try:edit')).toBe(false);
  });
});

describe('the workspace', () => {
  it('waits with side views until they are looked at, and gives its layout back', async () => {
    const { app } = await start();
    app.workspace.rightSplit.collapse();
    await app.workspace.changeLayout({ right: [{ type: 'try-view', state: {} }] });
    const [leaf] = app.workspace.getLeavesOfType('try-view');
    expect(leaf?.isDeferred).toBe(true);
    if (!leaf) return;
    await app.workspace.revealLeaf(leaf);
    expect(leaf.isDeferred).toBe(false);
    expect(leaf.view).toBeInstanceOf(TryView);
    expect(app.workspace.getLayout().right).toMatchObject([{ type: 'try-view' }]);
  });

  it('finds or makes a side leaf once', async () => {
    const { app } = await start();
    const one = await app.workspace.ensureSideLeaf('try-view', 'right', { reveal: true });
    const two = await app.workspace.ensureSideLeaf('try-view', 'right', { reveal: true });
    expect(two).toBe(one);
  });
});
