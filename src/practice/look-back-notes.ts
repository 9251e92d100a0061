/** What looking back reads in notes: one thing that was written a month ago, and letters whose day has come. */
import { normalizePath, TFile } from 'obsidian';
import { addToDay, parseLocalDay, type LocalDay } from '../entries/local-day';
import { ownLines, wordsIn } from '../template/own-words';
import type { Context } from './context';

const MONTH = 30;
/** Days around it that are looked at where that day has none. */
const AROUND = [0, 1, -1, 2, -2, 3, -3];
const FEWEST_WORDS = 4;
const LONGEST = 240;

export interface WrittenThen {
  readonly day: LocalDay;
  readonly text: string;
}

/** The first line of their own that says something; null = there is none. */
export async function writtenAMonthAgo(
  context: Pick<Context, 'app' | 'dailyNotes' | 'template' | 'today'>,
): Promise<WrittenThen | null> {
  const { app, dailyNotes, template, today } = context;
  for (const shift of AROUND) {
    const day = addToDay(today(), shift - MONTH);
    const file = dailyNotes.fileOf(day);
    if (!file) continue;
    const lines = ownLines(await app.vault.cachedRead(file), template.linesOn(day));
    const line = lines.find((each) => !each.startsWith('#') && wordsIn(each) >= FEWEST_WORDS);
    if (line !== undefined) return { day, text: shortened(line) };
  }
  return null;
}

function shortened(line: string): string {
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST).replace(/\s+\S*$/, '')} …`;
}

type Parts = Pick<Context, 'app' | 'settings' | 'index' | 'today'>;

/** Letters that were folded away until a day from `from` to today, wherever they are kept now. */
export function dueLetters(context: Parts, from: LocalDay): readonly TFile[] {
  const { app, today } = context;
  return lettersOf(context).filter((file) => {
    const value: unknown = app.metadataCache.getFileCache(file)?.frontmatter?.['sealed-until'];
    const day = typeof value === 'string' ? parseLocalDay(value) : null;
    return day !== null && day >= from && day <= today();
  });
}

/** The notes of the letters' folder, and those that an entry leads to: somebody may have moved them. */
function lettersOf({ app, settings, index }: Parts): readonly TFile[] {
  const folder = app.vault.getFolderByPath(normalizePath(settings.get().letterFolder || '/'));
  const withLetters = index.journal().days.filter(({ letters }) => letters > 0);
  const logged = withLetters.flatMap(({ entries }) =>
    entries.flatMap(({ entry, path }) => {
      if (entry.kind !== 'letter' || entry.note === null) return [];
      return app.metadataCache.getFirstLinkpathDest(entry.note, path) ?? [];
    }),
  );
  const kept = (folder?.children ?? []).filter((file) => file instanceof TFile);
  return [...new Set([...kept, ...logged])];
}
