// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { Component } from './component';
import type { Plugin } from './plugin';
import { MANIFEST, TryView, VIEW, restarted, startHost, withView } from './try-out';
import { PluginSettingTab } from '../ui/settings/plugin-setting-tab';
import { EditorSuggest } from '../ui/editor-suggest';

class Tab extends PluginSettingTab {}

class Suggest extends EditorSuggest<string> {
  onTrigger(): null {
    return null;
  }
  getSuggestions(): string[] {
    return [];
  }
  renderSuggestion(): void {}
  selectSuggestion(): void {}
}

/** Registers one of everything. */
function everything(plugin: Plugin, heard: () => void): void {
  const { app } = plugin;
  void withView(plugin);
  plugin.addCommand({ id: 'go', name: 'Go', callback: heard });
  plugin.addRibbonIcon('star', 'Star', heard);
  plugin.addStatusBarItem().setText('status');
  plugin.addSettingTab(new Tab(app, plugin));
  plugin.registerEvent(app.vault.on('create', heard));
  plugin.registerEvent(app.workspace.on('css-change', heard));
  plugin.registerDomEvent(document, 'click', heard);
  plugin.registerInterval(window.setInterval(heard, 5));
  plugin.registerMarkdownPostProcessor(heard);
  plugin.registerMarkdownCodeBlockProcessor('try', () => undefined);
  plugin.registerObsidianProtocolHandler('try', heard);
  plugin.registerCliHandler('try', 'Says', null, () => 'said');
  plugin.registerEditorSuggest(new Suggest(app));
  plugin.registerHoverLinkSource('try', { display: 'Try', defaultMod: true });
  plugin.registerExtensions(['try'], VIEW);
  plugin.registerBasesView('try', { name: 'Try', icon: 'star', factory: () => never() });
  plugin.addChild(new Component()).register(heard);
}

function never(): never {
  throw new Error('not asked for');
}

describe('loading', () => {
  it('is awaited, and its failure is told; nothing of the plugin stays then', async () => {
    const order: string[] = [];
    const host = await startHost(
      async (plugin) => {
        order.push('begin');
        plugin.addRibbonIcon('star', 'Star', () => undefined);
        await Promise.resolve();
        if (order.length === 1) throw new Error('not this time');
        order.push('end');
      },
      { enabled: false },
    );
    const { plugins, ribbonEl } = host.app;
    await expect(plugins.enablePlugin('try')).rejects.toThrow('not this time');
    expect([ribbonEl.childElementCount, plugins.getPlugin('try'), plugins.enabledPlugins.size]).toEqual([
      ...[0, null, 0],
    ]);
    expect(await plugins.enablePlugin('try')).toBe(true);
    expect(order).toEqual(['begin', 'begin', 'end']);
    expect(await plugins.enablePlugin('try')).toBe(false);
    expect(await plugins.enablePlugin('none')).toBe(false);
  });

  it('calls onUserEnable only where the user switched it on', async () => {
    const host = await startHost();
    const { plugins } = host.app;
    const plugin = plugins.getPlugin('try') as Plugin;
    const enabled = vi.spyOn(Object.getPrototypeOf(Object.getPrototypeOf(plugin)) as Plugin, 'onUserEnable');
    await plugins.disablePlugin('try');
    await plugins.enablePlugin('try');
    expect(enabled).not.toHaveBeenCalled();
    await plugins.disablePluginAndSave('try');
    await plugins.enablePluginAndSave('try');
    expect(enabled).toHaveBeenCalledTimes(1);
    enabled.mockRestore();
  });

  it('makes the plugin known to others, with its manifest', async () => {
    const { app } = await startHost(undefined, { others: { 'periodic-notes': { settings: 1 } } });
    expect(app.plugins.plugins['try']).toBe(app.plugins.getPlugin('try'));
    expect(app.plugins.manifests['try']).toEqual(MANIFEST);
    expect([...app.plugins.enabledPlugins].sort()).toEqual(['periodic-notes', 'try']);
    expect(app.plugins.getPlugin('periodic-notes')).toEqual({ settings: 1 });
    expect(app.plugins.getPlugin('none')).toBeNull();
  });
});

