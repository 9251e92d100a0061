import { beforeEach, describe, expect, it } from 'vitest';
import { TFile, TFolder } from './files';
import { smallVault, type SmallVault } from './small-vault';
import { Vault } from './vault';

let small: SmallVault;

beforeEach(() => {
  small = smallVault({ 'Day.md': 'day\n', 'Folder/Note.md': 'note\n', 'Folder/Picture.PNG': '' });
});

describe('loading', () => {
  it('tells of every folder and file of the disk, and of nothing that is hidden', () => {
    const { adapter, vault, told } = smallVault({ 'Day.md': '', 'Folder/Note.md': '' }, false);
    adapter.place('.obsidian/app.json', '{}');
    adapter.place('Folder/.hidden/Note.md', '');
    expect(vault.getFiles()).toEqual([]);
    vault.loadFromDisk();
    expect(told).toEqual(['create Folder', 'create Day.md', 'create Folder/Note.md']);
  });
});

describe('files and folders', () => {
  it('have names, parents and stats', () => {
    const note = small.file('Folder/Note.md');
    expect([note.name, note.basename, note.extension]).toEqual(['Note.md', 'Note', 'md']);
    expect(small.file('Folder/Picture.PNG').extension).toBe('png');
    expect(note.parent).toBe(small.vault.getFolderByPath('Folder'));
    expect(note.parent?.parent).toBe(small.vault.getRoot());
    expect(note.vault).toBe(small.vault);
    expect(note.stat).toMatchObject({ size: 5 });
  });

  it('are found by exact path and kind', () => {
    const { vault } = small;
    expect(vault.getAbstractFileByPath('Folder')).toBeInstanceOf(TFolder);
    expect(vault.getAbstractFileByPath('Day.md')).toBeInstanceOf(TFile);
    expect(vault.getAbstractFileByPath('day.md')).toBeNull();
    expect(vault.getFileByPath('Folder')).toBeNull();
    expect(vault.getFolderByPath('Day.md')).toBeNull();
    expect([vault.getRoot().path, vault.getRoot().isRoot()]).toEqual(['/', true]);
    expect(vault.getMarkdownFiles().map(({ path }) => path)).toEqual(['Day.md', 'Folder/Note.md']);
    expect(vault.getFiles()).toHaveLength(3);
    expect(vault.getAllFolders().map(({ path }) => path)).toEqual(['Folder']);
  });

  it('are gone through from a folder down, the folder first', () => {
    const seen: string[] = [];
    Vault.recurseChildren(small.vault.getRoot(), ({ path }) => seen.push(path));
    expect(seen).toEqual(['/', 'Folder', 'Folder/Note.md', 'Folder/Picture.PNG', 'Day.md']);
  });
});

