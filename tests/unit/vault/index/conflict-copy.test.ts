import { describe, expect, it } from 'vitest';
import { isConflictCopy, mayBeNamedAfter, originalsOf } from '../../../../src/vault/index/conflict-copy';

const isDaily = (path: string): boolean =>
  /^Daily\/\d{4}-\d\d-\d\d\.md$|^Conflicts\/[\d-]+ \(conflict\)\.md$/.test(path);
const vault = new Set(['Daily/2026-01-03.md', 'Conflicts/2026-01-03.md', 'Essay.md', 'Letter 2.md']);
const check = (path: string): boolean => isConflictCopy(path, (other) => vault.has(other), isDaily);

describe('a copy that a sync tool left', () => {
  it.each([
    ['Obsidian Sync', 'Daily/2026-01-03 (Conflicted copy MacBook 202601041030).md'],
    ['Obsidian Sync', 'Daily/2026-01-03 (conflict 2026-01-04-10-30-00).md'],
    ['Syncthing', 'Daily/2026-01-03.sync-conflict-20260104-103000-ABCDEF7.md'],
    ['Syncthing, older', 'Daily/2026-01-03.sync-conflict-20260104-103000.md'],
    ['Dropbox', "Daily/2026-01-03 (Sam's conflicted copy 2026-01-04).md"],
    ['Dropbox, a second one', "Daily/2026-01-03 (Sam's conflicted copy 2026-01-04 (1)).md"],
    ['Dropbox, other case', 'Essay (Case Conflict).md'],
    ['Nextcloud', 'Daily/2026-01-03 (conflicted copy 2026-01-04 103000).md'],
    ['Seafile', 'Daily/2026-01-03 (SFConflict sam@example.org 2026-01-04-10-30-00).md'],
    ['pCloud', 'Essay [conflicted].md'],
    ['Synology', 'Essay_DiskStation_Jan-04-103000-2026_Conflict.md'],
    ['a cloud drive', 'Daily/2026-01-03 (cloud conflict 1).md'],
    ['without brackets', 'Essay conflicted copy.md'],
    ['with the time behind', 'Daily/2026-01-03_conflict-20261127-101112.md'],
    ['a copy of a copy', 'Daily/2026-01-03 (conflict).sync-conflict-20260104-103000-ABCDEF7.md'],
    ['a note that is not daily', 'Essay.sync-conflict-20260104-103000-ABCDEF7.md'],
  ])('%s: %s', (_, path) => {
    expect(check(path)).toBe(true);
  });
});

describe('a note of its own', () => {
  it.each([
    ['the original', 'Daily/2026-01-03.md'],
    ['no original beside it', 'Daily/2026-01-04 2.md'],
    ['no original beside it', 'Gone.sync-conflict-20260104-103000-ABCDEF7.md'],
    ['the original is elsewhere', '2026-01-03.sync-conflict-20260104-103000-ABCDEF7.md'],
    ['numbers are no mark', 'Essay 2.md'],
    ['numbers are no mark', 'Essay (2).md'],
    ['numbers are no mark beside daily notes either', 'Daily/2026-01-03 2.md'],
    ['numbers are no mark beside daily notes either', 'Daily/2026-01-03 (1).md'],
    ['a mark in the name of a daily note', 'Conflicts/2026-01-03 (conflict).md'],
    ['a word in brackets', 'Essay (a conflict of interest).md'],
    ['a word in brackets', 'Essay (draft).md'],
    ['a word behind the name', 'Essay conflict.md'],
    ['a word and a number behind the name', 'Essay conflict 2.md'],
    ['a word behind the name', 'Essay - Copy.md'],
    ['a year after the day', 'Daily/2026-01-03 2026.md'],
  ])('%s: %s', (_, path) => {
    expect(check(path)).toBe(false);
  });
});

describe('the originals of which a name may be a copy', () => {
  it.each([
    ['a.sync-conflict-20260104-103000-ABCDEF7.md', ['a.md']],
    ['a.sync-conflict-2026014-103000.md', []],
    ['a.sync-conflict-20260104-103000-ABCDEF.md', []],
    ['a.sync-conflict-20260104-103000 b.md', []],
    ['a (conflicted).md', ['a.md']],
    ['a(conflicted copy).md', ['a.md']],
    ['a (Sam’s conflicted copy 2026-01-04).md', ['a.md']],
    ['a (unconflicted).md', []],
    ['a (conflicted copying).md', []],
    ['a (conflicted copy 1) b.md', []],
    ['a (case conflict).md', ['a.md']],
    ['a (conflict 2026-01-04 10.30, 2).md', ['a.md']],
    ['a (conflict 2026-01-04x).md', []],
    ['a (SFConflict ).md', ['a.md']],
    ['a (sfconflict x).md', []],
    ['a [Conflict].md', ['a.md']],
    ['a [conflicts].md', []],
    ['a_Disk_Jan-04-103000-2026_CaseConflict.md', ['a.md']],
    ['a_Disk_January-04-103000-2026_Conflict.md', []],
    ['a_Disk_Jan-04-103000-2026_conflict.md', []],
    ['a conflict 2026-01-04.md', ['a.md']],
    ['a-conflict-20260104.md', ['a.md']],
    ['a conflict 26-01-04.md', []],
    ['aconflict 2026-01-04.md', []],
    ['a conflicted copy 12.md', ['a.md']],
    ['a conflicted copy b.md', []],
    ['a (conflict) [conflict].md', ['a (conflict).md', 'a.md']],
    ['a.md', []],
  ])('%s: %j', (path, originals) => {
    expect(originalsOf(path)).toEqual(originals);
  });
});

describe('a name after another', () => {
  it.each([
    ['a b.md', 'b.md', true],
    ['b a.md', 'b.md', true],
    ['F/b.md', 'b.md', true],
    ['b.md', 'F/b.md', false],
    ['b.md', 'b.md', false],
    ['F/a.md', 'G/b.md', false],
    ['F/ab.md', 'Long/folder/b.md', true],
    ['a.md', '.md', false],
  ])('%s after %s: %j', (path, original, may) => {
    expect(mayBeNamedAfter(path, original)).toBe(may);
  });
});
