import { describe, expect, it } from 'vitest';
import type { LocalDay } from '../../../../src/entries/local-day';
import type { DailyNotes } from '../../../../src/vault/daily/daily-notes';
import { dailyNoteProblems } from '../../../../src/vault/daily/problems';

const TODAY = '2026-03-10' as LocalDay;

/** Daily notes in this folder: names of a day are those that begin with its year. */
function dailyNotes(folder: string, names = true): DailyNotes {
  const given: unknown = {
    source: () => ({ folder, format: 'YYYY-MM' }),
    names: () => names,
    pathOf: (day: LocalDay) => `${folder}/${day.slice(0, 7)}.md`,
    folderOf: (path: string) => (/(?:^|\/)2026[^/]*$/.test(path) ? path.replace(/\/?[^/]*$/, '') : null),
  };
  return given as DailyNotes;
}

const said = (folder: string, undated: readonly string[]): unknown =>
  dailyNoteProblems(dailyNotes(folder), TODAY, undated).map(({ code, path, message }) => [
    code,
    path,
    message.split(' Their ')[0],
  ]);

const OLD = ['Old/2026-03-01.md', 'Old/2026-03-02.md'];

describe('what is wrong with daily notes', () => {
  it('is nothing where their names say the day and none is elsewhere', () => {
    expect(said('Daily', [])).toEqual([]);
  });

  it('is their format where the path of today does not say the day', () => {
    const [problem, ...others] = dailyNoteProblems(dailyNotes('Daily', false), TODAY, []);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({
      path: 'Daily/2026-03.md',
      line: 1,
      column: 1,
      severity: 'warning',
      code: 'bad-format',
    });
    expect(problem?.message).toContain('"YYYY-MM"');
  });

  it('may be both', () => {
    const problems = dailyNoteProblems(dailyNotes('Daily', false), TODAY, OLD);
    expect(problems.map(({ code, severity }) => [code, severity])).toEqual([
      ['bad-format', 'warning'],
      ['folder', 'warning'],
    ]);
  });

  it.each([
    [
      'two notes elsewhere',
      'Daily',
      OLD,
      'Old/2026-03-01.md',
      '2 notes in "Old" look like daily notes, but your daily notes are in "Daily".',
    ],
    [
      'two notes in the root',
      'Daily',
      ['2026-03-01.md', '2026-03-02.md'],
      '2026-03-01.md',
      '2 notes in the vault\'s root look like daily notes, but your daily notes are in "Daily".',
    ],
    [
      'two notes where they should be in the root',
      '',
      OLD,
      'Old/2026-03-01.md',
      '2 notes in "Old" look like daily notes, but your daily notes are in the vault\'s root.',
    ],
    [
      'one note, in a folder of the same name in other letters',
      'Daily',
      ['daily/2026-03-01.md'],
      'daily/2026-03-01.md',
      'One note in "daily" looks like a daily note, but your daily notes are in "Daily".',
    ],
    [
      'most of them, of several folders',
      'Daily',
      ['A/2026-03-01.md', 'A/2026-03-02.md', 'B/2026-03-01.md', 'B/2026-03-02.md', 'B/2026-03-03.md'],
      'B/2026-03-01.md',
      '3 notes in "B" look like daily notes, but your daily notes are in "Daily".',
    ],
    [
      'those of the other letters, though one stands elsewhere, too',
      'Daily',
      ['A/2026-03-01.md', 'DAILY/2026-03-02.md'],
      'DAILY/2026-03-02.md',
      'One note in "DAILY" looks like a daily note, but your daily notes are in "Daily".',
    ],
  ])('is their folder: %s', (_, folder, undated, first, message) => {
    expect(said(folder, undated)).toEqual([['folder', first, message]]);
  });

  it.each([
    ['one note alone elsewhere', ['Old/2026-03-01.md']],
    ['one note each in two folders', ['A/2026-03-01.md', 'B/2026-03-01.md']],
    ['notes of other names', ['Essay.md', 'Old/Letter.md', 'Old/Other.md']],
    ['one of them among others', ['Old/2026-03-01.md', 'Old/Letter.md']],
  ])('is not %s', (_, undated) => {
    expect(said('Daily', undated)).toEqual([]);
  });
});
