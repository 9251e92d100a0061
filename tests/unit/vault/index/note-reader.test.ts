import { describe, expect, it, vi } from 'vitest';
import { parseLocalDay, type LocalDay } from '../../../../src/entries/local-day';
import { LARGEST } from '../../../../src/entries/unread';
import { NoteReader, type Verdict } from '../../../../src/vault/index/note-reader';
import { metadataOf } from '../small-vault';

vi.mock('obsidian', () => import('../obsidian'));

const dailyNotes = {
  dayOf: (path: string): LocalDay | null =>
    path.startsWith('Daily/') ? parseLocalDay(path.slice(6, -3)) : null,
};
const reader = new NoteReader(dailyNotes, { mood: 'mood', sleep: 'sleep' });
const other = new NoteReader(dailyNotes, { mood: 'stimmung', sleep: 'schlaf' });

const URGE = '- 10:00 #no-contact/urge [intensity:: 5]\n';
const PATHS = ['Daily/2026-03-01.md', 'Daily/2026-03-02.md', 'Note.md', 'Other.md'];
const HEADS = [
  '',
  'mood: 3\nsleep: 7.5',
  'stimmung: 4',
  'mood: nine',
  'stimmung: nine',
  'date: 2026-03-05',
  'date: soon',
  'date: soon\nmood: 4',
  'sleep: 25',
  'mood: 4\nsleep: long',
  'date: 2026-03-06\nmood: 11\nschlaf: 8',
];
const BODIES = [
  '',
  URGE,
  `${URGE}- 10:05 #no-contact/urge [intensity:: 50]\n`,
  '- [x] #no-contact/rule walk\n',
  'Of #no-contact/urge.',
  '- [x] walk #no-contact/rule\n',
  `- [x] walk #no-contact/rule\n${URGE}`,
];
const TEXTS = HEADS.flatMap((head) => BODIES.map((body) => (head ? `---\n${head}\n---\n${body}` : body)));

/** What is to be said of a note when nothing is known of it. */
function afresh(by: NoteReader, path: string, text: string): Verdict | null {
  const cache = metadataOf(text);
  const verdict = by.fromMetadata(path, cache);
  return verdict === 'read' ? by.fromText(path, text, cache) : verdict;
}

describe('a note', () => {
  it('that is too large is not read, and says so; a smaller one is read', () => {
    const path = 'Daily/2026-03-01.md';
    const large = `${URGE}${'words '.repeat(270_000)}`;
    const cache = metadataOf(URGE);
    const said = reader.fromText(path, large, cache);
    expect(said).toMatchObject({
      day: '2026-03-01',
      entries: [],
      problems: [{ code: 'too-large', line: 1 }],
    });
    expect(said?.problems[0]?.message).toContain('1.6 million characters');
    expect(reader.fromText(path, URGE, cache)).toMatchObject({ entries: [{ kind: 'urge' }], problems: [] });
    expect(reader.fromEarlier(said!, path, cache, false)).toBe(said);
  });

  it('of the largest size that is read is read, and one letter more is not', () => {
    const cache = metadataOf(URGE);
    const most = URGE.padEnd(LARGEST, ' ');
    const count = (text: string): unknown => reader.fromText('Note.md', text, cache)?.entries.length;
    expect([count(most), count(`${most} `)]).toEqual([1, 0]);
  });

  it('with a mood says so by its metadata, where it is a daily note', () => {
    const cache = metadataOf('---\nmood: 0\n---\n');
    expect(reader.fromMetadata('Daily/2026-03-01.md', cache)).toMatchObject({
      day: '2026-03-01',
      mood: 0,
      sleep: null,
      problems: [],
    });
  });

  it.each([
    ['holds entries', URGE, { mood: 2, rulesKept: 1, rulesTotal: 1, problems: [{ code: 'bad-sleep' }] }],
    ['holds none', '', { mood: null, rulesKept: 0, rulesTotal: 0, rules: '', problems: [] }],
  ])('of another kind with a date says its properties and rules where it %s', (_, body, says) => {
    const text = `---\nmood: 2\nsleep: 30\ndate: 2026-03-09\n---\n- [x] walk #no-contact/rule\n${body}`;
    expect(reader.fromText('Note.md', text, metadataOf(text))).toMatchObject({ day: '2026-03-09', ...says });
  });

  it.each([
    ['no day', 'Note.md', '---\nmood: 2\n---\n'],
    ['a day by its date, and no entries', 'Film.md', '---\ndate: 2026-03-04\nmood: 9\nsleep: 30\n---\n'],
    ['no property of ours', 'Daily/2026-03-01.md', '---\ntags: [a]\n---\n- #tag\n'],
    ['nothing', 'Daily/2026-03-01.md', ''],
  ])('with %s says nothing', (_, path, text) => {
    expect(reader.fromMetadata(path, metadataOf(text))).toBe('nothing');
  });

  it.each([
    ['a tag of ours', 'Note.md', URGE],
    ['a mood that is none', 'Daily/2026-03-01.md', '---\nmood: fine\n---\n'],
  ])('with %s must be read', (_, path, text) => {
    expect(reader.fromMetadata(path, metadataOf(text))).toBe('read');
  });
});

describe('a note that was read before', () => {
  const cases = TEXTS.flatMap((text) => PATHS.flatMap((from) => PATHS.map((to) => ({ text, from, to }))));

  it.each([
    ['the same names of properties', reader, false],
    ['other names of properties', other, true],
  ])('says under any path and %s what it says afresh, or must be read', (_, next, anew) => {
    let known = 0;
    for (const { text, from, to } of cases) {
      const cache = metadataOf(text);
      const before = reader.fromMetadata(from, cache) === 'read' ? reader.fromText(from, text, cache) : null;
      if (!before) continue;
      const verdict = next.fromEarlier(before, to, cache, anew);
      if (verdict === 'read') continue;
      known += 1;
      const fresh = afresh(next, to, text);
      if (fresh !== 'nothing')
        expect({ from, to, text, note: verdict }).toEqual({ from, to, text, note: fresh });
    }
    expect(known).toBeGreaterThan(200);
  });

  it('is the same object where nothing moved', () => {
    const cache = metadataOf(URGE);
    const before = reader.fromText('Note.md', URGE, cache);
    expect(before && reader.fromEarlier(before, 'Note.md', cache, false)).toBe(before);
    expect(before && reader.fromEarlierAlone(before, 'Note.md')).toBe(before);
  });

  it('keeps its date while there is no metadata, but not a day that its path no longer gives', () => {
    const dated = `---\ndate: 2026-03-05\n---\n${URGE}`;
    const note = reader.fromText('Note.md', dated, metadataOf(dated));
    const daily = reader.fromText('Daily/2026-03-01.md', URGE, metadataOf(URGE));
    const moved = [note, daily].map((each) => each && reader.fromEarlierAlone(each, 'Other.md'));
    expect(moved).toMatchObject([
      { path: 'Other.md', day: '2026-03-05', daily: false },
      { path: 'Other.md', day: null, daily: false },
    ]);
  });

  it('must be read where its metadata has none of its tags any more', () => {
    const note = reader.fromText('Note.md', URGE, metadataOf(URGE));
    expect(note && reader.fromEarlier(note, 'Note.md', metadataOf('Words.'), false)).toBe('read');
  });
});
