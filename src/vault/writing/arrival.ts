/** Waiting until the live index holds what was written. */
import type { Entry } from '../../entries/entry';
import { makeEntry } from '../../entries/make-entry';
import { markdownLines } from '../../markdown/markdown-lines';
import { readEntry } from '../../entries/read-entry';
import { same } from '../../journal/same';
import type { JournalIndex } from '../index/journal-index';
import type { Written } from './writer';

/**
 * Resolves when the index holds as many entries like the written one as the note did then, and after `patience` milliseconds
 * at the latest: the app tells what a note says when it comes to it.
 */
export async function arrival(
  index: Pick<JournalIndex, 'entriesOf' | 'onChange'>,
  { path, line, text }: Pick<Written, 'path' | 'line' | 'text'>,
  patience: number,
): Promise<void> {
  const entry = entryIn(line);
  if (!entry || text === null) return;
  const isAlike = (other: Entry | null): boolean =>
    other !== null && same(placeless(other), placeless(entry));
  const written = markdownLines(text).lines.filter(
    (each) => each.plain && isAlike(entryIn(each.text)),
  ).length;
  const isThere = (): boolean => index.entriesOf(path).filter(isAlike).length >= written;
  if (isThere()) return;
  await new Promise<void>((resolve) => {
    const leave = (): void => {
      window.clearTimeout(timer);
      undo();
      resolve();
    };
    const timer = window.setTimeout(leave, patience);
    const undo = index.onChange(() => {
      if (isThere()) leave();
    });
  });
}

function entryIn(line: string): Entry | null {
  const reading = readEntry(line, { lineStart: 0, line: 0, end: line.length, task: null });
  return reading && makeEntry(reading, 0, 0);
}

/** It may have moved since. */
function placeless(entry: Entry): Entry {
  return { ...entry, line: 0, column: 0 };
}
