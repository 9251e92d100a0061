// @vitest-environment jsdom
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as codemirror from '@codemirror/view';
import { afterEach, describe, expect, it } from 'vitest';
import { evaluatePlugin } from './load-plugin';
import { Plugin } from './model/plugin';
import { MANIFEST } from './model/try-out';
import { createHost, type Host } from './node';
import { obsidian } from './obsidian';

let host: Host | null = null;

afterEach(async () => {
  await host?.close();
  host = null;
});

describe('a main.js', () => {
  it('is evaluated as CommonJS, with what the app provides', () => {
    const own = evaluatePlugin(
      `const { Plugin } = require('obsidian'); module.exports = class extends Plugin {};`,
    );
    const byDefault = evaluatePlugin(
      `Object.defineProperty(exports, '__esModule', { value: true });
       exports.default = class extends require('obsidian').Plugin {};`,
    );
    expect([own.prototype, byDefault.prototype].every((each) => each instanceof Plugin)).toBe(true);
  });

  it.each(['state', 'view', 'language', 'commands', 'search', 'autocomplete', 'lint'])(
    'gets @codemirror/%s',
    (name) => {
      expect(() =>
        evaluatePlugin(`require('@codemirror/${name}'); module.exports = class {};`),
      ).not.toThrow();
    },
  );

  it.each(['common', 'highlight', 'lr'])('gets @lezer/%s', (name) => {
    expect(() => evaluatePlugin(`require('@lezer/${name}'); module.exports = class {};`)).not.toThrow();
  });

  it("gets the host's own CodeMirror, not another", () => {
    const plugin: unknown = evaluatePlugin(
      `module.exports = class { static view = require('@codemirror/view'); };`,
    );
    expect((plugin as { view: typeof codemirror }).view.EditorView).toBe(codemirror.EditorView);
  });

  it.each([
    [`require('fs'); module.exports = class {};`, "Cannot find module 'fs'"],
    [`exports.x = 1;`, 'exports no plugin'],
    [`const { requestUrl } = require('obsidian');`, 'The host does not model requestUrl.'],
  ])('fails: %s', (source, message) => {
    expect(() => evaluatePlugin(source)).toThrow(message);
  });
});

describe('the module obsidian', () => {
  it('fails for what it does not model, when it is used, and says so', () => {
    expect(() => obsidian['requestUrl']).toThrow('The host does not model requestUrl.');
    expect(() => obsidian['htmlToMarkdown']).toThrow('The host does not model htmlToMarkdown.');
    expect(obsidian['Plugin']).toBe(Plugin);
    expect('requestUrl' in obsidian).toBe(false);
  });

  it.each(['__esModule', 'default', 'then'])("answers a bundler's question for %s", (name) => {
    expect(obsidian[name]).toBeUndefined();
  });
});

describe('the host in Node', () => {
  it('runs the plugin that is built', async () => {
    expect(existsSync(join(import.meta.dirname, '..', '..', 'main.js'))).toBe(true);
    host = await createHost();
    const { plugins, commands } = host.app;
    expect(plugins.getPlugin(host.id)).toBeInstanceOf(Plugin);
    expect(commands.findCommand(`${host.id}:log-urge`)?.name).toMatch(/: Log urge$/);
    expect(document.head.querySelector(`style[data-plugin="${host.id}"]`)?.textContent).toContain('.ncj-');
    await plugins.disablePlugin(host.id);
    expect(document.head.querySelector(`style[data-plugin="${host.id}"]`)).toBeNull();
  });

  it('reaches the plugin by link and from the terminal', async () => {
    host = await createHost();
    await host.openUri(`obsidian://${host.id}?do=open-streak`);
    await host.settle();
    expect(host.app.workspace.getLeavesOfType('no-contact-streak')).toHaveLength(1);
    const snapshot: unknown = JSON.parse(await host.cli(host.id, { format: 'json' }));
    expect(snapshot).toMatchObject({ period: null, totals: { urges: 0 } });
  });

  it('has the files, the data and the options that are given', async () => {
    host = await createHost({
      plugin: class extends Plugin {},
      manifest: MANIFEST,
      files: { 'Folder/A.md': '# A' },
      data: { own: 1 },
      core: { 'daily-notes': { folder: 'Log' } },
      others: { 'periodic-notes': { settings: {} } },
    });
    const plugin = host.app.plugins.getPlugin('try') as Plugin;
    expect(await plugin.loadData()).toEqual({ own: 1 });
    expect(host.app.metadataCache.getCache('Folder/A.md')?.headings).toHaveLength(1);
    expect(host.app.internalPlugins.getEnabledPluginById('daily-notes')?.options).toEqual({ folder: 'Log' });
    expect(host.app.plugins.getPlugin('periodic-notes')).toEqual({ settings: {} });
    await expect(host.open('None.md')).rejects.toThrow('There is no note None.md.');
  });

  it('begins anew each time, and goes on where it is told to', async () => {
    const given = { plugin: class extends Plugin {}, manifest: MANIFEST };
    const first = await createHost({ ...given, files: { 'A.md': 'a' } });
    await first.app.vault.create('B.md', 'b');
    host = await first.restart({ files: { 'C.md': 'c' } });
    const paths = (): string[] => host?.app.vault.getFiles().map(({ path }) => path) ?? [];
    expect(paths()).toEqual(['A.md', 'B.md', 'C.md']);
    await host.close();
    host = await createHost(given);
    expect([paths(), document.body.childElementCount]).toEqual([[], 3]);
  });

  it('is a phone when it is told so', async () => {
    host = await createHost({ plugin: class extends Plugin {}, manifest: MANIFEST, screen: 'phone' });
    expect(obsidian['Platform']).toMatchObject({ isMobile: true, isDesktop: false, isPhone: true });
    await host.close();
    host = await createHost({ plugin: class extends Plugin {}, manifest: MANIFEST });
    expect(obsidian['Platform']).toMatchObject({ isMobile: false, isDesktop: true });
  });
});
