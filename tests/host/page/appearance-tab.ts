// The app's own Appearance settings, of which the host has the colour scheme.
import type { SettingDefinitionItem } from 'obsidian';
import type { App } from '../model/app';
import { SettingTab } from '../ui/settings/setting-tab';

export class AppearanceTab extends SettingTab {
  override id = 'appearance';
  override name = 'Appearance';
  override icon = 'palette';

  constructor(
    app: App,
    private readonly setTheme: (theme: 'dark' | 'light') => void,
  ) {
    super(app);
  }

  override getSettingDefinitions(): SettingDefinitionItem[] {
    return [
      {
        name: 'Base color scheme',
        desc: "Choose Obsidian's default color scheme.",
        control: { type: 'dropdown', key: 'theme', options: { light: 'Light', dark: 'Dark' } },
      },
    ];
  }

  override getControlValue(): string {
    return this.app.isDarkMode() ? 'dark' : 'light';
  }

  override setControlValue(_key: string, value: unknown): void {
    this.setTheme(value === 'light' ? 'light' : 'dark');
  }
}
