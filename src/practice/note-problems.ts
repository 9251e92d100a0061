/** What cannot be read as written in a text that is being edited, which no metadata cache knows yet. */
import { parseYaml } from 'obsidian';
import type { NoteProblem } from '../entries/entry';
import { findItems } from '../entries/find-items';
import { parseNote } from '../entries/parse';
import { dayFromFrontmatter } from '../entries/properties';
import { readFrontmatter } from '../markdown/frontmatter';
import type { Context } from './context';

/** What it takes to know them. */
export type Mending = Pick<Context, 'dailyNotes' | 'settings'>;

export function problemsIn(text: string, path: string, context: Mending): readonly NoteProblem[] {
  const { dailyNotes } = context;
  const settings = context.settings.get();
  const frontmatter = frontmatterOf(text);
  const daily = dailyNotes.dayOf(path);
  const day = daily ?? dayFromFrontmatter(frontmatter);
  const source = { path, text, day, daily: daily !== null, listItems: findItems(text), frontmatter };
  return parseNote(source, { mood: settings.moodProperty, sleep: settings.sleepProperty }).problems;
}

/** Null = none, or none that can be read. */
function frontmatterOf(text: string): Readonly<Record<string, unknown>> | null {
  const matter = readFrontmatter(text);
  if (!matter) return null;
  try {
    const read: unknown = parseYaml(text.slice(matter.rowsFrom, matter.rowsTo));
    return typeof read === 'object' && read !== null ? { ...read } : null;
  } catch {
    return null;
  }
}
