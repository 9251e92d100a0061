import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULTS } from '../../../../src/settings/table';
import { NoteCache } from '../../../../src/vault/cache/note-cache';
import { DailyNotes } from '../../../../src/vault/daily/daily-notes';
import { JournalIndex } from '../../../../src/vault/index/journal-index';
import { SmallVault } from '../small-vault';

vi.mock('obsidian', () => import('../obsidian'));
vi.stubGlobal('window', globalThis);
vi.stubGlobal('requestAnimationFrame', (callback: () => void) => setTimeout(callback));

const PATH = '2026-03-01.md';
const FIELDS = '[intensity:: 7] [trigger:: wine]';
const ENTRY = `- 21:14 #no-contact/urge ${FIELDS}\n`;
const LOST = `- 21:14 ${FIELDS}\n`;

let name = 0;
let vault: SmallVault;
let index: JournalIndex;

beforeEach(() => {
  vault = new SmallVault();
  name += 1;
});

afterEach(() => {
  index.unload();
});

function begin(): NoteCache {
  const clock = { now: () => new Date(2026, 2, 10, 12), ticks: () => performance.now() };
  const store = new NoteCache(`no-contact-journal/lost-tags-${name}`, '1');
  const settings = (): typeof DEFAULTS => DEFAULTS;
  index = new JournalIndex(
    vault.app,
    settings,
    clock,
    new DailyNotes(vault.app, settings, clock),
    store,
    () => [],
  );
  index.load();
  vault.layoutReady();
  return store;
}

/** A session that ends well. */
async function session(during: () => void = () => undefined): Promise<readonly string[]> {
  const store = begin();
  await index.ready;
  during();
  await index.atRest();
  await store.flush();
  const found = problems();
  index.unload();
  return found;
}

function write(text: string, path = PATH): void {
  vault.write(path, text);
  vault.settle();
}

function problems(): readonly string[] {
  return index.journal().snapshot.problems.map(({ path, line, code }) => `${path}:${line} ${code}`);
}

describe('a note whose entries lost their tags', () => {
  it('is a problem at once, and until the tags are back', async () => {
    write(ENTRY);
    begin();
    await index.ready;
    expect(problems()).toEqual([]);
    write(`Words.\n${LOST}`);
    await index.atRest();
    expect(problems()).toEqual([`${PATH}:2 tag-lost`]);
    write(`Other words.\n\n${LOST}`);
    await index.atRest();
    expect(problems()).toEqual([`${PATH}:3 tag-lost`]);
    write(`Words.\n${ENTRY}`);
    await index.atRest();
    expect([problems(), index.journal().snapshot.totals.urges]).toEqual([[], 1]);
  });

  it('is none once the fields are gone too, also where fields come again', async () => {
    write(ENTRY);
    begin();
    await index.ready;
    write('Words.\n');
    await index.atRest();
    write(LOST);
    await index.atRest();
    expect(problems()).toEqual([]);
  });

  it('keeps mood and sleep of its day', async () => {
    write(`---\nmood: 4\n---\n${ENTRY}`);
    begin();
    await index.ready;
    write(`---\nmood: 6\n---\n${LOST}`);
    await index.atRest();
    expect([problems(), index.journal().snapshot.days[0]?.mood]).toEqual([[`${PATH}:4 tag-lost`], 6]);
  });

  it('is a problem wherever it moves, and after a restart', async () => {
    write(ENTRY);
    write(ENTRY, '2026-03-02.md');
    await session();
    const moved = await session(() => {
      write(LOST);
      vault.rename(PATH, 'Elsewhere.md');
    });
    expect(moved).toEqual(['Elsewhere.md:1 tag-lost']);
    const reads = vault.reads;
    expect([await session(), vault.reads - reads]).toEqual([['Elsewhere.md:1 tag-lost'], 0]);
  });

  it('is found where it happened while the plugin was off', async () => {
    write(ENTRY);
    write(ENTRY, '2026-03-02.md');
    await session();
    write(LOST);
    write('Words.\n', '2026-03-02.md');
    expect(await session()).toEqual([`${PATH}:1 tag-lost`]);
    expect(await session()).toEqual([`${PATH}:1 tag-lost`]);
  });

  it('outlives a rebuild', async () => {
    write(ENTRY);
    begin();
    await index.ready;
    write(LOST);
    await index.rebuild();
    expect(problems()).toEqual([`${PATH}:1 tag-lost`]);
  });
});

describe('a note that was never known with entries', () => {
  it('may use such fields for itself, and is not even read', async () => {
    write(LOST);
    expect([await session(), vault.reads]).toEqual([[], 0]);
  });
});
