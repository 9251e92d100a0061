import type { App, CachedMetadata, TFile as NoteFile } from 'obsidian';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { parseLocalDay, type LocalDay } from '../../../../src/entries/local-day';
import { KnownNotes, type KnownNote } from '../../../../src/vault/index/known-notes';
import { NoteLook } from '../../../../src/vault/index/note-look';
import { NoteReader } from '../../../../src/vault/index/note-reader';
import type { Look } from '../../../../src/vault/index/scan';
import { TFile } from '../obsidian';
import { metadataOf } from '../small-vault';

vi.mock('obsidian', () => import('../obsidian'));

const PATH = '2026-03-01.md';
const URGE = '- 10:00 #no-contact/urge [intensity:: 5]\n';
const MORE = `${URGE}- 10:05 #no-contact/urge [intensity:: 6]\n`;
const LOST = '- 10:00 [intensity:: 5] [trigger:: wine]\n';
const MOOD = '---\nmood: 3\n---\n';
const NAMES = { mood: 'mood', sleep: 'sleep' };

const dailyNotes = { dayOf: (path: string): LocalDay | null => parseLocalDay(path.slice(0, -3)) };
const stampOf = ({ stat: { mtime, size } }: Pick<NoteFile, 'stat'>) => ({ mtime, size });

/** What stands on the disk, and what the app says of it; of which moment that is only where the app tells. */
let files: Map<string, TFile>;
let texts: Map<string, string>;
let caches: Map<string, CachedMetadata>;
let stamps: Record<string, unknown> | undefined;
let failing: boolean;
let reads: number;
let saved: string[];
let changes: number;
let known: KnownNotes;
let look: NoteLook;
let vault: App['vault'];

beforeEach(() => {
  files = new Map();
  texts = new Map();
  caches = new Map();
  stamps = {};
  failing = false;
  reads = 0;
  saved = [];
  changes = 0;
  begin();
});

/** A session; `recalled` = what the last one knew, which is still being fetched where it is null. */
function begin(recalled: readonly KnownNote[] | null = []): void {
  known = new KnownNotes(
    { put: () => true, delete: () => true },
    (path) => files.has(path),
    (path) => dailyNotes.dayOf(path) !== null,
    () => false,
  );
  const app: unknown = {
    vault: {
      getFileByPath: (path: string) => files.get(path) ?? null,
      cachedRead: (file: TFile) => {
        reads += 1;
        return failing ? Promise.reject(new Error('no disk')) : Promise.resolve(texts.get(file.path) ?? '');
      },
    },
    metadataCache: {
      getFileCache: (file: TFile) => caches.get(file.path) ?? null,
      get fileCache() {
        return stamps;
      },
    },
  };
  const given = app as App;
  vault = given.vault;
  look = new NoteLook(
    given,
    known,
    { save: (path) => void saved.push(path) },
    new NoteReader(dailyNotes, NAMES),
    () => void (changes += 1),
  );
  if (recalled) look.recall(new Map(recalled.map((each) => [each.note.path, each])));
}

/** A text on the disk that the app does not know yet. */
function write(text: string, path = PATH): NoteFile {
  const file = files.get(path) ?? new TFile(path);
  files.set(path, file);
  texts.set(path, text);
  file.stat = { ctime: 0, mtime: file.stat.mtime + 1, size: text.length };
  return vault.getFileByPath(path) ?? expect.fail('no file');
}

/** The file stands elsewhere now, which the app knows. */
function move(text: string, path: string): void {
  const file = files.get(PATH) ?? expect.fail('no file');
  files = new Map([[path, file]]);
  file.path = path;
  index(text, path);
}

/** The app knows it now. */
function index(text = texts.get(PATH) ?? '', path = PATH): CachedMetadata {
  const cache = metadataOf(text);
  caches.set(path, cache);
  const file = files.get(path);
  if (stamps && file) stamps[path] = stampOf(file);
  return cache;
}

async function at(path = PATH): Promise<Look> {
  const looking = look.at(path);
  return typeof looking === 'string' ? looking : (await looking)();
}

const urges = (path = PATH): number | null => known.get(path)?.note.entries.length ?? null;
const stamp = (path = PATH): unknown => known.get(path)?.stamp;

/** What the next session would be given of this one. */
function kept(): readonly KnownNote[] {
  return [...known.values()].map((each) => ({ ...each, file: null }));
}

