// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openRooms, TODAY, type Rooms } from './rooms';

let rooms: Rooms;

afterEach(() => rooms.close());

const BYTES = new Uint8Array([137, 80, 78, 71]).buffer;

describe('a file that is made', () => {
  it('has the first name that is free, in folders that are made', async () => {
    rooms = await openRooms({ files: { 'A/B/x.md': 'there', 'A/B/y.md/z.md': '' } });
    const names = ['A/B/x.md', 'A/B/y.md', 'A/B/C/D/x.md', 'A/x.md'];
    expect((await rooms.writer.create(names, 'new')).path).toBe('A/B/C/D/x.md');
    expect([rooms.text('A/B/C/D/x.md'), rooms.text('A/B/x.md')]).toEqual(['new', 'there']);
    expect((await rooms.writer.create(names, 'newer')).path).toBe('A/x.md');
    await expect(rooms.writer.create(names, 'newest')).rejects.toThrow(
      'No free name was found for the note.',
    );
  });

  it('may be a picture', async () => {
    rooms = await openRooms({ files: { 'a.png': '' } });
    const { path } = await rooms.writer.createPicture(['a.png', 'P/a 2.png'], BYTES);
    expect(path).toBe('P/a 2.png');
    expect(new Uint8Array(await rooms.app.vault.adapter.readBinary(path))).toEqual(new Uint8Array(BYTES));
    await expect(rooms.writer.createPicture([path], BYTES)).rejects.toThrow('No free name');
  });

  it('is not there where another program took it away again', async () => {
    rooms = await openRooms();
    const { adapter } = rooms.app.vault;
    vi.spyOn(adapter, 'read').mockResolvedValueOnce('other');
    vi.spyOn(adapter, 'readBinary').mockResolvedValueOnce(new ArrayBuffer(0));
    const taken = 'It was written, but another program took it away again.';
    await expect(rooms.writer.create(['a.md'], 'new')).rejects.toThrow(taken);
    await expect(rooms.writer.createPicture(['a.png'], BYTES)).rejects.toThrow(taken);
    vi.restoreAllMocks();
  });

  it('is none where its folder cannot be made', async () => {
    rooms = await openRooms();
    rooms.adapter.failing = (operation) => (operation === 'mkdir' ? new Error('no room') : null);
    await expect(rooms.writer.create(['A/a.md'], 'new')).rejects.toThrow('no room');
    expect(rooms.app.vault.getAbstractFileByPath('A')).toBeNull();
  });
});

it('a line of a note that is gone is not looked for, and that is said', async () => {
  rooms = await openRooms();
  expect(await rooms.writer.rewrite('Gone.md', '- #no-contact/reached-out', { then: 'stay' })).toEqual({
    ok: false,
    message: 'There is no note Gone.md any more.',
  });
});

describe("the day's note", () => {
  const compose = (text: string): string => `${text}words\n`;

  it('is made once, with what belongs into it, and left alone then', async () => {
    rooms = await openRooms({ compose });
    const made = await Promise.all([rooms.writer.make(TODAY), rooms.writer.make(TODAY)]);
    expect(made.map(({ file, edited, created }) => [file.path, edited, created])).toEqual([
      ['2026-03-10.md', null, true],
      ['2026-03-10.md', null, false],
    ]);
    expect(rooms.text('2026-03-10.md')).toBe('words\n');
    expect(await rooms.writer.make(TODAY)).toMatchObject({ created: false });
    expect(rooms.text('2026-03-10.md')).toBe('words\n');
  });

  it('is written into again where another program wrote over it as it came', async () => {
    rooms = await openRooms();
    const { vault } = rooms.app;
    const came = vault.on('create', () => rooms.adapter.outside.write('2026-03-10.md', 'Theirs.\n'));
    const written = await rooms.writer.log({ kind: 'urge', time: 76_440, fields: { intensity: 7 } }, TODAY);
    vault.offref(came);
    expect(written).toMatchObject({ ok: true, value: { line: '- 21:14 #no-contact/urge [intensity:: 7]' } });
    expect(rooms.text('2026-03-10.md')).toBe(
      'Theirs.\n\n## No contact\n- 21:14 #no-contact/urge [intensity:: 7]\n',
    );
    expect(rooms.lost).toEqual([]);
  });

  it('can be made by the next try where the first one failed', async () => {
    rooms = await openRooms({ compose });
    rooms.adapter.failing = (operation) => (operation === 'write' ? new Error('no room') : null);
    await expect(rooms.writer.make(TODAY)).rejects.toThrow('no room');
    rooms.adapter.failing = () => null;
    expect(await rooms.writer.make(TODAY)).toMatchObject({ created: true });
  });
});
