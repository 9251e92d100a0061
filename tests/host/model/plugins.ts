// The community plugins of the vault: there, enabled, running.
import type { PluginManifest } from 'obsidian';
import type { App } from './app';
import type { Plugin } from './plugin';

export type PluginClass = new (app: App, manifest: PluginManifest) => Plugin;

interface Installed {
  readonly evaluate: () => PluginClass;
  readonly styles: string;
}

export class Plugins {
  /** Those that run, by id. */
  readonly plugins: Record<string, unknown> = {};
  readonly manifests: Record<string, PluginManifest> = {};
  readonly enabledPlugins = new Set<string>();
  private readonly installed = new Map<string, Installed>();
  private readonly running = new Map<string, Plugin>();
  private readonly styleEls = new Map<string, HTMLElement>();

  constructor(private readonly app: App) {
    app.vault.onConfigChange = (path) => void this.configChanged(path);
  }

  /** Makes a plugin known; `evaluate` runs its main.js anew each time it is enabled, `styles` are there meanwhile. */
  install(manifest: PluginManifest, evaluate: () => PluginClass, styles = ''): void {
    this.manifests[manifest.id] = manifest;
    this.installed.set(manifest.id, { evaluate, styles });
    const { adapter, configDir } = this.app.vault;
    adapter.placeFolder(`${configDir}/plugins/${manifest.id}`);
  }

  /** Lets another plugin seem to run, as far as ours looks at it. */
  pretend(id: string, plugin: unknown): void {
    this.plugins[id] = plugin;
    this.enabledPlugins.add(id);
  }

  getPlugin(id: string): unknown {
    return this.plugins[id] ?? null;
  }

  isEnabled(): boolean {
    return true;
  }

  /** Resolves when `onload` is through. What it throws is thrown here, and nothing of the plugin stays. */
  async enablePlugin(id: string, byUser = false): Promise<boolean> {
    const manifest = this.manifests[id];
    const installed = this.installed.get(id);
    if (!manifest || !installed || this.running.has(id)) return false;
    const plugin = new (installed.evaluate())(this.app, manifest);
    this.enabledPlugins.add(id);
    this.plugins[id] = plugin;
    this.running.set(id, plugin);
    this.addStyles(id, installed.styles);
    try {
      plugin.load();
      await plugin.loading;
    } catch (error) {
      await this.disablePlugin(id);
      throw error;
    }
    await this.app.workspace.settled;
    if (byUser) plugin.onUserEnable();
    return true;
  }

  /** As the switch in the settings does. */
  enablePluginAndSave(id: string): Promise<boolean> {
    return this.enablePlugin(id, true);
  }

  /** As for an update: its views are placeholders until it is there again. Resolves when they are closed. */
  async disablePlugin(id: string): Promise<void> {
    const plugin = this.running.get(id);
    this.enabledPlugins.delete(id);
    this.running.delete(id);
    Reflect.deleteProperty(this.plugins, id);
    try {
      plugin?.unload();
    } finally {
      this.styleEls.get(id)?.remove();
      this.styleEls.delete(id);
      await this.app.workspace.settled;
    }
  }

  /** As the switch in the settings does: its leaves go. */
  disablePluginAndSave(id: string): Promise<void> {
    const plugin = this.running.get(id);
    if (plugin) plugin._userDisabled = true;
    return this.disablePlugin(id);
  }

  /** The data file was changed from outside. */
  async settingsChangedOutside(id: string): Promise<void> {
    await this.running.get(id)?.onExternalSettingsChange?.();
  }

  private async configChanged(path: string): Promise<void> {
    const prefix = `${this.app.vault.configDir}/plugins/`;
    const id = /^([^/]+)\/data\.json$/.exec(path.startsWith(prefix) ? path.slice(prefix.length) : '')?.[1];
    if (id !== undefined) await this.settingsChangedOutside(id);
  }

  private addStyles(id: string, styles: string): void {
    if (styles === '') return;
    this.styleEls.set(id, document.head.createEl('style', { text: styles, attr: { 'data-plugin': id } }));
  }
}
