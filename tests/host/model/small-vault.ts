// A vault for the model's own tests, and what it told.
import { MemoryAdapter } from './adapter';
import type { TFile } from './files';
import { Vault } from './vault';

export interface SmallVault {
  readonly adapter: MemoryAdapter;
  readonly vault: Vault;
  /** `create Day.md`, `rename Old.md New.md` and so on, in their order. */
  readonly told: string[];
  file(path: string): TFile;
}

/** Files are known already unless `load` is false. */
export function smallVault(files: Readonly<Record<string, string>>, load = true): SmallVault {
  const adapter = new MemoryAdapter('Test');
  for (const [path, text] of Object.entries(files)) adapter.place(path, text);
  const vault = new Vault(adapter);
  if (load) vault.loadFromDisk();
  const told: string[] = [];
  for (const name of ['create', 'modify', 'delete'] as const) {
    vault.on(name, (file: { path: string }) => told.push(`${name} ${file.path}`));
  }
  vault.on('rename', (file: { path: string }, old: string) => told.push(`rename ${old} ${file.path}`));
  const file = (path: string): TFile => {
    const found = vault.getFileByPath(path);
    if (!found) throw new Error(`There is no ${path}.`);
    return found;
  };
  return { adapter, vault, told, file };
}