describe('creating', () => {
  it('gives the file, told of before it is given', async () => {
    const made = await small.vault.create('Folder/New.md', 'new', { mtime: 5 });
    expect(made).toBe(small.file('Folder/New.md'));
    expect(small.told).toEqual(['create Folder/New.md']);
    expect([made.stat.mtime, small.adapter.textNow('Folder/New.md')]).toEqual([5, 'new']);
  });

  it.each([
    ['a file that is there', 'Day.md', 'File already exists.'],
    ['a file in no folder', 'Nowhere/New.md', 'ENOENT'],
    ['a name that no system can hold', '21:14.md', 'cannot contain'],
  ])('fails for %s', async (_name, path, message) => {
    await expect(small.vault.create(path, 'x')).rejects.toThrow(message);
    expect(small.told).toEqual([]);
    expect(small.adapter.textNow('Day.md')).toBe('day\n');
  });

  it('lets one of two at once win', async () => {
    const make = (text: string): Promise<TFile> => small.vault.create('New.md', text);
    const both = await Promise.allSettled([make('a'), make('b')]);
    expect(both.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    expect(small.adapter.textNow('New.md')).toBe('a');
  });

  it('normalises paths', async () => {
    expect((await small.vault.create('//Folder\\Neu\u00A0e\u0301.md/', 'x')).path).toBe('Folder/Neu é.md');
  });

  it('makes folders with those above them, but none that is there', async () => {
    expect((await small.vault.createFolder('A/B')).path).toBe('A/B');
    expect(small.told).toEqual(['create A', 'create A/B']);
    await expect(small.vault.createFolder('A/B')).rejects.toThrow('Folder already exists.');
    await expect(small.vault.createFolder('Day.md')).rejects.toThrow('Folder already exists.');
  });
});

describe('changing', () => {
  it('lets two processes at once both land, where reading and writing loses one', async () => {
    const { vault, adapter } = small;
    const add = (word: string): Promise<string> =>
      vault.process(small.file('Day.md'), (text) => `${text}${word}\n`);
    await Promise.all([add('one'), add('two')]);
    expect(adapter.textNow('Day.md')).toBe('day\none\ntwo\n');
    const lose = async (word: string): Promise<void> => {
      const text = await vault.read(small.file('Day.md'));
      await vault.modify(small.file('Day.md'), `${text}${word}\n`);
    };
    await Promise.all([lose('three'), lose('four')]);
    expect(adapter.textNow('Day.md')).toBe('day\none\ntwo\nfour\n');
  });

  it('gives back what a process wrote, and tells of a change only where there is one', async () => {
    expect(await small.vault.process(small.file('Day.md'), (text) => text)).toBe('day\n');
    expect(small.told).toEqual([]);
    expect(await small.vault.process(small.file('Day.md'), () => 'new')).toBe('new');
    expect(small.told).toEqual(['modify Day.md']);
  });

  it('appends, and has the new stat when it tells', async () => {
    const sizes: number[] = [];
    small.vault.on('modify', (file: TFile) => sizes.push(file.stat.size));
    await small.vault.append(small.file('Day.md'), 'more');
    expect([small.adapter.textNow('Day.md'), sizes]).toEqual(['day\nmore', [8]]);
  });

  it('makes a file anew that is gone meanwhile', async () => {
    const day = small.file('Day.md');
    small.adapter.outside.remove('Day.md');
    await small.vault.modify(day, 'again');
    expect(small.told).toEqual(['delete Day.md', 'create Day.md']);
    expect([small.file('Day.md') === day, small.adapter.textNow('Day.md')]).toEqual([false, 'again']);
    await expect(small.vault.process(day, (text) => `${text}!`)).resolves.toBe('again!');
    expect(small.told.at(-1)).toBe('modify Day.md');
  });

  it('tells of nothing when the disk fails', async () => {
    small.adapter.failing = (operation) => (operation === 'write' ? new Error('full') : null);
    await expect(small.vault.modify(small.file('Day.md'), 'x')).rejects.toThrow('full');
    await expect(small.vault.create('New.md', 'x')).rejects.toThrow('full');
    expect([small.told, small.vault.getFileByPath('New.md')]).toEqual([[], null]);
  });
});

describe('renaming and deleting', () => {
  it('moves a file, and a folder with everything in it', async () => {
    const note = small.file('Folder/Note.md');
    const folder = note.parent;
    if (!folder) throw new Error('no folder');
    await small.vault.rename(folder, 'Other');
    expect(small.told).toEqual([
      'rename Folder Other',
      'rename Folder/Note.md Other/Note.md',
      'rename Folder/Picture.PNG Other/Picture.PNG',
    ]);
    expect(small.file('Other/Note.md')).toBe(note);
    expect(small.adapter.textNow('Other/Note.md')).toBe('note\n');
    await small.vault.rename(note, 'Top.md');
    expect([note.parent?.path, folder.children.length]).toEqual(['/', 1]);
  });

  it.each([
    ['over another file', 'Day.md', 'already exists'],
    ['into no folder', 'Nowhere/Note.md', 'ENOENT'],
  ])('does not rename %s', async (_name, path, message) => {
    await expect(small.vault.rename(small.file('Folder/Note.md'), path)).rejects.toThrow(message);
    expect(small.told).toEqual([]);
  });

  it('deletes what is in a folder before the folder', async () => {
    const note = small.file('Folder/Note.md');
    const folder = small.vault.getFolderByPath('Folder');
    if (!folder) throw new Error('no folder');
    await small.vault.delete(folder, true);
    expect(small.told).toEqual(['delete Folder/Picture.PNG', 'delete Folder/Note.md', 'delete Folder']);
    expect([note.deleted, small.vault.getFileByPath('Folder/Note.md')]).toEqual([true, null]);
  });

  it('puts things into the trash of the vault or of the system', async () => {
    await small.vault.trash(small.file('Day.md'), false);
    await small.vault.trash(small.file('Folder/Note.md'), true);
    expect(small.told).toEqual(['delete Day.md', 'delete Folder/Note.md']);
    expect(small.adapter.paths().files).toEqual(['Folder/Picture.PNG', '.trash/Day.md']);
  });
});

describe('changes from outside', () => {
  it('are seen as the vault tells its own', () => {
    const { adapter, told, vault } = small;
    const picture = small.file('Folder/Picture.PNG');
    adapter.outside.write('Day.md', 'from outside', 7);
    adapter.outside.write('New/A.md', 'new');
    adapter.outside.rename('New/A.md', 'B.md');
    adapter.outside.remove('B.md');
    adapter.outside.mkdir('Empty');
    adapter.outside.rename('Folder/Picture.PNG', 'Day.md');
    expect(told).toEqual([
      'modify Day.md',
      'create New',
      'create New/A.md',
      'rename New/A.md B.md',
      'delete B.md',
      'create Empty',
      'delete Day.md',
      'rename Folder/Picture.PNG Day.md',
    ]);
    expect(vault.getFileByPath('Day.md')).toBe(picture);
  });

  it('of the configuration folder are no files', () => {
    const seen: string[] = [];
    small.vault.onConfigChange = (path) => seen.push(path);
    small.adapter.outside.write('.obsidian/plugins/x/data.json', '{}');
    expect([small.told, seen]).toEqual([[], ['.obsidian/plugins/x/data.json']]);
  });
});
