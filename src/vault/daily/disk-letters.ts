/** Disks that take paths for one where they differ only in case or in the Unicode form of their letters. */
import type { Vault } from 'obsidian';

/** Asks the disk, which knows; false where it cannot say. */
export async function takesLettersForOne({ adapter, configDir }: Vault): Promise<boolean> {
  const other = configDir.toUpperCase() === configDir ? configDir.toLowerCase() : configDir.toUpperCase();
  if (other === configDir) return false;
  try {
    return (await adapter.exists(other)) && !(await adapter.exists(other, true));
  } catch {
    return false;
  }
}

/** Equal for two paths that are one. */
export function sameOnDisk(path: string, oneForAll: boolean): string {
  const form = path.normalize('NFC');
  return oneForAll ? form.toLowerCase() : form;
}