describe('a text is kept for the next session', () => {
  it.each<[string, () => void, boolean]>([
    ['the app says of which moment its metadata is', () => void index(), true],
    [
      'the app does not say it, but told this very text',
      () => {
        stamps = undefined;
        look.tell(write(URGE), URGE, index());
      },
      true,
    ],
    [
      'the app says nothing of it',
      () => {
        stamps = undefined;
        index();
      },
      false,
    ],
    [
      'the app told another text',
      () => {
        stamps = undefined;
        look.tell(write(URGE), MORE, index());
      },
      false,
    ],
    [
      'the app told this text before, of other metadata',
      () => {
        stamps = undefined;
        look.tell(write(URGE), URGE, metadataOf(URGE));
        index();
      },
      false,
    ],
  ])('or not, where %s', async (_, happens, isKept) => {
    const file = write(URGE);
    happens();
    expect([await at(), urges(), stamp()]).toEqual(['settled', 1, isKept ? stampOf(file) : null]);
    expect([reads, saved]).toEqual([1, isKept ? [PATH] : []]);
  });

  it('without a read where the app told it and says of which moment its metadata is', async () => {
    const file = write(URGE);
    look.tell(file, URGE, index());
    expect([await at(), urges(), stamp(), reads]).toEqual(['settled', 1, stampOf(file), 0]);
  });

  it('once, and is read once, while it stays the same', async () => {
    write(URGE);
    index();
    for (let time = 0; time < 3; time += 1) expect(await at()).toBe('settled');
    expect([reads, saved, changes]).toEqual([1, [PATH], 1]);
  });

  it('still where the app does not say of which moment its metadata is, as long as nothing happens', async () => {
    stamps = undefined;
    const file = write(URGE);
    look.tell(file, URGE, index());
    await at();
    expect([await at(), stamp(), reads, saved]).toEqual(['settled', stampOf(file), 1, [PATH]]);
  });

  it('again under other names of properties, though it has none of them', async () => {
    const file = write(URGE);
    index();
    await at();
    look.reader = new NoteReader(dailyNotes, { ...NAMES, mood: 'stimmung' });
    expect([await at(), stamp(), reads, saved, changes]).toEqual([
      'settled',
      stampOf(file),
      1,
      [PATH, PATH],
      1,
    ]);
    expect([await at(), saved]).toEqual(['settled', [PATH, PATH]]);
  });

  it('again where its file has another time, though nothing that it says is another', async () => {
    write(URGE);
    index();
    await at();
    const file = write(URGE);
    index();
    expect([await at(), stamp(), reads, saved, changes]).toEqual([
      'settled',
      stampOf(file),
      2,
      [PATH, PATH],
      1,
    ]);
  });

  it('no more where it is gone, or is no entry any more', async () => {
    for (const path of [PATH, '2026-03-02.md']) {
      write(URGE, path);
      index(URGE, path);
      await at(path);
    }
    saved = [];
    files.delete(PATH);
    write('Words.', '2026-03-02.md');
    index('Words.', '2026-03-02.md');
    expect([await at(), await at('2026-03-02.md'), [...known.values()]]).toEqual(['settled', 'settled', []]);
    expect([saved, changes]).toEqual([[PATH, '2026-03-02.md'], 4]);
  });

  it('never where its properties say all', async () => {
    write(MOOD);
    index();
    expect([await at(), known.get(PATH)?.note.mood, stamp(), saved, reads]).toEqual([
      'settled',
      3,
      null,
      [],
      0,
    ]);
    files.delete(PATH);
    expect([await at(), known.get(PATH), saved, changes]).toEqual(['settled', undefined, [], 2]);
  });
});

describe('a look', () => {
  it.each([
    ['is no file', 'Folder'],
    ['is no note', 'a.png'],
  ])('at what %s is settled', async (_, path) => {
    if (path === 'a.png') files.set(path, Object.assign(new TFile(path), { extension: 'png' }));
    index(URGE, path);
    expect([await at(path), reads, changes]).toEqual(['settled', 0, 0]);
  });

  it('at a note without metadata waits for it, and no longer once the app knows all notes', async () => {
    write(URGE);
    expect(await at()).toBe('later');
    look.resolved();
    expect([await at(), reads]).toEqual(['unsettled', 0]);
  });

  it('at a note whose metadata is of an earlier text does so too', async () => {
    const file = write(URGE);
    index();
    write(MORE);
    expect(await at()).toBe('later');
    look.changed(file);
    look.resolved();
    // What the app says last of a file that it does not index again, is what there is.
    expect([await at(), urges(), stamp()]).toEqual(['settled', 1, null]);
    look.changed(file);
    expect([await at(), reads]).toEqual(['unsettled', 1]);
  });

  it('takes the metadata of an app that does not tell of which moment it is, until the file changes', async () => {
    stamps = undefined;
    const file = write(URGE);
    index();
    look.changed(file);
    expect(await at()).toBe('later');
    look.resolved();
    expect([await at(), urges()]).toEqual(['settled', 1]);
  });

  it('that cannot read keeps the last good entries', async () => {
    write(URGE);
    index();
    await at();
    write(MORE);
    index();
    failing = true;
    expect([await at(), urges(), changes]).toEqual(['unsettled', 1, 1]);
  });

  it('takes in nothing where the file changed, or its metadata, while it was read', async () => {
    write(URGE);
    index();
    for (const happens of [() => void write(URGE), () => void index()]) {
      const looking = look.at(PATH);
      happens();
      expect(typeof looking === 'string' ? looking : (await looking)()).toBe('later');
    }
    expect([urges(), changes]).toEqual([null, 0]);
  });

  it('at metadata that does not fit the text waits for what does', async () => {
    write(URGE);
    index(`Words.\n${URGE}`);
    expect(await at()).toBe('later');
    look.resolved();
    expect([await at(), urges()]).toEqual(['unsettled', null]);
  });

  it('at another file in the place of one takes nothing of the first', async () => {
    write(URGE);
    index();
    await at();
    files.set(PATH, new TFile(PATH));
    caches.delete(PATH);
    expect([await at(), urges(), changes]).toEqual(['later', null, 2]);
  });

  it('at a note that moved does not read it again', async () => {
    const file = write(URGE);
    index();
    await at();
    move(URGE, '2026-03-02.md');
    expect([await at(), await at(file.path), urges(), urges(file.path), reads]).toEqual([
      'settled',
      'settled',
      null,
      1,
      1,
    ]);
    expect(known.get(file.path)?.note.day).toBe('2026-03-02');
    expect(stamp(file.path)).toEqual(stampOf(file));
  });

  it('at a note that moved, by metadata that may be of another moment, knows it and keeps it no more', async () => {
    const file = write(URGE);
    index();
    await at();
    move(URGE, '2026-03-02.md');
    stamps = undefined;
    expect([await at(file.path), urges(file.path), stamp(file.path)]).toEqual(['settled', 1, null]);
  });

  it('reads every text again once all are forgotten', async () => {
    write(URGE);
    index();
    await at();
    look.forgetTexts();
    expect([await at(), reads, changes]).toEqual(['settled', 2, 1]);
  });
});

