// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openRooms, type Rooms } from './rooms';

let rooms: Rooms;

afterEach(() => rooms.close());

const URGE = '- 10:00 #no-contact/urge [intensity:: 5]\n';

function urges(): number {
  return rooms.index.journal().snapshot.totals.urges;
}

function days(): unknown {
  return rooms.index.journal().snapshot.days.map(({ date, urges: count }) => [date, count]);
}

function problems(): unknown {
  return rooms.index
    .journal()
    .snapshot.problems.map(({ code, path, line, column }) => [code, path, line, column]);
}

describe('the index knows', () => {
  it('entries in lists, nested lists, callouts and tasks, and none in code and comments', async () => {
    rooms = await openRooms({
      files: {
        '2026-03-01.md': [
          '- plain',
          '    - 10:00 #no-contact/urge [intensity:: 1]',
          '> [!note] Title',
          '> - 10:01 #no-contact/urge [intensity:: 2]',
          '',
          '1. [ ] 10:02 #no-contact/urge [intensity:: 3]',
          '   more text',
          '',
          '```',
          '- 10:03 #no-contact/urge [intensity:: 9]',
          '```',
          '%%',
          '- 10:04 #no-contact/urge [intensity:: 9]',
          '%%',
          'Text with #no-contact/urge in it.',
          '- see #no-contact/urge',
        ].join('\n'),
      },
    });
    const [only] = rooms.index.journal().days;
    const found = only?.entries.map(({ entry }) => [entry.line, entry.kind === 'urge' && entry.intensity]);
    expect(found).toEqual([
      [2, 1],
      [4, 2],
      [6, 3],
    ]);
    expect(problems()).toEqual([]);
  });

  it.each([
    ['CRLF', (text: string) => text.replace(/\n/g, '\r\n')],
    ['a byte-order mark', (text: string) => `\uFEFF${text}`],
    ['both', (text: string) => `\uFEFF${text.replace(/\n/g, '\r\n')}`],
  ])('where a problem stands in a note with %s', async (_, write) => {
    const text = `---\nmood: nine\n---\n\n${URGE}- 10:01 #no-contact/urge [intensity:: 50] x\n`;
    rooms = await openRooms({ files: { '2026-03-01.md': write(text) } });
    expect([days(), problems()]).toEqual([
      [['2026-03-01', 2]],
      [
        ['bad-mood', '2026-03-01.md', 2, 7],
        ['bad-intensity', '2026-03-01.md', 6, 39],
      ],
    ]);
  });

  it('daily notes of Periodic Notes, in nested folders', async () => {
    rooms = await openRooms({
      files: { 'Log/2026/03/2026-03-01.md': URGE, '2026-03-02.md': URGE },
      prepare: (app) => {
        const daily = { enabled: true, folder: 'Log', format: 'YYYY/MM/YYYY-MM-DD', template: '' };
        app.plugins.plugins['periodic-notes'] = { settings: { daily } };
      },
    });
    expect([days(), problems()]).toEqual([[['2026-03-01', 1]], [['no-date', '2026-03-02.md', 1, 9]]]);
    expect(rooms.dailyNotes.source().from).toBe('periodic-notes');
  });

  it('dates of other notes, and of entries themselves', async () => {
    rooms = await openRooms({
      files: {
        'Note.md': `---\ndate: 2026-03-01\nmood: 4\n---\n${URGE}- #no-contact/urge [date:: 2026-03-02]\n`,
        '2026-03-03.md': `---\ndate: 2026-01-01\n---\n${URGE}`,
      },
    });
    expect(days()).toEqual([
      ['2026-03-01', 1],
      ['2026-03-02', 1],
      ['2026-03-03', 1],
    ]);
  });
});

it('takes properties and rules of other dated notes for the journal’s only beside entries', async () => {
  const film = (body: string): string => `---\ndate: 2026-03-04\nmood: 9\nsleep: 30\n---\n${body}`;
  rooms = await openRooms({
    files: { 'Film.md': film(''), 'Rules.md': film('- [ ] walk #no-contact/rule\n') },
  });
  expect([days(), problems()]).toEqual([[], []]);
  rooms.adapter.outside.write('Rules.md', film(`- [ ] walk #no-contact/rule\n${URGE}`));
  await rooms.settle();
  expect(rooms.index.journal().snapshot.days).toMatchObject([{ date: '2026-03-04', mood: 9, rulesTotal: 1 }]);
  expect(problems()).toEqual([['bad-sleep', 'Rules.md', 4, 8]]);
});

