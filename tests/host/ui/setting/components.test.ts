// @vitest-environment jsdom
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { prepareJsdom } from '../../jsdom';
import { hexToRgb, hslToRgb, rgbToHex, rgbToHsl } from './colors';
import { SettingGroup } from './group';
import { Setting } from './setting';

let setting: Setting;

beforeAll(prepareJsdom);

beforeEach(() => {
  setting = new Setting(document.body.createDiv()).setName('Name').setDesc('Words');
});

test('a row has its name, description and control where the app has them', () => {
  setting.addButton((button) => button.setButtonText('Log').setCta());
  const { settingEl } = setting;
  expect(settingEl.find('.setting-item-info > .setting-item-name').textContent).toBe('Name');
  expect(settingEl.find('.setting-item-info > .setting-item-description').textContent).toBe('Words');
  expect(settingEl.find('.setting-item-control > button.mod-cta').textContent).toBe('Log');
});

test('a toggle changes by click and by code, and says so once each', () => {
  const changed = vi.fn();
  setting.addToggle((toggle) => {
    toggle.setValue(false).onChange(changed);
    toggle.toggleEl.click();
    expect(toggle.toggleEl.hasClass('is-enabled')).toBe(true);
    toggle.setDisabled(true).toggleEl.click();
    toggle.setValue(false);
    toggle.setValue(false);
  });
  expect(changed.mock.calls).toEqual([[true], [false]]);
});

test('a drop-down tells what is chosen, and not what is set by code', () => {
  const changed = vi.fn();
  setting.addDropdown((dropdown) => {
    dropdown.addOption('a', 'First').addOptions({ b: 'Second' }).setValue('b').onChange(changed);
    expect([...dropdown.selectEl.options].map(({ value, text }) => [value, text])).toEqual([
      ['a', 'First'],
      ['b', 'Second'],
    ]);
    expect([dropdown.getValue(), changed.mock.calls]).toEqual(['b', []]);
    dropdown.selectEl.value = 'a';
    dropdown.selectEl.dispatchEvent(new Event('change'));
    expect(dropdown.setDisabled(true).selectEl.disabled).toBe(true);
  });
  expect(changed.mock.calls).toEqual([['a']]);
});

test('a slider tells at the end of the drag, an instant one while it goes on', () => {
  const [late, instant] = [vi.fn(), vi.fn()];
  setting.addSlider((slider) => {
    slider.setLimits(0, 10, 1).setValue(3).onChange(late).sliderEl.value = '7';
    slider.sliderEl.trigger('input');
    expect(late).not.toHaveBeenCalled();
    slider.sliderEl.trigger('change');
  });
  setting.addSlider((slider) => {
    slider.setLimits(0, 10, 1).setInstant(true).onChange(instant).sliderEl.value = '4';
    slider.sliderEl.trigger('input');
    slider.sliderEl.trigger('change');
  });
  expect([late.mock.calls, instant.mock.calls]).toEqual([[[7]], [[4]]]);
});

test('a search is cleared by its button, and tells', () => {
  const changed = vi.fn();
  setting.addSearch((search) => {
    search.setValue('urge').onChange(changed);
    search.clearButtonEl.click();
    expect(search.clearButtonEl.isShown()).toBe(false);
  });
  expect(changed.mock.calls).toEqual([['']]);
});

test('a format of dates shows a sample, of its default where it is empty', () => {
  setting.addMomentFormat((format) => {
    format.setDefaultFormat('[default]').setValue('[own]');
    expect(format.sampleEl.textContent).toBe('own');
    format.inputEl.value = '';
    format.inputEl.trigger('input');
    expect(format.sampleEl.textContent).toBe('default');
    expect(format.inputEl.placeholder).toBe('[default]');
  });
});

test('disabling a row disables what is in it', () => {
  setting.addText((text) => text.setValue('x')).addDropdown((dropdown) => dropdown.addOption('a', 'A'));
  setting.setDisabled(true);
  expect(setting.settingEl.findAll(':disabled')).toHaveLength(2);
});

test('an error is shown below the row until it is taken away', () => {
  setting.setErrorMessage('Not so.');
  expect(setting.errorEl?.textContent).toBe('Not so.');
  expect(setting.settingEl.hasClass('is-invalid')).toBe(true);
  setting.setErrorMessage(null);
  expect(setting.settingEl.find('.setting-item-error')).toBeNull();
});

test('a group has its heading above its rows', () => {
  const el = createDiv();
  new SettingGroup(el).setHeading('Notes').addSetting((row) => {
    row.setName('Heading');
  });
  const names = el.findAll('.setting-item-name').map((name) => name.textContent);
  expect(names).toEqual(['Notes', 'Heading']);
  expect(el.find('.setting-items .setting-item-name').textContent).toBe('Heading');
});

test.each([
  ['#ff0000', { r: 255, g: 0, b: 0 }, { h: 0, s: 100, l: 50 }],
  ['#8a5cf5', { r: 138, g: 92, b: 245 }, { h: 258, s: 88, l: 66 }],
  ['#808080', { r: 128, g: 128, b: 128 }, { h: 0, s: 0, l: 50 }],
])('%s is the same colour in each way of writing', (hex, rgb, hsl) => {
  expect([hexToRgb(hex), rgbToHex(rgb), rgbToHsl(rgb)]).toEqual([rgb, hex, hsl]);
  const back = hslToRgb(hsl);
  expect(Math.max(Math.abs(back.r - rgb.r), Math.abs(back.g - rgb.g), Math.abs(back.b - rgb.b))).toBeLessThan(
    3,
  );
});
