/** A note's text as the metadata cache would hand it to the parser. */
import type { NoteSource } from '../../../src/entries/entry';
import { findItems } from '../../../src/entries/find-items';

export function sourceOf(text: string, given: Partial<NoteSource> = {}): NoteSource {
  return {
    path: 'note.md',
    text,
    day: null,
    daily: false,
    listItems: findItems(text),
    frontmatter: null,
    ...given,
  };
}
