import moment from 'moment';
import type { App } from 'obsidian';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { parseLocalDay, type LocalDay } from '../../../../src/entries/local-day';
import { DEFAULTS } from '../../../../src/settings/table';
import { DailyNotes } from '../../../../src/vault/daily/daily-notes';
import { TFile, TFolder } from '../obsidian';

vi.mock('obsidian', () => import('../obsidian'));

const DAY = parseLocalDay('2026-03-01') as LocalDay;

let ticks: number;
let core: Record<string, string>;
let texts: Record<string, string>;

beforeEach(() => {
  ticks = 1000;
  core = { folder: 'Journal', format: 'YYYY-MM-DD' };
  texts = {};
});

class Folder extends TFolder {
  constructor(
    readonly name: string,
    readonly children: readonly unknown[],
  ) {
    super();
  }
}

/** Of the vault with these texts, and what stands at its root for who goes down by names. */
function dailyNotes({ oneForAll = false, root = [] as readonly unknown[], settings = {} } = {}): DailyNotes {
  const file = (path: string) => (path in texts ? new TFile(path) : null);
  const app = {
    vault: {
      getFileByPath: file,
      getAbstractFileByPath: file,
      getRoot: () => new Folder('', root),
      read: ({ path }: TFile) => Promise.resolve(texts[path]),
    },
    metadataCache: {
      getFirstLinkpathDest: (link: string) => file(`Deep/${link}.md`),
    },
    internalPlugins: { getEnabledPluginById: () => ({ options: core }) },
  } as unknown as App;
  const clock = { now: () => new Date(2026, 2, 1), ticks: () => ticks };
  return new DailyNotes(app, () => ({ ...DEFAULTS, ...settings }), clock, oneForAll);
}

describe('the folder in which a note would be a daily note', () => {
  it.each([
    ['2026-03-01.md', ''],
    ['Old/2026-03-01.md', 'Old'],
    ['Old/er/2026-03-01.md', 'Old/er'],
    ['Old/2026-03-01 b.md', null],
    ['Essay.md', null],
  ])('of %s is %j', (path, folder) => {
    expect(dailyNotes().folderOf(path)).toBe(folder);
  });

  it('is the one above all that the format names', () => {
    core.format = 'YYYY/MM/YYYY-MM-DD';
    const notes = dailyNotes();
    expect(notes.folderOf('Old/2026/03/2026-03-01.md')).toBe('Old');
    expect(notes.folderOf('Old/2026/04/2026-03-01.md')).toBeNull();
  });
});

describe('what a new note begins with', () => {
  const begins = (template: string): Promise<string> => {
    core.template = template;
    return dailyNotes().newText(DAY, new Date(2026, 2, 1, 9, 30));
  };

  it.each([
    ['T/Day.md', 'T/Day.md'],
    ['T/Day', 'T/Day.md'],
    ['/T//Day', 'T/Day.md'],
    ['Day', 'Deep/Day.md'],
    ['Day.md', 'Deep/Day.md'],
  ])('where the template is named %s', async (template, path) => {
    texts[path] = '# {{title}} at {{time}}';
    expect(await begins(template)).toBe('# 2026-03-01 at 09:30');
  });

  it('is nothing where none is named, or it is not there', async () => {
    expect([await begins(''), await begins('Gone')]).toEqual(['', '']);
  });
});

describe('a template', () => {
  it.each([
    ['T/Day.md', true],
    ['T/Day.md.md', false],
    ['T/Day', true],
    ['T/Other.md', false],
    ['Ours.md', true],
    ['Ours/a.md', true],
    ['Oursa.md', false],
  ])('is %s: %j', (path, is) => {
    core.template = 'T/Day';
    expect(dailyNotes({ settings: { templateNote: 'Ours' } }).isTemplate(path)).toBe(is);
  });

  it('is no daily note, whatever folder is named', () => {
    core.template = 'Journal';
    const notes = dailyNotes();
    expect([notes.isTemplate('Journal/2026-03-01.md'), notes.isTemplate('Journal/a.md')]).toEqual([
      false,
      true,
    ]);
  });
});

describe('the path of a day', () => {
  const root = [
    new Folder('Other', []),
    new Folder('JOURNAL', [{ name: 'a.md' }, new Folder('Tagebu\u0308cher', [])]),
  ];

  it('is in the letters of what is there, where the disk takes them for one', () => {
    core.folder = 'Journal/TAGEBÜCHER';
    expect(dailyNotes({ oneForAll: true, root }).pathOf(DAY)).toBe('JOURNAL/Tagebu\u0308cher/2026-03-01.md');
    expect(dailyNotes({ root }).pathOf(DAY)).toBe('Journal/TAGEBÜCHER/2026-03-01.md');
    core.folder = 'Journal/New';
    expect(dailyNotes({ oneForAll: true, root }).pathOf(DAY)).toBe('JOURNAL/New/2026-03-01.md');
  });

  it('is as it is said where a note is there so', () => {
    texts['Journal/2026-03-01.md'] = '';
    const notes = dailyNotes({ oneForAll: true, root });
    expect([notes.pathOf(DAY), notes.fileOf(DAY)?.path]).toEqual([
      'Journal/2026-03-01.md',
      'Journal/2026-03-01.md',
    ]);
  });
});

describe('other settings', () => {
  it('are known at once to who asks for a path, and a moment later to who asks for a day', () => {
    const notes = dailyNotes();
    expect(notes.dayOf('Journal/2026-03-01.md')).toBe(DAY);
    core.folder = 'Log';
    ticks += 49;
    expect(notes.dayOf('Journal/2026-03-01.md')).toBe(DAY);
    ticks += 1;
    expect(notes.dayOf('Journal/2026-03-01.md')).toBeNull();
    core.folder = 'Diary';
    expect(notes.pathOf(DAY)).toBe('Diary/2026-03-01.md');
    expect(notes.dayOf('Diary/2026-03-01.md')).toBe(DAY);
  });

  it.each([
    ['the folder', () => (core.folder = 'Log')],
    ['the format', () => (core.format = 'DD-MM-YYYY')],
    ['a template', () => (core.template = 'T')],
  ])('show in the signature: %s', (_, change) => {
    const notes = dailyNotes();
    const before = notes.signature();
    expect(notes.signature()).toBe(before);
    change();
    expect(notes.signature()).not.toBe(before);
  });

  it('show in the signature: the language, and the first day of a week', () => {
    const notes = dailyNotes();
    moment.locale('en');
    const signatures = new Set([notes.signature()]);
    for (const week of [
      { dow: 1, doy: 4 },
      { dow: 0, doy: 4 },
      { dow: 1, doy: 7 },
    ]) {
      moment.defineLocale('en-other', { parentLocale: 'en', week });
      moment.locale('en-other');
      signatures.add(notes.signature());
      moment.locale('en');
      moment.defineLocale('en-other', null);
    }
    moment.locale('fr');
    signatures.add(notes.signature());
    moment.locale('en');
    expect(signatures.size).toBe(5);
  });

  it('say whether an entry needs its date', () => {
    const notes = dailyNotes();
    expect([notes.names(DAY), notes.fieldsOn(DAY)]).toEqual([true, {}]);
    core.format = 'YYYY-MM';
    expect([notes.names(DAY), notes.fieldsOn(DAY)]).toEqual([false, { date: DAY }]);
  });
});
