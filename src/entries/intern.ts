/** One flat copy of each text that is kept: a slice would keep the whole note's text alive. */
import { splitList } from './quotes';
import { CHANNELS, type Channel } from '../settings/settings';

const MOST = 10_000;
const kept = new Map<string, string>();

export function intern(text: string): string {
  const known = kept.get(text);
  if (known !== undefined) return known;
  if (kept.size >= MOST) kept.clear();
  const copy = flat(text);
  kept.set(copy, copy);
  return copy;
}

/** A copy that shares nothing with the text it was cut from. */
export function flat(text: string): string {
  const half = text.length >> 1;
  return [text.slice(0, half), text.slice(half)].join('');
}

export const NONE: readonly never[] = Object.freeze([]);

const lists = new Map<string, readonly string[]>();

/** The same array for the same comma-separated words. */
export function internList(text: string): readonly string[] {
  const known = lists.get(text);
  if (known) return known;
  if (lists.size >= MOST) lists.clear();
  const words = splitList(oneLine(text)).map(intern);
  const list = words.length === 0 ? NONE : words;
  lists.set(intern(text), list);
  return list;
}

/** The same array for the same channels, each once, in the order of their table. */
export function channelList(names: readonly string[]): readonly Channel[] {
  const [only = ''] = names;
  const single = names.length === 1 ? SINGLE_CHANNELS.get(only) : undefined;
  if (single) return single;
  const list = CHANNELS.filter((channel) => names.includes(channel));
  const key = list.join(',');
  const known = channelLists.get(key) ?? list;
  channelLists.set(key, known);
  return known;
}

const SINGLE_CHANNELS: ReadonlyMap<string, readonly Channel[]> = new Map(
  CHANNELS.map((channel) => [channel, [channel]]),
);
const channelLists = new Map<string, readonly Channel[]>();

/** Without line breaks, and the indentation and quote marks behind them. */
export function oneLine(text: string): string {
  return text.includes('\n') ? text.replace(/\r?\n[ \t>]*/g, ' ') : text;
}
