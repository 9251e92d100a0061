/** The settings tab, from the table of settings. */
import {
  PluginSettingTab,
  type App,
  type Plugin,
  type Setting,
  type SettingControl as ObsidianControl,
  type SettingDefinition,
  type SettingDefinitionItem,
} from 'obsidian';
import type { SettingControl } from '../settings/row';
import { CHANNELS, type Settings } from '../settings/settings';
import type { SettingsStore } from '../settings/store';
import { SETTINGS, SETTING_GROUPS, SETTING_KEYS, isSettingKey } from '../settings/table';
import { COMPLAINTS } from '../settings/words';
import { WORDS as FORMS } from './forms/words';

type Key = keyof Settings;

export class JournalSettingTab extends PluginSettingTab {
  constructor(
    app: App,
    plugin: Plugin,
    private readonly store: Pick<SettingsStore, 'get' | 'set'>,
  ) {
    super(app, plugin);
    this.icon = 'notebook-pen';
  }

  override getSettingDefinitions(): SettingDefinitionItem[] {
    return SETTING_GROUPS.map(({ id, heading }) => ({
      type: 'group' as const,
      heading,
      items: SETTING_KEYS.filter((key) => SETTINGS[key].group === id).map((key) => this.definition(key)),
    }));
  }

  override getControlValue(key: string): unknown {
    if (!isSettingKey(key)) return undefined;
    const value = this.store.get()[key];
    return Array.isArray(value) ? value.join('\n') : value;
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    if (!isSettingKey(key)) return;
    const list = Array.isArray(SETTINGS[key].default) && typeof value === 'string';
    await this.store.set({ [key]: list ? value.split('\n') : value });
  }

  private definition(key: Key): SettingDefinition {
    const { name, description, control } = SETTINGS[key];
    const plain = plainControl(key, control);
    if (plain) return { name, desc: description, control: plain };
    return { name, desc: description, render: (setting: Setting) => this.renderOwn(setting, key, control) };
  }

  private renderOwn(setting: Setting, key: Key, control: SettingControl): void {
    if (control.type === 'momentFormat') this.renderFormat(setting, key);
    else if (control.type === 'channels') this.renderChannels(setting);
  }

  private renderFormat(setting: Setting, key: Key): void {
    setting.addMomentFormat((format) => {
      format
        .setDefaultFormat('YYYY-MM-DD')
        .setValue(String(this.store.get()[key]))
        .onChange((value) => this.setControlValue(key, value));
    });
  }

  private renderChannels(setting: Setting): void {
    const group = setting.controlEl.createDiv({ cls: 'ncj-channel-setting' });
    for (const channel of CHANNELS) {
      const label = group.createEl('label');
      const box = label.createEl('input', { type: 'checkbox' });
      box.checked = this.store.get().resettingChannels.includes(channel);
      label.appendText(FORMS.channels.byYou[channel]);
      box.addEventListener('change', () => {
        const others = this.store.get().resettingChannels.filter((other) => other !== channel);
        void this.setControlValue('resettingChannels', box.checked ? [...others, channel] : others);
      });
    }
  }
}

/** The control as Obsidian draws it; null = it has none for this. */
function plainControl(key: Key, control: SettingControl): ObsidianControl | null {
  switch (control.type) {
    case 'toggle':
      return { type: 'toggle', key };
    case 'textarea':
    case 'lines':
    case 'promptIds':
      return { type: 'textarea', key, ...placeholder(control) };
    case 'folder':
      return { type: 'folder', key, ...placeholder(control) };
    case 'note':
      return { type: 'file', key, ...placeholder(control) };
    case 'text':
    case 'time':
      return { type: 'text', key, ...placeholder(control), validate: (value) => complaint(key, value) };
    case 'choice':
      return { type: 'dropdown', key, options: { ...control.options } };
    case 'whole':
      return {
        type: 'number',
        key,
        min: control.min,
        max: control.max,
        step: 1,
        validate: (value) => complaint(key, value),
      };
    default:
      return null;
  }
}

function placeholder(control: { readonly placeholder?: string }): { placeholder?: string } {
  return control.placeholder === undefined ? {} : { placeholder: control.placeholder };
}

function complaint(key: Key, value: unknown): string | undefined {
  if (SETTINGS[key].read(value) !== null) return undefined;
  const { name, control } = SETTINGS[key];
  if (control.type === 'whole') return COMPLAINTS.whole(name, control.min, control.max);
  if (control.type === 'time') return COMPLAINTS.time(name);
  return COMPLAINTS.empty(name);
}
