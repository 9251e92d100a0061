// @vitest-environment jsdom
import type { App as ObsidianApp } from 'obsidian';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { WatchedNotes } from '../../../src/vault/index/watched-notes';
import { Plugin } from '../../host/model/plugin';
import { createHost, type Host } from '../../host/node';

const FILES = {
  'Prompts.md': 'one',
  'Prompts b.md': 'another',
  'P/a.md': 'in a folder',
  'P/deep/b.md': 'deeper',
  'P/c.txt': 'no note',
  'Pa/d.md': 'beside',
};

let host: Host;
let place: string;
let watched: WatchedNotes;

afterEach(() => host.close());

async function watch(where: string): Promise<void> {
  place = where;
  class Watching extends Plugin {
    override onload(): void {
      watched = new WatchedNotes(this.app as unknown as ObsidianApp, () => place);
      this.addChild(watched as unknown as Parameters<Plugin['addChild']>[0]);
    }
  }
  host = await createHost({ files: FILES, plugin: Watching });
  await host.settle();
}

const texts = (): Record<string, string> =>
  Object.fromEntries(watched.notes.map(({ path, text }) => [path, text]));

/** How often notes are read while something is done. */
async function readsWhile(act: () => unknown): Promise<number> {
  const read = vi.spyOn(host.app.vault, 'cachedRead');
  await act();
  await host.settle();
  const { length } = read.mock.calls;
  read.mockRestore();
  return length;
}

describe('a place that is named', () => {
  it.each([
    ['', {}],
    ['Gone', {}],
    ['P/c.txt', {}],
    ['Prompts.md', { 'Prompts.md': 'one' }],
    ['/Prompts', { 'Prompts.md': 'one' }],
    ['P', { 'P/a.md': 'in a folder', 'P/deep/b.md': 'deeper' }],
  ])('is read at the start: %j', async (where, expected) => {
    await watch(where);
    expect(texts()).toEqual(expected);
  });
});

describe('what is kept current', () => {
  it('is a note that is written, goes, and comes', async () => {
    await watch('Prompts');
    host.adapter.outside.write('Prompts.md', 'two');
    await host.settle();
    expect(texts()).toEqual({ 'Prompts.md': 'two' });
    host.adapter.outside.remove('Prompts.md');
    await host.settle();
    expect(texts()).toEqual({});
    host.adapter.outside.write('Prompts.md', 'three');
    await host.settle();
    expect(texts()).toEqual({ 'Prompts.md': 'three' });
  });

  it('is a folder into which notes come, and from which they go', async () => {
    await watch('P');
    host.adapter.outside.write('P/new.md', 'new');
    await host.settle();
    expect(texts()['P/new.md']).toBe('new');
    const { vault, fileManager } = host.app;
    const move = async (from: string, to: string): Promise<void> => {
      const file = vault.getFileByPath(from);
      if (file) await fileManager.renameFile(file, to);
      await host.settle();
    };
    await move('P/new.md', 'new.md');
    expect(Object.keys(texts()).sort()).toEqual(['P/a.md', 'P/deep/b.md']);
    await move('Prompts.md', 'P/Prompts.md');
    expect(texts()['P/Prompts.md']).toBe('one');
  });

  it('is nothing else', async () => {
    await watch('P');
    expect(await readsWhile(() => host.adapter.outside.write('Pa/d.md', 'other'))).toBe(0);
    expect(await readsWhile(() => host.adapter.outside.write('Prompts b.md', 'other'))).toBe(0);
    expect(await readsWhile(() => host.adapter.outside.write('P/deep/b.md', 'other'))).toBe(2);
    place = '';
    await watched.settingsChanged();
    expect(await readsWhile(() => host.adapter.outside.write('md', 'other'))).toBe(0);
  });
});

describe('another place', () => {
  it('is read where the settings name it, and the same is not read again', async () => {
    await watch('Prompts.md');
    expect(await readsWhile(() => watched.settingsChanged())).toBe(0);
    place = 'P/deep';
    expect(await readsWhile(() => watched.settingsChanged())).toBe(1);
    expect(texts()).toEqual({ 'P/deep/b.md': 'deeper' });
  });

  it('wins over one that is still being read', async () => {
    await watch('');
    const { vault } = host.app;
    const read = vault.cachedRead.bind(vault);
    let goOn = (): void => undefined;
    vi.spyOn(vault, 'cachedRead').mockImplementationOnce(async (file) => {
      await new Promise<void>((resolve) => (goOn = resolve));
      return read(file);
    });
    place = 'Prompts.md';
    const slow = watched.settingsChanged();
    place = 'P/deep';
    await watched.settingsChanged();
    goOn();
    await slow;
    expect(texts()).toEqual({ 'P/deep/b.md': 'deeper' });
  });
});
