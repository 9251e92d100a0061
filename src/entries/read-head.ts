/** What stands at the start of an entry: marks, a time, and the tag that makes it one. */
import type { ListItem } from './entry';
import { TIME_LIKE } from './read-time';

export interface Head {
  /** Offsets of the tag, and of the kind in it. */
  readonly tagFrom: number;
  readonly kindFrom: number;
  readonly tagTo: number;
  /** Offsets of what means to be a time; the same where there is none. */
  readonly timeFrom: number;
  readonly timeTo: number;
}

const MARKS =
  /\uFEFF?(?:[ \t>]|(?:[-*+]|\d{1,9}[.)])(?=[ \t]))*(?:\[[^\]\n]\][ \t]+(?:\d{1,9}[.)][ \t]+)?)?/uy;
/** What Obsidian takes for a tag. */
const TAG = /#no-contact\/[^\s\u2000-\u206F\u2E00-\u2E7F'!"#$%&()*+,.:;<=>?@^`{|}~[\]\\]*/iy;
const BEFORE_KIND = '#no-contact/'.length;

/** Null = the item is no entry: our tag does not stand at its start. */
export function readHead(text: string, { lineStart, end }: ListItem): Head | null {
  const timeFrom = behind(MARKS, text, lineStart);
  const timeTo = isDigit(text.charCodeAt(timeFrom)) ? behind(TIME_LIKE, text, timeFrom) : timeFrom;
  let tagFrom = timeTo;
  if (timeTo > timeFrom) while (isBlank(text.charCodeAt(tagFrom))) tagFrom += 1;
  if (text.charCodeAt(tagFrom) !== HASH) return null;
  const tagTo = behind(TAG, text, tagFrom);
  if (tagTo === tagFrom || tagTo > end) return null;
  return { tagFrom, kindFrom: tagFrom + BEFORE_KIND, tagTo, timeFrom, timeTo };
}

const HASH = 35;

/** Where a sticky expression ends that begins at an offset; the offset itself where it does not match. */
function behind(expression: RegExp, text: string, at: number): number {
  expression.lastIndex = at;
  return expression.test(text) ? expression.lastIndex : at;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 0xa0 || code === 0x202f;
}
