// The app: everything that a plugin reaches through `this.app`.
import { Keymap, Scope } from '../ui/scope';
import { CommandPalette } from '../ui/palette';
import { SettingsWindow } from '../ui/settings/settings-window';
import type { MemoryAdapter } from './adapter';
import { Commands } from './commands';
import { FileManager } from './file-manager';
import { InternalPlugins } from './internal-plugins';
import { MetadataCache, type MetadataReader } from './metadata-cache';
import { Plugins } from './plugins';
import { Vault } from './vault';
import { Workspace } from './workspace';

export interface AppGiven {
  readonly adapter: MemoryAdapter;
  /** `.obsidian` unless said. */
  readonly configDir?: string | undefined;
  /** Tells what a note says without reading all of it; for very large vaults. */
  readonly readMetadata?: MetadataReader | undefined;
  /** As when the app starts again: what notes say is known, and not told of by `changed`. */
  readonly warm?: boolean | undefined;
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
  readonly cliHandlers = new Map<string, (data: Record<string, string>) => string | Promise<string>>();
  readonly basesViews = new Map<string, unknown>();
  basesEnabled = true;
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

  /** As the app starts: files are told, then the plugins load, then the layout is ready; indexing goes on beside it. */
  async start(plugins: readonly string[], layout?: Parameters<Workspace['changeLayout']>[0]): Promise<void> {
    for (const id of plugins) await this.plugins.enablePlugin(id);
    this.vault.loadFromDisk();
    if (layout) await this.workspace.changeLayout(layout);
    this.workspace.ready();
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

  /** Opens `obsidian://action?key=value`. The query's own `action` wins, as parameters are told as they stand. */
  async openUri(uri: string): Promise<void> {
    const url = new URL(uri);
    const handler = this.protocolHandlers.get(url.hostname || url.pathname.replace(/^\/+/, ''));
    if (!handler) throw new Error(`Nothing handles ${uri}.`);
    const data: Record<string, string> = { action: url.hostname };
    url.searchParams.forEach((value, key) => (data[key] = value));
    await handler(data);
  }

  /** Runs a command of the terminal. */
  async cli(id: string, data: Record<string, string> = {}): Promise<string> {
    const handler = this.cliHandlers.get(id);
    if (!handler) throw new Error(`There is no CLI command ${id}.`);
    return handler(data);
  }
}
