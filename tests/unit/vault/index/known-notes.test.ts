import { beforeEach, describe, expect, it } from 'vitest';
import type { Entry, NoteEntries } from '../../../../src/entries/entry';
import type { LocalDay } from '../../../../src/entries/local-day';
import { made } from '../../entries/made';
import { KnownNotes, type KnownNote } from '../../../../src/vault/index/known-notes';

const COPY = '2026-01-03.sync-conflict-20260104-103000-ABCDEF7.md';
const NAMES = { mood: 'mood', sleep: 'sleep' };
const ORIGINAL = '2026-01-03.md';

let files: Set<string>;
let daily: RegExp;
let templates: string;
let counted: Map<string, NoteEntries>;
let notes: KnownNotes;

function known(path: string, more: Partial<NoteEntries> = { mood: 5 }): KnownNote {
  const note = { path, day: null, daily: false, entries: [], mood: null, sleep: null, rulesKept: 0 };
  return {
    note: { ...note, rulesTotal: 0, rules: '', problems: [], ...more },
    stamp: { mtime: 1, size: 1 },
    names: NAMES,
    file: null,
  };
}

beforeEach(() => {
  files = new Set([ORIGINAL]);
  daily = /^\d{4}-\d\d-\d\d\.md$/;
  templates = 'Templates/';
  counted = new Map();
  notes = new KnownNotes(
    { put: (note) => void counted.set(note.path, note), delete: (path) => void counted.delete(path) },
    (path) => files.has(path),
    (path) => daily.test(path),
    (path) => path.startsWith(templates),
  );
});

describe('a note', () => {
  it('counts while it says something', () => {
    expect([notes.set(known('a.md')), [...counted.keys()]]).toEqual([true, ['a.md']]);
    expect([notes.set(known('a.md', {})), [...counted.keys()]]).toEqual([true, []]);
  });

  it('that says the same again keeps its identity and changes nothing', () => {
    const first = known('a.md');
    notes.set(first);
    expect(notes.set({ ...known('a.md'), stamp: { mtime: 2, size: 1 } })).toBe(false);
    expect(notes.get('a.md')?.note).toBe(first.note);
    expect(notes.get('a.md')?.stamp?.mtime).toBe(2);
  });

  const problem = { line: 1, column: 1, length: 1, severity: 'error', message: 'x', fix: null } as const;
  it.each<[string, Partial<NoteEntries>]>([
    ['an entry', { entries: [made('urge')] }],
    ['a problem', { problems: [{ ...problem, code: 'bad-mood' }] }],
    ['a mood of nothing', { mood: 0 }],
    ['no sleep', { sleep: 0 }],
    ['a rule that was not kept', { rulesTotal: 1, rules: '-No calls' }],
  ])('counts, and is one without a day, where all it says is %s', (_, says) => {
    notes.set(known('a.md', says));
    expect([[...counted.keys()], notes.undated(), notes.counting('a.md')]).toEqual([
      ['a.md'],
      ['a.md'],
      counted.get('a.md'),
    ]);
    notes.set(known('a.md', { ...says, day: '2026-01-03' as LocalDay }));
    expect([[...counted.keys()], notes.undated()]).toEqual([['a.md'], []]);
  });

  it('without a day is listed in order, the same list while they are the same', () => {
    for (const path of ['b.md', 'a.md', 'Templates/c.md']) notes.set(known(path));
    const list = notes.undated();
    expect(list).toEqual(['a.md', 'b.md']);
    notes.set(known('b.md', { mood: 1 }));
    notes.set(known('d.md', {}));
    expect(notes.undated()).toBe(list);
  });

  it('is gone when it is deleted, once', () => {
    notes.set(known('a.md'));
    expect([notes.delete('a.md'), notes.delete('a.md'), counted.size]).toEqual([true, false, 0]);
  });
});

describe('a conflict copy', () => {
  it('does not count beside its original, whatever comes first', () => {
    notes.set(known(COPY));
    notes.set(known(ORIGINAL));
    expect([[...counted.keys()], notes.conflicts()]).toEqual([[ORIGINAL], [COPY]]);
  });

  it('counts when its original goes, and no longer when it comes back', () => {
    notes.set(known(COPY));
    files.delete(ORIGINAL);
    expect(notes.existenceChanged(ORIGINAL)).toBe(true);
    expect([[...counted.keys()], notes.conflicts()]).toEqual([[COPY], []]);
    files.add(ORIGINAL);
    expect(notes.existenceChanged(ORIGINAL)).toBe(true);
    expect([[...counted.keys()], notes.conflicts()]).toEqual([[], [COPY]]);
  });

  it('that is deleted is no conflict any more, which is worth telling', () => {
    notes.set(known(COPY));
    expect([notes.delete(COPY), notes.conflicts(), notes.existenceChanged(ORIGINAL)]).toEqual([
      true,
      [],
      false,
    ]);
  });

  it('is none while its name makes it a daily note', () => {
    notes.set(known(COPY));
    daily = /\.md$/;
    notes.daysChanged();
    expect([notes.conflicts(), [...counted.keys()]]).toEqual([[], [COPY]]);
    daily = /^\d{4}-\d\d-\d\d\.md$/;
    notes.daysChanged();
    expect([notes.conflicts(), [...counted.keys()]]).toEqual([[COPY], []]);
  });

  it('stands in the same list while the copies are the same', () => {
    expect(notes.conflicts()).toBe(notes.conflicts());
    notes.set(known(COPY));
    const list = notes.conflicts();
    notes.set(known('a.md'));
    notes.set(known(COPY, { mood: 6 }));
    files.delete(ORIGINAL);
    notes.existenceChanged(ORIGINAL);
    files.add(ORIGINAL);
    notes.existenceChanged(ORIGINAL);
    expect(notes.conflicts()).toBe(list);
  });

  it('that says nothing, or nothing any more, is not worth a word', () => {
    notes.set(known(COPY));
    notes.set(known(COPY, {}));
    expect(notes.conflicts()).toEqual([]);
  });
});

