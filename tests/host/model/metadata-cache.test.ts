import { describe, expect, it, vi } from 'vitest';
import type { TFile } from './files';
import { MetadataCache, type MetadataGiven } from './metadata-cache';
import { smallVault, type SmallVault } from './small-vault';

interface Cached extends SmallVault {
  readonly cache: MetadataCache;
  /** What the vault and the cache told, in their order. */
  readonly order: string[];
}

const FILES = { 'Day.md': '#tag', 'Folder/Note.md': '[[Day]] [[Day#a|b]] [[None]]', 'Picture.png': '' };

function start(given: MetadataGiven = {}, files: Readonly<Record<string, string>> = FILES): Cached {
  const small = smallVault(files, false);
  const cache = new MetadataCache(small.vault, given);
  const order: string[] = [];
  for (const name of ['create', 'modify', 'rename', 'delete']) {
    small.vault.on(name, ({ path }: TFile) => order.push(`${name} ${path}`));
  }
  cache.on('changed', ({ path }: TFile, text: string) => order.push(`changed ${path} ${text.slice(0, 5)}`));
  cache.on('deleted', ({ path }: TFile) => order.push(`deleted ${path}`));
  cache.on('resolved', () => order.push('resolved'));
  small.vault.loadFromDisk();
  return { ...small, cache, order };
}

async function indexed(given?: MetadataGiven, files?: Readonly<Record<string, string>>): Promise<Cached> {
  const started = start(given, files);
  await started.cache.idle();
  started.order.length = 0;
  return started;
}

describe('at the first start', () => {
  it('a note is unknown until it was indexed; each is told of, then that all is resolved', async () => {
    const { cache, order, file } = start();
    expect(cache.getFileCache(file('Day.md'))).toBeNull();
    order.length = 0;
    await cache.idle();
    expect(order).toEqual(['changed Day.md #tag', 'changed Folder/Note.md [[Day', 'resolved']);
    expect(cache.getFileCache(file('Day.md'))?.tags).toHaveLength(1);
    expect(cache.getCache('Picture.png')).toBeNull();
  });
});

it('keeps of which moment the metadata of a note is, wherever the note goes', async () => {
  const { cache, vault, file, adapter } = await indexed();
  const day = file('Day.md');
  const { mtime, size } = day.stat;
  expect(cache.fileCache['Day.md']).toEqual({ mtime, size });
  cache.delay = 20;
  await vault.modify(day, '#other tag');
  expect(cache.fileCache['Day.md']).toEqual({ mtime, size });
  await cache.idle();
  expect(cache.fileCache['Day.md']).toEqual({ mtime: day.stat.mtime, size: 10 });
  await vault.rename(day, 'Moved.md');
  expect([cache.fileCache['Day.md'], cache.fileCache['Moved.md']?.size]).toEqual([undefined, 10]);
  adapter.outside.remove('Moved.md');
  expect(cache.fileCache['Moved.md']).toBeUndefined();
});

describe('when the app starts again', () => {
  it('what is there is known at once, and nothing is told but that all is resolved', async () => {
    const { cache, order, file } = start({ warm: true });
    expect(cache.getFileCache(file('Day.md'))?.tags).toHaveLength(1);
    order.length = 0;
    await cache.idle();
    expect(order).toEqual(['resolved']);
  });

  it('reads a note only when somebody asks for it', async () => {
    const read = vi.fn(() => ({}));
    const { cache } = start({ warm: true, read });
    await cache.idle();
    expect(read).not.toHaveBeenCalled();
    cache.getCache('Day.md');
    cache.getCache('Day.md');
    expect(read.mock.calls).toEqual([['#tag', 'Day.md']]);
  });

  it('what changed meanwhile is told of', async () => {
    const mtime = 1000;
    const small = smallVault({}, false);
    small.adapter.place('Same.md', 'same', mtime);
    small.adapter.place('Changed.md', 'new', mtime + 1);
    small.adapter.place('New.md', 'new', mtime);
    const known = new Map([
      ['Same.md', mtime],
      ['Changed.md', mtime],
    ]);
    const cache = new MetadataCache(small.vault, { warm: known });
    const told: string[] = [];
    cache.on('changed', ({ path }: TFile) => told.push(path));
    small.vault.loadFromDisk();
    await cache.idle();
    expect(told).toEqual(['Changed.md', 'New.md']);
    expect(cache.getCache('Same.md')).not.toBeNull();
  });

  it('a note that cannot be read is unknown until it can', async () => {
    const { adapter, cache } = start({ warm: true });
    adapter.failing = () => new Error('no');
    expect(cache.getCache('Day.md')).toBeNull();
    adapter.failing = () => null;
    expect(cache.getCache('Day.md')?.tags).toHaveLength(1);
    await cache.idle();
  });

  it('changes are told as ever', async () => {
    const { cache, order, vault, file } = start({ warm: true });
    await cache.idle();
    order.length = 0;
    await vault.modify(file('Day.md'), 'new');
    await vault.create('New.md', 'n');
    await cache.idle();
    expect(order.slice(2)).toEqual(['changed Day.md new', 'changed New.md n', 'resolved']);
    expect(cache.getCache('Day.md')?.tags).toBeUndefined();
  });
});