describe('the index follows', () => {
  it('what other devices do', async () => {
    rooms = await openRooms({ files: { '2026-03-01.md': URGE } });
    const told = vi.fn();
    rooms.index.onChange(told);
    rooms.adapter.outside.write('2026-03-01.md', URGE + URGE.replace('10:00', '11:00'));
    rooms.adapter.outside.write('2026-03-02.md', URGE);
    await rooms.settle();
    expect([urges(), told.mock.calls.length]).toEqual([3, 1]);
    rooms.adapter.outside.remove('2026-03-01.md');
    await rooms.settle();
    expect(urges()).toBe(1);
  });

  it('notes that are renamed, into a day and out of it', async () => {
    rooms = await openRooms({ files: { 'Note.md': `---\nmood: 3\n---\n${URGE}` } });
    const reads = rooms.adapter.reads;
    const file = rooms.app.vault.getFileByPath('Note.md');
    if (!file) throw new Error('no note');
    await rooms.app.vault.rename(file, '2026-03-01.md');
    await rooms.settle();
    expect([days(), problems()]).toEqual([[['2026-03-01', 1]], []]);
    expect(rooms.index.journal().snapshot.days[0]?.mood).toBe(3);
    await rooms.app.vault.rename(file, 'Elsewhere.md');
    await rooms.settle();
    expect([days(), problems()]).toEqual([[], [['no-date', 'Elsewhere.md', 4, 9]]]);
    expect(rooms.adapter.reads).toBe(reads);
  });

  it('folders that are renamed and deleted', async () => {
    rooms = await openRooms({
      files: { 'Log/2026-03-01.md': URGE, 'Log/2026-03-02.md': '---\nmood: 4\n---\n' },
      settings: { dailyFolder: 'Journal' },
    });
    expect(days()).toEqual([]);
    const folder = rooms.app.vault.getFolderByPath('Log');
    if (!folder) throw new Error('no folder');
    await rooms.app.vault.rename(folder, 'Journal');
    await rooms.settle();
    expect(days()).toEqual([
      ['2026-03-01', 1],
      ['2026-03-02', 0],
    ]);
    await rooms.app.vault.delete(folder);
    await rooms.settle();
    expect([days(), problems()]).toEqual([[], []]);
  });

  it('settings of the core plugin that change while the app runs', async () => {
    rooms = await openRooms({ files: { 'A/2026-03-01.md': URGE, 'B/2026-03-02.md': URGE } });
    rooms.app.internalPlugins.setOptions('daily-notes', { folder: 'A' });
    rooms.index.tick();
    await rooms.index.atRest();
    expect(days()).toEqual([['2026-03-01', 1]]);
    rooms.app.internalPlugins.setOptions('daily-notes', { folder: 'B' });
    rooms.adapter.outside.write('Other.md', 'anything');
    await rooms.settle();
    expect(days()).toEqual([['2026-03-02', 1]]);
  });
});

describe('when the disk is', () => {
  it('slow, notes are read beside each other, and what is there can be used', async () => {
    const paths = Array.from({ length: 300 }, (_, n) => `Notes/${String(n).padStart(3, '0')}.md`);
    rooms = await openRooms({
      files: Object.fromEntries(paths.map((path) => [path, `---\ndate: 2026-03-01\n---\n${URGE}`])),
    });
    await rooms.index.atRest();
    rooms.adapter.readDelay = 20;
    const before = rooms.adapter.reads;
    const read = rooms.adapter.read.bind(rooms.adapter);
    let [atOnce, most] = [0, 0];
    rooms.adapter.read = async (path) => {
      most = Math.max(most, (atOnce += 1));
      return read(path).finally(() => (atOnce -= 1));
    };
    const rebuilt = rooms.index.rebuild();
    expect(urges()).toBe(300);
    await rebuilt;
    expect([rooms.adapter.reads - before, urges()]).toEqual([300, 300]);
    expect(most).toBeGreaterThanOrEqual(16);
  });

  it('failing, the last good entries stay, and reading is tried again', async () => {
    rooms = await openRooms({ files: { '2026-03-01.md': URGE, '2026-03-02.md': URGE } });
    rooms.adapter.failing = (operation, path) =>
      operation === 'read' && path === '2026-03-01.md' ? new Error('unreadable') : null;
    await rooms.index.rebuild();
    expect(urges()).toBe(2);
    rooms.adapter.failing = () => null;
    const reads = rooms.adapter.reads;
    rooms.index.tick();
    await rooms.settle();
    expect([urges(), rooms.adapter.reads - reads]).toEqual([2, 1]);
  });
});

it('is silent once the plugin is disabled', async () => {
  rooms = await openRooms({ files: { '2026-03-01.md': URGE } });
  const told = vi.fn();
  rooms.index.onChange(told);
  await rooms.app.plugins.disablePlugin(rooms.id);
  const reads = rooms.adapter.reads;
  rooms.adapter.outside.write('2026-03-02.md', URGE);
  rooms.index.tick();
  await rooms.settle();
  expect([told.mock.calls.length, rooms.adapter.reads - reads]).toEqual([0, 0]);
});
