// Groups and lists: heading, search, extra buttons; a list's rows can be added, deleted and put in another order.
import type { SettingDefinition, SettingDefinitionGroup, SettingDefinitionList } from 'obsidian';
import { setIcon } from '../icons';
import { ExtraButtonComponent } from '../setting/button-components';
import { SettingGroup } from '../setting/group';
import { Platform } from '../platform';
import type { DefinitionsView } from './definitions-view';
import { asked, renderRow, type Row } from './row-view';

export function renderGroup(
  view: DefinitionsView,
  el: HTMLElement,
  definition: SettingDefinitionGroup | SettingDefinitionList,
): void {
  const group = new SettingGroup(el);
  if (definition.heading !== undefined) group.setHeading(definition.heading);
  if (definition.cls) group.addClass(...definition.cls.split(/\s+/).filter(Boolean));
  group.groupEl.toggle(asked(definition.visible, true));
  for (const built of definition.extraButtons ?? []) group.addExtraButton(built);
  const rows = (definition.items ?? []).map((item, index) => renderRow(view, group, item, index));
  if (definition.search) addSearch(view, group, definition, rows);
  if (isList(definition)) finishList(group, definition, rows);
}

function isList(definition: SettingDefinitionGroup): definition is SettingDefinitionList {
  return definition.type === 'list';
}

function addSearch(
  view: DefinitionsView,
  group: SettingGroup,
  definition: SettingDefinitionGroup,
  rows: Row[],
): void {
  const { search, heading = '' } = definition;
  if (!search) return;
  const filter = (query: string): void => {
    view.queries.set(heading, query);
    for (const row of rows) {
      if ('type' in row.definition || !asked(row.definition.searchable, true)) continue;
      const wanted = asked(row.definition.visible, true) && matches(row.definition, query);
      row.setting.settingEl.toggle(wanted);
    }
  };
  const matches = (one: SettingDefinition, query: string): boolean =>
    query === '' || search.match(one, query);
  group.addSearch((input) => {
    input
      .setPlaceholder(search.placeholder ?? 'Search')
      .setValue(view.queries.get(heading) ?? '')
      .onChange(filter);
    filter(input.getValue());
  });
}

function finishList(group: SettingGroup, list: SettingDefinitionList, rows: Row[]): void {
  group.addClass('mod-list');
  if (rows.length === 0 && list.emptyState !== undefined) {
    group.listEl.createDiv({ cls: 'setting-list-empty', text: list.emptyState });
  }
  rows.forEach((row, index) => {
    const { settingEl, controlEl } = row.setting;
    if (list.onReorder) makeDraggable(settingEl, index, list.onReorder);
    const { onDelete } = list;
    if (!onDelete) return;
    new ExtraButtonComponent(controlEl)
      .setIcon('trash-2')
      .setTooltip('Delete')
      .onClick(() => onDelete(index));
    settingEl.tabIndex = 0;
    settingEl.addEventListener('keydown', (event) => {
      if (event.target === settingEl && (event.key === 'Delete' || event.key === 'Backspace'))
        onDelete(index);
    });
  });
  const { addItem } = list;
  if (!addItem) return;
  if (!Platform.isMobile) {
    group.addExtraButton((button) => {
      button.setIcon('plus').setTooltip(addItem.name);
      button.onClick(() => addItem.action(button.extraSettingsEl));
    });
    return;
  }
  const row = group.listEl.createDiv({ cls: 'setting-item mod-add', attr: { role: 'button', tabindex: 0 } });
  setIcon(row.createSpan(), 'plus');
  row.appendText(addItem.name);
  row.addEventListener('click', () => addItem.action(row));
}

function makeDraggable(el: HTMLElement, index: number, move: (from: number, to: number) => void): void {
  const handle = el.createDiv({ cls: 'setting-drag-handle', prepend: true });
  setIcon(handle, 'grip-vertical');
  el.draggable = true;
  el.addEventListener('dragstart', (event) => event.dataTransfer?.setData('text/plain', String(index)));
  el.addEventListener('dragover', (event) => event.preventDefault());
  el.addEventListener('drop', (event) => {
    event.preventDefault();
    const from = Number(event.dataTransfer?.getData('text/plain'));
    if (Number.isInteger(from) && from !== index) move(from, index);
  });
}
