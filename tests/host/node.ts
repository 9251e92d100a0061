// The host in Node: for integration tests in jsdom (`// @vitest-environment jsdom`).
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PluginManifest } from 'obsidian';
import { evaluatePlugin } from './load-plugin';
import { MemoryAdapter } from './model/adapter';
import { App } from './model/app';
import type { PluginClass } from './model/plugins';
import { prepareJsdom } from './jsdom';

export interface HostGiven {
  readonly files?: Readonly<Record<string, string>>;
  /** The plugin's data file. */
  readonly data?: unknown;
  /** A plugin class instead of the built main.js. */
  readonly plugin?: PluginClass;
  readonly manifest?: PluginManifest;
  /** Whether the plugin runs from the start; true unless said. */
  readonly enabled?: boolean;
  /** Called before anything is loaded. */
  readonly prepare?: (app: App) => void;
}

export interface Host {
  readonly app: App;
  readonly adapter: MemoryAdapter;
  readonly id: string;
  text(path: string): string;
  /** Waits until everything that was started is through: indexing, timers of a few milliseconds. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

const ROOT = join(import.meta.dirname, '..', '..');

export async function createHost(given: HostGiven = {}): Promise<Host> {
  prepareJsdom();
  document.body.empty();
  document.body.className = 'theme-dark';
  window.localStorage.clear();
  const adapter = new MemoryAdapter('Host');
  for (const [path, text] of Object.entries(given.files ?? {})) adapter.place(path, text);
  const app = new App({ adapter });
  const manifest = given.manifest ?? readManifest();
  if (given.data !== undefined) {
    adapter.place(`${app.vault.configDir}/plugins/${manifest.id}/data.json`, JSON.stringify(given.data));
  }
  given.prepare?.(app);
  app.plugins.install(manifest, () => given.plugin ?? evaluatePlugin(builtMain()));
  document.body.append(app.workspace.containerEl, app.ribbonEl, app.statusBarEl);
  const unlisten = app.keymap.listen(window);
  await app.start(given.enabled === false ? [] : [manifest.id]);
  await app.metadataCache.idle();
  return {
    app,
    adapter,
    id: manifest.id,
    text: (path) => adapter.textNow(path),
    settle: async () => {
      for (let round = 0; round < 3; round += 1) {
        await new Promise((done) => setTimeout(done, 20));
        await app.metadataCache.idle();
      }
    },
    close: async () => {
      for (const id of [...app.plugins.enabledPlugins]) await app.plugins.disablePlugin(id);
      unlisten();
      document.body.empty();
    },
  };
}

function readManifest(): PluginManifest {
  return JSON.parse(readFileSync(join(ROOT, 'manifest.json'), 'utf8')) as PluginManifest;
}

function builtMain(): string {
  const path = join(ROOT, 'main.js');
  if (!existsSync(path)) throw new Error('main.js is not built: run npm run build first.');
  return readFileSync(path, 'utf8');
}
