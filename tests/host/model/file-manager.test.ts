import { describe, expect, it } from 'vitest';
import { FileManager } from './file-manager';
import { MetadataCache } from './metadata-cache';
import { smallVault, type SmallVault } from './small-vault';

interface Managed extends SmallVault {
  readonly manager: FileManager;
  text(path: string): string;
}

async function managed(files: Readonly<Record<string, string>>): Promise<Managed> {
  const small = smallVault(files, false);
  const cache = new MetadataCache(small.vault);
  small.vault.loadFromDisk();
  await cache.idle();
  return {
    ...small,
    manager: new FileManager(small.vault, cache),
    text: (path) => small.adapter.textNow(path),
  };
}

describe('frontmatter', () => {
  it.each([
    ['added', 'body\r\n', { mood: 6 }, '---\nmood: 6\n---\nbody\r\n'],
    ['in an empty block', '---\n---\nbody', { mood: 6 }, '---\nmood: 6\n---\nbody'],
    [
      'behind those that are there',
      '---\nb: x\na: [1]\n---\n\n\tbody ',
      { mood: 6 },
      '---\nb: x\na:\n  - 1\nmood: 6\n---\n\n\tbody ',
    ],
    ['in its place', '---\nmood: 1\nz: 2\n---\n', { mood: 6 }, '---\nmood: 6\nz: 2\n---\n'],
    ['that is a date', '---\ndate: 2026-03-01\n---\n', { mood: 6 }, '---\ndate: 2026-03-01\nmood: 6\n---\n'],
    ['without a value', '---\nempty:\n---\n', { mood: 6 }, '---\nempty:\nmood: 6\n---\n'],
    [
      'behind a byte-order mark',
      '\uFEFF---\na: 1\n---\nbody',
      { mood: 6 },
      '\uFEFF---\na: 1\nmood: 6\n---\nbody',
    ],
  ])('is written anew with a property %s, the body to the byte', async (_name, before, added, after) => {
    const { manager, file, text } = await managed({ 'Day.md': before });
    await manager.processFrontMatter(file('Day.md'), (frontmatter) => void Object.assign(frontmatter, added));
    expect(text('Day.md')).toBe(after);
  });

  it('goes when nothing is left in it', async () => {
    const { manager, file, text } = await managed({ 'Day.md': '---\na: 1\n---\nbody' });
    await manager.processFrontMatter(file('Day.md'), (frontmatter) => delete frontmatter['a']);
    expect(text('Day.md')).toBe('body');
  });

  it('that is no YAML is refused, and nothing written', async () => {
    const broken = '---\na: [\n---\nbody';
    const { manager, file, text } = await managed({ 'Day.md': broken, 'Words.md': '---\nwords\n---\n' });
    const set = (frontmatter: Record<string, unknown>): void => void (frontmatter['mood'] = 6);
    await expect(manager.processFrontMatter(file('Day.md'), set)).rejects.toMatchObject({
      name: 'YAMLParseError',
    });
    await expect(manager.processFrontMatter(file('Words.md'), set)).rejects.toThrow('YAMLParseError');
    expect(text('Day.md')).toBe(broken);
  });

  it('stays when the callback throws', async () => {
    const { manager, file, told } = await managed({ 'Day.md': '---\na: 1\n---\n' });
    const failing = manager.processFrontMatter(file('Day.md'), () => {
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(told).not.toContain('modify Day.md');
  });
});

describe('links', () => {
  it('are made as the options say', async () => {
    const { manager, file, vault } = await managed({ 'A/My day.md': '', 'P.png': '' });
    const link = (path: string, ...more: string[]): string =>
      manager.generateMarkdownLink(file(path), '', ...more);
    expect([link('A/My day.md'), link('A/My day.md', '#Part', 'shown'), link('P.png')]).toEqual([
      '[[My day]]',
      '[[My day#Part|shown]]',
      '![[P.png]]',
    ]);
    vault.setConfig('useMarkdownLinks', true);
    expect(link('A/My day.md', '#Part')).toBe('[My day](My%20day.md#Part)');
  });

  it('follow a file that is renamed', async () => {
    const note = '[[Day]] [[Day#Part|shown]] ![[Day]] [text](Day.md) [[Other]]';
    const { manager, file, text } = await managed({ 'Day.md': '', 'Note.md': note, 'Other.md': '' });
    await manager.renameFile(file('Day.md'), 'Night.md');
    expect(text('Note.md')).toBe('[[Night]] [[Night#Part|shown]] ![[Night]] [text](Night.md) [[Other]]');
  });
});

describe('places', () => {
  it('of new files are as the options say', async () => {
    const { manager, vault } = await managed({ 'A/Note.md': '', 'B/Note.md': '' });
    const parent = (): string => manager.getNewFileParent('A/Note.md').path;
    expect(parent()).toBe('/');
    vault.setConfig('newFileLocation', 'current');
    expect(parent()).toBe('A');
    vault.setConfig('newFileLocation', 'folder');
    vault.setConfig('newFileFolderPath', 'B');
    expect(parent()).toBe('B');
  });

  it.each([
    [undefined, []],
    ['local', ['.trash/Day.md']],
    ['none', []],
  ])('of trash with the option %s', async (option, left) => {
    const { manager, vault, file, adapter, told } = await managed({ 'Day.md': '' });
    if (option) vault.setConfig('trashOption', option);
    await manager.trashFile(file('Day.md'));
    expect([adapter.paths().files, told.at(-1)]).toEqual([left, 'delete Day.md']);
  });

  it('for attachments are not modelled, and say so', async () => {
    const { manager } = await managed({});
    await expect(manager.getAvailablePathForAttachment('x.png')).rejects.toThrow('The host does not model');
  });
});
