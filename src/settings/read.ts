/** Readers of values that were written by hand, by another version, or by a control. Null = it is no such value. */
import { headingText } from '../markdown/heading';
import { CHANNELS, type Channel } from './settings';

export function text(value: unknown): string | null {
  return typeof value === 'string' ? value.trim() : null;
}

export function verbatim(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

export function word(value: unknown): string | null {
  return text(value) || null;
}

/** The text of a heading, without what would make it another line or hide it. */
export function heading(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  let line = value
    .replace(/%%|<!--|-->/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  do line = headingText(line);
  while (line.startsWith('#'));
  return line || null;
}

export function flag(value: unknown): boolean | null {
  return typeof value === 'boolean' ? value : null;
}

export function wholeBetween(min: number, max: number): (value: unknown) => number | null {
  return (value) => {
    const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    return typeof number === 'number' && Number.isInteger(number) && number >= min && number <= max
      ? number
      : null;
  };
}

export function oneOf<T extends string>(choices: readonly T[]): (value: unknown) => T | null {
  return (value) => choices.find((choice) => choice === value) ?? null;
}

export function lines(value: unknown): readonly string[] | null {
  if (!Array.isArray(value)) return null;
  return value
    .filter((line): line is string => typeof line === 'string' && line.trim() !== '')
    .map((line) => line.trim());
}

/** A list written by hand may be a text, with one a line. */
export function linesOrText(value: unknown): readonly string[] | null {
  return lines(typeof value === 'string' ? value.split('\n') : value);
}

/** A list of nothing but unknown channels is none: it does not mean that no slip restarts the streak. */
export function channels(value: unknown): readonly Channel[] | null {
  if (!Array.isArray(value)) return null;
  const known = CHANNELS.filter((channel) => value.includes(channel));
  return known.length > 0 || value.every((name) => name === '') ? known : null;
}

/** A time of day such as 20:30, or none. */
export function timeOfDay(value: unknown): string | null {
  const time = text(value);
  return time !== null && /^(?:|(?:[01]?\d|2[0-3]):[0-5]\d)$/.test(time) ? time : null;
}

/** The path of a folder or a note that the app shows: not outside the vault, and nothing hidden. */
export function place(value: unknown): string | null {
  const path = text(value);
  return path === null || isHidden(path) ? null : path;
}

/** A Moment format that names a month, a week or a day; or none. */
export function dayFormat(value: unknown): string | null {
  const format = text(value);
  if (format === null || format === '') return format;
  return namesSomeDay(format) && !isHidden(format.replace(/\[([^\]]*)\]/g, '$1')) ? format : null;
}

function isHidden(path: string): boolean {
  return path.split(/[/\\]/).some((name) => name.trim().startsWith('.'));
}

/** The letters of a word ("hello") are tokens to Moment, too: a lone `e` says a weekday, `ll` a date. Those are not enough. */
function namesSomeDay(format: string): boolean {
  const tokens = format.replace(/\[[^\]]*\]|\\./g, ' ').replace(/LTS?/g, ' ');
  return /[MDdwWEL]|(?:^|[^A-Za-z])l{1,4}(?![A-Za-z])/.test(tokens);
}
