/** Where the plugin's settings are kept: its data file, and on this device what was in force last. */
import { Notice, type Plugin } from 'obsidian';
import type { SettingsHome } from '../settings/store';
import { TROUBLE } from '../settings/words';

const KEPT = 'no-contact-journal:settings';
const NOTICE_MS = 12_000;

export function settingsHome(plugin: Plugin, win: Window): SettingsHome {
  return {
    read: () => plugin.loadData(),
    write: (data) => plugin.saveData(data),
    recall: (): unknown => plugin.app.loadLocalStorage(KEPT),
    remember: (kept) => plugin.app.saveLocalStorage(KEPT, kept),
    tell: (trouble) => new Notice(TROUBLE[trouble], NOTICE_MS),
    later: (run, milliseconds) => {
      const timer = win.setTimeout(run, milliseconds);
      return () => win.clearTimeout(timer);
    },
  };
}
