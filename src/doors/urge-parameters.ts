/** An urge as it comes from outside, by link or terminal: named texts, checked before anything is written. */
import { LONGEST, URGE_PARAMETERS } from './parameters';
import { readFields, type Fields } from './read-fields';
import { refused, type Result } from '../entries/result';
import { WORDS } from './words';

export interface UrgeParameters {
  readonly fields: Fields;
  readonly text: string;
}

const KNOWN: readonly string[] = URGE_PARAMETERS.map(({ name }) => name);
/** Obsidian's own: which vault a link or a command is for. */
const IGNORED: readonly string[] = ['vault'];

/** The names of what was given, without those that are Obsidian's own. */
export function namesOf(given: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.keys(given).filter((name) => !IGNORED.includes(name));
}

export function isOfUrge(name: string): boolean {
  return KNOWN.includes(name);
}

export function readUrge(given: Readonly<Record<string, unknown>>): Result<UrgeParameters> {
  const texts: Record<string, string> = {};
  for (const name of namesOf(given)) {
    const value = given[name];
    if (!isOfUrge(name)) return refused(WORDS.urge.noParameter(name, KNOWN));
    if (typeof value !== 'string') return refused(WORDS.urge.noValue(name));
    if (value.length > LONGEST) return refused(WORDS.urge.tooLong(name, LONGEST));
    texts[name] = value.trim();
  }
  const { text = '', ...fields } = texts;
  const reading = readFields('urge', fields);
  return reading.ok ? { ok: true, value: { fields: reading.value, text } } : reading;
}
