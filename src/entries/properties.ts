/** What the frontmatter says of ours: the day, mood and sleep. */
import type { NoteProblem } from './entry';
import { parseLocalDay, type LocalDay } from './local-day';
import { MESSAGES } from './problems';

export interface PropertyNames {
  readonly mood: string;
  readonly sleep: string;
}

type Frontmatter = Readonly<Record<string, unknown>> | null;

/** The day of a note that is no daily note: its `date`, also where a time of day follows; null = none, or no day. */
export function dayFromFrontmatter(frontmatter: Frontmatter): LocalDay | null {
  const value = propertyOf(frontmatter, 'date');
  return typeof value === 'string' ? parseLocalDay(value.trim().replace(/[T ]\d{1,2}:.*$/, '')) : null;
}

/** A `date` that is there and no day. */
export function badDate(frontmatter: Frontmatter, text: string): NoteProblem | null {
  const value = propertyOf(frontmatter, 'date');
  if (value === null || value === '' || dayFromFrontmatter(frontmatter) !== null) return null;
  return problem(text, 'date', 'bad-date', MESSAGES.notNoteDate(shown(value)));
}

export interface Measures {
  readonly mood: number | null;
  /** Hours. */
  readonly sleep: number | null;
  readonly problems: readonly NoteProblem[];
}

/** Mood from 0 to 10 and hours of sleep from 0 to 24, as numbers or as texts of numbers; empty = none. */
export function readMeasures(frontmatter: Frontmatter, names: PropertyNames, text: string): Measures {
  const mood = propertyOf(frontmatter, names.mood);
  const sleep = propertyOf(frontmatter, names.sleep);
  const moodValue = numberUpTo(mood, 10);
  const sleepValue = numberUpTo(sleep, 24);
  const problems: NoteProblem[] = [];
  if (moodValue === null && isGiven(mood)) {
    problems.push(problem(text, names.mood, 'bad-mood', MESSAGES.notMood(names.mood, shown(mood))));
  }
  if (sleepValue === null && isGiven(sleep)) {
    problems.push(problem(text, names.sleep, 'bad-sleep', MESSAGES.notSleep(names.sleep, shown(sleep))));
  }
  return { mood: moodValue, sleep: sleepValue, problems };
}

/** By its exact name, else by its name in any case; null = not there, or empty. */
function propertyOf(frontmatter: Frontmatter, name: string): unknown {
  if (!frontmatter) return null;
  if (Object.prototype.hasOwnProperty.call(frontmatter, name)) return frontmatter[name] ?? null;
  const lower = name.toLowerCase();
  const key = Object.keys(frontmatter).find((each) => each.toLowerCase() === lower);
  return key === undefined ? null : (frontmatter[key] ?? null);
}

function isGiven(value: unknown): boolean {
  return value !== null && !(typeof value === 'string' && value.trim() === '');
}

function numberUpTo(value: unknown, max: number): number | null {
  const number =
    typeof value === 'string' && /^\d{1,9}(?:\.\d{1,9})?$/.test(value.trim()) ? Number(value) : value;
  return typeof number === 'number' && number >= 0 && number <= max ? number : null;
}

function problem(text: string, name: string, code: NoteProblem['code'], message: string): NoteProblem {
  return { ...placeOf(text, name), severity: 'error', code, message, fix: null };
}

/** Where the property's value stands in the frontmatter; the top of the note where it cannot be found. */
function placeOf(text: string, name: string): { line: number; column: number; length: number } {
  const lines = text.split('\n', 500);
  for (let index = 1; index < lines.length; index += 1) {
    const line = (lines[index] ?? '').replace(/\r$/, '');
    if (/^---\s*$/.test(line)) break;
    const match = /^(["']?)([^"':]+)\1\s*:\s*/.exec(line);
    if (match?.[2]?.trim().toLowerCase() !== name.toLowerCase()) continue;
    const column = match[0].length + 1;
    return { line: index + 1, column, length: Math.max(1, line.length - column + 1) };
  }
  return { line: 1, column: 1, length: 1 };
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
