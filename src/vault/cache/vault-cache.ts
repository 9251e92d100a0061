/** The cache of one vault: all vaults of a device share one IndexedDB. */
import type { App } from 'obsidian';
import { NoteCache } from './note-cache';

/** On its way to what is asked for first. `version` is the plugin's: another one may read notes otherwise. */
export function noteCacheOf(app: App, version: string): NoteCache {
  const cache = new NoteCache(`no-contact-journal/${vaultId(app)}`, version);
  cache.prepare();
  return cache;
}

/** Obsidian knows vaults by an id of its own; by name where it tells none. */
function vaultId(app: App): string {
  const appId: unknown = Reflect.get(app, 'appId');
  return typeof appId === 'string' && appId !== '' ? appId : app.vault.getName();
}
