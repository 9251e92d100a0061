// @vitest-environment jsdom
import type { SettingDefinitionItem, SettingPage as AppSettingPage } from 'obsidian';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { App } from '../../model/app';
import { prepareJsdom } from '../../jsdom';
import { Keymap } from '../scope';
import { SettingPage } from './setting-page';
import { SettingTab } from './setting-tab';
import { SettingsWindow } from './settings-window';

let app: App;
let values: Record<string, unknown>;
let definitions: () => SettingDefinitionItem[];
let settings: SettingsWindow;
let tab: SettingTab;

class Tab extends SettingTab {
  override id = 'tab';
  override name = 'Journal';
  override getSettingDefinitions(): SettingDefinitionItem[] {
    return definitions();
  }
  override getControlValue(key: string): unknown {
    return values[key];
  }
  override setControlValue(key: string, value: unknown): void {
    values[key] = value;
  }
}

beforeAll(prepareJsdom);

beforeEach(() => {
  document.body.empty();
  const keymap = new Keymap();
  const needed: Partial<App> = { keymap, scope: keymap.root };
  app = needed as App;
  values = {};
});

function open(items: SettingDefinitionItem[] | (() => SettingDefinitionItem[])): void {
  definitions = typeof items === 'function' ? items : () => items;
  settings = new SettingsWindow(app);
  tab = new Tab(app);
  settings.addSettingTab(tab);
  settings.open();
}

function row(name: string): HTMLElement {
  const found = document.body.findAll('.setting-item').find((el) => el.dataset.settingName === name);
  if (!found) throw new Error(`no row ${name}`);
  return found;
}

function type(el: HTMLElement, value: string): void {
  if (!('value' in el)) throw new Error('not a field');
  el.value = value;
  el.trigger('input');
}

describe('controls', () => {
  test('show what is stored, or the default', () => {
    values = { heading: 'Mine', quiet: true };
    open([
      { name: 'Heading', control: { type: 'text', key: 'heading', defaultValue: 'No contact' } },
      { name: 'Words', control: { type: 'textarea', key: 'words', defaultValue: 'some', rows: 4 } },
      { name: 'Quiet', control: { type: 'toggle', key: 'quiet' } },
      {
        name: 'Hour',
        control: {
          type: 'slider',
          key: 'hour',
          min: 0,
          max: 6,
          step: 1,
          defaultValue: 3,
          displayFormat: (h) => `${h} h`,
        },
      },
      {
        name: 'Size',
        control: { type: 'dropdown', key: 'size', options: { s: 'Small', l: 'Large' }, defaultValue: 'l' },
      },
      { name: 'Weeks', control: { type: 'number', key: 'weeks', defaultValue: 3, min: 1 } },
      { name: 'Hue', control: { type: 'color', key: 'hue', defaultValue: '#ff0000' } },
    ]);
    const shown = ['input', 'textarea', 'input', 'input', 'select', 'input', 'input'];
    const names = ['Heading', 'Words', 'Quiet', 'Hour', 'Size', 'Weeks', 'Hue'];
    const read = names.map((name, at) => {
      const el = row(name).find(shown[at] ?? 'input');
      if (el.instanceOf(HTMLInputElement) && el.type === 'checkbox') return el.checked;
      return 'value' in el ? el.value : null;
    });
    expect(read).toEqual(['Mine', 'some', true, '3', 'l', '3', '#ff0000']);
    expect(row('Hour').find('.slider-value').textContent).toBe('3 h');
  });

  test('write what the user changes, a number as a number', async () => {
    open([
      { name: 'Heading', control: { type: 'text', key: 'heading' } },
      { name: 'Quiet', control: { type: 'toggle', key: 'quiet' } },
      { name: 'Weeks', control: { type: 'number', key: 'weeks', defaultValue: 3 } },
      { name: 'Size', control: { type: 'dropdown', key: 'size', options: { s: 'Small', l: 'Large' } } },
    ]);
    type(row('Heading').find('input'), 'Urges');
    row('Quiet').find('.checkbox-container').click();
    type(row('Weeks').find('input'), '5');
    const select = row('Size').find('select');
    if (select.instanceOf(HTMLSelectElement)) select.value = 'l';
    select.trigger('change');
    await vi.waitFor(() => expect(values).toEqual({ heading: 'Urges', quiet: true, weeks: 5, size: 'l' }));
    type(row('Weeks').find('input'), '');
    await vi.waitFor(() => expect(values.weeks).toBe(3));
  });

  test('a value that is not valid is not written, and the row says why', async () => {
    values = { weeks: -1 };
    const validate = (weeks: number): string => (weeks > 0 ? '' : 'More than 0.');
    open([{ name: 'Weeks', control: { type: 'number', key: 'weeks', validate } }]);
    await vi.waitFor(() => expect(row('Weeks').find('.setting-item-error').textContent).toBe('More than 0.'));
    expect(values.weeks).toBe(-1);
    type(row('Weeks').find('input'), '4');
    await vi.waitFor(() => expect(values.weeks).toBe(4));
    expect(row('Weeks').hasClass('is-invalid')).toBe(false);
    type(row('Weeks').find('input'), '-2');
    await vi.waitFor(() => expect(row('Weeks').hasClass('is-invalid')).toBe(true));
    expect(values.weeks).toBe(4);
  });
});

