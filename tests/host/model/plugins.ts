// The community plugins of the vault: there, enabled, running.
import type { PluginManifest } from 'obsidian';
import type { App } from './app';
import type { Plugin } from './plugin';

export type PluginClass = new (app: App, manifest: PluginManifest) => Plugin;

export class Plugins {
  readonly plugins: Record<string, unknown> = {};
  readonly manifests: Record<string, PluginManifest> = {};
  readonly enabledPlugins = new Set<string>();
  private readonly classes = new Map<string, () => PluginClass>();
  private readonly running = new Map<string, Plugin>();

  constructor(private readonly app: App) {}

  /** Makes a plugin known; `evaluate` runs its main.js anew each time it is enabled. */
  install(manifest: PluginManifest, evaluate: () => PluginClass): void {
    this.manifests[manifest.id] = manifest;
    this.classes.set(manifest.id, evaluate);
    const { adapter, configDir } = this.app.vault;
    adapter.placeFolder(`${configDir}/plugins/${manifest.id}`);
  }

  getPlugin(id: string): unknown {
    return this.plugins[id] ?? null;
  }

  isEnabled(): boolean {
    return true;
  }

  async enablePlugin(id: string, byUser = false): Promise<boolean> {
    const manifest = this.manifests[id];
    const evaluate = this.classes.get(id);
    if (!manifest || !evaluate || this.running.has(id)) return false;
    const plugin = new (evaluate())(this.app, manifest);
    this.enabledPlugins.add(id);
    this.plugins[id] = plugin;
    this.running.set(id, plugin);
    plugin.load();
    await plugin.loading;
    if (byUser) plugin.onUserEnable();
    return true;
  }

  async disablePlugin(id: string): Promise<void> {
    this.enabledPlugins.delete(id);
    this.running.get(id)?.unload();
    this.running.delete(id);
    delete this.plugins[id];
  }

  /** The data file was changed from outside. */
  async settingsChangedOutside(id: string): Promise<void> {
    const plugin: unknown = this.running.get(id);
    if (typeof plugin === 'object' && plugin !== null && 'onExternalSettingsChange' in plugin) {
      const { onExternalSettingsChange } = plugin;
      if (typeof onExternalSettingsChange === 'function') await onExternalSettingsChange.call(plugin);
    }
  }
}
