/** Where daily notes are, and who says so: our own setting, Periodic Notes, the core plugin, or nobody. */
import type { Settings } from '../../settings/settings';

export interface DailyNoteSource {
  readonly from: 'override' | 'periodic-notes' | 'core' | 'default';
  /** As the user wrote it; empty = the vault's root. */
  readonly folder: string;
  /** A Moment format, never empty. */
  readonly format: string;
  /** Path or link path of the template note; empty = none. */
  readonly template: string;
}

export const DEFAULT_FORMAT = 'YYYY-MM-DD';

/**
 * Reads what is in force in the app at this moment; never throws. An override of only the folder or only the format leaves the other as
 * the other plugins say, and so does the template.
 */
export function dailyNoteSource(
  app: object,
  settings: Pick<Settings, 'dailyFolder' | 'dailyFormat'>,
): DailyNoteSource {
  const found = periodicNotes(app) ?? coreDailyNotes(app) ?? NOBODY;
  const { dailyFolder, dailyFormat } = settings;
  if (dailyFolder === '' && dailyFormat === '') return found;
  return {
    from: 'override',
    folder: dailyFolder || found.folder,
    format: dailyFormat || found.format,
    template: found.template,
  };
}

const NOBODY: DailyNoteSource = { from: 'default', folder: '', format: DEFAULT_FORMAT, template: '' };

function periodicNotes(app: object): DailyNoteSource | null {
  return guarded(() => {
    const plugin = call(property(app, 'plugins'), 'getPlugin', 'periodic-notes');
    const calendarSets = property(plugin, 'calendarSetManager');
    const config = calendarSets
      ? call(calendarSets, 'getActiveConfig', 'day')
      : property(property(plugin, 'settings'), 'daily');
    if (property(config, 'enabled') !== true) return null;
    return sourceFrom('periodic-notes', config);
  });
}

function coreDailyNotes(app: object): DailyNoteSource | null {
  return guarded(() => {
    const plugins = property(app, 'internalPlugins');
    const instance =
      typeof property(plugins, 'getEnabledPluginById') === 'function'
        ? call(plugins, 'getEnabledPluginById', 'daily-notes')
        : enabledInstance(property(property(plugins, 'plugins'), 'daily-notes'));
    if (!instance) return null;
    return sourceFrom('core', property(instance, 'options'));
  });
}

function enabledInstance(plugin: unknown): unknown {
  return property(plugin, 'enabled') === true ? property(plugin, 'instance') : undefined;
}

function sourceFrom(from: DailyNoteSource['from'], options: unknown): DailyNoteSource {
  return {
    from,
    folder: text(property(options, 'folder')),
    format: text(property(options, 'format')) || DEFAULT_FORMAT,
    template: text(property(options, 'template')) || text(property(options, 'templatePath')),
  };
}

/** Other plugins' insides may change shape or throw; then they say nothing. */
function guarded<T>(read: () => T | null): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}

function property(of: unknown, name: string): unknown {
  return typeof of === 'object' && of !== null ? Reflect.get(of, name) : undefined;
}

function call(of: unknown, name: string, argument: string): unknown {
  const method = property(of, name);
  return typeof method === 'function' ? Reflect.apply(method, of, [argument]) : undefined;
}

function text(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}