describe('unloading', () => {
  it('leaves nothing behind of all that can be registered', async () => {
    const heard = vi.fn();
    const host = await startHost((plugin) => everything(plugin, heard));
    const { app } = host;
    const left = (): unknown => ({
      commands: app.commands.listCommands().length,
      ribbon: app.ribbonEl.childElementCount,
      status: app.statusBarEl.childElementCount,
      tabs: app.setting.pluginTabs.length,
      links: app.protocolHandlers.size,
      terminal: app.cliHandlers.size,
      bases: app.basesViews.size,
      // The app's own one for tags is there before and after.
      suggesters: app.workspace.editorSuggest.suggests.length - 1,
      hover: Object.keys(app.workspace.hoverLinkSources).length,
      type: app.workspace.typeFor('try'),
      view: app.workspace.viewTypes.has(VIEW),
    });
    const one = {
      commands: 1,
      ribbon: 1,
      status: 1,
      tabs: 1,
      links: 1,
      terminal: 1,
      bases: 1,
      suggesters: 1,
    };
    expect(left()).toEqual({ ...one, hover: 1, type: VIEW, view: true });
    await app.plugins.disablePlugin('try');
    const none = Object.fromEntries(Object.keys(one).map((name) => [name, 0]));
    expect(left()).toEqual({ ...none, hover: 0, type: 'empty', view: false });
    heard.mockClear();
    document.body.click();
    app.workspace.trigger('css-change');
    await app.vault.create('New.md', '# Title\n\n```try\nx\n```\n');
    const view = await host.open('New.md', 'preview');
    await host.settle();
    expect(heard).not.toHaveBeenCalled();
    expect(view.previewMode.containerEl.querySelector('pre code.language-try')).not.toBeNull();
    await app.plugins.enablePlugin('try');
    expect(left()).toEqual({ ...one, hover: 1, type: VIEW, view: true });
  });

  it('for an update makes placeholders of its views, which come back with their state', async () => {
    const host = await startHost(withView);
    const { workspace, plugins } = host.app;
    const side = await workspace.ensureSideLeaf(VIEW, 'right', { state: { a: 1 } });
    const tab = workspace.getLeaf('tab');
    await tab.setViewState({ type: VIEW, state: { b: 2 } });
    await plugins.disablePlugin('try');
    expect(TryView.log.slice(2)).toEqual(['close', 'close', 'unload', 'unload']);
    for (const leaf of [side, tab]) {
      expect(leaf.view).not.toBeInstanceOf(TryView);
      expect([leaf.view.getViewType(), leaf.getDisplayText()]).toEqual([VIEW, 'Plugin no longer active']);
    }
    expect(workspace.getLayout().right).toMatchObject([{ type: VIEW, state: { a: 1 } }]);
    await plugins.enablePlugin('try');
    expect(side.view.getState()).toEqual({ a: 1 });
    expect([side.view, tab.view].every((view) => view instanceof TryView)).toBe(true);
    expect([side, tab].map((leaf) => leaf.containerEl.childElementCount)).toEqual([1, 1]);
  });

  it('by the user closes its views, here and in the saved layout; nothing comes back', async () => {
    const host = await startHost(withView);
    const { workspace, plugins } = host.app;
    const side = await workspace.ensureSideLeaf(VIEW, 'right', { state: { a: 1 } });
    const other = workspace.getRightLeaf(false);
    await workspace.getLeaf('tab').setViewState({ type: VIEW });
    await plugins.disablePluginAndSave('try');
    expect(TryView.log.filter((said) => said === 'unload')).toHaveLength(2);
    expect(workspace.getLeavesOfType(VIEW)).toEqual([]);
    expect(side.containerEl.isConnected).toBe(false);
    expect(workspace.rightSplit.leaves).toEqual([other]);
    expect(JSON.stringify(workspace.getLayout())).not.toContain(VIEW);
    await plugins.enablePluginAndSave('try');
    expect(workspace.getLeavesOfType(VIEW)).toEqual([]);
  });

  it('and loading at once leaves every leaf with one view', async () => {
    const host = await startHost(withView);
    const { workspace, plugins } = host.app;
    const side = await workspace.ensureSideLeaf(VIEW, 'right', { state: { a: 1 } });
    const stopping = plugins.disablePlugin('try');
    await Promise.all([stopping, plugins.enablePlugin('try')]);
    await host.settle();
    expect(side.view).toBeInstanceOf(TryView);
    expect(side.containerEl.children).toHaveLength(1);
    expect(side.containerEl.firstElementChild).toBe(side.view.containerEl);
  });

  it('leaves a placeholder when the app starts without the plugin', async () => {
    const host = await startHost(withView);
    await host.app.workspace.ensureSideLeaf(VIEW, 'right', { state: { a: 1 } });
    const again = await restarted(host, { enabled: false });
    const [leaf] = again.app.workspace.getLeavesOfType(VIEW);
    expect(leaf?.view).not.toBeInstanceOf(TryView);
    expect(leaf?.getViewState().state).toEqual({ a: 1 });
  });
});

