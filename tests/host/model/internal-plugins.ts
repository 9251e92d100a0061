// The core plugins, as far as other plugins look at them.

interface CorePlugin {
  readonly id: string;
  enabled: boolean;
  readonly instance: { options: Record<string, unknown> };
}

export class InternalPlugins {
  readonly plugins: Record<string, CorePlugin> = {};

  constructor() {
    this.add('daily-notes', true);
    this.add('templates', false);
    this.add('bases', true);
  }

  getPluginById(id: string): CorePlugin | null {
    return this.plugins[id] ?? null;
  }

  /** The plugin's instance, as the app answers; null = it is off. */
  getEnabledPluginById(id: string): { options: Record<string, unknown> } | null {
    const plugin = this.plugins[id];
    return plugin?.enabled ? plugin.instance : null;
  }

  setOptions(id: string, options: Record<string, unknown>): void {
    const plugin = this.plugins[id];
    if (plugin) plugin.instance.options = options;
  }

  setEnabled(id: string, enabled: boolean): void {
    const plugin = this.plugins[id];
    if (plugin) plugin.enabled = enabled;
  }

  private add(id: string, enabled: boolean): void {
    this.plugins[id] = { id, enabled, instance: { options: {} } };
  }
}
