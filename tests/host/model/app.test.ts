// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { MarkdownView } from './markdown-view';
import { restarted, startHost } from './try-out';

describe('the core plugins', () => {
  it('are asked for with their options, when they are on', async () => {
    const { app } = await startHost(undefined, { core: { 'daily-notes': { folder: 'Log' } } });
    const core = app.internalPlugins;
    expect(core.getEnabledPluginById('daily-notes')?.options).toEqual({ folder: 'Log' });
    expect(core.getPluginById('daily-notes')?.enabled).toBe(true);
    core.setEnabled('daily-notes', false);
    expect(core.getEnabledPluginById('daily-notes')).toBeNull();
    core.getPluginById('daily-notes')?.enable();
    core.setOptions('daily-notes', undefined);
    expect(core.getEnabledPluginById('daily-notes')).toEqual({});
    expect([core.getPluginById('none'), core.getEnabledPluginById('none')]).toEqual([null, null]);
    expect(() => core.setEnabled('none', true)).toThrow('The host does not model');
  });

  it('have what the configuration folder says', async () => {
    const { app } = await startHost(undefined, {
      files: {
        '.obsidian/daily-notes.json': '{"format":"YYYY/MM/DD"}',
        '.obsidian/core-plugins.json': '{"bases":false,"something-new":true}',
      },
    });
    expect(app.internalPlugins.getEnabledPluginById('daily-notes')?.options).toEqual({
      format: 'YYYY/MM/DD',
    });
    expect(app.basesEnabled).toBe(false);
  });
});

describe('what is kept beside the vault', () => {
  it('is JSON under a key of the vault, and goes with null', async () => {
    const { app } = await startHost();
    expect(app.loadLocalStorage('key')).toBeNull();
    app.saveLocalStorage('key', { a: [1] });
    expect(app.loadLocalStorage('key')).toEqual({ a: [1] });
    expect(window.localStorage.getItem('key')).toBeNull();
    app.saveLocalStorage('key', null);
    expect(app.loadLocalStorage('key')).toBeNull();
  });

  it('outlives a restart', async () => {
    const host = await startHost();
    host.app.saveLocalStorage('key', 1);
    expect((await restarted(host)).app.loadLocalStorage('key')).toBe(1);
  });
});

describe('the theme', () => {
  it('is dark or light as the body says', async () => {
    const { app } = await startHost();
    expect(app.isDarkMode()).toBe(true);
    document.body.removeClass('theme-dark');
    expect(app.isDarkMode()).toBe(false);
  });
});

describe('quitting', () => {
  it('lets plugins finish, saves what is open, and unloads', async () => {
    const order: string[] = [];
    const host = await startHost(
      (plugin) => {
        plugin.register(() => order.push('unloaded'));
        plugin.registerEvent(
          plugin.app.workspace.on('quit', (tasks: { add(task: () => Promise<void>): void }) =>
            tasks.add(async () => {
              await Promise.resolve();
              order.push('finished');
            }),
          ),
        );
      },
      { files: { 'A.md': 'a' } },
    );
    const view = await host.open('A.md');
    view.editor.setValue('typed');
    await host.app.quit();
    expect([order, host.text('A.md')]).toEqual([['finished', 'unloaded'], 'typed']);
  });
});

describe('the first and the next start', () => {
  it('differ: what notes say is told of only at the first', async () => {
    const told = vi.fn();
    const host = await startHost(
      (plugin) => plugin.registerEvent(plugin.app.metadataCache.on('changed', told)),
      { files: { 'A.md': '#a' } },
    );
    expect(told).toHaveBeenCalledTimes(1);
    const again = await restarted(host, { files: { 'B.md': '#b' } });
    expect(told.mock.calls.map(([file]) => (file as { path: string }).path)).toEqual(['A.md', 'B.md']);
    expect(again.app.metadataCache.getCache('A.md')?.tags).toHaveLength(1);
  });

  it('show the layout that is given', async () => {
    const host = await startHost(undefined, {
      files: { 'A.md': 'a' },
      layout: { root: [{ type: 'markdown', state: { file: 'A.md' } }] },
    });
    expect(host.app.workspace.getActiveViewOfType(MarkdownView)?.file?.path).toBe('A.md');
  });
});