describe('after a change', () => {
  it('the cache tells after and apart from the vault, and once for several', async () => {
    const { cache, order, vault, file } = await indexed();
    await vault.modify(file('Day.md'), 'one');
    await vault.modify(file('Day.md'), 'two');
    expect(order).toEqual(['modify Day.md', 'modify Day.md']);
    expect(cache.getCache('Day.md')?.tags).toHaveLength(1);
    await cache.idle();
    expect(order.slice(2)).toEqual(['changed Day.md two', 'resolved']);
    expect(cache.getCache('Day.md')?.tags).toBeUndefined();
  });

  it('indexing can be made late', async () => {
    const { cache, order, vault, file } = await indexed();
    cache.delay = 30;
    await vault.modify(file('Day.md'), 'one');
    await new Promise((done) => setTimeout(done, 10));
    expect(order).toEqual(['modify Day.md']);
    await cache.idle();
    expect(order).toContain('changed Day.md one');
  });

  it('a note with another name keeps its cache and is not told of', async () => {
    const { cache, order, vault, file } = await indexed();
    await vault.rename(file('Day.md'), 'Renamed.md');
    await cache.idle();
    expect(order).toEqual(['rename Renamed.md']);
    expect([cache.getCache('Renamed.md')?.tags?.length, cache.getCache('Day.md')]).toEqual([1, null]);
  });

  it('a file that becomes a note by its name is indexed', async () => {
    const { cache, vault, file } = await indexed({}, { 'Day.txt': '#tag' });
    await vault.rename(file('Day.txt'), 'Day.md');
    await cache.idle();
    expect(cache.getCache('Day.md')?.tags).toHaveLength(1);
  });

  it('a note that is gone is told of with what was known', async () => {
    const { cache, vault, file, order } = await indexed();
    const deleted = vi.fn();
    cache.on('deleted', deleted);
    await vault.delete(file('Day.md'));
    expect(order).toEqual(['delete Day.md']);
    await new Promise((done) => setTimeout(done, 5));
    expect(deleted).toHaveBeenCalledWith(expect.objectContaining({ path: 'Day.md' }), {
      tags: expect.any(Array) as unknown,
      sections: expect.any(Array) as unknown,
    });
    expect(cache.getCache('Day.md')).toBeNull();
  });

  it('a note that cannot be read keeps what was known, and is not told of', async () => {
    const { adapter, cache, order } = await indexed();
    adapter.failing = (operation) => (operation === 'read' ? new Error('no') : null);
    adapter.outside.write('Day.md', 'new');
    await cache.idle();
    expect([order, cache.getCache('Day.md')?.tags?.length]).toEqual([['modify Day.md', 'resolved'], 1]);
  });
});

describe('links', () => {
  it('are counted by where they lead', async () => {
    const { cache, vault } = await indexed();
    expect(cache.resolvedLinks['Folder/Note.md']).toEqual({ 'Day.md': 2 });
    expect(cache.unresolvedLinks['Folder/Note.md']).toEqual({ None: 1 });
    await vault.create('None.md', '');
    expect(cache.resolvedLinks['Folder/Note.md']).toEqual({ 'Day.md': 2, 'None.md': 1 });
  });

  it.each([
    ['Day', 'X.md', 'Day.md'],
    ['day', 'X.md', 'Day.md'],
    ['Day#Heading', 'X.md', 'Day.md'],
    ['/Day', 'A/Two.md', 'Day.md'],
    ['Two', 'X.md', 'A/Two.md'],
    ['Two', 'Folder/B/Other.md', 'Folder/B/Two.md'],
    ['B/Two', 'X.md', 'Folder/B/Two.md'],
    ['../Day', 'A/Two.md', 'Day.md'],
    ['./Two.md', 'Folder/B/Other.md', 'Folder/B/Two.md'],
    ['#Heading', 'A/Two.md', 'A/Two.md'],
    ['Picture.png', 'X.md', 'Picture.png'],
    ['Nowhere', 'X.md', null],
    ['wo', 'X.md', null],
  ])('%s in %s leads to %s', async (link, source, expected) => {
    const files = { 'Day.md': '', 'Folder/B/Two.md': '', 'A/Two.md': '', 'Picture.png': '' };
    const { cache } = await indexed({}, files);
    expect(cache.getFirstLinkpathDest(link, source)?.path ?? null).toBe(expected);
  });

  it('are written with the name alone where only one file has it', async () => {
    const { cache, file } = await indexed({}, { 'A/One.md': '', 'A/Two.md': '', 'Two.md': '', 'P.png': '' });
    const link = (path: string, omit?: boolean): string => cache.fileToLinktext(file(path), '', omit);
    expect([link('A/One.md'), link('A/Two.md'), link('P.png'), link('A/One.md', false)]).toEqual([
      'One',
      'A/Two',
      'P.png',
      'One.md',
    ]);
  });
});
