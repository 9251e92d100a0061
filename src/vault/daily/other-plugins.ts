/** Looking into other plugins: nothing there is promised, so nothing is taken for granted. */

/** The instance of a core plugin that is on. */
export function corePlugin(app: object, id: string): unknown {
  const plugins = property(app, 'internalPlugins');
  return typeof property(plugins, 'getEnabledPluginById') === 'function'
    ? call(plugins, 'getEnabledPluginById', id)
    : enabledInstance(property(property(plugins, 'plugins'), id));
}

/** Other plugins' insides may change shape or throw; then they say nothing. */
export function guarded<T>(read: () => T | null): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}

export function property(of: unknown, name: string): unknown {
  return typeof of === 'object' && of !== null ? Reflect.get(of, name) : undefined;
}

export function call(of: unknown, name: string, argument: string): unknown {
  const method = property(of, name);
  return typeof method === 'function' ? Reflect.apply(method, of, [argument]) : undefined;
}

export function text(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

function enabledInstance(plugin: unknown): unknown {
  return property(plugin, 'enabled') === true ? property(plugin, 'instance') : undefined;
}
