/** An urge as it comes from outside, by link or terminal: named texts, checked before anything is written. */
import { readFields, type Fields } from './read-fields';
import { bad, type Reading } from './reading';

export interface UrgeParameters {
  readonly fields: Fields;
  readonly text: string;
}

const KNOWN: readonly string[] = ['intensity', 'trigger', 'response', 'text'];
/** Obsidian's own: which vault a link or a command is for. */
const IGNORED: readonly string[] = ['vault'];
const LONGEST = 500;

/** The names of what was given, without those that are Obsidian's own. */
export function namesOf(given: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.keys(given).filter((name) => !IGNORED.includes(name));
}

export function isOfUrge(name: string): boolean {
  return KNOWN.includes(name);
}

export function readUrge(given: Readonly<Record<string, unknown>>): Reading<UrgeParameters> {
  const texts: Record<string, string> = {};
  for (const name of namesOf(given)) {
    const value = given[name];
    if (!isOfUrge(name)) return bad(`There is no parameter "${name}"; an urge has ${KNOWN.join(', ')}.`);
    if (typeof value !== 'string') return bad(`The parameter "${name}" has no value.`);
    if (value.length > LONGEST) return bad(`The parameter "${name}" is longer than ${LONGEST} characters.`);
    texts[name] = value.trim();
  }
  const { text = '', ...fields } = texts;
  const reading = readFields('urge', fields);
  return reading.ok ? { ok: true, value: { fields: reading.value, text } } : reading;
}
