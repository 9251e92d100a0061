// The app: everything that a plugin reaches through `this.app`.
import { Keymap, Scope } from '../ui/scope';
import { CommandPalette } from '../ui/palette';
import { keepMobileEmulated } from '../ui/platform';
import { SettingsWindow } from '../ui/settings/settings-window';
import type { CliFlags } from 'obsidian';
import type { MemoryAdapter } from './adapter';
import { openBase, type BaseGiven, type BasesRegistration, type OpenBase } from './bases';
import { Commands } from './commands';
import { FileManager } from './file-manager';
import { InternalPlugins } from './internal-plugins';
import { MetadataCache, type MetadataGiven, type MetadataReader } from './metadata-cache';
import { Plugins } from './plugins';
import { readUri } from './protocol';
import { TextFileView } from './text-file-view';
import { Vault } from './vault';
import { Workspace, type Layout } from './workspace';

export interface AppGiven {
  readonly adapter: MemoryAdapter;
  /** `.obsidian` unless said. */
  readonly configDir?: string | undefined;
  /** Tells what a note says without reading all of it; for very large vaults. */
  readonly readMetadata?: MetadataReader | undefined;
  /** As when the app starts again: see `MetadataGiven`. */
  readonly warm?: MetadataGiven['warm'];
  /** Gives a pop-out window what the main one has. */
  readonly preparePopout?: ((win: Window) => void) | undefined;
}

export class App {
  readonly appId = 'host';
  readonly scope = new Scope();
  readonly keymap = new Keymap(this.scope);
  readonly vault: Vault;
  readonly metadataCache: MetadataCache;
  readonly fileManager: FileManager;
  readonly workspace: Workspace;
  readonly commands: Commands;
  readonly plugins: Plugins;
  readonly internalPlugins = new InternalPlugins();
  readonly setting: SettingsWindow;
  readonly protocolHandlers = new Map<string, (data: Record<string, string>) => unknown>();
  readonly cliHandlers = new Map<string, CliHandler>();
  readonly basesViews = new Map<string, BasesRegistration>();
  lastEvent: Event | null = null;
  /** The page puts these where they are seen. */
  readonly ribbonEl: HTMLElement = createDiv('side-dock-actions');
  readonly statusBarEl: HTMLElement = createDiv('status-bar');
  /** Told when a plugin saved its data. */
  onDataSaved: (data: unknown) => void = () => undefined;
  readonly preparePopout: (win: Window) => void;

  constructor({ adapter, configDir, readMetadata, warm, preparePopout }: AppGiven) {
    this.preparePopout = preparePopout ?? (() => undefined);
    this.vault = new Vault(adapter, configDir);
    this.metadataCache = new MetadataCache(this.vault, { read: readMetadata, warm });
    this.fileManager = new FileManager(this.vault, this.metadataCache);
    this.workspace = new Workspace(this);
    this.commands = new Commands(this);
    this.plugins = new Plugins(this);
    this.setting = new SettingsWindow(this);
    this.scope.register(['Mod'], 'p', () => {
      new CommandPalette(this, this.commands).open();
      return false;
    });
  }

  /** Starts the app anew as the mobile one: a phone where the window is narrow, else a tablet. */
  emulateMobile(on: boolean): void {
    keepMobileEmulated(on);
    window.location.reload();
  }

  get basesEnabled(): boolean {
    return this.internalPlugins.getEnabledPluginById('bases') !== null;
  }

  set basesEnabled(enabled: boolean) {
    this.internalPlugins.setEnabled('bases', enabled);
  }

  /**
   * As the app starts: the plugins load, then the files are told, then the layout is ready; indexing goes on beside it.
   * Without a layout that of the last time is taken, where the configuration folder has one.
   */
  async start(plugins: readonly string[], layout?: Partial<Layout>): Promise<void> {
    this.readCoreOptions();
    for (const id of plugins) await this.plugins.enablePlugin(id);
    this.vault.loadFromDisk();
    const last = layout ?? (this.readConfig('workspace.json') as Layout | null);
    if (last) await this.workspace.changeLayout(last);
    this.workspace.onLayoutSave = (now) => this.writeConfig('workspace.json', now);
    this.workspace.ready();
  }

  /** As the app ends: what is open is saved, and every plugin unloads. */
  async quit(): Promise<void> {
    const tasks: Promise<unknown>[] = [];
    const add = (task: () => Promise<unknown>): void => void tasks.push(task());
    this.workspace.trigger('quit', { add, addPromise: (task: Promise<unknown>) => tasks.push(task) });
    await Promise.all(tasks);
    this.workspace.requestSaveLayout.run();
    const saving: Promise<void>[] = [];
    this.workspace.iterateAllLeaves(({ view }) => {
      if (view instanceof TextFileView) saving.push(view.save());
    });
    await Promise.all(saving);
    for (const id of [...this.plugins.enabledPlugins]) await this.plugins.disablePlugin(id);
    this.workspace.requestSaveLayout.cancel();
  }

  isDarkMode(): boolean {
    return document.body.hasClass('theme-dark');
  }

  loadLocalStorage(key: string): unknown {
    const kept = window.localStorage.getItem(`${this.appId}-${key}`);
    return kept === null ? null : JSON.parse(kept);
  }

  saveLocalStorage(key: string, data: unknown): void {
    if (data === null || data === undefined) window.localStorage.removeItem(`${this.appId}-${key}`);
    else window.localStorage.setItem(`${this.appId}-${key}`, JSON.stringify(data));
  }

  /** Opens `obsidian://action?key=value`. */
  async openUri(uri: string): Promise<void> {
    const { action, data } = readUri(uri);
    const handler = this.protocolHandlers.get(action);
    if (!handler) throw new Error(`Nothing handles ${uri}.`);
    await handler(data);
  }

  /** Runs a command of the terminal; a flag without a value is `'true'`. */
  async cli(id: string, data: Record<string, string> = {}): Promise<string> {
    const command = this.cliHandlers.get(id);
    if (!command) throw new Error(`There is no CLI command ${id}.`);
    for (const [name, { required }] of Object.entries(command.flags ?? {})) {
      if (required && !(name in data)) throw new Error(`${id} needs ${name}.`);
    }
    return command.handler(data);
  }

  /** Shows a plugin's view of a base over these files. */
  openBase(id: string, given: BaseGiven): OpenBase {
    return openBase(this, id, given);
  }

  private readCoreOptions(): void {
    const daily = this.readConfig('daily-notes.json') as Record<string, unknown> | null;
    if (daily) this.internalPlugins.setOptions('daily-notes', daily);
    const core = this.readConfig('core-plugins.json') as Record<string, boolean> | null;
    for (const [id, enabled] of Object.entries(core ?? {})) {
      if (this.internalPlugins.getPluginById(id)) this.internalPlugins.setEnabled(id, enabled);
    }
  }

  private readConfig(name: string): unknown {
    const path = `${this.vault.configDir}/${name}`;
    const { adapter } = this.vault;
    return adapter.statNow(path) ? JSON.parse(adapter.textNow(path)) : null;
  }

  private writeConfig(name: string, value: unknown): void {
    this.vault.adapter.place(`${this.vault.configDir}/${name}`, JSON.stringify(value));
  }
}

export interface CliHandler {
  readonly description: string;
  readonly flags: CliFlags | null;
  readonly handler: (data: Record<string, string>) => string | Promise<string>;
}