describe('registering', () => {
  it.each<[string, (plugin: Plugin) => void, string]>([
    ['a view type twice', withView, 'existing view type'],
    [
      'a file extension that is taken',
      (plugin) => plugin.registerExtensions(['md'], VIEW),
      'existing file extension',
    ],
    [
      'a CLI command twice',
      (plugin) => plugin.registerCliHandler('try', '', null, () => ''),
      'registered already',
    ],
    [
      'a CLI command of another',
      (plugin) => plugin.registerCliHandler('other:go', '', null, () => ''),
      'begins with',
    ],
    [
      'a CLI command that only sounds like it',
      (plugin) => plugin.registerCliHandler('tryout', '', null, () => ''),
      'begins with',
    ],
  ])('fails for %s', async (_name, register, message) => {
    const host = await startHost((plugin) => {
      void withView(plugin);
      plugin.registerCliHandler('try', '', null, () => '');
      plugin.registerCliHandler('try:go', '', null, () => '');
    });
    const plugin = host.app.plugins.getPlugin('try') as Plugin;
    expect(() => register(plugin)).toThrow(message);
  });

  it('a Bases view is refused where Bases is off', async () => {
    const answers: boolean[] = [];
    const register = (plugin: Plugin): void =>
      void answers.push(plugin.registerBasesView('try', { name: 'Try', icon: 'star', factory: never }));
    await startHost(register, { prepare: (app) => void (app.basesEnabled = false) });
    await startHost(register);
    expect(answers).toEqual([false, true]);
  });

  it('files with an extension of the plugin open in its view', async () => {
    const host = await startHost(
      (plugin) => {
        void withView(plugin);
        plugin.registerExtensions(['try'], VIEW);
      },
      { files: { 'A.try': '' } },
    );
    const file = host.app.vault.getFileByPath('A.try');
    const leaf = host.app.workspace.getLeaf();
    if (file) await leaf.openFile(file);
    expect(leaf.view.getState()).toMatchObject({ file: 'A.try' });
  });

  it('a ribbon icon has its name and is pressed', async () => {
    const pressed = vi.fn();
    const { app } = await startHost((plugin) => void plugin.addRibbonIcon('star', 'Open it', pressed));
    const [icon] = app.ribbonEl.findAll('.side-dock-ribbon-action');
    icon?.click();
    expect([icon?.getAttr('aria-label'), pressed.mock.calls.length]).toEqual(['Open it', 1]);
    expect(icon?.querySelector('svg')).not.toBeNull();
  });
});

describe('data', () => {
  it('is null before the first time, and kept in the configuration folder', async () => {
    const host = await startHost(undefined, { configDir: '.config' });
    const plugin = host.app.plugins.getPlugin('try') as Plugin;
    expect(await plugin.loadData()).toBeNull();
    await plugin.saveData({ a: 1 });
    expect(JSON.parse(host.text('.config/plugins/try/data.json'))).toEqual({ a: 1 });
    const again = await restarted(host);
    expect(await (again.app.plugins.getPlugin('try') as Plugin).loadData()).toEqual({ a: 1 });
  });

  it('that is no JSON fails, and so does a disk that is full', async () => {
    const host = await startHost(undefined, { files: { '.obsidian/plugins/try/data.json': '{' } });
    const plugin = host.app.plugins.getPlugin('try') as Plugin;
    await expect(plugin.loadData()).rejects.toThrow('JSON');
    host.adapter.failing = () => new Error('full');
    await expect(plugin.saveData({})).rejects.toThrow('full');
  });

  it('that another device changed is told of', async () => {
    const changed = vi.fn();
    const host = await startHost((plugin) => {
      plugin.onExternalSettingsChange = changed;
    });
    const plugin = host.app.plugins.getPlugin('try') as Plugin;
    await plugin.saveData({ own: true });
    host.adapter.outside.write('.obsidian/plugins/other/data.json', '{}');
    expect(changed).not.toHaveBeenCalled();
    host.adapter.outside.write('.obsidian/plugins/try/data.json', '{"a":2}');
    expect(changed).toHaveBeenCalledTimes(1);
    expect(await plugin.loadData()).toEqual({ a: 2 });
  });
});
