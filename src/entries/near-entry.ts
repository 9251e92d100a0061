/** Lines that were plainly meant as entries and are none: something stands before the tag, or it is no list item. */
import { kindRow, type KindRow } from './kinds';
import { plainDigits } from './digits';
import { parseLocalDay } from './local-day';
import { meantClock, parseClock } from './read-time';

export interface NearEntry {
  readonly row: KindRow;
  /** Offsets of what stands before the tag, and behind the tag. */
  readonly from: number;
  readonly tagTo: number;
  /** The tag begins the line: nothing is wrong but that it is no list item. */
  readonly bare: boolean;
  /** A time of day stands in front. */
  readonly timed: boolean;
  /** What belongs in place of it, for a list item; null = only the user can know. */
  readonly fix: string | null;
}

const MARKS = /\uFEFF?(?:[ \t>]|(?:[-*+]|\d{1,9}[.)])(?=[ \t]))*(?:\[[^\]\n]\][ \t]+)?/uy;
const QUOTES = /\uFEFF?[ \t>]*/uy;
const OUR_TAG = /#no-contact\/([a-z-]+)(?![^\s\u2000-\u206F\u2E00-\u2E7F'!"#$%&()*+,.:;<=>?@^`{|}~[\]\\])/gi;
/** No time of day takes more, tags and all. */
const LONGEST = 120;

/** `lineStart` and `end` are the line's; `item` = it begins a list item. Null = it is a line like any other. */
export function nearEntry(text: string, lineStart: number, end: number, item: boolean): NearEntry | null {
  const marks = item ? MARKS : QUOTES;
  marks.lastIndex = lineStart;
  marks.test(text);
  const from = marks.lastIndex;
  const line = text.slice(from, Math.min(end, from + LONGEST + 40));
  OUR_TAG.lastIndex = 0;
  const tag = OUR_TAG.exec(line);
  const row = kindRow(tag?.[1] ?? '');
  if (!tag || !row || tag.index > LONGEST) return null;
  const head = readFront(line.slice(0, tag.index));
  const tagTo = from + tag.index + tag[0].length;
  const bare = tag.index === 0;
  if (!head || (bare && item)) return null;
  return { row, from, tagTo, bare, timed: head.time !== '', fix: fixOf(head, tag[0]) };
}

interface Front {
  /** As it belongs in front; empty = none, null = none that is certain. */
  readonly time: string | null;
  /** What is to stand behind the tag: other tags, fields, the end of a range, a date. */
  readonly rest: readonly string[];
}

function fixOf({ time, rest }: Front, tag: string): string | null {
  return time === null ? null : [time, tag, ...rest].filter((part) => part !== '').join(' ');
}

const CLOCK = String.raw`\d{1,2}(?:[:.h]\d{2}){1,3}(?: ?[ap]\.?m\.?)?|\d{1,2} ?[ap]\.?m\.?|\d{4}|\d{1,2} ?h`;
const HOUR_WORD = String.raw`(?: ?(?:h|uhr|hrs|hours))?`;
const FRONT = new RegExp(
  String.raw`^(?:(\d{4}-\d{2}-\d{2})[ t,]*)?[~≈]? ?(?:(${CLOCK})${HOUR_WORD}(?: ?(-|–|—|−|→|to|until) ?((?:${CLOCK})${HOUR_WORD}))?)?[ :,;.|•–—>-]*$`,
  'i',
);

const FIELD = /[[(][^[\]()\r\n:]{1,40}::[^[\]()\r\n]*[\])]/g;

/** Null = words stand there, or something else that is no time, no tag and no field. */
function readFront(front: string): Front | null {
  const tags: string[] = front.match(FIELD) ?? [];
  const others: string[] = [];
  for (const word of front.replace(FIELD, ' ').split(/\s+/)) {
    if (/^#[^\s#\d][^\s#]*$/u.test(word)) tags.push(word);
    else if (word !== '') others.push(word);
  }
  const plain = plainDigits(others.join(' '))
    .replace(/[*_=~`"'()[\]{}【】「」]/g, '')
    .trim();
  const match = FRONT.exec(plain);
  if (!match || front.includes('[[')) return null;
  const [, date, clock, dash, until] = match;
  // Marks alone say nothing: something must be there that belongs to an entry, or nothing at all.
  if (plain !== '' && date === undefined && clock === undefined && tags.length === 0) return null;
  if (plain === '' && others.length > 0 && tags.length === 0) return null;
  const time = clock === undefined ? '' : timeOf(clock, until);
  if (date !== undefined && parseLocalDay(date) === null) return { time: null, rest: [] };
  const rest = [
    ...(dash === undefined || until === undefined ? [] : [`${dash} ${until}`]),
    ...(date === undefined ? [] : [`[date:: ${date}]`]),
    ...tags,
  ];
  return { time, rest };
}

/** As entries have it. Null = it is none, or the half of the day is told of the end of a range only. */
function timeOf(clock: string, until = ''): string | null {
  if (/[ap]\.?m/i.test(until) && !/[ap]\.?m/i.test(clock)) return null;
  const colons = clock.replace(/^(\d{2})(\d{2})$/, '$1:$2').replace(/ ?h$/i, ':00');
  if (parseClock(colons) !== null) return colons;
  return meantClock(colons);
}
