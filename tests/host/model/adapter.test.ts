import { beforeEach, describe, expect, it } from 'vitest';
import { MemoryAdapter, type Operation } from './adapter';

let adapter: MemoryAdapter;
let now: number;

beforeEach(() => {
  now = 1000;
  adapter = new MemoryAdapter('Disk', () => now);
  adapter.place('Folder/Note.md', 'nöte', 500);
});

describe('the disk', () => {
  it('says what is there, with sizes in bytes and times in milliseconds', async () => {
    expect(await adapter.stat('Folder/Note.md')).toEqual({ type: 'file', ctime: 500, mtime: 500, size: 5 });
    expect(await adapter.stat('Folder')).toMatchObject({ type: 'folder' });
    expect(await adapter.stat('Nothing')).toBeNull();
    expect([await adapter.exists('Folder/Note.md'), await adapter.exists('Note.md')]).toEqual([true, false]);
    expect(await adapter.list('/')).toEqual({ files: [], folders: ['Folder'] });
    expect(await adapter.list('Folder')).toEqual({ files: ['Folder/Note.md'], folders: [] });
  });

  it('keeps the time of creation, and has a later one of change after each write', async () => {
    await adapter.write('Folder/Note.md', 'a');
    await adapter.write('Folder/Note.md', 'b');
    expect(adapter.statNow('Folder/Note.md')).toMatchObject({ ctime: 500, mtime: 1001 });
    await adapter.write('Folder/Note.md', 'c', { ctime: 1, mtime: 2 });
    expect(adapter.statNow('Folder/Note.md')).toMatchObject({ ctime: 1, mtime: 2 });
  });

  it.each<[string, () => Promise<unknown>]>([
    ['reading', () => adapter.read('None.md')],
    ['listing', () => adapter.list('None')],
    ['writing into no folder', () => adapter.write('None/Note.md', '')],
    ['removing', () => adapter.remove('None.md')],
    ['removing a folder', () => adapter.rmdir('None', true)],
    ['renaming', () => adapter.rename('None.md', 'New.md')],
    ['renaming into no folder', () => adapter.rename('Folder/Note.md', 'None/Note.md')],
    ['processing', () => adapter.process('None.md', (text) => text)],
  ])('has ENOENT for %s what is not there', async (_name, act) => {
    await expect(act()).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('removes a folder that is not empty only when told so', async () => {
    await expect(adapter.rmdir('Folder', false)).rejects.toThrow('ENOTEMPTY');
    await adapter.rmdir('Folder', true);
    expect(adapter.paths()).toEqual({ files: [], folders: [] });
  });

  it('never writes anew over a file, not even when both come at once', async () => {
    const both = await Promise.allSettled([adapter.writeNew('New.md', 'a'), adapter.writeNew('New.md', 'b')]);
    expect(both.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    expect(adapter.textNow('New.md')).toBe('a');
  });

  it('lets nothing come in between reading and writing of a process, however slow it is', async () => {
    adapter.readDelay = 5;
    adapter.writeDelay = 5;
    await Promise.all([
      adapter.process('Folder/Note.md', (text) => `${text}1`),
      adapter.append('Folder/Note.md', '2'),
      adapter.process('Folder/Note.md', (text) => `${text}3`),
    ]);
    expect(adapter.textNow('Folder/Note.md')).toBe('nöte123');
  });

  it('does not write a text that a process leaves as it is, nor when the process throws', async () => {
    await adapter.process('Folder/Note.md', (text) => text);
    const thrown = adapter.process('Folder/Note.md', () => {
      throw new Error('no');
    });
    await expect(thrown).rejects.toThrow('no');
    expect([adapter.writes, adapter.statNow('Folder/Note.md')?.mtime]).toEqual([0, 500]);
  });

  it('takes an answer that comes later for none, and writes nothing', async () => {
    // As code without types may do.
    const later = ((text: string) => Promise.resolve(`${text}1`)) as unknown as (text: string) => string;
    await expect(adapter.process('Folder/Note.md', later)).rejects.toThrow('at once');
    expect(adapter.textNow('Folder/Note.md')).toBe('nöte');
  });

  it('can be slow', async () => {
    adapter.readDelay = 30;
    const before = performance.now();
    await Promise.all([adapter.read('Folder/Note.md'), adapter.read('Folder/Note.md')]);
    const took = performance.now() - before;
    expect(took).toBeGreaterThan(25);
    expect(adapter.reads).toBe(2);
  });

  it.each<[Operation, () => Promise<unknown>]>([
    ['read', () => adapter.read('Folder/Note.md')],
    ['write', () => adapter.write('Folder/Note.md', 'x')],
    ['write', () => adapter.process('Folder/Note.md', () => 'x')],
    ['remove', () => adapter.remove('Folder/Note.md')],
    ['rename', () => adapter.rename('Folder/Note.md', 'x.md')],
    ['mkdir', () => adapter.mkdir('New')],
    ['list', () => adapter.list('Folder')],
  ])('can fail to %s, and then changes nothing', async (operation, act) => {
    const before = JSON.stringify(adapter.paths());
    adapter.failing = (asked) => (asked === operation ? new Error(`cannot ${operation}`) : null);
    await expect(act()).rejects.toThrow(`cannot ${operation}`);
    expect(JSON.stringify(adapter.paths())).toBe(before);
    expect(adapter.textNow('Folder/Note.md')).toBe('nöte');
  });

  it('goes on after a write that failed', async () => {
    let first = true;
    adapter.failing = () => {
      const error = first ? new Error('once') : null;
      first = false;
      return error;
    };
    const [a, b] = [adapter.write('Folder/Note.md', 'a'), adapter.write('Folder/Note.md', 'b')];
    await expect(a).rejects.toThrow('once');
    await b;
    expect(adapter.textNow('Folder/Note.md')).toBe('b');
  });

  it('is changed from outside without failing, with the times of the other device', () => {
    const seen: unknown[] = [];
    adapter.onOutside = (change) => seen.push(change);
    adapter.failing = () => new Error('ours only');
    adapter.outside.write('Folder/Note.md', 'theirs', 400);
    adapter.outside.write('Other/New.md', 'new');
    adapter.outside.rename('Other/New.md', 'Third/New.md');
    adapter.outside.remove('Folder');
    adapter.outside.mkdir('Empty');
    expect(adapter.paths()).toEqual({ files: ['Third/New.md'], folders: ['Other', 'Third', 'Empty'] });
    expect(seen).toEqual([
      { kind: 'write', path: 'Folder/Note.md', created: false },
      { kind: 'write', path: 'Other/New.md', created: true },
      { kind: 'rename', oldPath: 'Other/New.md', path: 'Third/New.md' },
      { kind: 'remove', path: 'Folder' },
      { kind: 'mkdir', path: 'Empty' },
    ]);
  });
});

it('takes names that differ in case or Unicode form for one where it is told to', async () => {
  const adapter = new MemoryAdapter('Test');
  adapter.foldsNames = true;
  adapter.place('Journal/Gru\u0308n.md', 'a');
  await expect(adapter.writeNew('journal/gr\u00fcn.md', 'b')).rejects.toThrow('File already exists.');
  await adapter.write('JOURNAL/Gr\u00fcn.md', 'c');
  await adapter.writeNew('journal/New.md', 'd');
  expect([
    await adapter.exists('journal'),
    await adapter.read('Journal/gr\u00fcn.md'),
    adapter.paths(),
  ]).toEqual([true, 'c', { files: ['Journal/Gru\u0308n.md', 'Journal/New.md'], folders: ['Journal'] }]);
});
