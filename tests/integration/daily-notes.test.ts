// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Snapshot } from '../../src/journal/snapshot';
import { MemoryAdapter } from '../host/model/adapter';
import { createHost, type Host, type HostGiven } from '../host/node';

const TODAY = '2026-11-27';

interface Api {
  snapshot(): Snapshot;
  log(kind: string, fields: Record<string, string>): Promise<void>;
}

let host: Host | null = null;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${TODAY}T12:00:00`) });
});

afterEach(async () => {
  await host?.close();
  host = null;
  vi.useRealTimers();
});

async function start(given: HostGiven): Promise<{ opened: Host; api: Api }> {
  host = await createHost(given);
  await host.settle();
  return { opened: host, api: (host.app.plugins.plugins[host.id] as { api: Api }).api };
}

const dailyNotes = (options: Record<string, string>): HostGiven => ({ core: { 'daily-notes': options } });
const codes = (api: Api): readonly string[] => api.snapshot().problems.map(({ code }) => code);
const ours = ({ app, text }: Host): readonly string[] =>
  app.vault.getMarkdownFiles().flatMap(({ path }) => text(path).match(/^- .*#no-contact.*$/gm) ?? []);

describe('what is written reads back on the same day', () => {
  it.each([
    ['J', '/YYYY/MM/YYYY-MM-DD'],
    ['', '/YYYY-MM-DD'],
    ['', 'YYYY//YYYY-MM-DD'],
    ['', 'YYYY-MM-DD dddd'],
    ['', '[Tagebu\u0308cher]/YYYY-MM-DD'],
    ['', 'YYYY/MM/DD/'],
    ['/Journal//', 'dddd, MMMM Do YYYY'],
  ])('by its path in "%s" as %s', async (folder, format) => {
    const { opened, api } = await start(dailyNotes({ folder, format }));
    await api.log('start', {});
    expect(api.snapshot().period).toMatchObject({ start: TODAY, open: true });
    expect([codes(api), ours(opened)]).toEqual([[], [expect.not.stringContaining('date::')]]);
  });

  it.each(['YYYYMM', 'gggg-[W]ww', 'GGGG/[W]WW', 'MMMM YYYY', 'DD', 'dddd', 'YYYY-MM', 'MM-DD'])(
    'by its own date where %s names no day, which is said once',
    async (format) => {
      const { opened, api } = await start(dailyNotes({ format }));
      await api.log('start', {});
      expect(api.snapshot()).toMatchObject({ period: { start: TODAY }, streak: { days: 0 } });
      expect([codes(api), ours(opened)]).toEqual([
        ['bad-format'],
        [expect.stringContaining(`[date:: ${TODAY}]`)],
      ]);
    },
  );

  it('and resets the streak on the day of the slip', async () => {
    const files = { '2026-10.md': '- #no-contact/start [date:: 2026-10-05]\n' };
    const { api } = await start({ ...dailyNotes({ format: 'YYYY-MM' }), files });
    await api.log('slip', { channel: 'text' });
    expect(api.snapshot().streak).toMatchObject({ days: 0, longest: 53 });
    expect(codes(api)).toEqual(['bad-format']);
  });
});

describe('on a disk that takes letters for one', () => {
  it.each([
    ['a folder in other case', 'Journal/2026-11-20.md', { folder: 'journal' }, 'Journal'],
    [
      'another Unicode form',
      'Tageb\u00fccher/2026-11-20.md',
      { folder: 'TAGEBU\u0308CHER' },
      'Tageb\u00fccher',
    ],
    ['a month in other case', 'november/20.md', { format: 'MMMM/DD YYYY' }, null],
  ])('%s is the folder of daily notes, and no second one is made', async (_, path, options, folder) => {
    const disk = Object.assign(new MemoryAdapter('Host'), { foldsNames: true });
    const { opened, api } = await start({
      ...dailyNotes(options),
      disk,
      files: { [path]: '- #no-contact/start\n' },
    });
    await api.log('urge', {});
    expect(opened.app.vault.getAllFolders().filter(({ path: each }) => !each.startsWith('.'))).toHaveLength(
      1,
    );
    if (folder === null) return;
    expect([codes(api), api.snapshot().period?.start]).toEqual([[], '2026-11-20']);
    expect(opened.text(`${folder}/${TODAY}.md`)).toContain('#no-contact/urge');
  });
});

describe('a format without a year', () => {
  it('gives no day: entries without a date say so, and one line says why', async () => {
    vi.setSystemTime(new Date('2027-01-05T12:00:00'));
    const files = {
      'D/12-01.md': '- #no-contact/start\n',
      'D/12-31.md': '- #no-contact/urge\n',
      'D/01-03.md': '- #no-contact/urge [date:: 2027-01-03]\n',
    };
    const { api } = await start({ ...dailyNotes({ folder: 'D', format: 'MM-DD' }), files });
    expect([...codes(api)].sort()).toEqual(['bad-format', 'no-date', 'no-date']);
    expect(api.snapshot().days.map(({ date }) => date)).toEqual(['2027-01-03']);
  });
});

describe('notes that look like daily notes and stand elsewhere', () => {
  it('are named in one line, with the folder that they are in', async () => {
    const files = {
      'Journal/2026-11-20.md': '- #no-contact/start\n',
      'Journal/2026-11-21.md': '- #no-contact/urge\n',
      'Old/2026-11-22.md': '- #no-contact/urge [date:: 2026-11-22]\n',
      'Old/2026-11-23.md': 'Nothing of ours.\n',
      'Dated/2026-11-24.md': '---\ndate: 2026-11-24\n---\n- #no-contact/urge\n',
    };
    const { api } = await start({ ...dailyNotes({ folder: 'journal' }), files });
    const lines = api.snapshot().problems.filter(({ code }) => code === 'folder');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ path: 'Journal/2026-11-20.md', severity: 'warning' });
    expect(lines[0]?.message).toContain('2 notes in "Journal"');
    expect(lines[0]?.message).toContain('"journal"');
  });

  it.each([
    ['one alone may be there on purpose', 'Deep', 'Journal', []],
    ['not so in a folder of the same name in other letters', 'Journal', 'journal', ['folder']],
    ['nor in another Unicode form', 'Tageb\u00fccher', 'Tagebu\u0308CHER', ['folder']],
  ])('%s', async (_, there, folder, expected) => {
    const files = { [`${there}/2026-11-20.md`]: '- #no-contact/start\n' };
    const { api } = await start({ ...dailyNotes({ folder }), files });
    expect(codes(api).filter((code) => code !== 'no-date')).toEqual(expected);
  });

  it('are none where the folder is set to them', async () => {
    const files = { 'Journal/2026-11-20.md': '- #no-contact/start\n' };
    const { api } = await start({ ...dailyNotes({ folder: 'Journal' }), files });
    expect(codes(api)).toEqual([]);
  });
});

describe('templates', () => {
  const ENTRY = '- #no-contact/urge\n';
  const DATED = `---\ndate: ${TODAY}\n---\n${ENTRY}`;

  it('are not read, neither the one of daily notes nor those in the folders of template plugins', async () => {
    const { api } = await start({
      core: { 'daily-notes': { template: 'Daily template' }, templates: { folder: 'Templates/' } },
      others: { 'templater-obsidian': { settings: { templates_folder: 'Scripts/T' } } },
      data: { templateNote: 'Own template.md' },
      files: {
        'Daily template.md': DATED,
        'Own template.md': ENTRY,
        'Templates/Week/A.md': DATED,
        'Scripts/T/B.md': ENTRY,
        'Scripts/C.md': DATED,
      },
    });
    expect([api.snapshot().totals.urges, codes(api)]).toEqual([1, []]);
  });

  it('are read again once they are templates no more', async () => {
    const options = { folder: 'Templates' };
    const { opened, api } = await start({ core: { templates: options }, files: { 'Templates/A.md': DATED } });
    expect(api.snapshot().totals.urges).toBe(0);
    options.folder = 'Other';
    await opened.app.vault.create('B.md', '');
    await opened.settle();
    expect(api.snapshot().totals.urges).toBe(1);
  });
});
