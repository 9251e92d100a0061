import { describe, expect, it } from 'vitest';
import {
  SETTING_KEYS,
  SETTINGS,
  assignSetting,
  defaultSettings,
  readSettings,
  writeSettings,
} from '../../../src/settings/table';

describe('reading the data file', () => {
  it.each([[null], [undefined], ['text'], [[1, 2]], [7]])('takes the defaults from %j', (data) => {
    expect(readSettings(data)).toEqual({ settings: defaultSettings(), unknown: {}, broken: [] });
  });

  it('has the defaults that the contract names', () => {
    expect(defaultSettings()).toMatchObject({
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
    });
  });

  it.each([
    ['dayStartsAt', 9],
    ['dayStartsAt', 'noon'],
    ['dayStartsAt', 2.5],
    ['heading', '   '],
    ['heading', 12],
    ['resettingChannels', 'call'],
    ['reminder', '25:00'],
    ['promptStyle', 'bold'],
    ['safety', 'yes'],
  ])('keeps the default and names the key where %s is %j', (key, value) => {
    const reading = readSettings({ [key]: value });
    expect(reading.settings).toEqual(defaultSettings());
    expect(reading.broken).toEqual([key]);
  });

  it.each([
    ['heading', '## Log', 'Log'],
    ['dayStartsAt', '4', 4],
    ['resettingChannels', ['looked', 'pigeon', 'call'], ['call', 'looked']],
    ['people', [' Sam ', '', 3, 'Ada'], ['Sam', 'Ada']],
    ['reminder', ' 20:30 ', '20:30'],
  ])('reads %s %j as %j', (key, value, expected) => {
    const reading = readSettings({ [key]: value });
    expect(reading.settings).toMatchObject({ [key]: expected });
    expect(reading.broken).toEqual([]);
  });

  it('gives each reading its own lists', () => {
    readSettings({}).settings.people.push('Sam');
    expect(readSettings({}).settings.people).toEqual([]);
  });
});

describe('writing the data file', () => {
  it('writes what differs from the default, and unknown keys as they were', () => {
    const reading = readSettings({ later: { x: 1 }, quiet: true, dayStartsAt: 0 });
    expect(writeSettings(reading.settings, reading.unknown)).toEqual({ later: { x: 1 }, quiet: true });
  });

  it('reads back what it wrote', () => {
    const settings = defaultSettings();
    expect(assignSetting(settings, 'resettingChannels', ['call'])).toBe(true);
    expect(assignSetting(settings, 'rideOutMinutes', 0)).toBe(false);
    settings.anthem = 'One hour, then the next.';
    expect(readSettings(writeSettings(settings, {})).settings).toEqual(settings);
  });
});

describe('the table', () => {
  it('accepts every default of its own', () => {
    for (const key of SETTING_KEYS)
      expect(SETTINGS[key].read(SETTINGS[key].default), key).toEqual(SETTINGS[key].default);
  });
});
