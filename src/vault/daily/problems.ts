/** What is wrong with the place or the names of daily notes, rather than with a line in one. */
import type { App, TFile } from 'obsidian';
import type { LocalDay } from '../../entries/local-day';
import { dayFromFrontmatter } from '../../entries/properties';
import type { Problem } from '../../journal/snapshot';
import { hasOurTag } from '../index/note-source';
import type { DailyNotes } from './daily-notes';
import { sameOnDisk } from './disk-letters';
import { PROBLEMS } from './words';

/** A single note elsewhere may be there on purpose; not so one in a folder of the same name in other letters. */
const FEWEST = 2;

/** At most one line of a kind. */
export function dailyNoteProblems(app: App, dailyNotes: DailyNotes, today: LocalDay): readonly Problem[] {
  const { folder, format } = dailyNotes.source();
  const problems: Problem[] = [];
  if (!dailyNotes.names(today))
    problems.push(warning('bad-format', dailyNotes.pathOf(today), PROBLEMS.badFormat(format)));
  const [most] = [...strays(app, dailyNotes)]
    .filter(
      ([found, files]) => files.length >= FEWEST || sameOnDisk(found, true) === sameOnDisk(folder, true),
    )
    .sort(([, a], [, b]) => b.length - a.length);
  if (most) {
    const [found, files] = most;
    problems.push(warning('folder', files[0]?.path ?? found, PROBLEMS.folder(found, files.length, folder)));
  }
  return problems;
}

/** Notes with entries of ours that have no day, though their name is that of a daily note; by the folder they are in. */
function strays(
  { vault, metadataCache }: App,
  dailyNotes: DailyNotes,
): ReadonlyMap<string, readonly TFile[]> {
  const folders = new Map<string, TFile[]>();
  for (const file of vault.getMarkdownFiles()) {
    const cache = metadataCache.getFileCache(file);
    if (!cache || !hasOurTag(cache) || dayFromFrontmatter(cache.frontmatter ?? null) !== null) continue;
    const { path } = file;
    if (dailyNotes.dayOf(path) !== null || dailyNotes.isTemplate(path)) continue;
    const folder = dailyNotes.folderOf(path);
    if (folder === null) continue;
    const files = folders.get(folder) ?? [];
    folders.set(folder, files);
    files.push(file);
  }
  return folders;
}

function warning(code: Problem['code'], path: string, message: string): Problem {
  return { path, line: 1, column: 1, severity: 'warning', code, message };
}
