/** Data files of any content, read at a start, and changed. */
import { SettingsStore } from '../../../src/settings/store';
import {
  DEFAULTS,
  isSettingsData,
  readSettings,
  readValue,
  SETTING_KEYS,
  type SettingsData,
} from '../../../src/settings/table';
import type { Dice } from '../dice';
import { anyJson, broken } from '../pieces';
import { targetOf } from '../target';

export const SETTINGS_FILE = targetOf(
  'settings',
  'what cannot be read keeps the default and stays in the file, and a file that cannot be read is not touched',
  (dice) => {
    const written = JSON.stringify(dice.once(9) ? anyJson(dice) : anyData(dice));
    return { file: dice.once(4) ? broken(dice, written) : written, quiet: dice.once(2) };
  },
  async ({ file, quiet }) => {
    const content = parsed(file);
    return (isSettingsData(content) ? unlike(content) : null) ?? (await stored(file, content, quiet));
  },
);

function anyData(dice: Dice): SettingsData {
  const keys = [...SETTING_KEYS, 'later', '__proto__', 'constructor', 'Heading'];
  return Object.fromEntries(dice.some(12, () => [dice.of(keys), anyJson(dice)] as const));
}

function unlike(data: SettingsData): string | null {
  const settings = readSettings(data);
  for (const key of SETTING_KEYS) {
    const value = readValue(key, data[key]);
    if (value === null && settings[key] !== DEFAULTS[key])
      return `${key} is ${JSON.stringify(settings[key])}`;
    const again = readValue(key, settings[key]);
    if (JSON.stringify(again) !== JSON.stringify(settings[key]))
      return `${key} is read otherwise the second time`;
  }
  return null;
}

async function stored(file: string, content: unknown, quiet: boolean): Promise<string | null> {
  let disk = file;
  const told: string[] = [];
  const store = new SettingsStore({
    read: () => new Promise((done) => done(JSON.parse(disk))),
    write: (data) => {
      disk = JSON.stringify(data);
      return Promise.resolve();
    },
    recall: () => null,
    remember: () => undefined,
    tell: (trouble) => void told.push(trouble),
    later: () => () => undefined,
  });
  await store.sync();
  await store.set({ quiet });
  store.stop();
  if (store.get().quiet !== quiet) return 'a change does not hold';
  if (!isSettingsData(content)) {
    // `null` is what the app gives where there is no file.
    if (content === null) return null;
    return disk === file && told.join() === 'unreadable' ? null : `${disk}, told ${told.join()}`;
  }
  const rest = (data: unknown): string =>
    JSON.stringify(Object.entries(isSettingsData(data) ? data : {}).filter(([key]) => key !== 'quiet'));
  return rest(parsed(disk)) === rest(content) ? null : `the file says ${disk}`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
