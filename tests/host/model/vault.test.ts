// @vitest-environment jsdom
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { prepareJsdom } from '../jsdom';
import { MemoryAdapter } from './adapter';
import { TFile, TFolder } from './files';
import { MetadataCache } from './metadata-cache';
import { Vault } from './vault';

let adapter: MemoryAdapter;
let vault: Vault;
let told: string[];

beforeAll(prepareJsdom);
beforeEach(() => {
  adapter = new MemoryAdapter('Test');
  adapter.place('Day.md', 'day\n');
  adapter.place('Folder/Note.md', 'note\n');
  vault = new Vault(adapter);
  told = [];
  for (const name of ['create', 'modify', 'delete'] as const) {
    vault.on(name, (file: { path: string }) => told.push(`${name} ${file.path}`));
  }
  vault.on('rename', (file: { path: string }, old: string) => told.push(`rename ${old} ${file.path}`));
  vault.loadFromDisk();
  told.push('loaded');
});

function file(path: string): TFile {
  const found = vault.getFileByPath(path);
  if (!found) throw new Error(`There is no ${path}`);
  return found;
}

describe('the vault', () => {
  it('tells of every file that exists as it loads', () => {
    expect(told).toEqual(['create Folder', 'create Day.md', 'create Folder/Note.md', 'loaded']);
    expect(vault.getFolderByPath('Folder')).toBeInstanceOf(TFolder);
    expect(file('Folder/Note.md').parent?.path).toBe('Folder');
  });

  it('does not create over a file, nor in a folder that is not there', async () => {
    await expect(vault.create('Day.md', 'x')).rejects.toThrow('File already exists.');
    await expect(vault.create('Nowhere/New.md', 'x')).rejects.toThrow('ENOENT');
    await expect(vault.createFolder('Folder')).rejects.toThrow('Folder already exists.');
    expect(adapter.textNow('Day.md')).toBe('day\n');
  });

  it('normalises paths', async () => {
    const made = await vault.create('//Folder\\New.md/', 'x');
    expect(made.path).toBe('Folder/New.md');
  });

  it('lets two processes at once both land', async () => {
    const add = (word: string) => vault.process(file('Day.md'), (text) => `${text}${word}\n`);
    await Promise.all([add('one'), add('two')]);
    expect(adapter.textNow('Day.md')).toBe('day\none\ntwo\n');
  });

  it('tells of renames within a folder one by one, and of deletions', async () => {
    const folder = vault.getFolderByPath('Folder');
    if (!folder) throw new Error('no folder');
    told = [];
    await vault.rename(folder, 'Other');
    expect(told).toEqual(['rename Folder Other', 'rename Folder/Note.md Other/Note.md']);
    await vault.delete(file('Other/Note.md'));
    expect(told.at(-1)).toBe('delete Other/Note.md');
    expect(vault.getFileByPath('Other/Note.md')).toBeNull();
  });

  it('can be made slow, made to fail, and changed from outside', async () => {
    adapter.readDelay = 30;
    const before = performance.now();
    await vault.read(file('Day.md'));
    expect(performance.now() - before).toBeGreaterThan(20);
    adapter.failing = (operation) => (operation === 'write' ? new Error('full') : null);
    await expect(vault.modify(file('Day.md'), 'x')).rejects.toThrow('full');
    adapter.failing = () => null;
    told = [];
    adapter.outside.write('Day.md', 'from outside');
    adapter.outside.write('New.md', 'new');
    adapter.outside.rename('New.md', 'Newer.md');
    adapter.outside.remove('Newer.md');
    expect(told).toEqual(['modify Day.md', 'create New.md', 'rename New.md Newer.md', 'delete Newer.md']);
  });
});

describe('the metadata cache', () => {
  it('knows a note only when it was indexed, and tells after and apart from the vault', async () => {
    const cache = new MetadataCache(vault);
    vault.loadFromDisk();
    const day = file('Day.md');
    expect(cache.getFileCache(day)).toBeNull();
    await cache.idle();
    expect(cache.getFileCache(day)).not.toBeNull();
    const order: string[] = [];
    vault.on('modify', () => order.push('modify'));
    cache.on('changed', (changed: TFile, text: string) => order.push(`changed ${changed.path} ${text}`));
    cache.on('resolved', () => order.push('resolved'));
    await vault.modify(day, 'new');
    expect(order).toEqual(['modify']);
    await cache.idle();
    expect(order).toEqual(['modify', 'changed Day.md new', 'resolved']);
  });
});
