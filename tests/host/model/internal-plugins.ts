// The core plugins, as far as other plugins look at them.

export interface CorePlugin {
  readonly id: string;
  enabled: boolean;
  readonly instance: { options: Record<string, unknown> };
  enable(): void;
  disable(): void;
}

/** Id and whether it is on in a new vault. */
const CORE: readonly (readonly [string, boolean])[] = [
  ['daily-notes', true],
  ['templates', true],
  ['bases', true],
  ['command-palette', true],
  ['file-explorer', true],
  ['global-search', true],
  ['page-preview', true],
  ['outline', true],
  ['sync', false],
  ['workspaces', false],
];

export class InternalPlugins {
  readonly plugins: Record<string, CorePlugin> = {};

  constructor() {
    for (const [id, enabled] of CORE) this.plugins[id] = corePlugin(id, enabled);
  }

  getPluginById(id: string): CorePlugin | null {
    return this.plugins[id] ?? null;
  }

  /** The plugin's instance, as the app answers; null = it is off. */
  getEnabledPluginById(id: string): CorePlugin['instance'] | null {
    const plugin = this.plugins[id];
    return plugin?.enabled ? plugin.instance : null;
  }

  /** Undefined = as where the user never set any: then the app has none at all. */
  setOptions(id: string, options: Record<string, unknown> | undefined): void {
    const { instance } = this.known(id);
    if (options) instance.options = options;
    else Reflect.deleteProperty(instance, 'options');
  }

  setEnabled(id: string, enabled: boolean): void {
    this.known(id).enabled = enabled;
  }

  private known(id: string): CorePlugin {
    const plugin = this.plugins[id];
    if (!plugin) throw new Error(`The host does not model the core plugin ${id}.`);
    return plugin;
  }
}

function corePlugin(id: string, enabled: boolean): CorePlugin {
  return {
    id,
    enabled,
    instance: { options: {} },
    enable() {
      this.enabled = true;
    },
    disable() {
      this.enabled = false;
    },
  };
}
