// A plugin's tab: its values are the plugin's `settings`, kept in its data file.
import type { App } from '../../model/app';
import type { Plugin } from '../../model/plugin';
import { SettingTab } from './setting-tab';

export abstract class PluginSettingTab extends SettingTab {
  constructor(
    app: App,
    readonly plugin: Plugin,
  ) {
    super(app);
    this.id = plugin.manifest.id;
    this.name = plugin.manifest.name;
  }

  override getControlValue(key: string): unknown {
    const { settings } = this.plugin;
    return isKeyed(settings) ? settings[key] : undefined;
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    const settings = isKeyed(this.plugin.settings) ? this.plugin.settings : {};
    settings[key] = value;
    this.plugin.settings = settings;
    await this.plugin.saveData(settings);
  }
}

function isKeyed(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
