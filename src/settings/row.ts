/** The shape of a row of the settings table. */
import type { Settings } from './settings';

export type SettingGroup = 'practice' | 'notes' | 'days' | 'prompts' | 'display';

export type SettingControl =
  | {
      readonly type: 'text' | 'folder' | 'note' | 'textarea' | 'momentFormat' | 'time';
      readonly placeholder?: string;
    }
  | { readonly type: 'lines' | 'promptIds'; readonly placeholder?: string }
  | { readonly type: 'toggle' | 'channels' }
  | { readonly type: 'whole'; readonly min: number; readonly max: number }
  | { readonly type: 'choice'; readonly options: Readonly<Record<string, string>> };

export interface SettingRow<T> {
  readonly default: T;
  /** The value as it may be used, or null where it is not one: then what held before goes on. */
  readonly read: (value: unknown) => T | null;
  readonly group: SettingGroup;
  readonly name: string;
  readonly description: string;
  readonly control: SettingControl;
}

/** Some rows of the table. */
export type Rows<K extends keyof Settings> = { readonly [Key in K]: SettingRow<Settings[Key]> };
