import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import type { App } from 'obsidian';
import { beforeEach, expect, it, vi } from 'vitest';
import { noteCacheOf } from '../../../../src/vault/cache/vault-cache';

vi.stubGlobal('window', globalThis);

const OF = 'no-contact-journal/';
const databases = async (): Promise<readonly string[]> =>
  (await indexedDB.databases()).flatMap(({ name = '' }) => (name.startsWith(OF) ? [name] : []));

beforeEach(async () => {
  for (const name of await databases()) await deleteDB(name);
});

it.each([
  ['by its id', { appId: '3f' }, '3f'],
  ['by its name where it has no id', {}, 'Mine'],
  ['by its name where the id is empty', { appId: '' }, 'Mine'],
  ['by its name where the id is no word', { appId: 3 }, 'Mine'],
])('a vault has a cache of its own, %s', async (_, given, id) => {
  const app = { vault: { getName: () => 'Mine' }, ...given } as unknown as App;
  const cache = noteCacheOf(app, '1.2.3');
  const names = { mood: 'mood', sleep: 'sleep' };
  await cache.load(names, () => ({ names, notes: [], head: null }));
  expect(await databases()).toEqual([OF + id]);
  await cache.close();
});
