/** What the metadata cache knows of a note, as the parser needs it. */
import type { CachedMetadata } from 'obsidian';
import type { ListItem, NoteSource } from '../entries/entry';
import type { LocalDay } from '../entries/local-day';

/** Where a note stands in time. */
export interface NotePlace {
  readonly path: string;
  readonly day: LocalDay | null;
  readonly daily: boolean;
}

/** Whether a note carries any tag of ours in its text, so that it must be read. */
export function hasOurTag(cache: CachedMetadata): boolean {
  return cache.tags?.some(({ tag }) => isOurs(tag)) ?? false;
}

/** The source of a note of which only the properties matter. */
export function propertySource(place: NotePlace, cache: CachedMetadata): NoteSource {
  return { ...place, text: '', listItems: [], frontmatter: cache.frontmatter ?? null };
}

/** The note's source; null = the cache was made from another text than this, and a newer one is on its way. */
export function noteSource(place: NotePlace, text: string, cache: CachedMetadata): NoteSource | null {
  const fitting = [text, text.replace(/^\uFEFF/, ''), `\uFEFF${text}`].find((variant) =>
    fits(variant, cache),
  );
  if (fitting === undefined) return null;
  return {
    ...place,
    text: fitting,
    listItems: ourItems(fitting, cache),
    frontmatter: cache.frontmatter ?? null,
  };
}

function isOurs(tag: string): boolean {
  return tag.slice(0, PREFIX.length).toLowerCase() === PREFIX;
}

const PREFIX = '#no-contact/';

/** Offsets may count a byte-order mark that the text came without, or the other way round. */
function fits(text: string, cache: CachedMetadata): boolean {
  return (
    cache.tags?.every(({ tag, position }) => !isOurs(tag) || text.startsWith(tag, position.start.offset)) ??
    true
  );
}

/** One a line: where lists begin inside a list's first line, the innermost. */
function ourItems(text: string, cache: CachedMetadata): ListItem[] {
  const lines = new Set(
    cache.tags?.filter(({ tag }) => isOurs(tag)).map(({ position }) => position.start.line),
  );
  const items = [...(cache.listItems ?? [])].sort(
    (a, b) => a.position.start.offset - b.position.start.offset,
  );
  return items.flatMap(({ position, task }, at): ListItem[] => {
    const { line } = position.start;
    const next = items[at + 1];
    if (!lines.has(line) || next?.position.start.line === line) return [];
    const nextLine = next ? lineStartAt(text, next.position.start.offset) : text.length;
    return [
      {
        lineStart: lineStartAt(text, position.start.offset),
        line,
        end: withoutBreak(text, Math.min(position.end.offset, nextLine)),
        task: task ?? null,
      },
    ];
  });
}

function lineStartAt(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

function withoutBreak(text: string, end: number): number {
  let at = end;
  while (at > 0 && /[\r\n]/.test(text.charAt(at - 1))) at -= 1;
  return at;
}
