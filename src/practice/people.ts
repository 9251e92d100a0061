/** People to turn to: a line each, a name and perhaps a number (`Sam +49 170 1234567`). */

export interface Person {
  readonly name: string;
  /** As it was written; null = none. */
  readonly number: string | null;
  /** `tel:` address; null = none. */
  readonly href: string | null;
}

/** A run of digits at the line's end, with the marks that numbers are written with; three digits are enough (`112`). */
const NUMBER = /(?:^|[\s:,;(–-])(\+?\(?\d[\d\s()./–-]*\d)\s*\)?\s*$/;
const FEWEST_DIGITS = 3;

export function personOf(line: string): Person {
  const words = line.trim();
  const number = NUMBER.exec(words)?.[1]?.trim() ?? null;
  const digits = number?.replace(/\D/g, '') ?? '';
  if (number === null || digits.length < FEWEST_DIGITS) return { name: words, number: null, href: null };
  const name = words
    .slice(0, words.lastIndexOf(number))
    .replace(/[\s:,;(–-]+$/, '')
    .trim();
  const plus = number.startsWith('+') || number.startsWith('(+') ? '+' : '';
  return { name: name || number, number, href: `tel:${plus}${digits}` };
}
