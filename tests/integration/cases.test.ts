import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Entry, NoteEntries } from '../../src/entries/entry';
import { parseLocalDay } from '../../src/entries/local-day';
import { NoteReader } from '../../src/vault/index/note-reader';
import { createHost, type Host } from '../host/node';

vi.mock('obsidian', async () => ({ moment: (await import('moment')).default }));

const CASES = join(import.meta.dirname, '..', 'vaults', 'cases');
const NOW = new Date(2026, 3, 10, 12, 0);

interface Expected {
  about: string;
  notes: Record<string, { day?: string | null; entries: object[] }>;
  problems: [path: string, line: number, column: number, code: string][];
}

interface Api {
  snapshot(): { problems: { path: string; line: number; column: number; code: string; message: string }[] };
}

let host: Host | null = null;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
});

afterEach(async () => {
  await host?.close();
  host = null;
  vi.useRealTimers();
});

const names = readdirSync(CASES).sort();

describe('notes written by hand', () => {
  it.each(names)('%s', async (name) => {
    const { expected, files } = readCase(name);
    host = await createHost({ files });
    await host.settle();
    const read = Object.fromEntries(Object.keys(expected.notes).map((path) => [path, said(path, expected)]));
    expect(read).toEqual(expected.notes);
    const api = host.app.plugins.plugins[host.id] as { api: Api };
    const problems = api.api
      .snapshot()
      .problems.map(({ path, line, column, code }) => [path, line, column, code]);
    expect(problems).toEqual(expected.problems);
  });

  it.each(names)('the expectations of %s speak of all its notes', (name) => {
    const { expected, files } = readCase(name);
    expect(Object.keys(expected.notes).sort()).toEqual(Object.keys(files).sort());
  });
});

/** What the host's metadata and our parser make of a note, as plainly as `expected.json` says it. */
function said(path: string, expected: Expected): object {
  if (!host) throw new Error('No host.');
  const file = host.app.vault.getFileByPath(path);
  const cache = file && host.app.metadataCache.getFileCache(file);
  if (!cache) throw new Error(`${path} was not indexed.`);
  const daily = /^(\d{4}-\d\d-\d\d)\.md$/;
  const reader = new NoteReader(
    { dayOf: (each) => parseLocalDay(daily.exec(each)?.[1] ?? '') },
    { mood: 'mood', sleep: 'sleep' },
  );
  const note = reader.fromText(path, host.text(path), cache);
  if (!note) throw new Error(`The metadata of ${path} are not those of its text.`);
  return plain(note, expected.notes[path] ?? { entries: [] });
}

function plain(note: NoteEntries, asked: Expected['notes'][string]): object {
  return {
    ...('day' in asked ? { day: note.day } : {}),
    ...(note.mood === null ? {} : { mood: note.mood }),
    ...(note.sleep === null ? {} : { sleep: note.sleep }),
    ...(note.rulesTotal === 0 ? {} : { rules: [note.rulesKept, note.rulesTotal] }),
    entries: note.entries.map((entry, at) => plainEntry(entry, asked.entries[at] ?? {})),
  };
}

/** Without what is empty, and without column and words where none are expected. */
function plainEntry({ time, column, text, ...entry }: Entry, asked: object): object {
  const filled = Object.entries(entry).filter(
    ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
  );
  return {
    ...Object.fromEntries(filled),
    ...('column' in asked ? { column } : {}),
    ...('text' in asked ? { text } : {}),
    ...(time === null ? {} : { time: clock(time) }),
  };
}

function clock(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const [hours, minutes, rest] = parts.map((part) => String(part).padStart(2, '0'));
  return rest === '00' ? `${hours ?? ''}:${minutes ?? ''}` : `${hours ?? ''}:${minutes ?? ''}:${rest ?? ''}`;
}

function readCase(name: string): { expected: Expected; files: Record<string, string> } {
  const folder = join(CASES, name);
  const files: Record<string, string> = {};
  for (const found of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!found.isFile() || !found.name.endsWith('.md')) continue;
    const path = join(found.parentPath, found.name);
    files[relative(folder, path).split(sep).join('/')] = readFileSync(path, 'utf8');
  }
  const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Expected;
  return { expected, files };
}
