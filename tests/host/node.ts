// The host in Node: for integration tests in jsdom (`// @vitest-environment jsdom`).
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PluginManifest } from 'obsidian';
import { prepareJsdom, prepareWindow } from './jsdom';
import { evaluatePlugin } from './load-plugin';
import { MemoryAdapter } from './model/adapter';
import { App, type AppGiven } from './model/app';
import { MarkdownView } from './model/markdown-view';
import type { PluginClass } from './model/plugins';
import type { Layout } from './model/workspace';
import type { DomWindow } from './ui/dom';
import { setScreen, type Screen } from './ui/platform';

export interface HostGiven extends Pick<AppGiven, 'configDir' | 'readMetadata' | 'warm'> {
  /** Path to text. */
  readonly files?: Readonly<Record<string, string>>;
  /** The plugin's data file. */
  readonly data?: unknown;
  /** Options of core plugins by id; undefined = as where the user never set any. */
  readonly core?: Readonly<Record<string, Record<string, unknown> | undefined>>;
  /** Other community plugins, as far as ours looks at them. */
  readonly others?: Readonly<Record<string, unknown>>;
  readonly layout?: Partial<Layout>;
  /** `desktop` unless said. */
  readonly screen?: Screen;
  /** A plugin class instead of the built main.js. */
  readonly plugin?: PluginClass;
  readonly manifest?: PluginManifest;
  /** Whether the plugin runs from the start; true unless said. */
  readonly enabled?: boolean;
  /** A disk that another host left; `files` and `data` are added to it. */
  readonly disk?: MemoryAdapter;
  /** Called before anything is loaded. */
  readonly prepare?: (app: App) => void;
}

export interface Host {
  readonly app: App;
  readonly adapter: MemoryAdapter;
  /** The plugin's. */
  readonly id: string;
  /** What the disk says of a file; throws where there is none. */
  text(path: string): string;
  /** Runs a command by its id without the plugin's; false = it cannot run now. */
  run(command: string): boolean;
  /** Opens `obsidian://action?key=value`. */
  openUri(uri: string): Promise<void>;
  /** Runs a command of the terminal; a flag without a value is `'true'`. */
  cli(id: string, data?: Record<string, string>): Promise<string>;
  /** Opens a note for editing (or reading) in a tab of its own, and gives its view. */
  open(path: string, mode?: 'source' | 'preview'): Promise<MarkdownView>;
  /** The texts of the notices that are seen, oldest first. */
  notices(): string[];
  /** Waits until everything that was started is through: indexing, timers of a few milliseconds. */
  settle(): Promise<void>;
  /** Quits the app, and starts it again with the same disk; notes that changed meanwhile are indexed anew. */
  restart(given?: HostGiven): Promise<Host>;
  close(): Promise<void>;
}

const ROOT = join(import.meta.dirname, '..', '..');

export async function createHost(given: HostGiven = {}): Promise<Host> {
  prepareJsdom();
  document.body.empty();
  document.body.className = 'theme-dark';
  setScreen(given.screen ?? 'desktop', document.body);
  if (!given.disk) window.localStorage.clear();
  const manifest = given.manifest ?? readManifest();
  const { configDir, readMetadata, warm } = given;
  const adapter = given.disk ?? new MemoryAdapter('Host');
  const app = new App({
    adapter,
    configDir,
    readMetadata,
    warm,
    preparePopout: (win) => prepareWindow(win as DomWindow),
  });
  place(app, manifest.id, given);
  const source = (): PluginClass => given.plugin ?? evaluatePlugin(built('main.js'));
  app.plugins.install(manifest, source, given.plugin ? '' : built('styles.css'));
  given.prepare?.(app);
  document.body.append(app.workspace.containerEl, app.ribbonEl, app.statusBarEl);
  const unlisten = app.keymap.listen(window);
  await app.start(given.enabled === false ? [] : [manifest.id], given.layout);
  await app.metadataCache.idle();
  return hostOf(app, given, manifest, unlisten);
}

function hostOf(app: App, given: HostGiven, manifest: PluginManifest, unlisten: () => void): Host {
  const { adapter } = app.vault;
  const end = (): void => {
    unlisten();
    document.body.empty();
  };
  return {
    app,
    adapter,
    id: manifest.id,
    text: (path) => adapter.textNow(path),
    run: (command) => app.commands.executeCommandById(`${manifest.id}:${command}`),
    openUri: (uri) => app.openUri(uri),
    cli: (id, data) => app.cli(id, data),
    open: (path, mode = 'source') => openNote(app, path, mode),
    notices: () => document.body.findAll('.notice-message').map((el) => el.getText()),
    settle: () => settle(app),
    restart: async (more = {}) => {
      await app.quit();
      end();
      const { plugin, configDir, readMetadata } = given;
      const same = { ...(plugin && { plugin }), configDir, readMetadata };
      const warm = new Map(app.vault.getMarkdownFiles().map(({ path, stat }) => [path, stat.mtime]));
      return createHost({ ...same, manifest, warm, disk: adapter, ...more });
    },
    close: async () => {
      adapter.failing = () => null;
      await app.quit();
      end();
    },
  };
}

function place(app: App, id: string, { files = {}, data, core = {}, others = {} }: HostGiven): void {
  const { adapter, configDir } = app.vault;
  for (const [path, text] of Object.entries(files)) adapter.place(path, text);
  if (data !== undefined) adapter.place(`${configDir}/plugins/${id}/data.json`, JSON.stringify(data));
  for (const [name, options] of Object.entries(core)) app.internalPlugins.setOptions(name, options);
  for (const [name, plugin] of Object.entries(others)) app.plugins.pretend(name, plugin);
}

async function openNote(app: App, path: string, mode: 'source' | 'preview'): Promise<MarkdownView> {
  const file = app.vault.getFileByPath(path);
  if (!file) throw new Error(`There is no note ${path}.`);
  const leaf = app.workspace.getLeaf('tab');
  await leaf.openFile(file, { state: { mode } });
  if (!(leaf.view instanceof MarkdownView)) throw new Error(`${path} did not open as a note.`);
  return leaf.view;
}

async function settle(app: App): Promise<void> {
  for (let round = 0; round < 3; round += 1) {
    await new Promise((done) => setTimeout(done, 20));
    await app.metadataCache.idle();
  }
}

function readManifest(): PluginManifest {
  return JSON.parse(readFileSync(join(ROOT, 'manifest.json'), 'utf8')) as PluginManifest;
}

function built(name: string): string {
  const path = join(ROOT, name);
  if (!existsSync(path)) throw new Error(`${name} is not built: run npm run build first.`);
  return readFileSync(path, 'utf8');
}
