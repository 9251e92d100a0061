/** The settings tab, from the table of settings. */
import {
  PluginSettingTab,
  normalizePath,
  type Plugin,
  type Setting,
  type SettingControl as ObsidianControl,
  type SettingDefinition,
  type SettingDefinitionItem,
} from 'obsidian';
import type { SettingControl } from '../settings/row';
import { CHANNELS, type Settings } from '../settings/settings';
import { SETTINGS, SETTING_GROUPS, SETTING_KEYS, isSettingKey } from '../settings/table';
import { COMPLAINTS } from '../settings/words';
import type { Context } from '../practice/context';
import { isNamedNote } from '../practice/named-notes';
import { WORDS as FORMS } from './forms/words';
import { missingNoteRow, type MissingNoteRow } from './missing-note';

type Key = keyof Settings;

type Parts = Pick<Context, 'app' | 'settings' | 'writer' | 'dailyNotes' | 'today'>;

export class JournalSettingTab extends PluginSettingTab {
  private readonly store: Parts['settings'];
  private missing: readonly MissingNoteRow[] = [];

  constructor(
    plugin: Plugin,
    private readonly context: Parts,
  ) {
    super(context.app, plugin);
    this.store = context.settings;
    this.icon = 'notebook-pen';
  }

  override getSettingDefinitions(): SettingDefinitionItem[] {
    this.missing = [];
    return SETTING_GROUPS.map(({ id, heading }) => ({
      type: 'group' as const,
      heading,
      items: SETTING_KEYS.filter((key) => SETTINGS[key].group === id).flatMap((key) => this.rows(key)),
    }));
  }

  /** The setting's own row; below it, where it names a note, one that shows while the note is not there. */
  private rows(key: Key): SettingDefinition[] {
    if (!isNamedNote(key)) return [this.definition(key)];
    const row = missingNoteRow(this.context, key, () => this.lookAgain());
    this.missing = [...this.missing, row];
    return [this.definition(key), row.definition];
  }

  private lookAgain(): void {
    for (const row of this.missing) row.refresh();
    this.refreshDomState();
  }

  override getControlValue(key: string): unknown {
    if (!isSettingKey(key)) return undefined;
    const value = this.store.get()[key];
    return Array.isArray(value) ? value.join('\n') : value;
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    if (!isSettingKey(key)) return;
    const list = Array.isArray(SETTINGS[key].default) && typeof value === 'string';
    if (isPlace(key) && this.isOfTheApp(value)) return;
    await this.store.set({ [key]: list ? value.split('\n') : value });
    if (isNamedNote(key)) this.lookAgain();
  }

  private definition(key: Key): SettingDefinition {
    const { name, description, control } = SETTINGS[key];
    const plain = plainControl(key, control, (value) => this.complaint(key, value));
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
        .onChange((value) => {
          const wrong = this.complaint(key, value);
          const taken = this.setControlValue(key, value);
          setting.setDesc(wrong ?? this.formatDescription(key));
          return taken;
        });
    });
    setting.setDesc(this.formatDescription(key));
  }

  private formatDescription(key: Key): string {
    return this.namesDays() ? SETTINGS[key].description : COMPLAINTS.namesNoDay;
  }

  /** Whether the names of daily notes say their day, as things stand. */
  private namesDays(): boolean {
    return this.context.dailyNotes.names(this.context.today());
  }

  /** Undefined where the value can be used; a path may name nothing in the app's own folder. */
  private complaint(key: Key, value: unknown): string | undefined {
    const { name } = SETTINGS[key];
    return isPlace(key) && this.isOfTheApp(value) ? COMPLAINTS.place(name) : complaint(key, value);
  }

  private isOfTheApp(value: unknown): boolean {
    const { configDir } = this.app.vault;
    const path = typeof value === 'string' ? normalizePath(value.trim()) : '';
    return path === configDir || path.startsWith(`${configDir}/`);
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
function plainControl(
  key: Key,
  control: SettingControl,
  validate: (value: unknown) => string | undefined,
): ObsidianControl | null {
  switch (control.type) {
    case 'toggle':
      return { type: 'toggle', key };
    case 'textarea':
    case 'lines':
    case 'promptIds':
      return { type: 'textarea', key, ...placeholder(control) };
    case 'folder':
      return { type: 'folder', key, ...placeholder(control), validate };
    case 'note':
      return { type: 'file', key, ...placeholder(control), validate };
    case 'text':
    case 'time':
      return { type: 'text', key, ...placeholder(control), validate };
    case 'choice':
      return { type: 'dropdown', key, options: { ...control.options } };
    case 'whole':
      return {
        type: 'number',
        key,
        min: control.min,
        max: control.max,
        step: 1,
        validate,
      };
    default:
      return null;
  }
}

function placeholder(control: { readonly placeholder?: string }): { placeholder?: string } {
  return control.placeholder === undefined ? {} : { placeholder: control.placeholder };
}

/** Whether the setting names a note or a folder. */
function isPlace(key: Key): boolean {
  const { type } = SETTINGS[key].control;
  return type === 'folder' || type === 'note' || key === 'promptSource';
}

function complaint(key: Key, value: unknown): string | undefined {
  if (SETTINGS[key].read(value) !== null) return undefined;
  const { name, control } = SETTINGS[key];
  if (control.type === 'whole') return COMPLAINTS.whole(name, control.min, control.max);
  if (control.type === 'time') return COMPLAINTS.time(name);
  if (control.type === 'momentFormat') return COMPLAINTS.format(name);
  if (isPlace(key)) return COMPLAINTS.place(name);
  return COMPLAINTS.empty(name);
}
