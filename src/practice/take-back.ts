/** Taking back the last entry: what was written last while the app runs, else the latest one of today. */
import { formatClock } from '../entries/read-time';
import type { PlacedEntry } from '../journal/snapshot';
import { removeLine } from '../markdown/insert';
import { markdownLines } from '../markdown/markdown-lines';
import type { Context } from './context';

/** What would be taken back; null = nothing. */
export function lastOfToday(context: Pick<Context, 'index' | 'lastEntry'>): PlacedEntry | null {
  const { days, today } = context.index.journal();
  const latest = days.at(-1);
  if (latest?.row.date !== today) return null;
  const timed = latest.entries.filter(({ entry }) => entry.time !== null);
  return timed.at(-1) ?? latest.entries.at(-1) ?? null;
}

/** The line that was taken back; null = it changed since, or is gone. */
export async function takeBackLast(
  context: Pick<Context, 'app' | 'index' | 'writer' | 'lastEntry'>,
): Promise<string | null> {
  const last = context.lastEntry.get();
  if (last) {
    const undone = await last.written.undo();
    context.lastEntry.forget(last.written);
    if (undone) return last.written.line;
  }
  const placed = lastOfToday(context);
  return placed ? removed(context, placed) : null;
}

async function removed(
  { app, writer }: Pick<Context, 'app' | 'writer'>,
  { path, entry }: PlacedEntry,
): Promise<string | null> {
  const file = app.vault.getFileByPath(path);
  if (!file) return null;
  let line: string | null = null;
  await writer.edit(file, (text) => {
    const found = markdownLines(text).lines[entry.line - 1];
    const tag = found?.text.slice(entry.column - 1).toLowerCase();
    if (!found || tag?.startsWith(`#no-contact/${entry.kind}`) !== true) return [];
    line = found.text;
    return removeLine(text, found);
  });
  return line;
}

/** `21:40`, or empty. */
export function clockOfEntry({ entry }: PlacedEntry): string {
  return entry.time === null ? '' : formatClock(entry.time);
}
