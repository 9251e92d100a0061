/** What is wrong with the place or the names of daily notes, rather than with a line in one. */
import type { LocalDay } from '../../entries/local-day';
import type { Problem } from '../../journal/snapshot';
import type { DailyNotes } from './daily-notes';
import { sameOnDisk } from './disk-letters';
import { PROBLEMS } from './words';

/** A single note elsewhere may be there on purpose; not so one in a folder of the same name in other letters. */
const FEWEST = 2;

/** At most one line of a kind. `undated`: paths of the notes that have entries and no day. */
export function dailyNoteProblems(
  dailyNotes: DailyNotes,
  today: LocalDay,
  undated: readonly string[],
): readonly Problem[] {
  const { folder, format } = dailyNotes.source();
  const problems: Problem[] = [];
  if (!dailyNotes.names(today))
    problems.push(warning('bad-format', dailyNotes.pathOf(today), PROBLEMS.badFormat(format)));
  const [most] = [...strays(dailyNotes, undated)]
    .filter(
      ([found, paths]) => paths.length >= FEWEST || sameOnDisk(found, true) === sameOnDisk(folder, true),
    )
    .sort(([, a], [, b]) => b.length - a.length);
  if (most) {
    const [found, paths] = most;
    problems.push(warning('folder', paths[0] ?? found, PROBLEMS.folder(found, paths.length, folder)));
  }
  return problems;
}

/** Those of the paths whose name is that of a daily note, by the folder they are in. */
function strays(dailyNotes: DailyNotes, undated: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const folders = new Map<string, string[]>();
  for (const path of undated) {
    const folder = dailyNotes.folderOf(path);
    if (folder === null) continue;
    const paths = folders.get(folder) ?? [];
    folders.set(folder, paths);
    paths.push(path);
  }
  return folders;
}

function warning(code: Problem['code'], path: string, message: string): Problem {
  return { path, line: 1, column: 1, severity: 'warning', code, message };
}
