/** Where daily notes are, and who says so: our own setting, Periodic Notes, the core plugin, or nobody. */
import type { Settings } from '../../settings/settings';
import { corePlugin, call, guarded, property, text } from './other-plugins';

export interface DailyNoteSource {
  readonly from: 'override' | 'periodic-notes' | 'core' | 'default';
  /** As the user wrote it; empty = the vault's root. */
  readonly folder: string;
  /** A Moment format, never empty. */
  readonly format: string;
  /** Path or link path of the template note; empty = none. */
  readonly template: string;
  /** What a bare `{{date}}` is in that template: the date, or the note's name without or with its folders. */
  readonly dateIs: 'date' | 'name' | 'path';
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
    dateIs: found.dateIs,
  };
}

const NOBODY: DailyNoteSource = {
  from: 'default',
  folder: '',
  format: DEFAULT_FORMAT,
  template: '',
  dateIs: 'date',
};

function periodicNotes(app: object): DailyNoteSource | null {
  return guarded(() => {
    const plugin = call(property(app, 'plugins'), 'getPlugin', 'periodic-notes');
    const calendarSets = property(plugin, 'calendarSetManager');
    const config = calendarSets
      ? call(calendarSets, 'getActiveConfig', 'day')
      : property(property(plugin, 'settings'), 'daily');
    if (property(config, 'enabled') !== true) return null;
    return sourceFrom('periodic-notes', config, calendarSets ? 'name' : 'path');
  });
}

function coreDailyNotes(app: object): DailyNoteSource | null {
  return guarded(() => {
    const instance = corePlugin(app, 'daily-notes');
    return instance ? sourceFrom('core', property(instance, 'options'), 'date') : null;
  });
}

function sourceFrom(
  from: DailyNoteSource['from'],
  options: unknown,
  dateIs: DailyNoteSource['dateIs'],
): DailyNoteSource {
  return {
    from,
    folder: text(property(options, 'folder')),
    format: text(property(options, 'format')) || DEFAULT_FORMAT,
    template: text(property(options, 'template')) || text(property(options, 'templatePath')),
    dateIs,
  };
}
