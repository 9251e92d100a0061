import type { Vault } from 'obsidian';
import { describe, expect, it } from 'vitest';
import { sameOnDisk, takesLettersForOne } from '../../../../src/vault/daily/disk-letters';

/** A disk with these folders. */
function disk(folders: readonly string[], folds: boolean, heedsCase = true, listed = folders): Vault {
  const same = (path: string): string => sameOnDisk(path, folds);
  const adapter = {
    exists: (path: string, sensitive = false) =>
      Promise.resolve(
        sensitive && heedsCase
          ? folders.includes(path)
          : folders.some((folder) => same(folder) === same(path)),
      ),
    list: () => Promise.resolve({ files: [], folders: listed }),
  };
  return { adapter, configDir: folders[0] ?? '' } as unknown as Vault;
}

describe('whether a disk takes letters for one', () => {
  it.each([
    ['one that does', disk(['.obsidian'], true), true],
    ['one that does, and cannot be asked otherwise', disk(['.obsidian'], true, false), true],
    ['one that does not', disk(['.obsidian'], false), false],
    ['one that does not, with both folders on it', disk(['.obsidian', '.OBSIDIAN'], false), false],
    ['a name without letters', disk(['.1'], true), false],
    ['a name without letters, on one that lists no hidden folder', disk(['.1'], true, false, []), false],
    ['one that does, with a folder in capitals', disk(['.CONFIG'], true), true],
    ['one that does not, with a folder in capitals', disk(['.CONFIG'], false), false],
    ['one that cannot be asked', { configDir: '.obsidian' } as unknown as Vault, false],
  ])('%s', async (_, vault, takes) => {
    expect(await takesLettersForOne(vault)).toBe(takes);
  });
});
