import type { App } from 'obsidian';
import { expect, it, vi } from 'vitest';
import { NoteCache } from '../../../../src/vault/cache/note-cache';
import { noteCacheOf } from '../../../../src/vault/cache/vault-cache';

vi.mock('../../../../src/vault/cache/note-cache', () => ({ NoteCache: vi.fn() }));

it.each([
  ['by its id', { appId: '3f' }, 'no-contact-journal/3f'],
  ['by its name where it has no id', {}, 'no-contact-journal/Mine'],
  ['by its name where the id is empty', { appId: '' }, 'no-contact-journal/Mine'],
  ['by its name where the id is no word', { appId: 3 }, 'no-contact-journal/Mine'],
])('a vault has a cache of its own, %s', (_, given, name) => {
  const app = { vault: { getName: () => 'Mine' }, ...given } as unknown as App;
  noteCacheOf(app, '1.2.3');
  expect(vi.mocked(NoteCache)).toHaveBeenLastCalledWith(name, '1.2.3');
});
