// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readUri } from './protocol';
import { startHost } from './try-out';

describe('links into the app', () => {
  it.each<[string, string, Record<string, string>]>([
    ['obsidian://try', 'try', { action: 'try' }],
    ['obsidian://try/?a=1', 'try', { action: 'try', a: '1' }],
    ['obsidian://try?a=b%20c%26d&e=%C3%A4', 'try', { action: 'try', a: 'b c&d', e: 'ä' }],
    ['obsidian://try?flag&empty=', 'try', { action: 'try', flag: 'true', empty: '' }],
    ['obsidian://try?a=1+1=2', 'try', { action: 'try', a: '1+1=2' }],
    ['obsidian://try?action=go&do=it', 'try', { action: 'try', do: 'it' }],
  ])('%s', (uri, action, data) => {
    expect(readUri(uri)).toEqual({ action, data });
  });

  it('reach the plugin that handles them, while it runs', async () => {
    const heard: unknown[] = [];
    const { app } = await startHost((plugin) => {
      plugin.registerObsidianProtocolHandler('try', (data) => heard.push(data));
    });
    await app.openUri('obsidian://try?intensity=7');
    expect(heard).toEqual([{ action: 'try', intensity: '7' }]);
    await expect(app.openUri('obsidian://other')).rejects.toThrow('Nothing handles');
    await expect(app.openUri('https://example.org')).rejects.toThrow('no link into the app');
    await app.plugins.disablePlugin('try');
    await expect(app.openUri('obsidian://try')).rejects.toThrow('Nothing handles');
  });
});

describe('the terminal', () => {
  it('runs the commands of plugins, once what they need is given', async () => {
    const flags = {
      format: { value: '<text|json>', description: 'How' },
      who: { description: 'Whom', required: true },
    };
    const { app } = await startHost((plugin) => {
      plugin.registerCliHandler('try', 'Says', null, () => 'said');
      plugin.registerCliHandler('try:echo', 'Echoes', flags, (data) => Promise.resolve(JSON.stringify(data)));
    });
    expect(await app.cli('try')).toBe('said');
    expect(await app.cli('try:echo', { who: 'me' })).toBe('{"who":"me"}');
    await expect(app.cli('try:echo')).rejects.toThrow('needs who');
    await expect(app.cli('none')).rejects.toThrow('no CLI command');
    expect(app.cliHandlers.get('try:echo')).toMatchObject({ description: 'Echoes', flags });
  });
});
