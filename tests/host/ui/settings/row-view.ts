// One definition as a row: a control, an action, a row of its own making, a page to open, or words only.
import type { SettingDefinition, SettingDefinitionPage } from 'obsidian';
import { setIcon } from '../icons';
import type { SettingGroup } from '../setting/group';
import { Setting } from '../setting/setting';
import { addControl } from './control-view';
import type { DefinitionsView } from './definitions-view';

export interface Row {
  readonly definition: SettingDefinition | SettingDefinitionPage;
  readonly setting: Setting;
  readonly refresh: () => void;
  readonly cleanUp?: (() => void) | undefined;
}

export function renderRow(
  view: DefinitionsView,
  group: SettingGroup,
  definition: SettingDefinition | SettingDefinitionPage,
  index = 0,
): Row {
  const setting = new Setting(group.listEl).setName(definition.name);
  if (definition.desc !== undefined) setting.setDesc(copied(definition.desc));
  setting.settingEl.dataset.settingName = definition.name;
  const row =
    'type' in definition
      ? pageRow(view, setting, definition)
      : { definition, setting, ...settingRow(view, group, setting, definition, index) };
  view.addRow(row);
  return row;
}

function settingRow(
  view: DefinitionsView,
  group: SettingGroup,
  setting: Setting,
  definition: SettingDefinition,
  index: number,
): Pick<Row, 'refresh' | 'cleanUp'> {
  const refresh = (): void => {
    setting.settingEl.toggle(asked(definition.visible, true));
    const disabled = definition.control
      ? definition.control.disabled
      : 'disabled' in definition
        ? definition.disabled
        : undefined;
    setting.setDisabled(asked(disabled, false));
  };
  if (definition.control) {
    addControl(view.owner, setting, definition.control, () => view.refresh());
    return { refresh };
  }
  const render: unknown = definition.render;
  if (typeof render === 'function') {
    // The host's row and group stand in for the app's.
    const cleanUp: unknown = Reflect.apply(render, definition, [setting, group]);
    return {
      refresh: () => setting.settingEl.toggle(asked(definition.visible, true)),
      cleanUp: typeof cleanUp === 'function' ? () => void Reflect.apply(cleanUp, undefined, []) : undefined,
    };
  }
  if (definition.action) {
    const { action } = definition;
    pressable(setting, () => {
      if (!setting.settingEl.hasClass('is-disabled')) action(setting.settingEl, index);
    });
  }
  return { refresh };
}

function pageRow(view: DefinitionsView, setting: Setting, definition: SettingDefinitionPage): Row {
  setting.addDisplayValue((value) => {
    const shown = definition.displayValue;
    value.setValue(typeof shown === 'function' ? shown() : (shown ?? null));
    const status = definition.status;
    value.setStatus((typeof status === 'function' ? status() : status) ?? null);
  });
  setIcon(setting.controlEl.createDiv('setting-item-chevron'), 'chevron-right');
  pressable(setting, () => view.openPage(definition.name));
  return { definition, setting, refresh: () => setting.settingEl.toggle(asked(definition.visible, true)) };
}

function pressable(setting: Setting, press: () => void): void {
  const el = setting.setClass('mod-navigable').settingEl;
  el.setAttrs({ role: 'button', tabindex: 0 });
  el.addEventListener('click', press);
  el.addEventListener('keydown', (event) => {
    if (event.target !== el || (event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    press();
  });
}

/** The answer of a predicate or of a plain flag. */
export function asked(flag: boolean | (() => boolean) | undefined, otherwise: boolean): boolean {
  return typeof flag === 'function' ? flag() : (flag ?? otherwise);
}

function copied(text: string | DocumentFragment): string | DocumentFragment {
  return typeof text === 'string' ? text : document.importNode(text, true);
}
