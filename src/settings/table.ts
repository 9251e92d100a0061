/** The settings: one table of keys, defaults, readers and words. The data file holds these and nothing else. */
import type { SettingGroup, SettingRow } from './row';
import { DISPLAY } from './rows/display';
import { DAYS, NOTES } from './rows/notes';
import { PRACTICE } from './rows/practice';
import { PROMPTS } from './rows/prompts';
import type { Settings } from './settings';

export const SETTING_GROUPS: readonly { readonly id: SettingGroup; readonly heading: string }[] = [
  { id: 'practice', heading: 'Practice' },
  { id: 'notes', heading: 'Notes' },
  { id: 'days', heading: 'Days and streak' },
  { id: 'prompts', heading: 'Prompts and template' },
  { id: 'display', heading: 'Display and reminders' },
];

/** In the order of the settings tab. */
export const SETTINGS: { readonly [K in keyof Settings]: SettingRow<Settings[K]> } = {
  ...PRACTICE,
  ...NOTES,
  ...DAYS,
  ...PROMPTS,
  ...DISPLAY,
};

export const SETTING_KEYS = Object.keys(SETTINGS).filter(isSettingKey);

/** What a data file holds: our keys, and whatever else stands there. */
export type SettingsData = Readonly<Record<string, unknown>>;

export function isSettingKey(key: string): key is keyof Settings {
  return Object.prototype.hasOwnProperty.call(SETTINGS, key);
}

/** Whether that can be the content of a data file at all. */
export function isSettingsData(content: unknown): content is SettingsData {
  return typeof content === 'object' && content !== null && !Array.isArray(content);
}

/** The settings of a data file of any age; where a value is none for its key, the default holds. */
export function readSettings(data: SettingsData): Settings {
  return changeSettings(DEFAULTS, data);
}

/** The settings with the values that can be read put in; the very same where nothing changes. */
export function changeSettings(settings: Settings, values: SettingsData): Settings {
  const changed = SETTING_KEYS.flatMap((key) => {
    const value = readValue(key, values[key]);
    return value === null || same(value, settings[key]) ? [] : [[key, frozen(value)] as const];
  });
  return changed.length === 0 ? settings : Object.freeze({ ...settings, ...Object.fromEntries(changed) });
}

/** What goes into the data file: all that stands there, with these settings as they are now. A default is left out. */
export function writeSettings(
  data: SettingsData,
  settings: Settings,
  keys: Iterable<keyof Settings>,
): SettingsData {
  const next: Record<string, unknown> = { ...data };
  for (const key of keys) {
    if (same(settings[key], SETTINGS[key].default)) Reflect.deleteProperty(next, key);
    else next[key] = settings[key];
  }
  return next;
}

/** The value as it may be used for that key; null = it is none. */
export function readValue(key: keyof Settings, value: unknown): Settings[keyof Settings] | null {
  return value === undefined || value === null ? null : SETTINGS[key].read(value);
}

export const DEFAULTS: Settings = defaults();

function defaults(): Settings {
  const settings: Partial<Settings> = Object.fromEntries(
    SETTING_KEYS.map((key) => [key, frozen(SETTINGS[key].default)]),
  );
  if (!isComplete(settings)) throw new Error('A setting has no row.');
  return Object.freeze(settings);
}

function isComplete(settings: Partial<Settings>): settings is Settings {
  return SETTING_KEYS.every((key) => settings[key] !== undefined);
}

function frozen<T>(value: T): T {
  return Array.isArray(value) ? Object.freeze(value) : value;
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
