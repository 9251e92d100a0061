import { describe, expect, it } from 'vitest';
import { dailyNoteSource } from '../../../../src/vault/daily/daily-note-source';

const NONE = { dailyFolder: '', dailyFormat: '' };

/** An app with these plugins on, as far as others may look into it. */
function app(plugins: { periodic?: object; core?: object | null; corePlugins?: object }): object {
  return {
    plugins: { getPlugin: (id: string) => (id === 'periodic-notes' ? (plugins.periodic ?? null) : null) },
    internalPlugins: plugins.corePlugins ?? {
      getEnabledPluginById: (id: string) => (id === 'daily-notes' ? (plugins.core ?? null) : null),
    },
  };
}

const core = { options: { folder: ' Core ', format: 'DD-MM-YYYY', template: 'T/Day' } };
const daily = { enabled: true, folder: 'Periodic', format: 'YYYY/MM/DD', template: 'T/P.md' };

describe('who says where daily notes are', () => {
  it.each([
    ['nobody', app({}), 'default', '', 'YYYY-MM-DD', ''],
    ['an app that shows nothing', {}, 'default', '', 'YYYY-MM-DD', ''],
    ['the core plugin', app({ core }), 'core', 'Core', 'DD-MM-YYYY', 'T/Day'],
    ['the core plugin, never configured', app({ core: {} }), 'core', '', 'YYYY-MM-DD', ''],
    ['the core plugin, empty', app({ core: { options: { format: '' } } }), 'core', '', 'YYYY-MM-DD', ''],
    [
      'an older core plugin',
      app({ corePlugins: { plugins: { 'daily-notes': { enabled: true, instance: core } } } }),
      'core',
      'Core',
      'DD-MM-YYYY',
      'T/Day',
    ],
    [
      'an older core plugin that is off',
      app({ corePlugins: { plugins: { 'daily-notes': { enabled: false, instance: core } } } }),
      'default',
      '',
      'YYYY-MM-DD',
      '',
    ],
    [
      'Periodic Notes before the core plugin',
      app({ core, periodic: { settings: { daily } } }),
      'periodic-notes',
      'Periodic',
      'YYYY/MM/DD',
      'T/P.md',
    ],
    [
      'Periodic Notes without daily notes',
      app({ core, periodic: { settings: { daily: { ...daily, enabled: false } } } }),
      'core',
      'Core',
      'DD-MM-YYYY',
      'T/Day',
    ],
    [
      'Periodic Notes 1.0',
      app({
        core,
        periodic: {
          settings: {},
          calendarSetManager: {
            set: { day: { enabled: true, folder: 'Set', format: '', templatePath: 'T/S.md' } },
            getActiveConfig(this: { set: Record<string, object> }, unit: string) {
              return this.set[unit];
            },
          },
        },
      }),
      'periodic-notes',
      'Set',
      'YYYY-MM-DD',
      'T/S.md',
    ],
    [
      'Periodic Notes 1.0 without an active set',
      app({
        core,
        periodic: {
          calendarSetManager: {
            getActiveConfig() {
              throw new Error('no active set');
            },
          },
        },
      }),
      'core',
      'Core',
      'DD-MM-YYYY',
      'T/Day',
    ],
    [
      'insides of another shape',
      app({ periodic: { settings: { daily: { enabled: true, folder: 3, format: null } } } }),
      'periodic-notes',
      '',
      'YYYY-MM-DD',
      '',
    ],
  ])('%s', (_, given, from, folder, format, template) => {
    expect(dailyNoteSource(given, NONE)).toMatchObject({ from, folder, format, template });
  });

  it('lets our own setting win, and leaves to the others what it does not say', () => {
    const given = app({ core });
    expect([
      dailyNoteSource(given, { dailyFolder: 'Ours', dailyFormat: 'YYYYMMDD' }),
      dailyNoteSource(given, { dailyFolder: 'Ours', dailyFormat: '' }),
      dailyNoteSource(given, { dailyFolder: '', dailyFormat: 'YYYYMMDD' }),
    ]).toMatchObject([
      { from: 'override', folder: 'Ours', format: 'YYYYMMDD', template: 'T/Day' },
      { from: 'override', folder: 'Ours', format: 'DD-MM-YYYY', template: 'T/Day' },
      { from: 'override', folder: 'Core', format: 'YYYYMMDD', template: 'T/Day' },
    ]);
  });

  it('knows what a date in the template is, also under a folder of our own', () => {
    const active = { getActiveConfig: () => daily };
    const apps = [
      app({ core }),
      app({ periodic: { settings: { daily } } }),
      app({ periodic: { calendarSetManager: active } }),
    ];
    const told = (settings: typeof NONE): readonly string[] =>
      apps.map((each) => dailyNoteSource(each, settings).dateIs);
    expect(told(NONE)).toEqual(['date', 'path', 'name']);
    expect(told({ ...NONE, dailyFolder: 'Ours' })).toEqual(['date', 'path', 'name']);
  });
});
