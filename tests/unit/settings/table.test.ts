import { describe, expect, it } from 'vitest';
import {
  DEFAULTS,
  SETTING_GROUPS,
  SETTING_KEYS,
  SETTINGS,
  changeSettings,
  isSettingsData,
  readSettings,
  readValue,
  writeSettings,
} from '../../../src/settings/table';

describe('the content of a data file', () => {
  it.each([[null], [undefined], ['text'], [[1, 2]], [7]])('is not %j', (content) => {
    expect(isSettingsData(content)).toBe(false);
  });

  it('has the defaults that the contract names where it is empty', () => {
    expect(readSettings({})).toMatchObject({
      heading: 'No contact',
      dailyFolder: '',
      dailyFormat: '',
      dayStartsAt: 0,
      moodProperty: 'mood',
      sleepProperty: 'sleep',
      resettingChannels: ['call', 'text', 'message', 'email', 'reaction', 'gift', 'in-person', 'other'],
      disappearWeeks: 3,
      safety: false,
      autoTemplate: false,
      quiet: false,
      necessary: [],
      people: [],
    });
  });

  it.each([
    ['dayStartsAt', 9],
    ['dayStartsAt', 'noon'],
    ['dayStartsAt', 2.5],
    ['heading', '   '],
    ['heading', '##'],
    ['heading', 12],
    ['resettingChannels', 'call'],
    ['resettingChannels', ['pigeon']],
    ['reminder', '25:00'],
    ['promptStyle', 'bold'],
    ['safety', 'yes'],
    ['people', 'Sam'],
    ['dailyFolder', '../out'],
    ['dailyFolder', 'a/../../out'],
    ['dailyFolder', '.obsidian'],
    ['dailyFolder', 'a/.hidden/b'],
    ['letterFolder', '..\\out'],
    ['reasonsNote', '.obsidian/Why.md'],
    ['dailyFormat', 'hello'],
    ['dailyFormat', 'YYYY'],
    ['dailyFormat', 'YYYY-[Q]Q'],
    ['dailyFormat', '[Day]'],
    ['dailyFormat', 'HH:mm'],
    ['dailyFormat', 'LT'],
    ['dailyFormat', '../YYYY-MM-DD'],
    ['dailyFormat', '[..]/YYYY-MM-DD'],
    ['dailyFormat', '.YYYY-MM-DD'],
  ])('keeps the default where %s is %j', (key, value) => {
    expect(readSettings({ [key]: value })).toEqual(DEFAULTS);
  });

  it.each([
    ['heading', '## Log', 'Log'],
    ['heading', 'C#', 'C#'],
    ['heading', '######## # My\n log #', 'My log'],
    ['heading', '%% #Log --> ##', 'Log'],
    ['heading', 'Log ##', 'Log'],
    ['dayStartsAt', '4', 4],
    ['resettingChannels', ['looked', 'pigeon', 'call'], ['call', 'looked']],
    ['resettingChannels', [''], []],
    ['necessary', 'work\n the lease \n', ['work', 'the lease']],
    ['people', [' Sam +49 170 1234567 ', '', 3, 'Ada'], ['Sam +49 170 1234567', 'Ada']],
    ['reminder', ' 20:30 ', '20:30'],
    ['dailyFolder', ' Journal/ ', 'Journal/'],
    ['dailyFolder', 'St. John', 'St. John'],
    ['dailyFormat', 'YYYY/MM/YYYY-MM-DD', 'YYYY/MM/YYYY-MM-DD'],
    ['dailyFormat', 'gggg-[W]ww', 'gggg-[W]ww'],
    ['dailyFormat', 'YYYY-MM', 'YYYY-MM'],
    ['dailyFormat', 'LL', 'LL'],
    ['dailyFormat', 'll', 'll'],
    ['dailyFormat', 'DD', 'DD'],
  ])('reads %s %j as %j', (key, value, expected) => {
    expect(readSettings({ [key]: value })).toEqual({ ...DEFAULTS, [key]: expected });
  });
});

describe('settings', () => {
  it('are the same object where nothing changes, and lists that stay are the same lists', () => {
    const settings = readSettings({ people: ['Sam'], quiet: true });
    expect(changeSettings(settings, { people: ['Sam'], dayStartsAt: 'noon', other: 1 })).toBe(settings);
    expect(changeSettings(settings, { quiet: false }).people).toBe(settings.people);
  });

  it.each([['settings'], ['lists in them']])('%s cannot be changed in place', (what) => {
    const settings = readSettings({ people: ['Sam'] });
    const target: object = what === 'settings' ? settings : settings.people;
    expect(Object.isFrozen(target)).toBe(true);
  });
});

describe('what goes into the data file', () => {
  it('is what stands there, with the changed settings put in and defaults left out', () => {
    const data = { later: { x: 1 }, quiet: true, reminder: 'at dusk', dayStartsAt: 2 };
    const settings = changeSettings(readSettings(data), { quiet: false, anthem: 'One hour.' });
    expect(writeSettings(data, settings, ['quiet', 'anthem'])).toEqual({
      later: { x: 1 },
      reminder: 'at dusk',
      dayStartsAt: 2,
      anthem: 'One hour.',
    });
  });
});

describe('the table', () => {
  it('accepts every default of its own', () => {
    for (const key of SETTING_KEYS) expect(readValue(key, DEFAULTS[key]), key).toEqual(DEFAULTS[key]);
  });

  it('begins with the practice, and has every setting in a group', () => {
    expect(SETTING_KEYS.slice(0, 5)).toEqual(['safety', 'safetyAnswer', 'people', 'reasonsNote', 'anthem']);
    expect(SETTING_GROUPS.map(({ id }) => id)).toEqual(['practice', 'notes', 'days', 'prompts', 'display']);
    const grouped = SETTING_GROUPS.flatMap(({ id }) =>
      SETTING_KEYS.filter((key) => SETTINGS[key].group === id),
    );
    expect(grouped).toEqual(SETTING_KEYS);
  });
});
