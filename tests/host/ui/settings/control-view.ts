// Controls by type: seeded from the tab, checked, and written back when the user changes them.
import type { SettingControl } from 'obsidian';
import type { Setting } from '../setting/setting';
import type { AbstractTextComponent } from '../setting/text-components';
import type { DefinitionsOwner } from './definitions-view';
import { FileSuggest, FolderSuggest } from './path-suggest';

type Written = (value: unknown) => Promise<void>;

/** @param changed called after a value was written, so that what depends on it is looked at again */
export function addControl(
  owner: DefinitionsOwner,
  setting: Setting,
  control: SettingControl,
  changed: () => void,
): void {
  const value = owner.getControlValue(control.key) ?? control.defaultValue;
  const check = async (candidate: unknown): Promise<boolean> => {
    const message = await validate(control, candidate);
    setting.setErrorMessage(message);
    return message === null;
  };
  const write: Written = async (candidate) => {
    if (!(await check(candidate))) return;
    await owner.setControlValue(control.key, candidate);
    changed();
  };
  build(owner, setting, control, value, write);
  if (control.validate && value !== undefined) void check(value);
}

async function validate(control: SettingControl, candidate: unknown): Promise<string | null> {
  // The candidate was made by the control's own component, so it has the type that its check expects.
  const check = control.validate as ((value: unknown) => unknown) | undefined;
  const message = await check?.(candidate);
  return typeof message === 'string' && message ? message : null;
}

function build(
  owner: DefinitionsOwner,
  setting: Setting,
  control: SettingControl,
  value: unknown,
  write: Written,
): void {
  switch (control.type) {
    case 'toggle':
      setting.addToggle((toggle) => toggle.setValue(value === true).onChange(write));
      return;
    case 'dropdown':
      setting.addDropdown((dropdown) =>
        dropdown.addOptions(control.options).setValue(text(value)).onChange(write),
      );
      return;
    case 'slider':
      setting.addSlider((slider) => {
        slider.setLimits(control.min, control.max, control.step);
        if (control.displayFormat) slider.setDisplayFormat(control.displayFormat);
        slider.setValue(Number(value ?? control.min)).onChange(write);
      });
      return;
    case 'color':
      setting.addColorPicker((picker) => picker.setValue(text(value)).onChange(write));
      return;
    case 'textarea':
      setting.addTextArea((area) => {
        if (control.rows !== undefined) area.inputEl.rows = control.rows;
        field(area, control.placeholder, value, write);
      });
      return;
    case 'number':
      setting.addText((input) => {
        const { min, max, step } = control;
        input.inputEl.type = 'number';
        input.inputEl.setAttrs({ min: min ?? null, max: max ?? null, step: step ?? null });
        field(input, control.placeholder, value, (typed) => write(parsed(typed, control.defaultValue ?? 0)));
      });
      return;
    case 'file':
      setting.addSearch((search) => {
        new FileSuggest(owner.app, search.inputEl, plugins(control.filter)).onSelect((file) => {
          search.setValue(file.path);
          void write(file.path);
        });
        field(search, control.placeholder, value, write);
      });
      return;
    case 'folder':
      setting.addSearch((search) => {
        new FolderSuggest(owner.app, search.inputEl, plugins(control.filter), control.includeRoot).onSelect(
          (folder) => {
            search.setValue(folder.path);
            void write(folder.path);
          },
        );
        field(search, control.placeholder, value, write);
      });
      return;
    default:
      setting.addText((input) => field(input, control.placeholder, value, write));
  }
}

function field<T extends HTMLInputElement | HTMLTextAreaElement>(
  component: AbstractTextComponent<T>,
  placeholder: string | undefined,
  value: unknown,
  write: Written,
): void {
  component
    .setPlaceholder(placeholder ?? '')
    .setValue(text(value))
    .onChange(write);
}

function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function parsed(typed: unknown, otherwise: number): number {
  const number = typeof typed === 'string' && typed.trim() !== '' ? Number(typed) : Number.NaN;
  return Number.isFinite(number) ? number : otherwise;
}

/** The filter is typed for Obsidian's files; it is given the host's, which stand in for them. */
function plugins(filter: unknown): ((one: unknown) => boolean) | undefined {
  return filter as ((one: unknown) => boolean) | undefined;
}