describe('a template', () => {
  it('does not count, and does once it is none', () => {
    notes.set(known('Templates/a.md'));
    expect([[...counted.keys()], notes.conflicts()]).toEqual([[], []]);
    templates = 'Other/';
    notes.daysChanged();
    expect([...counted.keys()]).toEqual(['Templates/a.md']);
  });

  it('and a copy that is left out are known, and count for nobody who asks', () => {
    for (const path of ['Templates/a.md', COPY, ORIGINAL]) notes.set(known(path));
    expect(['Templates/a.md', COPY, 'b.md'].map((path) => notes.counting(path))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(notes.counting(ORIGINAL)).toBe(counted.get(ORIGINAL));
    expect(notes.paths()).toEqual(['Templates/a.md', COPY, ORIGINAL]);
  });

  it('that is a copy counts again once its original is gone, and it is no template', () => {
    const copy = `Templates/${COPY}`;
    files.add(`Templates/${ORIGINAL}`);
    notes.set(known(copy));
    expect([[...counted.keys()], notes.conflicts()]).toEqual([[], []]);
    templates = 'Other/';
    notes.daysChanged();
    expect([[...counted.keys()], notes.conflicts()]).toEqual([[], [copy]]);
    files.delete(`Templates/${ORIGINAL}`);
    notes.existenceChanged(`Templates/${ORIGINAL}`);
    expect([[...counted.keys()], notes.conflicts()]).toEqual([[copy], []]);
  });
});

describe('a note that is named after another one of its day', () => {
  const DAY = '2026-01-03' as LocalDay;
  const urge = (text: string, line = 1): Entry => made('urge', { text, line, time: 8 * 3600 });
  const original = (...entries: Entry[]): KnownNote => known(ORIGINAL, { day: DAY, daily: true, entries });
  const copy = (path: string, ...entries: Entry[]): KnownNote => known(path, { day: DAY, entries });

  it.each([
    '2026-01-03 2.md',
    '2026-01-03 (1).md',
    '2026-01-03 - Copy.md',
    'Copy of 2026-01-03.md',
    'Old/2026-01-03.md',
  ])('%s does not count where its entries are the same to the byte, whatever comes first', (path) => {
    notes.set(copy(path, urge('once', 7)));
    expect(counted.has(path)).toBe(true);
    notes.set(original(urge('once'), urge('twice', 2)));
    expect([[...counted.keys()], notes.conflicts()]).toEqual([[ORIGINAL], [path]]);
  });

  it('counts again where its original says something else, or is gone', () => {
    const path = '2026-01-03 2.md';
    notes.set(original(urge('once')));
    notes.set(copy(path, urge('once')));
    expect(notes.conflicts()).toEqual([path]);
    notes.set(original(urge('other')));
    expect([counted.has(path), notes.conflicts()]).toEqual([true, []]);
    notes.set(original(urge('once')));
    expect(notes.conflicts()).toEqual([path]);
    notes.delete(ORIGINAL);
    expect([counted.has(path), notes.conflicts()]).toEqual([true, []]);
  });

  it('counts where it is a daily note, too, or where the other is a template', () => {
    const entries = [urge('once')];
    notes.set(original(...entries));
    notes.set(known('Old/2026-01-03.md', { day: DAY, daily: true, entries }));
    expect([counted.has('Old/2026-01-03.md'), notes.conflicts()]).toEqual([true, []]);
    notes.set(copy('Templates/Day.md', urge('twice')));
    notes.set(copy('My Day.md', urge('twice')));
    expect([counted.has('My Day.md'), notes.conflicts()]).toEqual([true, []]);
  });

  it('counts again where its original has another day', () => {
    const path = '2026-01-03 2.md';
    notes.set(original(urge('once')));
    notes.set(copy(path, urge('once')));
    notes.set(known(ORIGINAL, { day: '2026-01-04' as LocalDay, daily: true, entries: [urge('once')] }));
    expect([counted.has(path), notes.conflicts()]).toEqual([true, []]);
  });

  it('counts where it has no entries, though the other has', () => {
    notes.set(original(urge('once')));
    notes.set(known('2026-01-03 2.md', { day: DAY, mood: 3 }));
    expect(notes.conflicts()).toEqual([]);
  });

  it.each([
    ['says more', '2026-01-03 2.md', [urge('once'), urge('twice')]],
    ['says it twice', '2026-01-03 2.md', [urge('once'), urge('once')]],
    ['has a name of its own', 'Essay.md', [urge('once')]],
  ])('counts where it %s', (_, path, entries) => {
    notes.set(original(urge('once')));
    notes.set(copy(path, ...entries));
    expect([counted.has(path), notes.conflicts()]).toEqual([true, []]);
  });
});
