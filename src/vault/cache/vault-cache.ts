/** The cache of one vault: all vaults of a device share one IndexedDB. */
import type { App } from 'obsidian';
import { NoteCache } from './note-cache';

/** `version` is the plugin's: another one may read notes otherwise. */
export function noteCacheOf(app: App, version: string): NoteCache {
  return new NoteCache(`no-contact-journal/${vaultId(app)}`, version);
}

/** Obsidian knows vaults by an id of its own; by name where it tells none. */
function vaultId(app: App): string {
  const appId: unknown = Reflect.get(app, 'appId');
  return typeof appId === 'string' && appId !== '' ? appId : app.vault.getName();
}
