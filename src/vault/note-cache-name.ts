/** The name of a vault's own cache: all vaults of a device share one IndexedDB. */
import { FileSystemAdapter, type App } from 'obsidian';

export function noteCacheName(app: App): string {
  return `no-contact-journal/${vaultId(app)}`;
}

function vaultId(app: App): string {
  const appId: unknown = Reflect.get(app, 'appId');
  if (typeof appId === 'string' && appId !== '') return appId;
  const { adapter } = app.vault;
  return adapter instanceof FileSystemAdapter ? adapter.getBasePath() : app.vault.getName();
}