describe('what the last session knew', () => {
  async function last(): Promise<readonly KnownNote[]> {
    write(URGE);
    index();
    await at();
    const notes = kept();
    begin(notes);
    [reads, changes, saved] = [0, 0, []];
    return notes;
  }

  it('is not read again', async () => {
    await last();
    expect([await at(), urges(), reads, changes]).toEqual(['settled', 1, 0, 1]);
  });

  it('is waited for before anything is read', async () => {
    await last();
    begin(null);
    expect([look.reads, await at(), reads]).toEqual([false, 'later', 0]);
    look.recall(new Map());
    expect([look.reads, await at(), reads]).toEqual([true, 'settled', 1]);
  });

  it.each<[string, () => void]>([
    ['another file stands there', () => look.replaced(PATH)],
    ['the file has another time', () => void (write(URGE), index())],
    ['the vault was gone through', () => look.forgetRecalled()],
    ['texts are to be read again', () => look.forgetTexts()],
  ])('does not hold where %s', async (_, happens) => {
    await last();
    happens();
    expect([await at(), urges(), reads]).toEqual(['settled', 1, 1]);
  });

  it('does not hold where another file came to stand there before it was fetched', async () => {
    const fetched = await last();
    begin(null);
    look.forgetRecalled();
    look.replaced(PATH);
    expect(look.reads).toBe(false);
    look.recall(new Map(fetched.map((each) => [each.note.path, each])));
    expect([await at(), reads]).toEqual(['settled', 1]);
  });

  it('is shown without metadata, and is settled then', async () => {
    await last();
    caches.clear();
    expect([await at(), urges(), reads]).toEqual(['settled', 1, 0]);
    expect(stamp()).not.toBeNull();
  });

  it('is shown under other names of properties, and is asked for again', async () => {
    await last();
    caches.clear();
    look.reader = new NoteReader(dailyNotes, { ...NAMES, mood: 'stimmung' });
    expect([await at(), urges(), stamp()]).toEqual(['later', 1, null]);
    look.resolved();
    expect(await at()).toBe('unsettled');
  });
});

describe('a note whose tags are gone', () => {
  it.each([
    ['fields of entries are left', LOST, ['tag-lost'], 1],
    ['none is left', 'Words.\n', undefined, 1],
  ])('is read where %s', async (_, text, codes, more) => {
    write(URGE);
    index();
    await at();
    write(text);
    index();
    expect(await at()).toBe('settled');
    expect([known.get(PATH)?.note.problems.map(({ code }) => code), reads]).toEqual([codes, 1 + more]);
  });

  it('and fields too is read once, and is like any other note then', async () => {
    write(URGE);
    index();
    await at();
    write('Words.\n');
    index();
    await at();
    write(LOST);
    index();
    expect([await at(), await at(), known.get(PATH), reads]).toEqual(['settled', 'settled', undefined, 2]);
  });

  it('is not read where there were none, or properties alone', async () => {
    write(MOOD);
    index();
    await at();
    write(MOOD + LOST);
    index();
    expect([await at(), known.get(PATH)?.note.problems, reads]).toEqual(['settled', [], 0]);
  });

  it('is known by what the last session knew, and waits for that', async () => {
    write(URGE);
    index();
    await at();
    const recalled = kept();
    write(LOST);
    index();
    begin(recalled);
    expect([await at(), known.get(PATH)?.note.problems.length]).toEqual(['settled', 1]);
    // And by that it was a problem.
    const again = kept();
    write(`\n${LOST}`);
    index();
    begin(again);
    expect([await at(), known.get(PATH)?.note.problems.map(({ line }) => line)]).toEqual(['settled', [2]]);
  });
});
