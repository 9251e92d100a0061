import type { App, Component, TAbstractFile } from 'obsidian';
import { expect, it, vi } from 'vitest';
import { listenToNotes } from '../../../../src/vault/index/note-events';
import { Component as Owner, TFile, TFolder } from '../obsidian';
import { VaultEvents } from '../small-vault';

vi.mock('obsidian', () => import('../obsidian'));

it('tells of a note what happened to it, while its owner lives', () => {
  const [vault, metadataCache] = [new VaultEvents(), new VaultEvents()];
  const owner = new Owner();
  const told: unknown[] = [];
  listenToNotes({ vault, metadataCache } as unknown as App, owner as unknown as Component, {
    parsed: ({ path }, text) => told.push(['parsed', path, text]),
    resolved: () => told.push(['resolved']),
    written: (path, note) => told.push(['written', path, note?.path ?? null]),
    moved: ({ path }: TAbstractFile, oldPath) => told.push(['moved', path, oldPath]),
  });
  const note = new TFile('a.md');
  const picture = Object.assign(new TFile('a.png'), { extension: 'png' });
  const folder = Object.assign(new TFolder(), { path: 'F' });
  vault.trigger('create', note);
  vault.trigger('modify', note);
  vault.trigger('modify', picture);
  vault.trigger('create', folder);
  metadataCache.trigger('changed', note, 'text', {});
  metadataCache.trigger('resolved');
  vault.trigger('rename', note, 'b.md');
  vault.trigger('delete', note);
  owner.unload();
  for (const name of ['create', 'modify', 'rename', 'delete']) vault.trigger(name, note);
  for (const name of ['changed', 'resolved']) metadataCache.trigger(name, note);
  expect(told).toEqual([
    ['written', 'a.md', 'a.md'],
    ['moved', 'a.md', 'a.md'],
    ['written', 'a.md', 'a.md'],
    ['written', 'a.png', null],
    ['written', 'F', null],
    ['moved', 'F', 'F'],
    ['parsed', 'a.md', 'text'],
    ['resolved'],
    ['moved', 'a.md', 'b.md'],
    ['moved', 'a.md', 'a.md'],
  ]);
});
