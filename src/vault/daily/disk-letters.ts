/** Disks that take paths for one where they differ only in case or in the Unicode form of their letters. */
import type { Vault } from 'obsidian';

/** Asks the disk, which knows; false where it cannot say. */
export async function takesLettersForOne({ adapter, configDir }: Vault): Promise<boolean> {
  const other = configDir.toUpperCase() === configDir ? configDir.toLowerCase() : configDir.toUpperCase();
  if (other === configDir) return false;
  try {
    if (!(await adapter.exists(other))) return false;
    if (!(await adapter.exists(other, true))) return true;
    // It is there in these letters, or this disk does not tell them apart even when asked to.
    return !(await adapter.list('/')).folders.includes(other);
  } catch {
    return false;
  }
}

/** Equal for two paths that are one. */
export function sameOnDisk(path: string, oneForAll: boolean): string {
  const form = path.normalize('NFC');
  return oneForAll ? form.toLowerCase() : form;
}