test('visible and disabled are looked at again when another setting changes', async () => {
  open([
    { name: 'Quiet', control: { type: 'toggle', key: 'quiet' } },
    { name: 'Loud', visible: () => values.quiet !== true, control: { type: 'text', key: 'loud' } },
    { name: 'Off', control: { type: 'text', key: 'off', disabled: () => values.quiet === true } },
  ]);
  const off = row('Off').find('input');
  expect(row('Loud').isShown()).toBe(true);
  row('Quiet').find('.checkbox-container').click();
  await vi.waitFor(() => expect(row('Loud').isShown()).toBe(false));
  expect(off.matches(':disabled')).toBe(true);
});

test('a row of its own making is built, and cleaned up when the window closes', () => {
  const cleanUp = vi.fn();
  open([
    {
      name: 'Own',
      render: (setting) => (setting.addButton((button) => button.setButtonText('Go')), cleanUp),
    },
  ]);
  expect(row('Own').find('button').textContent).toBe('Go');
  settings.close();
  expect(cleanUp).toHaveBeenCalledTimes(1);
});

describe('lists', () => {
  test('add, delete by button and by key, and say when they are empty', () => {
    const items = ['a', 'b', 'c'];
    const change = (at: number, remove: number, ...added: string[]): void => {
      items.splice(at, remove, ...added);
      tab.update();
    };
    const list = (): SettingDefinitionItem[] => [
      {
        type: 'list',
        heading: 'Channels',
        emptyState: 'None yet.',
        addItem: { name: 'Add channel', action: () => change(items.length, 0, 'new') },
        onDelete: (at) => change(at, 1),
        items: items.map((name) => ({ name })),
      },
    ];
    open(list);
    document.body.find('[aria-label="Add channel"]').click();
    expect(row('new')).toBeTruthy();
    row('b').find('[aria-label="Delete"]').click();
    row('a').dispatchEvent(new KeyboardEvent('keydown', { key: 'Delete', bubbles: true }));
    expect(items).toEqual(['c', 'new']);
    items.length = 0;
    tab.update();
    expect(document.body.find('.setting-list-empty').textContent).toBe('None yet.');
  });
});

describe('pages', () => {
  const paged = (): SettingDefinitionItem[] => [
    {
      type: 'page',
      name: 'Advanced',
      displayValue: () => `${Object.keys(values).length} set`,
      items: [{ name: 'Folder name', aliases: ['directory'], control: { type: 'text', key: 'folder' } }],
    },
  ];

  test('open from their row, draw their items, and lead back', async () => {
    open(paged);
    expect(row('Advanced').textContent).toContain('0 set');
    row('Advanced').click();
    expect(document.body.find('.setting-page-title').textContent).toBe('Advanced');
    type(row('Folder name').find('input'), 'Journal');
    await vi.waitFor(() => expect(values.folder).toBe('Journal'));
    document.body.find('.setting-page-back').click();
    expect(row('Advanced').textContent).toContain('1 set');
  });

  test('drawn by code are hidden when one leaves', () => {
    const hide = vi.fn();
    class Own extends SettingPage {
      override title = 'Own page';
      display(): void {
        this.containerEl.setText('content');
      }
      override hide(): void {
        hide();
        super.hide();
      }
    }
    const own = (): AppSettingPage => {
      const made: unknown = new Own();
      return made as AppSettingPage;
    };
    open([{ type: 'page', name: 'Own', page: own }]);
    row('Own').click();
    expect(document.body.find('.setting-page').textContent).toBe('Own pagecontent');
    document.body.find('.setting-page-back').click();
    expect(hide).toHaveBeenCalledTimes(1);
  });

  test('are searched, and a result opens the page it is on', () => {
    open(paged);
    const search = document.body.find('.vertical-tab-header-search input');
    type(search, 'directory');
    const result = document.body.find('.setting-search-results .setting-item');
    expect(result.find('.setting-item-path').textContent).toBe('Journal › Advanced');
    result.click();
    expect(document.body.find('.setting-page-title').textContent).toBe('Advanced');
    expect(row('Folder name').hasClass('is-flashing')).toBe(true);
  });
});

test('what is hidden or not searchable is not found', () => {
  open([
    { name: 'Hidden one', visible: false, control: { type: 'text', key: 'a' } },
    { name: 'Secret one', searchable: false, control: { type: 'text', key: 'b' } },
    { name: 'Open one', control: { type: 'text', key: 'c' } },
  ]);
  type(document.body.find('.vertical-tab-header-search input'), 'one');
  const found = document.body
    .findAll('.setting-search-results .setting-item-name')
    .map((el) => el.textContent);
  expect(found).toEqual(['Open one']);
});

test("a group's search filters its rows and outlives a drawing", () => {
  open([
    {
      type: 'group',
      heading: 'Prompts',
      search: { match: (definition, query) => definition.name.includes(query) },
      items: [{ name: 'apple' }, { name: 'pear' }],
    },
  ]);
  type(document.body.find('.setting-group-search input'), 'pe');
  expect([row('apple').isShown(), row('pear').isShown()]).toEqual([false, true]);
  tab.update();
  expect([row('apple').isShown(), row('pear').isShown()]).toEqual([false, true]);
});

test('a tab without definitions draws itself', () => {
  const display = vi.fn();
  class Old extends SettingTab {
    override id = 'old';
    override name = 'Old';
    override display(): void {
      display();
    }
  }
  settings = new SettingsWindow(app);
  settings.addSettingTab(new Old(app));
  settings.open();
  expect(display).toHaveBeenCalledTimes(1);
});
