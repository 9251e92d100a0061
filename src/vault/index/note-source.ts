/** What the metadata cache knows of a note, as the parser needs it. */
import type { CachedMetadata } from 'obsidian';
import type { ListItem, NoteSource } from '../../entries/entry';
import type { LocalDay } from '../../entries/local-day';

/** Where a note stands in time. */
export interface NotePlace {
  readonly path: string;
  readonly day: LocalDay | null;
  readonly daily: boolean;
}

/** Whether a note carries any tag of ours in its text, so that it must be read. */
export function hasOurTag(cache: CachedMetadata): boolean {
  const { tags } = cache;
  if (!tags) return false;
  for (const { tag } of tags) if (isOurs(tag)) return true;
  return false;
}

/** The source of a note of which only the properties matter. */
export function propertySource(place: NotePlace, cache: CachedMetadata): NoteSource {
  return { ...place, text: '', listItems: [], frontmatter: cache.frontmatter ?? null };
}

/** The note's source; null = the cache was made from another text than this, and a newer one is on its way. */
export function noteSource(place: NotePlace, text: string, cache: CachedMetadata): NoteSource | null {
  const fitting = fits(text, cache) ? text : withOtherMark(text);
  if (fitting !== text && !fits(fitting, cache)) return null;
  return {
    ...place,
    text: fitting,
    listItems: ourItems(fitting, cache),
    frontmatter: cache.frontmatter ?? null,
  };
}

/** Asked for each tag of a vault: most are not even of that length. */
function isOurs(tag: string): boolean {
  return tag[PREFIX.length - 1] === '/' && tag.slice(0, PREFIX.length).toLowerCase() === PREFIX;
}

const PREFIX = '#no-contact/';

/** Offsets may count a byte-order mark that the text came without, or the other way round. */
function withOtherMark(text: string): string {
  return text.startsWith(MARK) ? text.slice(MARK.length) : `${MARK}${text}`;
}

const MARK = '\uFEFF';

function fits(text: string, cache: CachedMetadata): boolean {
  return (
    cache.tags?.every(({ tag, position }) => !isOurs(tag) || text.startsWith(tag, position.start.offset)) ??
    true
  );
}

/** One a line: where lists begin inside a list's first line, the innermost. */
function ourItems(text: string, cache: CachedMetadata): ListItem[] {
  const lines = new Set<number>();
  for (const { tag, position } of cache.tags ?? []) if (isOurs(tag)) lines.add(position.start.line);
  const items = inOrder(cache.listItems ?? []);
  const ours: ListItem[] = [];
  let mark: string | undefined;
  for (const [at, { position, task }] of items.entries()) {
    const { line, offset } = position.start;
    if (!lines.has(line)) continue;
    // In `- [x] 1. a` the number begins an item inside of the task.
    mark = task ?? (items[at - 1]?.position.start.line === line ? mark : undefined);
    const next = items[at + 1]?.position.start;
    if (next?.line === line) continue;
    const nextLine = next ? lineStartAt(text, next.offset) : text.length;
    ours.push({
      lineStart: lineStartAt(text, offset),
      line,
      end: withoutBreak(text, Math.min(position.end.offset, nextLine)),
      task: mark ?? null,
    });
  }
  return ours;
}

type Items = NonNullable<CachedMetadata['listItems']>;

function inOrder(items: Items): Items {
  const offset = (at: number): number => items[at]?.position.start.offset ?? -1;
  const sorted = items.every((_, at) => offset(at - 1) <= offset(at));
  return sorted ? items : [...items].sort((a, b) => a.position.start.offset - b.position.start.offset);
}

function lineStartAt(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

function withoutBreak(text: string, end: number): number {
  let at = end;
  while (at > 0 && /[\r\n]/.test(text.charAt(at - 1))) at -= 1;
  return at;
}
