/** What the frontmatter says of ours: the day, mood and sleep. */
import { readFrontmatter } from '../markdown/frontmatter';
import type { NoteProblem } from './entry';
import { parseLocalDay, type LocalDay } from './local-day';
import { meantDay, meantNumber } from './mend-value';
import { MESSAGES } from './problems';
import { dayIn } from './read-value';

export interface PropertyNames {
  readonly mood: string;
  readonly sleep: string;
}

type Frontmatter = Readonly<Record<string, unknown>> | null;

/** The day of a note that is no daily note: its `date`, also a link to it, or where a time of day follows; null = none, or no day. */
export function dayFromFrontmatter(frontmatter: Frontmatter): LocalDay | null {
  const value = propertyOf(frontmatter, 'date');
  if (typeof value !== 'string') return null;
  const written = value.trim();
  return dayIn(written) ?? parseLocalDay(written.replace(/[T ]\d{1,2}:.*$/, ''));
}

/** A `date` that is there and no day. */
export function badDate(frontmatter: Frontmatter, text: string): NoteProblem | null {
  const value = propertyOf(frontmatter, 'date');
  if (!isGiven(value) || dayFromFrontmatter(frontmatter) !== null) return null;
  return problem(text, 'date', 'bad-date', MESSAGES.notNoteDate(shown(value)), meantDay(shown(value)));
}

/** Whether the frontmatter has a mood or sleep at all, empty or not; quick, to be asked for each note of a vault. */
export function hasMeasures(frontmatter: NonNullable<Frontmatter>, { mood, sleep }: PropertyNames): boolean {
  for (const key in frontmatter) if (isSame(key, mood) || isSame(key, sleep)) return true;
  return false;
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
    const written = shown(mood);
    const message = MESSAGES.notMood(names.mood, written);
    problems.push(problem(text, names.mood, 'bad-mood', message, meantNumber(written, 10)));
  }
  if (sleepValue === null && isGiven(sleep)) {
    const written = shown(sleep);
    const message = MESSAGES.notSleep(names.sleep, written);
    const meant = meantHours(written) ?? meantNumber(written, 24);
    problems.push(problem(text, names.sleep, 'bad-sleep', message, meant));
  }
  return { mood: moodValue, sleep: sleepValue, problems };
}

/** By its exact name, else by its name in any case; null = not there, or empty. */
function propertyOf(frontmatter: Frontmatter, name: string): unknown {
  if (!frontmatter) return null;
  if (Object.prototype.hasOwnProperty.call(frontmatter, name)) return frontmatter[name] ?? null;
  const key = Object.keys(frontmatter).find((each) => isSame(each, name));
  return key === undefined ? null : (frontmatter[key] ?? null);
}

function isSame(key: string, name: string): boolean {
  return key.length === name.length && (key === name || key.toLowerCase() === name.toLowerCase());
}

function isGiven(value: unknown): boolean {
  return value !== null && !(typeof value === 'string' && value.trim() === '');
}

function numberUpTo(value: unknown, max: number): number | null {
  const number = typeof value === 'string' && /^\d+(?:\.\d+)?$/.test(value.trim()) ? Number(value) : value;
  return typeof number === 'number' && number >= 0 && number <= max ? number : null;
}

/** `7:30` was 7.5 hours. */
function meantHours(written: string): string | null {
  const [, hours = '', minutes = ''] = /^(\d{1,2})[:h]([0-5]\d)$/.exec(written) ?? [];
  const meant = Number(hours) + Number(minutes) / 60;
  return hours !== '' && meant <= 24 ? String(Math.round(meant * 100) / 100) : null;
}

/** The fix is only offered where the note says it the way the property reads. */
function problem(
  text: string,
  name: string,
  code: NoteProblem['code'],
  message: string,
  meant: string | null,
): NoteProblem {
  const place = placeOf(text, name);
  const fix = place !== null && message.includes(`"${place.written}"`) ? meant : null;
  const { line, column, length } = place ?? TOP;
  return { line, column, length, severity: 'error', code, message, fix };
}

interface Place {
  readonly line: number;
  readonly column: number;
  readonly length: number;
  readonly written: string;
}

/** Of a property that cannot be found in the text. */
const TOP = { line: 1, column: 1, length: 1 };

/** Where the property's value stands in the frontmatter: under its exact name, else under its name in any case. */
function placeOf(text: string, name: string): Place | null {
  const properties = readFrontmatter(text)?.properties ?? [];
  const found = properties.find(({ key }) => key === name) ?? properties.find(({ key }) => isSame(key, name));
  if (!found) return null;
  const { line, from, colon, valueFrom, valueTo } = found;
  const [written = ''] = text.slice(valueFrom, valueTo).split(/\r?\n/, 1);
  const column = (written === '' ? colon : valueFrom) - from + 1;
  return { line: line + 1, column, length: Math.max(1, written.length), written };
}

/** As the user wrote it, or near it: what YAML makes of it may hold itself. */
function shown(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return Array.isArray(value) ? 'a list' : 'several values';
}
